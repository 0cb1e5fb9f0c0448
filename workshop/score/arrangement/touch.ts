import type { Note } from '../theory/notation.ts';

/**
 * How strongly a note of a tune is sung, 0…1, about 0.62: high and long ones more, what passes and what closes a phrase
 * of four bars less.
 */
export function sungWeight({ start, length, pitch }: Note, beatsPerBar: number): number {
  const isClose = ((Math.floor(start / beatsPerBar) % 4) + 4) % 4 === 3 && start % beatsPerBar >= 1;
  const height = 0.007 * (pitch - 75);
  return 0.6 + height + (length >= 1.5 ? 0.03 : 0) - (length <= 0.5 ? 0.05 : 0) - (isClose ? 0.04 : 0);
}
