import { BRUSH_PHRASES } from '../arrangement/brushPhrases.ts';
import { chordRhythm, tuneOn } from '../arrangement/chords.ts';
import { colours } from '../arrangement/colours.ts';
import { drums } from '../arrangement/drums.ts';
import { frameOf } from '../arrangement/frame.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { strings } from '../arrangement/strings.ts';
import { COUNTERLINES } from '../composition/counterlines.ts';
import { quarrelPiece } from '../composition/sidePieces.ts';
import { theReach } from '../composition/theReach.ts';
import { together } from '../performance/part.ts';
import { pieceOf } from '../theory/notation.ts';
import { type CueSheet, IN_TIME, intimate, orchestral, RUBATO, swinging } from './cueSheet.ts';
import { bandStem, colourStem, pianoStem, stringStem, uprightBass } from './stems.ts';

/** The quarrel: side two of a record nobody is listening to. */
export function quarrel(): CueSheet {
  const piece = quarrelPiece();
  const frame = frameOf(piece, 36);
  const record = together(
    tuneOn(frame, 'jazzGuitar', 1, 0.64),
    chordRhythm(frame, {
      instrument: 'mellowGrand',
      channel: 2,
      bars: [
        ...['- - - x = -', '- - x = = =', '- - - - x -', '- x = = = ='],
        ...['x = - - - -', '- - x = - x', '- - - x = =', '- - x = = -'],
      ],
      weight: 0.38,
      low: 50,
      high: 65,
    }),
    uprightBass(
      [
        'C2 q G2 e F2 e Eb2 q',
        'C2 q Bb1 q G1 q',
        'C2 q G2 e F2 e Eb2 q',
        'Ab1 q C2 q Eb2 q',
        'F1 q C2 e Bb1 e Ab1 q',
        'F1 q G1 q Ab1 q',
        'Ab1 q Cb2 q Eb2 q',
        'G1 q B1 q D2 q',
        'C2 q G2 e F2 e Eb2 q',
        'Bb1 q D2 q Bb1 q',
        'Ab1 q Eb2 q Ab1 q',
        'F1 q Ab1 q C2 q',
        'Ab1 q C2 q D2 q',
        'Ab1 q Cb2 q Eb2 q',
        'G1 h.',
        'G1 h B1 q',
      ],
      0.46,
    ),
    drums({
      kit: 'brushes',
      beatsPerBar: 3,
      weight: 0.8,
      bars: [BRUSH_PHRASES.hush, BRUSH_PHRASES.swayAgain, BRUSH_PHRASES.hushAgain, BRUSH_PHRASES.hush].flat(),
    }),
  );
  return {
    id: 'quarrel',
    caption: 'a record, side two',
    piece,
    tempo: { ...IN_TIME, bpm: 86, arc4: 0.012 },
    manner: swinging(67, () => 0.92),
    form: { kind: 'loop' },
    opens: 'all',
    level: -8,
    finish: 'highpass=f=150,highpass=f=110,lowpass=f=5200,equalizer=f=1100:t=q:w=0.8:g=2',
    stems: [bandStem(record, { wet: 0.24, kbps: 28, channels: 1 })],
  };
}

/** Ninety-nine seats: the bridge as one line, in a room with nobody in it. */
export function theatre(): CueSheet {
  const piece = theReach(['b'], false);
  const line = soloPiano(frameOf(piece), {
    passages: [{ from: 0, to: 8, texture: 'still' }],
    melodyShift: -12,
  });
  return {
    id: 'theatre',
    caption: 'one line, in an empty house',
    piece,
    tempo: {
      ...RUBATO,
      bpm: 66,
      waits: [
        { beat: 12, seconds: 0.5 },
        { beat: 23, seconds: 0.4 },
      ],
      slowings: [{ bar: 6, bars: 2, to: 0.66 }],
    },
    manner: intimate(71, (bar) => 0.78 + 0.03 * Math.min(bar, 5)),
    form: { kind: 'linear', tail: 4 },
    opens: 'all',
    level: -6,
    stems: [pianoStem(line, { room: 'empty', wet: 0.62 })],
  };
}

