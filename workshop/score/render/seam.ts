import { loadSound } from './audioFile.ts';
import { RATE, type Sound } from './sound.ts';
import { PAD } from './timeline.ts';

/** Samples on either side of a seam over which two rounds are compared. */
const NEAR = 12;

/**
 * Seconds (0…`span`) by which a loop's two ends are best moved together: a codec never decodes two rounds quite alike, so
 * the seam is laid where all decoded sounds differ least from one round to the next and move least themselves.
 */
function quietestSeam(sounds: readonly Sound[], loop: { from: number; to: number }, span: number): number {
  const from = Math.round(loop.from * RATE);
  const to = Math.round(loop.to * RATE);
  const places = Math.round(span * RATE);
  const cost = new Float64Array(places);
  for (const channel of sounds.flat()) {
    const apart = new Float64Array(places + 2 * NEAR + 1);
    for (let i = 1; i < apart.length; i++) {
      const a = channel[from + i - NEAR] ?? 0;
      const b = channel[to + i - NEAR] ?? 0;
      apart[i] = (apart[i - 1] as number) + Math.abs(a - b);
    }
    for (let i = 0; i < places; i++) {
      const step = Math.abs((channel[from + i] ?? 0) - (channel[to + i - 1] ?? 0));
      const difference = ((apart[i + 2 * NEAR] as number) - (apart[i] as number)) / (2 * NEAR);
      cost[i] = (cost[i] as number) + step + 2 * difference;
    }
  }
  let best = 0;
  for (let i = 0; i < places; i++) if ((cost[i] as number) < (cost[best] as number)) best = i;
  return best / RATE;
}

/** Where the encoded files (given without their ending) go round best, in either codec. */
export function seamOf(bases: readonly string[], loop: { from: number; to: number }): number {
  const decoded = bases.flatMap((base) => [loadSound(`${base}.opus`), loadSound(`${base}.m4a`)]);
  return quietestSeam(decoded, loop, PAD - 0.05);
}
