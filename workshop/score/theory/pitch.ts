const LETTERS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ACCIDENTALS: Readonly<Record<string, number>> = { '': 0, '#': 1, b: -1, '##': 2, bb: -2 };

/** Pitch class 0…11 of a letter with accidental, e.g. `Eb` is 3; throws on anything else. */
export function pitchClassOf(letter: string, accidental: string): number {
  const natural = LETTERS[letter];
  const shift = ACCIDENTALS[accidental];
  if (natural === undefined || shift === undefined) throw new Error(`no pitch "${letter}${accidental}"`);
  return (natural + shift + 12) % 12;
}

/** MIDI number of a written pitch, middle C = `C4` = 60; spelling is kept, so `Cb6` is a B5. */
export function pitchOf(name: string): number {
  const match = /^([A-G])(##|bb|#|b)?(-?\d)$/.exec(name);
  if (!match) throw new Error(`no pitch "${name}"`);
  const [, letter = '', accidental = '', octave = ''] = match;
  return 12 * (Number(octave) + 1) + (LETTERS[letter] ?? 0) + (ACCIDENTALS[accidental] ?? 0);
}
