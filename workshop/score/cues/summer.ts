import { BRUSH_PHRASES } from '../arrangement/brushPhrases.ts';
import { chordRhythm, tuneOn } from '../arrangement/chords.ts';
import { drums } from '../arrangement/drums.ts';
import { frameOf } from '../arrangement/frame.ts';
import { trioPiano } from '../arrangement/trioPiano.ts';
import { writtenLine } from '../arrangement/writtenLine.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { inFour } from '../composition/sidePieces.ts';
import { theReach } from '../composition/theReach.ts';
import { together } from '../performance/part.ts';
import { type CueSheet, FILTERS, IN_TIME, STRICT, straightManner, swinging } from './cueSheet.ts';
import { bandStem, bassAndBrushes, pianoStem, rhythmStem } from './stems.ts';

const { hush, sway, swayAgain, swayAnswer, ride, rideAgain, rideAnswer, rideFill, open } = BRUSH_PHRASES;

/** The summer kitchen: an electric piano and brushes, the window open. */
export function apartment(): CueSheet {
  const piece = theReach(['a1Second', 'b'], false);
  const frame = frameOf(piece);
  const keys = trioPiano(frame, {
    comping: 'fgmefbjefgadfkbg',
    thirds: [8, 16],
    instrument: 'tines',
    melodyWeight: 0.58,
    low: 51,
  });
  const rhythm = bassAndBrushes(
    [...BASSLINES.a1Two, ...BASSLINES.bTwo],
    [...hush, ...swayAgain, ...open, ...swayAnswer],
    [0.6, 0.85],
  );
  return {
    id: 'apartment',
    caption: 'electric piano, an open window',
    piece,
    tempo: { ...IN_TIME, bpm: 102, arc4: 0.012 },
    manner: swinging(43, (bar) => (bar < 8 ? 0.88 : 0.96)),
    form: { kind: 'loop' },
    opens: 'all',
    level: -4,
    stems: [bandStem(keys, { filters: 'highpass=f=60,lowpass=f=8000' }), rhythmStem(rhythm)],
  };
}

/** Keith's rehearsal room: the theme squared to four. */
export function offer(): CueSheet {
  const piece = inFour();
  const frame = frameOf(piece);
  const keys = together(
    tuneOn(frame, 'electric', 0, 0.6),
    chordRhythm(frame, {
      instrument: 'tines',
      channel: 1,
      bars: ['X = - x = - x =', 'X = - x = = = -'],
      weight: 0.36,
      low: 52,
      high: 68,
      straight: true,
    }),
    chordRhythm(frame, {
      instrument: 'cleanGuitar',
      channel: 2,
      bars: ['- - x - - x - -', '- - x - - - x x'],
      weight: 0.26,
      low: 58,
      high: 74,
      straight: true,
    }),
  );
  const line = [
    'Eb2 q. Eb2 e r e Bb1 e Eb2 q',
    'G1 q. G1 e r e D2 e F2 q',
    'Ab1 q. Ab1 e r e Eb2 e G2 q',
    'C2 q. C2 e r e G1 e Bb1 q',
    'F1 q. F1 e r e C2 e Eb2 q',
    'Eb2 q. Eb2 e r e Bb1 e D2 q',
    'Ab1 q. Ab1 e r e Eb2 e Ab1 q',
    'Bb1 q. Bb1 e r e F2 e Bb1 q',
  ];
  const again = [
    ...line.slice(0, 4),
    'F1 q. F1 e r e C2 e F2 q',
    'Ab1 q. Ab1 e r e C2 e Eb2 q',
    'Bb1 q. F2 e r e Bb1 e D2 q',
    'Eb2 q. Eb2 e Bb1 q Bb1 q',
  ];
  const rhythm = together(
    writtenLine({
      instrument: 'fretlessBass',
      channel: 0,
      beatsPerBar: 4,
      weight: 0.6,
      voice: 'bass',
      straight: true,
      bars: [...line, ...again],
    }),
    drums({
      kit: 'roomKit',
      beatsPerBar: 4,
      weight: 0.8,
      straight: true,
      bars: [
        ...['kh h qh h h kh qh h', 'kh h qh kh h kh qh h', 'kh h qh h h kh qh o', 'kh h qh kh h h qh qh'],
        ...['kh h qh h kh kh qh h', 'kh h qh kh h kh qh h', 'kh h qh h h kh qh h', 'kh h qh h kh s q s'],
        ...['khc h qh h h kh qh h', 'kh kh qh h h kh qh h', 'kh h qh kh h kh qh o', 'kh h qh h kh h qh kh'],
        ...['kh h qh kh kh h qh h', 'kh h qh h h kh qh uh', 'kh h qh kh h kh qh h', 'k q k q u s S s'],
      ],
    }),
  );
  return {
    id: 'offer',
    caption: 'a keyboard with a light for every mood',
    piece,
    tempo: { ...STRICT, bpm: 102 },
    manner: straightManner(47, () => 0.94),
    form: { kind: 'loop' },
    opens: 'all',
    level: -5,
    stems: [
      bandStem(keys, { wet: 0.14, filters: 'highpass=f=60', kbps: 27 }),
      rhythmStem(rhythm, { wet: 0.1, filters: FILTERS.electricBass, lufs: -22.5, kbps: 28, channels: 2 }),
    ],
  };
}

/** Nine people and a fan: the song as he means it. */
export function smallRoom(): CueSheet {
  const piece = theReach(['a2Second', 'b', 'a3', 'turn'], false);
  const frame = frameOf(piece);
  const piano = trioPiano(frame, {
    comping: 'gbmcfaejdgkbficadebgmfbi',
    octaves: [16, 23],
    instrument: 'mellowGrand',
  });
  const rhythm = bassAndBrushes(
    [...BASSLINES.a2WalkHigh, ...BASSLINES.bWalkSkip, ...BASSLINES.a3Walk, ...BASSLINES.turn],
    [...sway, ...rideAnswer, ...ride, ...rideFill, ...rideAgain, ...swayAnswer],
    [0.66, 0.95],
  );
  return {
    id: 'small-room',
    caption: 'a trio, for nine people and a fan',
    piece,
    tempo: { ...IN_TIME, bpm: 114, arc4: 0.012 },
    manner: swinging(59, (bar) => 0.9 + 0.006 * bar),
    form: { kind: 'loop' },
    opens: 'all',
    marks: { bridge: 8 },
    stems: [
      pianoStem(piano, { room: 'club', wet: 0.24, kbps: 32 }),
      rhythmStem(rhythm, { wet: 0.18, lufs: -25.5, kbps: 26, channels: 2 }),
    ],
  };
}
