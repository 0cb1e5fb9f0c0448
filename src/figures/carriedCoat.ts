import type { BakedPart } from './bakedPart';
import { MATERIAL } from './materials';
import { joined, type Point, type Row, skinOver, tubeAlong } from './sculpt';

/** Half the way of cloth over a forearm: out from its middle and down, centimetres. */
const DRAPE = [
  [0, 6],
  [3.8, 5],
  [6, 1.6],
  [6.9, -5],
  [7.2, -15],
  [7, -27],
  [7.4, -39],
  [7.8, -50],
] as const;

/** How wide the cloth lies along the arm, gathered, and how wide at its hem, centimetres to either side. */
const GATHERED = 9.5;
const HEM = 15;
const THICK = 1.3;

/** A slice across the forearm at `e`, −1 to 1 along it: over it, down both sides in two long folds, and back inside. */
function slice(e: number): Point[] {
  const deep = (side: number, i: number): Point => {
    const [out, down] = DRAPE[i]!;
    const low = i / (DRAPE.length - 1);
    const fold = low ** 0.7 * (2.1 * Math.sin(e * 4.4 + side * 0.9 + 0.3) + 0.5 * Math.sin(e * 8.2 - side));
    const wide = GATHERED + (HEM - GATHERED) * low ** 0.8;
    const hem = low ** 4 * (side > 0 ? 0 : 7) + low * 2.4 * e * side;
    return [side * (out + fold), down - e * e * 1.1 * (1 - low) + hem, e * wide];
  };
  const last = DRAPE.length - 1;
  const over: Point[] = [];
  for (let i = last; i > 0; i--) over.push(deep(-1, i));
  for (let i = 0; i <= last; i++) over.push(deep(1, i));
  const inside = over.map(([x, y, w]): Point => [x - Math.sign(x) * THICK, y - (y > 0 ? THICK : -0.6), w]);
  return [...over, ...inside.reverse()];
}

/** A coat that hangs over a forearm, which runs along z: both halves in long folds, a sleeve flat on the outer one. */
export function carriedCoat(): BakedPart {
  const rows: Row[] = [];
  for (let i = 0; i <= 14; i++) rows.push({ points: slice(-1 + i / 7) });
  return joined([
    skinOver(rows, MATERIAL.outer),
    tubeAlong(
      [
        [[5.6, 2, 6.6], 3.4, 1],
        [[8.2, -8, 7.4], 5, 1.5],
        [[9.4, -24, 9], 4.9, 1.4],
        [[9.2, -38, 9.4], 4.5, 1.3],
        [[9.6, -45, 9.6], 4.6, 1.5],
      ],
      MATERIAL.outer,
      [0, 0, 1],
      10,
      2,
    ),
    // The collar, turned out.
    tubeAlong(
      [
        [[-4, 2.6, 9], 2.4, 1],
        [[0, 5.8, 11.4], 3.4, 1.2],
        [[5.4, 2.4, 10.4], 3, 1.1],
        [[8, -5, 11.6], 1.2, 0.8],
      ],
      MATERIAL.outer,
      [0, 1, 0.4],
      8,
      3,
    ),
  ]);
}
