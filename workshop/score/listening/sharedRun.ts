import type { Piece } from '../theory/notation.ts';

/** Steps in semitones from note to note of a piece's tune. */
export function stepsOf({ melody }: Piece): number[] {
  return melody.slice(1).map((note, i) => note.pitch - (melody[i]?.pitch ?? 0));
}

/** The longest run of steps two tunes have in common, in any key and at any place. */
export function sharedRun(ours: readonly number[], theirs: readonly number[]): number {
  let longest = 0;
  let before: number[] = [];
  for (const step of ours) {
    const now = theirs.map((other, k) => (other === step ? (before[k - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...now);
    before = now;
  }
  return longest;
}

/** Of all known tunes the one that shares the longest run with ours. */
export function nearestTune(
  ours: readonly number[],
  known: Readonly<Record<string, readonly number[]>>,
): { tune: string; run: number } {
  return Object.entries(known).reduce(
    (best, [tune, steps]) => {
      const run = sharedRun(ours, steps);
      return run > best.run ? { tune, run } : best;
    },
    { tune: '', run: 0 },
  );
}
