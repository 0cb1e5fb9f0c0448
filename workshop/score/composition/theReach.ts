import { type Piece, pieceOf } from '../theory/notation.ts';

interface Section {
  melody: readonly string[];
  chords: readonly string[];
}

/** The upbeat to every chorus: G, from which the minor seventh is reached. */
const PICKUP = 'r h G4 q';

const A_CHANGES = ['Ebmaj9', 'Gm7/D', 'Db9#11', 'Cm9', 'Fm9', 'Abm6', 'Gm7@2 C7b9@1', 'Fm9@1 Bb13@2'];
const A2_CHANGES = ['Ebmaj9', 'Gm7/D', 'Db9#11', 'C7b9', 'Fm9', 'Bb13sus@2 E9#11@1', 'Eb69', 'Abm9@2 Db13@1'];
const B_CHANGES = ['Gbmaj9', 'Ebm9', 'Em9', 'A13', 'Dmaj9', 'Bm9', 'Cm9@2 F13@1', 'Bb13sus@2 Bb13b9@1'];
const A3_CHANGES = ['Ebmaj9', 'Gm7/D', 'Db9#11', 'C7b9', 'Fm9', 'Abm6'];

const SECTIONS = {
  a1: {
    melody: [
      'F5 q. D5 e Eb5 q',
      'D5 h Bb4 q',
      'Ab5 q. F5 e G5 q',
      'Eb5 h C5 q',
      'Bb5 q. G5 e Ab5 q',
      'Cb6 q. Bb5 e F5 q',
      'G5 h E5 q',
      'Eb5 q D5 q G4 q',
    ],
    chords: A_CHANGES,
  },
  a2: {
    melody: [
      'F5 q. D5 e Eb5 q',
      'D5 q C5 q Bb4 q',
      'Ab5 q. F5 e G5 q',
      'E5 h C5 q',
      'Bb5 q. G5 e Ab5 q',
      'G5 q. F5 e D5 q',
      'Eb5 h.',
      '~Eb5 h Db5 e Eb5 e',
    ],
    chords: A2_CHANGES,
  },
  b: {
    melody: [
      'F5 h Gb5 e Ab5 e',
      'Bb5 q. F5 e Gb5 q',
      'G5 h A5 e B5 e',
      'C#6 q. B5 e F#5 q',
      'C#5 h D5 e E5 e',
      'F#5 q. C#5 e D5 q',
      'Eb5 q. G5 e A5 q',
      'C6 q. Ab5 e G4 q',
    ],
    chords: B_CHANGES,
  },
  a3: {
    melody: [
      'F5 q. D5 e Eb5 q',
      'D5 h Bb4 q',
      'Ab5 q. F5 e G5 q',
      'E5 h C5 q',
      'Bb5 q. G5 e Ab5 q',
      'Cb6 h Bb5 e Ab5 e',
    ],
    chords: A3_CHANGES,
  },
  /** The last eight before the song waits: everything said before, said once more and higher. */
  a3Second: {
    melody: [
      'F5 q. G5 e D5 e Eb5 e',
      'D5 q F5 e D5 e Bb4 q',
      'Ab5 q. Bb5 e F5 e G5 e',
      'E5 h G5 e C6 e',
      'Bb5 q. G5 e Ab5 q',
      'Cb6 h Bb5 e Ab5 e',
    ],
    chords: A3_CHANGES,
  },
  /** Second chorus: the motif is spoken with more breath, its falls filled in. */
  a1Second: {
    melody: [
      'F5 q. G5 e D5 e Eb5 e',
      'D5 q Eb5 e D5 e Bb4 q',
      'Ab5 q. F5 e G5 e Ab5 e',
      'Eb5 h G4 e C5 e',
      'Bb5 q. G5 e Ab5 e Bb5 e',
      'Cb6 q. Bb5 e Ab5 e F5 e',
      'G5 q F5 e G5 e E5 q',
      'Eb5 q D5 q G4 q',
    ],
    chords: A_CHANGES,
  },
  a2Second: {
    melody: [
      'F5 q. D5 e Eb5 e G5 e',
      'Bb5 q. A5 e F5 q',
      'Ab5 q. F5 e G5 q',
      'E5 h Db5 e C5 e',
      'Bb5 q. G5 e Ab5 q',
      'G5 q Ab5 e G5 e D5 q',
      'Eb5 h.',
      '~Eb5 h Db5 e Eb5 e',
    ],
    chords: A2_CHANGES,
  },
  /** The bridge an octave out of reach: the song's highest note is in its second half. */
  bSecond: {
    melody: [
      'F5 h Gb5 e Ab5 e',
      'Bb5 q. Ab5 e Gb5 q',
      'G5 h A5 e B5 e',
      'C#6 q. E6 e B5 q',
      'C#6 h D6 e E6 e',
      'F#6 q. C#6 e D6 q',
      'Eb6 q. D6 e C6 q',
      'C6 q. Ab5 e G4 q',
    ],
    chords: B_CHANGES,
  },
  /** Bars 31 and 32, back to the top. */
  turn: {
    melody: ['G5 q. F5 e D5 q', 'Eb5 h G4 q'],
    chords: ['Bb13sus@2 Bb13@1', 'Eb69@2 Bb13b9@1'],
  },
  /** The last song waits here: bars 29 and 30 four times, each time another thought that does not land. */
  vamp: {
    melody: [
      'Bb5 h.',
      'Cb6 h.',
      'r q C5 q Eb5 q',
      'F5 h Eb5 q',
      'Ab5 q. G5 e C5 q',
      'r h G4 q',
      'F5 h.',
      'Cb6 h Bb5 e Ab5 e',
    ],
    chords: ['Fm9', 'Abm6', 'Fm9', 'Abm6', 'Fm9', 'Abm6', 'Fm9', 'Abm6'],
  },
  /** What happened: the reach without the landing. */
  unlanded: {
    melody: ['G5 q. F5 e Eb5 q', 'F5 h.', 'r h Bb4 q', 'Ab5 h.', '~Ab5 h.'],
    chords: ['Bb13sus', 'Cbmaj9#11', 'Cbmaj9#11', 'Cbmaj9#11', 'Cbmaj9#11'],
  },
  /** While the song lasted: the reach, and the landing. */
  landed: {
    melody: ['G5 q. F5 e D5 q', 'Eb5 h G4 q', 'F5 q. D5 e Eb5 q', 'G5 h Bb5 q', 'Eb6 h.', '~Eb6 h.', 'r h.'],
    chords: ['Bb13sus@2 Bb13@1', 'Eb69@2 Bb13@1', 'Abmaj9', 'Bb13sus@2 E9#11@1', 'Eb69', 'Eb69', 'Eb69'],
  },
} as const satisfies Record<string, Section>;

/** A section of "The Reach". */
export type SectionName = keyof typeof SECTIONS;

/** "The Reach", a jazz waltz in E flat, as far as the sections asked for; without upbeat where `upbeat` is false. */
export function theReach(sections: readonly SectionName[], upbeat = true): Piece {
  const melody = sections.flatMap((name) => [...SECTIONS[name].melody]);
  const chords = sections.flatMap((name) => [...SECTIONS[name].chords]);
  return pieceOf('The Reach', 3, melody, chords, upbeat ? PICKUP : undefined);
}

/** The unlanded ending over another last chord: each life hears the same four notes over its own ground. */
export function unlandedOver(chord: string): Piece {
  const { melody, chords } = SECTIONS.unlanded;
  return pieceOf('The Reach', 3, melody, [chords[0], chord, chord, chord, chord]);
}
