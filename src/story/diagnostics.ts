/** Everything that can be wrong with a story, and what to do about it. */
export const CATALOGUE = {
  'bad-yaml': 'Mend the line: most often a missing quote, a tab, or a wrong indent.',
  'missing-file': 'Add the file to the story folder.',
  'unknown-key': 'Take the key out or mend its spelling.',
  'wrong-shape': 'See scenes/README.md for the shape of this part.',
  'unknown-beat':
    'Begin the beat with narrate, say, direct, strike, rest, choose, make, hold, branch or end.',
  'unknown-scene': 'Use the id of a scene file.',
  'unknown-turn': 'Declare the turn in story.yaml, or mend its spelling.',
  'unknown-option': 'Use an option that story.yaml declares for this turn.',
  'unknown-ending': 'Declare the ending in endings.yaml, or mend its spelling.',
  'unknown-speaker': 'List the speaker under `speakers` in story.yaml.',
  'unknown-name': 'Give the $name a value in names.yaml, or take out the $.',
  'unknown-cut': 'Use a cut that story.yaml lists.',
  'unknown-line': 'Use the id of a line, written scene/line.',
  'unknown-asset': 'Use a name the manifest has, or make the asset in the workshop.',
  'duplicate-id': 'Give one of the two another id.',
  'wrong-file-name': 'Name the file after the scene: <id>.yaml.',
  'bad-condition':
    'A condition is a map such as { offer: decline }, { met: night }, { cut: short }, { not: … }.',
  'branch-not-exhaustive': 'Add an `else` arm (it may be empty), or an arm for every option.',
  'dead-end': 'End the scene with `end`, or give it a last `next` without a condition.',
  'scene-cycle': 'Let scenes only lead forward: a life passes each beat at most once.',
  'unreachable-scene': 'Lead a scene here by `next`, or delete the file.',
  'turn-never-offered': 'Offer the turn with `choose` in some scene, or take it out of story.yaml.',
  'turn-offered-twice': 'Offer each turn at most once on every road.',
  'option-never-offered': 'Give every option of the turn its words wherever the turn is offered.',
  'codebook-changed': 'The codebook is only ever appended to: run `npm run ids`, and never edit it by hand.',
  'unreachable-ending': 'Let some road lead to an `end` with this ending.',
  'keeps-everything': 'No ending keeps love, name and room at once: let it cost something.',
  'cosmetic-option': 'Let the option change a later line and a later picture or sound outside its own scene.',
  'long-line': 'A caption is at most two lines of 42 characters: cut, or make two beats.',
  'long-option': 'An option is at most eight words.',
  'long-vignette': 'A vignette’s caption is at most twelve words.',
  'no-silence-in-words': 'Silence is a `rest`, not three dots.',
} as const;

export type DiagnosticCode = keyof typeof CATALOGUE;

/** Where something stands in a file; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic extends Location {
  readonly code: DiagnosticCode;
  readonly what: string;
  readonly remedy: string;
}

/** A diagnostic as a compiler would print it: `scenes/offer.yaml:41:9 unknown-scene: …`. */
export const lineOf = ({ file, line, column, code, what, remedy }: Diagnostic): string =>
  `${file}:${line}:${column} ${code}: ${what} ${remedy}`;

/** Letters to insert, delete, replace or swap to get from one word to the other. */
const editsBetween = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
};

/** `Did you mean "concert"?`, or nothing when no known name is near. */
export const nearestOf = (name: string, known: Iterable<string>): string => {
  let best: string | null = null;
  let fewest = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const edits = editsBetween(name, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best === null ? '' : ` Did you mean "${best}"?`;
};
