import { materialAt } from './features.ts';
import type { V3 } from './solid.ts';

/** A corner of a painted triangle: where it lands, and its place in the garment. */
export interface Corner {
  readonly at: readonly [number, number];
  readonly place: V3;
}

const between = (a: Corner, b: Corner): Corner => ({
  at: [(a.at[0] + b.at[0]) / 2, (a.at[1] + b.at[1]) / 2],
  place: [(a.place[0] + b.place[0]) / 2, (a.place[1] + b.place[1]) / 2, (a.place[2] + b.place[2]) / 2],
});

type Triangle = readonly [Corner, Corner, Corner];

/** A triangle across which a garment ends, in pieces that each show one thing: a neckline has no teeth then. */
export const piecesOf = (
  material: number,
  corners: Triangle,
  hers: boolean,
  depth = 3,
): readonly Triangle[] => {
  const [a, b, c] = corners;
  const shown = corners.map((corner) => materialAt(material, corner.place, hers));
  if (depth === 0 || (shown[0] === shown[1] && shown[1] === shown[2])) return [corners];
  const [ab, bc, ca] = [between(a, b), between(b, c), between(c, a)];
  return (
    [
      [a, ab, ca],
      [ab, b, bc],
      [ca, bc, c],
      [ab, bc, ca],
    ] as const
  ).flatMap((piece) => piecesOf(material, piece, hers, depth - 1));
};