/** Nevada: almost nothing. */
export function nevada(): CueSheet {
  const piece = pieceOf(
    'Sprinklers',
    3,
    ['r h.', 'Cb6 h.', '~Cb6 h.', 'r h.', 'r h Eb5 q', 'Bb5 h.', '~Bb5 h.', 'r h.'],
    ['Abm6', 'Abm6', 'Abm6', 'Abm6', 'Gbmaj9', 'Gbmaj9', 'Gbmaj9', 'Gbmaj9'],
  );
  const frame = frameOf(piece);
  const piano = soloPiano(frame, {
    passages: [
      { from: 0, to: 1, texture: 'held' },
      { from: 4, to: 5, texture: 'held' },
    ],
  });
  const air = strings(frame, [{ from: 0, to: 8, violins: 'inner', start: 0.14, end: 0.18 }]);
  return {
    id: 'nevada',
    caption: 'almost nothing: two chords, far apart',
    piece,
    tempo: { ...RUBATO, bpm: 60, arc4: 0.01, arc8: 0, lean: 0 },
    manner: intimate(73, () => 0.6),
    form: { kind: 'loop' },
    opens: 'all',
    level: -13,
    stems: [
      pianoStem(piano, { room: 'hall', wet: 0.5, lufs: -21, kbps: 26 }),
      stringStem(air, { wet: 0.5, lufs: -25, kbps: 20 }),
    ],
  };
}

/** The audition: the first section slow; layers opened by the telling, one after another. */
export function audition(): CueSheet {
  const piece = theReach(['a1', 'a2'], false);
  const frame = frameOf(piece);
  const piano = soloPiano(frame, {
    passages: [
      { from: 0, to: 8, texture: 'bare' },
      { from: 8, to: 14, texture: 'broken' },
      { from: 14, to: 16, texture: 'bare' },
    ],
    answers: [[43, [67, 77, 74, 75]]],
  });
  const bowed = strings(frame, [
    { from: 0, to: 8, violins: 'thread', start: 0.3, end: 0.5, counter: COUNTERLINES.a1 },
    { from: 8, to: 16, violins: 'tune', start: 0.55, end: 0.4, deep: true, counter: COUNTERLINES.a2 },
  ]);
  const full = colours(frame, [
    { from: 0, to: 8, colour: 'hornPad', start: 0.3, end: 0.4 },
    { from: 0, to: 16, colour: 'clarinetLine', start: 0.4, end: 0.5 },
    { from: 8, to: 16, colour: 'harp', start: 0.7, end: 0.7 },
    { from: 8, to: 14, colour: 'hornThread', start: 0.45, end: 0.6 },
    { from: 0, to: 16, colour: 'sparkle', start: 0.22, end: 0.22 },
  ]);
  return {
    id: 'audition',
    caption: 'piano, slowly, under one light',
    piece,
    tempo: { ...RUBATO, bpm: 70, arc4: 0.03, arc8: 0.02, lean: 0.02 },
    manner: intimate(79, (bar) => (bar < 14 ? 0.7 + 0.022 * bar : 0.8)),
    form: { kind: 'loop' },
    opens: 'all',
    level: -4,
    stems: [
      pianoStem(piano),
      stringStem(bowed, { manner: orchestral(80, () => 0.9) }),
      colourStem(full, { lufs: -24.5 }),
    ],
  };
}

/** The lay-by by daylight: the bridge, alone, and its last chord left standing. */
export function layBy(): CueSheet {
  const piece = theReach(['b'], false);
  const piano = soloPiano(frameOf(piece), {
    passages: [
      { from: 0, to: 4, texture: 'bare' },
      { from: 4, to: 6, texture: 'flowing' },
      { from: 6, to: 8, texture: 'held' },
    ],
    graces: [[6, 78]],
  });
  return {
    id: 'lay-by',
    caption: 'the bridge of the song, alone',
    piece,
    tempo: {
      ...RUBATO,
      bpm: 68,
      waits: [
        { beat: 12, seconds: 0.4 },
        { beat: 21, seconds: 0.4 },
        { beat: 23, seconds: 0.6 },
      ],
      slowings: [{ bar: 6, bars: 2, to: 0.62 }],
    },
    manner: intimate(83, (bar) => 0.8 + 0.02 * bar),
    form: { kind: 'linear', tail: 4 },
    opens: 'all',
    level: -4,
    stems: [pianoStem(piano)],
  };
}
