import { BRUSH_PHRASES } from '../arrangement/brushPhrases.ts';
import { colours, rollInto } from '../arrangement/colours.ts';
import { drums } from '../arrangement/drums.ts';
import { frameOf } from '../arrangement/frame.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { strings } from '../arrangement/strings.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { COUNTERLINES } from '../composition/counterlines.ts';
import { theReach } from '../composition/theReach.ts';
import { together } from '../performance/part.ts';
import { type CueSheet, orchestral, RUBATO } from './cueSheet.ts';
import { colourStem, pianoStem, rhythmStem, stringStem, uprightBass } from './stems.ts';

/** Two choruses of "The Reach", sixty-two bars and eight that wait; the short cut enters at bar 24. */
const piece = theReach([
  'a1',
  'a2',
  'b',
  'a3',
  'turn',
  'a1Second',
  'a2Second',
  'bSecond',
  'a3Second',
  'vamp',
]);
const frame = frameOf(piece);

const piano = soloPiano(frame, {
  passages: [
    { from: 0, to: 8, texture: 'bare' },
    { from: 8, to: 16, texture: 'broken' },
    { from: 16, to: 24, texture: 'flowing', thick: true },
    { from: 24, to: 28, texture: 'bare' },
    { from: 28, to: 32, texture: 'broken' },
    { from: 32, to: 40, texture: 'broken', thick: true },
    { from: 40, to: 48, texture: 'flowing' },
    { from: 48, to: 56, texture: 'wide', thick: true },
    { from: 56, to: 62, texture: 'wide', thick: true },
    { from: 62, to: 66, texture: 'broken' },
    { from: 66, to: 68, texture: 'bare' },
    { from: 68, to: 70, texture: 'broken' },
  ],
  answers: [
    [4.5, [82, 77]],
    [10.5, [79, 74]],
    [29.5, [77]],
    [34, [82, 80, 79]],
    [43, [67, 77, 74, 75]],
    [76, [77, 82, 86]],
    [82, [79, 82, 85]],
    [101, [84, 82, 79]],
    [139, [67, 77, 74, 75]],
  ],
  graces: [
    [36, 81],
    [54, 78],
    [84, 81],
    [108, 81],
    [150, 78],
    [180, 81],
  ],
});

const bass = uprightBass(
  [
    ...BASSLINES.a1Two,
    ...BASSLINES.a2Two,
    ...BASSLINES.bTwo,
    ...BASSLINES.a3TwoHigh,
    ...BASSLINES.turnTwo,
    ...BASSLINES.a1Walk,
    ...BASSLINES.a2WalkHigh,
    ...BASSLINES.bWalkSkip,
    ...BASSLINES.a3WalkHigh,
    ...BASSLINES.vamp,
  ],
  0.66,
);

const { hush, hushAgain, sway, swayAgain, swayAnswer, ride, rideAgain, rideAnswer, rideFill } = BRUSH_PHRASES;
const { lift, liftAgain, liftAnswer } = BRUSH_PHRASES;
const brushes = drums({
  kit: 'brushes',
  beatsPerBar: 3,
  weight: 0.95,
  bars: [
    ...[hush, hushAgain, sway, swayAnswer],
    ...[swayAgain, rideAnswer, hush, swayAnswer],
    ...[ride, rideAnswer, rideAgain, rideFill],
    ...[lift, liftAnswer, liftAgain, ride.slice(0, 2)],
    ...[hush, hushAgain],
  ].flat(),
});

const { a1, a2, b, a3, turn, vamp } = COUNTERLINES;
const bowed = strings(frame, [
  { from: 0, to: 8, violins: 'thread', start: 0.3, end: 0.42 },
  { from: 8, to: 16, violins: 'tune', start: 0.46, end: 0.56, counter: a2 },
  { from: 16, to: 24, violins: 'thread', start: 0.5, end: 0.74, deep: true, counter: b },
  { from: 24, to: 32, violins: 'inner', start: 0.34, end: 0.4, counter: [...a3, ...turn] },
  { from: 32, to: 40, violins: 'tune', start: 0.5, end: 0.62, deep: true, counter: a1 },
  { from: 40, to: 48, violins: 'thread', start: 0.56, end: 0.66, deep: true, counter: a2 },
  { from: 48, to: 56, violins: 'octaves', start: 0.66, end: 0.92, deep: true, counter: b },
  { from: 56, to: 62, violins: 'octaves', start: 0.84, end: 1, deep: true, counter: a3 },
  { from: 62, to: 70, violins: 'inner', start: 0.46, end: 0.46, counter: vamp },
]);

