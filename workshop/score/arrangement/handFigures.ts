/**
 * What a pianist's hands do in eight bars, one token an eighth: digits are voices of the chord from the lowest (0…3), `T`
 * the tenor under them, several are struck together, `-` nothing. Two four-bar thoughts each; the fourth bar draws breath.
 */
export const HAND_FIGURES = {
  /** Chords let stand: late, early, in two halves. */
  bare: [
    '- - 0123 - - -',
    '- - 012 - 3 -',
    '- - - 0123 - -',
    '- - 0123 - - 23',
    '- - 01 23 - -',
    '- - - 123 - -',
    '- - 0123 - 2 -',
    '- - 0123 - - -',
  ],
  broken: [
    '- T 1 2 3 1',
    '- T 2 1 - 3',
    '- - T1 2 3 2',
    '- T - 12 3 -',
    '- T 1 3 2 1',
    '- - 1 2 3 -',
    '- T 12 - 3 2',
    '- T 23 - - -',
  ],
  /** The left hand travels. */
  flowing: [
    '- T 0 1 2 3',
    '- T 01 2 3 2',
    '- T 1 2 3 1',
    '- T 0 12 - 3',
    '- T 0 2 1 3',
    '- - T1 2 3 2',
    '- T 0 1 23 -',
    '- T 1 2 3 -',
  ],
  /** Full chords, struck twice where the bar leans forward. */
  wide: [
    '- - 0123 - 123 -',
    '- - 0123 - - 23',
    '- - 012 3 123 -',
    '- - 0123 - - -',
    '- 01 23 - 0123 -',
    '- - 0123 - 23 -',
    '- - - 0123 - 123',
    '- - 0123 2 3 -',
  ],
} as const satisfies Record<string, readonly string[]>;
