import type { Life, Made, Pick } from './life';
import type { EndingId, Story } from './story';
import { traceOf } from './trace';

/** Thrown away again: lets a road be walked past what has not been made yet. */
const PLACEHOLDER: Made = { phrase: [], sign: [] };

/**
 * A life from picks in any order: they are put in the order its road meets them, and picks it never meets are left out.
 */
export const fittedLife = (
  story: Story,
  cut: string,
  shelf: readonly EndingId[],
  picks: readonly Pick[],
  made: Made,
): Life => {
  const { known } = traceOf(story, { cut, shelf, picks, made: PLACEHOLDER });
  const met = [...known.picks].map(([turn, option]): Pick => ({ turn, option }));
  return { cut, shelf, picks: met, made };
};