const full = colours(frame, [
  { from: 0, to: 8, colour: 'celesta', start: 0.42, end: 0.42 },
  { from: 4, to: 16, colour: 'clarinetLine', start: 0.4, end: 0.55 },
  { from: 8, to: 16, colour: 'hornPad', start: 0.36, end: 0.42 },
  { from: 16, to: 20, colour: 'oboeTune', start: 0.66, end: 0.7 },
  { from: 20, to: 24, colour: 'fluteTune', start: 0.66, end: 0.74 },
  { from: 16, to: 24, colour: 'harp', start: 0.8, end: 1 },
  { from: 16, to: 24, colour: 'hornPad', start: 0.36, end: 0.7 },
  { from: 24, to: 32, colour: 'celesta', start: 0.4, end: 0.4 },
  { from: 24, to: 32, colour: 'clarinetLine', start: 0.42, end: 0.42 },
  { from: 32, to: 40, colour: 'fluteThread', start: 0.45, end: 0.5 },
  { from: 32, to: 40, colour: 'sparkle', start: 0.3, end: 0.3 },
  { from: 32, to: 48, colour: 'harp', start: 0.7, end: 0.9 },
  { from: 40, to: 48, colour: 'oboeTune', start: 0.6, end: 0.66 },
  { from: 40, to: 48, colour: 'hornPad', start: 0.4, end: 0.52 },
  { from: 48, to: 56, colour: 'hornThread', start: 0.5, end: 0.85 },
  { from: 48, to: 62, colour: 'harp', start: 0.9, end: 1.05 },
  { from: 52, to: 56, colour: 'tromboneSwell', start: 0.22, end: 0.74 },
  { from: 56, to: 62, colour: 'hornThread', start: 0.72, end: 0.9 },
  { from: 56, to: 62, colour: 'celesta', start: 0.5, end: 0.5 },
  { from: 60, to: 62, colour: 'tromboneSwell', start: 0.5, end: 0.8 },
  { from: 60, to: 62, colour: 'trumpetTune', start: 0.56, end: 0.66 },
  { from: 62, to: 66, colour: 'sparkle', start: 0.32, end: 0.32 },
  { from: 66, to: 70, colour: 'clarinetLine', start: 0.5, end: 0.5 },
  { from: 62, to: 70, colour: 'hornPad', start: 0.36, end: 0.36 },
]);
rollInto(full, frame, 56, 39, 0.62);

function loudnessOfBar(bar: number): number {
  if (bar >= 62) return 1.08;
  if (bar < 8) return 0.84;
  if (bar < 24) return 0.9 + 0.01 * (bar - 8);
  if (bar < 32) return 0.86;
  return 0.94 + 0.008 * (bar - 32);
}

/** The last song: held while it lasts. */
export const song: CueSheet = {
  id: 'song',
  caption: 'the song, from the beginning',
  piece,
  tempo: {
    ...RUBATO,
    bpm: 88.5,
    arc4: 0.04,
    arc8: 0.03,
    lean: 0.03,
    slowings: [
      { bar: 14.5, bars: 1.5, to: 0.84 },
      { bar: 22.6, bars: 1.4, to: 0.74 },
      { bar: 30.8, bars: 1.2, to: 0.84 },
      { bar: 54.6, bars: 1.4, to: 0.8 },
      { bar: 60.5, bars: 1.5, to: 0.84 },
    ],
    waits: [
      { beat: 24 * 3 - 1, seconds: 0.22 },
      { beat: 61 * 3, seconds: 0.15 },
    ],
    strictFrom: 62,
  },
  manner: orchestral(5, loudnessOfBar),
  form: { kind: 'vamp', bars: 8, entry: 2 },
  opens: 'dream',
  held: true,
  lufs: -17,
  marks: { short: 24, second: 32, bridge: 48, wait: 62 },
  stems: [
    pianoStem(piano, { wet: 0.26, lufs: -21.5, kbps: 32 }),
    rhythmStem(together(bass, brushes), { lufs: -26.5 }),
    stringStem(bowed, { lufs: -20, kbps: 30 }),
    colourStem(full, { lufs: -21.5, kbps: 25 }),
  ],
};
