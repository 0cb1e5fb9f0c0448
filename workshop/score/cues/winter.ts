import { BRUSH_PHRASES } from '../arrangement/brushPhrases.ts';
import { frameOf } from '../arrangement/frame.ts';
import { parlour } from '../arrangement/parlour.ts';
import { soloPiano } from '../arrangement/soloPiano.ts';
import { strings } from '../arrangement/strings.ts';
import { writtenLine } from '../arrangement/writtenLine.ts';
import { BASSLINES } from '../composition/basslines.ts';
import { holiday } from '../composition/holiday.ts';
import { theReach } from '../composition/theReach.ts';
import type { Part } from '../performance/part.ts';
import { pieceOf } from '../theory/notation.ts';
import { type CueSheet, intimate, RUBATO, STRICT, straightManner } from './cueSheet.ts';
import { bandStem, bassAndBrushes, pianoStem, rhythmStem, stringStem } from './stems.ts';

/** The title: the first sections, bare piano; a celesta in the second layer. */
export function title(): CueSheet {
  const piece = theReach(['a1', 'a2'], false);
  const frame = frameOf(piece);
  const piano = soloPiano(frame, {
    passages: [
      { from: 0, to: 8, texture: 'bare' },
      { from: 8, to: 16, texture: 'broken' },
    ],
    answers: [
      [4.5, [82, 77]],
      [34, [82, 80, 79]],
      [43, [67, 77, 74, 75]],
    ],
  });
  const celesta = writtenLine({
    instrument: 'celesta',
    channel: 0,
    beatsPerBar: 3,
    weight: 0.4,
    voice: 'fill',
    straight: true,
    bars: [
      'r h.',
      'r q. Bb5 e F6 q',
      'r h.',
      'r q. G5 e D6 q',
      'r h.',
      'r q F6 q Eb6 q',
      'r h.',
      'r h G5 q',
      'F6 q. D6 e Eb6 q',
      'D6 h Bb5 q',
      'Ab6 q. F6 e G6 q',
      'E6 h.',
      'r q Ab6 q G6 q',
      'r h F6 q',
      'Bb5 e C6 e F6 e G6 e Bb6 q',
      'r h G5 q',
    ],
  });
  return {
    id: 'title',
    caption: 'piano and celesta, an old record',
    piece,
    tempo: {
      ...RUBATO,
      bpm: 101,
      arc4: 0.03,
      arc8: 0.02,
      lean: 0.02,
      slowings: [{ bar: 14.8, bars: 1.2, to: 0.85 }],
    },
    manner: intimate(11, () => 0.86),
    form: { kind: 'loop' },
    opens: 'all',
    level: -3,
    stems: [
      pianoStem(piano, { kbps: 32 }),
      { layer: 'full', part: celesta, room: 'hall', wet: 0.45, lufs: -27, kbps: 18 },
    ],
  };
}

/** The list: dull on purpose, on the restaurant's upright. */
export function wallpaper(): CueSheet {
  const piece = holiday();
  const part = parlour(frameOf(piece), 'upright', true);
  return {
    id: 'wallpaper',
    caption: 'holiday piano, by the yard',
    piece,
    tempo: { ...STRICT, bpm: 138 },
    manner: { ...straightManner(3, () => 0.9), swing: 0.56 },
    form: { kind: 'loop' },
    opens: 'all',
    level: -5,
    stems: [
      bandStem(part, { filters: 'highpass=f=70,lowpass=f=7000,equalizer=f=900:t=q:w=1:g=2', kbps: 24 }),
    ],
  };
}

/** The bed under the player's five notes: two chords without a note that could hurt any of the eight offered ones. */
export function phraseBed(): CueSheet {
  const piece = pieceOf(
    'Left Hand',
    3,
    ['r h.', 'r h.', 'r h.', 'r h.', 'r h.', 'r h.', 'r h.', 'r h.'],
    ['Ebmaj9#11', 'Ebmaj9#11', 'Cm9', 'Cm9', 'Ebmaj9/G', 'Ebmaj9/G', 'F13sus', 'F13sus'],
  );
  const part = soloPiano(frameOf(piece), {
    passages: [{ from: 0, to: 8, texture: 'broken' }],
    withoutMelody: true,
  });
  return {
    id: 'phrase-bed',
    caption: 'his left hand, alone',
    piece,
    tempo: { ...RUBATO, bpm: 92, arc4: 0.03, arc8: 0.02, lean: 0.02 },
    manner: intimate(17, () => 0.7),
    form: { kind: 'loop' },
    opens: 'all',
    level: -9,
    stems: [pianoStem(part, { room: 'club', wet: 0.25, kbps: 30 })],
  };
}

/** Where his own song breaks off: bar six, in the middle of the reach. */
const BREAK = 5 * 3 + 1.5;

/** Cuts a pianist off at a beat, pedal and all. */
function brokenOffAt(part: Part, beat: number): Part {
  return {
    ...part,
    notes: part.notes
      .filter((note) => note.beat < beat)
      .map((note) => ({ ...note, length: Math.min(note.length, beat - note.beat) })),
    controls: [
      ...part.controls.filter((each) => each.beat < beat),
      { beat, channel: 0, controller: 64, value: 0 },
    ],
  };
}

/** His own song, which breaks off at bar six; where the dream has begun, bass, brushes and strings go on to bar eight. */
export function ownSong(): CueSheet {
  const piece = theReach(['a1']);
  const frame = frameOf(piece);
  const hands = soloPiano(frame, {
    passages: [
      { from: 0, to: 3, texture: 'bare' },
      { from: 3, to: 5, texture: 'broken' },
      { from: 5, to: 6, texture: 'held' },
    ],
    answers: [[4.5, [82, 77]]],
  });
  const rhythm = bassAndBrushes(
    BASSLINES.a1TwoAgain,
    [...BRUSH_PHRASES.hush, ...BRUSH_PHRASES.sway.slice(0, 3), 'ok - - - - -'],
    [0.6, 0.8],
  );
  const bowed = strings(frame, [{ from: 2, to: 8, violins: 'thread', start: 0.26, end: 0.5 }]);
  return {
    id: 'own-song',
    caption: 'something of his own, until it breaks off',
    piece,
    tempo: {
      ...RUBATO,
      bpm: 78,
      arc8: 0.02,
      waits: [
        { beat: 9, seconds: 0.3 },
        { beat: 15, seconds: 0.25 },
      ],
    },
    manner: intimate(23, (bar) => 0.82 + 0.03 * Math.max(0, bar)),
    form: { kind: 'linear', tail: 2.4 },
    opens: 'dream',
    marks: { breaks: 5 },
    stems: [
      pianoStem(brokenOffAt(hands, BREAK), { wet: 0.28, kbps: 40 }),
      rhythmStem(rhythm, { lufs: -27 }),
      stringStem(bowed, { lufs: -25 }),
    ],
  };
}
