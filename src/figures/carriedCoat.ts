import type { BakedPart } from './bakedPart';
import { MATERIAL } from './materials';
import { joined, type Point, type Row, skinOver, tubeAlong } from './sculpt';

/** Half the way of cloth over a forearm: out from its middle and down, centimetres. */
const DRAPE = [
  [0, 5.6],
  [3.4, 4.8],
  [5.6, 2],
  [6.6, -4],
  [7.4, -14],
  [7.2, -26],
  [7.8, -38],
  [8.2, -47],
] as const;

/** A slice across the forearm: over it, down both sides, and back inside. */
function slice(z: number): Point[] {
  const end = z / 17;
  const deep = (side: number, i: number): Point => {
    const [out, down] = DRAPE[i]!;
    const low = i / (DRAPE.length - 1);
    const fold = low * (1.5 * Math.sin(z * 0.62 + side * 1.3) + 0.8 * Math.sin(z * 1.15 - side));
    const spread = 1 + 0.22 * low;
    const hem = low ** 3 * (side > 0 ? 3 * Math.sin(z * 0.3) : 8 + 2 * Math.cos(z * 0.4));
    return [side * (out + fold), down - (1 - end * end) * 0.8 + hem, z * spread];
  };
  const last = DRAPE.length - 1;
  const over: Point[] = [];
  for (let i = last; i > 0; i--) over.push(deep(-1, i));
  for (let i = 0; i <= last; i++) over.push(deep(1, i));
  const inside = over.map(([x, y, w]): Point => [x - Math.sign(x) * 1.3, y - (y > 0 ? 1.3 : -0.6), w]);
  return [...over, ...inside.reverse()];
}

/** A coat that hangs over a forearm, which runs along z: both halves in folds, a sleeve lower than the hem. */
export function carriedCoat(): BakedPart {
  const rows: Row[] = [];
  for (let i = 0; i <= 14; i++) rows.push({ points: slice(-17 + (34 * i) / 14) });
  return joined([
    skinOver(rows, MATERIAL.outer),
    tubeAlong(
      [
        [[9, -4, -6], 2.6, 1.6],
        [[10.4, -18, -8], 4.4, 2.4],
        [[9.6, -34, -6], 4.2, 2.2],
        [[10, -50, -7], 4, 2.1],
        [[10.4, -58, -6], 4.2, 2.2],
      ],
      MATERIAL.outer,
      [0, 0, 1],
      10,
      2,
    ),
    // The collar, turned out.
    tubeAlong(
      [
        [[-5, 3, 14], 2.4, 1.2],
        [[0, 6.6, 16.6], 3, 1.5],
        [[5.6, 2, 15], 2.6, 1.3],
      ],
      MATERIAL.outer,
      [0, 1, 0],
      8,
      3,
    ),
  ]);
}
