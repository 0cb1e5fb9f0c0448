import { BRUSH_PHRASES } from '../arrangement/brushPhrases.ts';
import { colours, rollInto } from '../arrangement/colours.ts';
import { frameOf } from '../arrangement/frame.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { strings } from '../arrangement/strings.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { COUNTERLINES } from '../composition/counterlines.ts';
import { theReach } from '../composition/theReach.ts';
import { type CueSheet, orchestral, RUBATO } from './cueSheet.ts';
import { bassAndBrushes, colourStem, pianoStem, rhythmStem, stringStem } from './stems.ts';

/** The number: the dream lived first, danced, from the river to the stairs. */
export function number(): CueSheet {
  const piece = theReach(['a1', 'a2Second', 'bSecond', 'a1Second', 'a3Second', 'landed']);
  const frame = frameOf(piece);
  const piano = soloPiano(frame, {
    passages: [
      { from: 0, to: 8, texture: 'broken' },
      { from: 8, to: 16, texture: 'flowing' },
      { from: 16, to: 24, texture: 'wide', thick: true },
      { from: 24, to: 32, texture: 'broken' },
      { from: 32, to: 42, texture: 'wide', thick: true },
      { from: 42, to: 43, texture: 'held' },
    ],
    graces: [
      [36, 81],
      [84, 81],
      [96, 81],
    ],
  });
  const rhythm = bassAndBrushes(
    [
      ...BASSLINES.a1Two,
      ...BASSLINES.a2Walk,
      ...BASSLINES.bWalk,
      ...BASSLINES.a1TwoAgain,
      ...BASSLINES.a3WalkHigh,
      ...BASSLINES.landed,
    ],
    [
      ...[BRUSH_PHRASES.sway, BRUSH_PHRASES.swayAnswer, BRUSH_PHRASES.ride, BRUSH_PHRASES.rideFill].flat(),
      ...[BRUSH_PHRASES.lift, BRUSH_PHRASES.liftAnswer, BRUSH_PHRASES.hush, BRUSH_PHRASES.rideAnswer].flat(),
      ...[BRUSH_PHRASES.liftAgain, BRUSH_PHRASES.rideAgain].flat(),
      'okr - xtr r xr u',
      'k t t t T S',
      'okC - - - - -',
    ],
    [0.66, 0.95],
  );
  const bowed = strings(frame, [
    { from: 0, to: 8, violins: 'tune', start: 0.5, end: 0.6, counter: COUNTERLINES.a1 },
    { from: 8, to: 16, violins: 'thread', start: 0.4, end: 0.5, counter: COUNTERLINES.a2 },
    { from: 16, to: 24, violins: 'octaves', start: 0.7, end: 0.95, deep: true, counter: COUNTERLINES.b },
    { from: 24, to: 32, violins: 'inner', start: 0.3, end: 0.45, counter: COUNTERLINES.a1 },
    { from: 32, to: 38, violins: 'octaves', start: 0.8, end: 0.92, deep: true, counter: COUNTERLINES.a3 },
    { from: 38, to: 42, violins: 'octaves', start: 0.9, end: 1, deep: true },
    { from: 42, to: 45, violins: 'octaves', start: 0.9, end: 0.06, deep: true },
  ]);
  const full = colours(frame, [
    { from: 0, to: 8, colour: 'harp', start: 0.9, end: 0.9 },
    { from: 0, to: 8, colour: 'hornPad', start: 0.4, end: 0.5 },
    { from: 8, to: 16, colour: 'clarinetLine', start: 0.6, end: 0.66 },
    { from: 12, to: 16, colour: 'trumpetTune', start: 0.5, end: 0.56 },
    { from: 16, to: 24, colour: 'hornThread', start: 0.6, end: 0.85 },
    { from: 20, to: 24, colour: 'tromboneSwell', start: 0.25, end: 0.8 },
    { from: 24, to: 32, colour: 'celesta', start: 0.46, end: 0.46 },
    { from: 24, to: 32, colour: 'fluteThread', start: 0.4, end: 0.5 },
    { from: 32, to: 42, colour: 'hornThread', start: 0.7, end: 0.95 },
    { from: 32, to: 42, colour: 'harp', start: 0.9, end: 1 },
    { from: 36, to: 42, colour: 'tromboneSwell', start: 0.4, end: 0.9 },
    { from: 36, to: 42, colour: 'trumpetTune', start: 0.5, end: 0.7 },
    { from: 42, to: 45, colour: 'hornPad', start: 0.7, end: 0.05 },
  ]);
  rollInto(full, frame, 16, 42, 0.55);
  rollInto(full, frame, 32, 39, 0.6);
  rollInto(full, frame, 42, 39, 0.66);
  return {
    id: 'number',
    caption: 'the whole orchestra, dancing',
    piece,
    tempo: {
      ...RUBATO,
      bpm: 129,
      arc4: 0.02,
      arc8: 0.02,
      lean: 0.02,
      slowings: [
        { bar: 14.6, bars: 1.4, to: 0.86 },
        { bar: 22.6, bars: 1.4, to: 0.78 },
        { bar: 30.8, bars: 1.2, to: 0.82 },
        { bar: 40, bars: 2, to: 0.62 },
      ],
      waits: [{ beat: 126, seconds: 0.25 }],
    },
    manner: orchestral(101, (bar) =>
      bar < 8 ? 0.92 : bar < 24 ? 0.98 : bar < 32 ? 0.84 : bar < 42 ? 1.05 : 0.95,
    ),
    form: { kind: 'linear', tail: 2.5 },
    opens: 'all',
    asOne: 68,
    lufs: -17,
    marks: { river: 0, cellar: 8, wedding: 16, film: 24, cradle: 28, drive: 32, stairs: 38 },
    stems: [
      pianoStem(piano, { wet: 0.26, lufs: -23, kbps: 40 }),
      rhythmStem(rhythm, { lufs: -26.5, kbps: 24, channels: 2 }),
      stringStem(bowed, { lufs: -19.5, kbps: 32 }),
      colourStem(full, { kbps: 32 }),
    ],
  };
}
