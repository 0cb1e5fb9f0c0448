import { colours, rollInto } from '../arrangement/colours.ts';
import { frameOf } from '../arrangement/frame.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { strings } from '../arrangement/strings.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { theReach } from '../composition/theReach.ts';
import { type CueSheet, orchestral, RUBATO } from './cueSheet.ts';
import { bassAndBrushes, colourStem, pianoStem, rhythmStem, stringStem } from './stems.ts';

/** While the song lasts: out of the piano alone the whole orchestra grows, lands, and grows quiet on its last chord. */
export function landedCoda(): CueSheet {
  const piece = theReach(['landed'], false);
  const frame = frameOf(piece);
  const piano = soloPiano(frame, {
    passages: [
      { from: 0, to: 2, texture: 'broken' },
      { from: 2, to: 4, texture: 'flowing', thick: true },
      { from: 4, to: 5, texture: 'held' },
    ],
    answers: [[13, [70, 75, 77, 79, 82, 84]]],
  });
  const bowed = strings(frame, [
    { from: 0, to: 2, violins: 'tune', start: 0.12, end: 0.5, counter: ['Eb4 h D4 q', 'C4 h B3 q'] },
    { from: 2, to: 4, violins: 'octaves', start: 0.6, end: 1, deep: true },
    { from: 4, to: 7, violins: 'octaves', start: 0.92, end: 0.05, deep: true },
  ]);
  const bright = colours(frame, [
    { from: 0, to: 4, colour: 'celesta', start: 0.3, end: 0.5 },
    { from: 2, to: 4, colour: 'harp', start: 0.8, end: 1 },
    { from: 1, to: 4, colour: 'hornThread', start: 0.25, end: 0.9 },
    { from: 4, to: 7, colour: 'hornPad', start: 0.72, end: 0.04 },
    { from: 2, to: 4, colour: 'tromboneSwell', start: 0.45, end: 0.85 },
    { from: 4, to: 6, colour: 'sparkle', start: 0.34, end: 0.2 },
  ]);
  rollInto(bright, frame, 4, 39, 0.6);
  const rhythm = bassAndBrushes(
    BASSLINES.landed,
    ['o - x - x -', 'o - xt - xt u', 'okr - xtr r rt u', 'k t t t T S', 'ok - - - - -'],
    [0.62, 0.9],
  );
  return {
    id: 'coda-while-the-song-lasts',
    caption: 'the whole orchestra lands, and grows quiet',
    piece,
    tempo: {
      ...RUBATO,
      bpm: 88.5,
      arc4: 0,
      arc8: 0,
      lean: 0.01,
      slowings: [{ bar: 2, bars: 2, to: 0.6 }],
      waits: [{ beat: 12, seconds: 0.3 }],
      strictFrom: 4,
    },
    manner: orchestral(61, (bar) => (bar < 4 ? 0.74 + 0.08 * bar : 0.95 - 0.1 * (bar - 4))),
    form: { kind: 'linear', tail: 2 },
    opens: 'all',
    asOne: 64,
    lufs: -17,
    marks: { last: 4 },
    stems: [
      pianoStem(piano, { wet: 0.26, lufs: -22, kbps: 40 }),
      rhythmStem(rhythm, { lufs: -27, kbps: 24, channels: 2 }),
      stringStem(bowed, { lufs: -19.5, kbps: 36 }),
      colourStem(bright, { kbps: 36 }),
    ],
  };
}
