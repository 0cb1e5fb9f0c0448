import { BRUSH_PHRASES } from '../arrangement/brushPhrases.ts';
import { colours, rollInto } from '../arrangement/colours.ts';
import { drums } from '../arrangement/drums.ts';
import { frameOf } from '../arrangement/frame.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { strings } from '../arrangement/strings.ts';
import { trioPiano } from '../arrangement/trioPiano.ts';
import { writtenLine } from '../arrangement/writtenLine.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { COUNTERLINES } from '../composition/counterlines.ts';
import { closingTune } from '../composition/sidePieces.ts';
import { theReach } from '../composition/theReach.ts';
import { together } from '../performance/part.ts';
import { type CueSheet, FILTERS, intimate, orchestral, RUBATO, swinging } from './cueSheet.ts';
import { bandStem, bassAndBrushes, colourStem, pianoStem, rhythmStem, stringStem } from './stems.ts';

/** What is left to follow where nobody sings. */
const SECOND_VOICE = [...COUNTERLINES.a1, ...COUNTERLINES.a2];

/** Five years on: the song's harmony without its melody. */
export function fiveYears(): CueSheet {
  const piece = { ...theReach(['a1', 'a2'], false) };
  const frame = frameOf(piece);
  const piano = soloPiano(frame, {
    passages: [
      { from: 0, to: 8, texture: 'broken' },
      { from: 8, to: 16, texture: 'flowing' },
    ],
    withoutMelody: true,
  });
  const bowed = strings(frame, [
    { from: 0, to: 16, violins: 'inner', start: 0.28, end: 0.34, counter: SECOND_VOICE },
  ]);
  return {
    id: 'five-years',
    caption: 'the harmony, without its melody',
    piece,
    tempo: { ...RUBATO, bpm: 96, arc4: 0.03, arc8: 0.02, lean: 0.02 },
    manner: intimate(89, () => 0.8),
    form: { kind: 'loop' },
    opens: 'all',
    level: -6,
    stems: [pianoStem(piano, { kbps: 34 }), stringStem(bowed, { lufs: -26, kbps: 20 })],
  };
}

/** The club: somebody finishes the last number before the break. */
export function club(): CueSheet {
  const piece = closingTune();
  const frame = frameOf(piece, 44);
  const piano = trioPiano(frame, {
    comping: 'bcakbmcdgbif',
    instrument: 'grand',
    melodyWeight: 0.64,
    low: 49,
  });
  const bass = writtenLine({
    instrument: 'acousticBass',
    channel: 0,
    beatsPerBar: 4,
    weight: 0.6,
    voice: 'bass',
    bars: [
      'Ab1 q C2 q Eb2 q D2 q',
      'Db2 q F2 q G2 q Ab2 q',
      'Ab1 q Eb2 q Gb2 q Eb2 q',
      'Ab1 q C2 q Eb2 q D2 q',
      'Db2 q F2 q Ab2 q F2 q',
      'Db2 q Cb2 q Ab1 q G1 q',
      'Ab1 q Eb2 q C2 q Db2 q',
      'C2 q G1 q F1 q A1 q',
      'Bb1 q Db2 q F2 q E2 q',
      'Eb2 q Db2 q Bb1 q G1 q',
      'Ab1 q C2 q Eb2 q Bb1 q',
      'Ab1 h. r q',
    ],
  });
  const brushes = drums({
    kit: 'brushes',
    beatsPerBar: 4,
    weight: 0.85,
    bars: [
      ...['okr - xtr r or - xtr r', 'or - xtr r or u xtr -', 'okr - xtr r o - xtr r', 'or - xtr - or u sr t'],
      ...['okr - xtr r or - xtr u', 'o - xtr r or r xtr -', 'okr u xtr r or - xt r', 'or r xt u o t u S'],
      ...['okr - xtr r or - xtr r', 'or - xtr u or - xr t'],
      'okr - xtr r ot u T S',
      'okrC - - - - - - -',
    ],
  });
  return {
    id: 'club',
    caption: 'the last number before the break',
    piece,
    tempo: {
      ...RUBATO,
      bpm: 128,
      arc4: 0.01,
      arc8: 0.01,
      lean: 0,
      slowings: [{ bar: 10, bars: 1.5, to: 0.7 }],
    },
    manner: swinging(97, (bar) => 0.92 + 0.008 * bar, 4),
    form: { kind: 'linear', tail: 2.4 },
    opens: 'all',
    level: -3,
    asOne: 40,
    marks: { last: 11 },
    stems: [
      bandStem(piano, { wet: 0.26, filters: FILTERS.piano }),
      rhythmStem(together(bass, brushes), { wet: 0.2, lufs: -25 }),
    ],
  };
}

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
