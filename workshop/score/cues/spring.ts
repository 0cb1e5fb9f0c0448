import { BRUSH_PHRASES } from '../arrangement/brushPhrases.ts';
import { brokenChords, tuneOn } from '../arrangement/chords.ts';
import { colours, rollInto } from '../arrangement/colours.ts';
import { drums } from '../arrangement/drums.ts';
import { frameOf } from '../arrangement/frame.ts';
import { strings } from '../arrangement/strings.ts';
import { trioPiano } from '../arrangement/trioPiano.ts';
import { writtenLine } from '../arrangement/writtenLine.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { COUNTERLINES } from '../composition/counterlines.ts';
import { dome } from '../composition/sidePieces.ts';
import { theReach } from '../composition/theReach.ts';
import { together } from '../performance/part.ts';
import { type CueSheet, FILTERS, IN_TIME, orchestral, RUBATO, swinging } from './cueSheet.ts';
import { colourStem, pianoStem, rhythmStem, stringStem, uprightBass } from './stems.ts';

/** Dusk above the city: the trio, strings from the bridge, the orchestra's colours; one chorus that goes round. */
export function overlook(): CueSheet {
  const piece = theReach(['a1', 'a2', 'b', 'a3', 'turn'], false);
  const frame = frameOf(piece);
  const piano = trioPiano(frame, {
    comping: 'fbmdjecaidbkafmegbdcjebkadbiacmd',
    octaves: [24, 31],
    thirds: [16, 24],
    instrument: 'grand',
  });
  const bass = uprightBass(
    [
      ...BASSLINES.a1TwoAgain,
      ...BASSLINES.a2Walk,
      ...BASSLINES.bWalk,
      ...BASSLINES.a3Walk,
      ...BASSLINES.turn,
    ],
    0.66,
  );
  const { sway, swayAnswer, ride, rideAgain, rideAnswer, rideFill, lift, liftAnswer } = BRUSH_PHRASES;
  const brushes = drums({
    kit: 'brushes',
    beatsPerBar: 3,
    weight: 1,
    bars: [...sway, ...swayAnswer, ...ride, ...rideAnswer, ...rideAgain, ...rideFill, ...lift, ...liftAnswer],
  });
  const bowed = strings(frame, [
    { from: 0, to: 8, violins: 'thread', start: 0.34, end: 0.42, counter: COUNTERLINES.a1 },
    { from: 8, to: 16, violins: 'inner', start: 0.42, end: 0.5, counter: COUNTERLINES.a2 },
    { from: 16, to: 24, violins: 'thread', start: 0.55, end: 0.78, deep: true, counter: COUNTERLINES.b },
    {
      ...{ from: 24, to: 32, violins: 'tune', start: 0.72, end: 0.5, deep: true },
      counter: [...COUNTERLINES.a3, ...COUNTERLINES.turn],
    },
  ]);
  const full = colours(frame, [
    { from: 0, to: 8, colour: 'sparkle', start: 0.28, end: 0.28 },
    { from: 0, to: 16, colour: 'clarinetLine', start: 0.42, end: 0.55 },
    { from: 8, to: 16, colour: 'hornPad', start: 0.36, end: 0.42 },
    { from: 16, to: 20, colour: 'oboeTune', start: 0.62, end: 0.7 },
    { from: 20, to: 24, colour: 'fluteTune', start: 0.62, end: 0.7 },
    { from: 16, to: 32, colour: 'harp', start: 0.7, end: 0.8 },
    { from: 20, to: 24, colour: 'tromboneSwell', start: 0.2, end: 0.6 },
    { from: 24, to: 31, colour: 'celesta', start: 0.42, end: 0.42 },
    { from: 24, to: 32, colour: 'hornThread', start: 0.6, end: 0.5 },
  ]);
  rollInto(full, frame, 24, 39, 0.5);
  return {
    id: 'overlook',
    caption: 'a waltz for three, above the city',
    piece,
    tempo: { ...IN_TIME, bpm: 120 },
    manner: swinging(77, (bar) => (bar < 8 ? 0.92 : bar < 24 ? 1 : 1.06)),
    form: { kind: 'loop' },
    opens: 'dream',
    marks: { bridge: 16 },
    lufs: -17.5,
    stems: [
      pianoStem(piano, { room: 'club', wet: 0.22 }),
      rhythmStem(together(bass, brushes), { lufs: -25.5 }),
      stringStem(bowed),
      colourStem(full, { lufs: -24, kbps: 28 }),
    ],
  };
}

/** Under the dome: harp, celesta and strings; the last four bars wait as long as nobody lets go. */
export function planetarium(): CueSheet {
  const piece = dome();
  const frame = frameOf(piece);
  const stars = together(
    tuneOn(frame, 'celesta', 0, 0.46),
    brokenChords(
      frame,
      'harp',
      10,
      0.36,
      [48, 79],
      [
        ...['0 1 2 3 2 1', '0 2 1 3 - 2', '0 1 2 3 - -', '1 2 3 - - -'],
        ...['0 1 3 2 1 2', '0 2 3 1 2 -', '- 1 2 3 2 1', '0 - 1 2 3 -'],
      ],
    ),
    writtenLine({
      instrument: 'celesta',
      channel: 0,
      beatsPerBar: 3,
      weight: 0.26,
      voice: 'fill',
      straight: true,
      bars: [
        'r h.',
        'r q Bb6 q A6 q',
        'r h.',
        'r h.',
        'G6 q D6 q r q',
        'r h.',
        'r h.',
        'C7 e Bb6 e A6 q r q',
        'r h.',
        'r h.',
        'r h.',
        'A6 e Bb6 e D7 q r q',
        'r h.',
        'r h.',
        'r h.',
        'F6 e G6 e A6 e C7 e D7 q',
        'r h.',
        'r h.',
        'r h.',
        'r h.',
        'D7 q A6 q G6 q',
        'r h.',
        'Bb6 q F6 q D6 q',
        'r h.',
      ],
    }),
  );
  const bowed = strings(frame, [
    { from: 0, to: 8, violins: 'inner', start: 0.16, end: 0.4 },
    { from: 8, to: 16, violins: 'thread', start: 0.42, end: 0.7, deep: true },
    { from: 16, to: 20, violins: 'thread', start: 0.72, end: 0.56, deep: true },
    { from: 20, to: 24, violins: 'inner', start: 0.46, end: 0.46 },
  ]);
  return {
    id: 'planetarium',
    caption: 'celesta and harp; the floor lets go',
    piece,
    tempo: { ...RUBATO, bpm: 66, arc4: 0.02, arc8: 0.02, lean: 0.01, strictFrom: 20 },
    manner: orchestral(41, (bar) => 0.86 + 0.008 * bar),
    form: { kind: 'vamp', bars: 4, entry: 4 },
    opens: 'all',
    marks: { phrase: 4, high: 16, wait: 20 },
    stems: [
      pianoStem(stars, { room: 'hall', wet: 0.5, filters: FILTERS.full, lufs: -21, kbps: 27 }),
      stringStem(bowed, { wet: 0.46, kbps: 26 }),
    ],
  };
}
