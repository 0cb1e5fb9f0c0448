import type { BakedPart } from './bakedPart';
import { type Point, type TubeRing, tubeAlong } from './sculpt';

const across: Point = [1, 0, 0];

/** A body turned about the y axis. */
export const turned = (
  rings: readonly (readonly [y: number, r: number])[],
  material: number,
  around: number,
): BakedPart =>
  tubeAlong(
    rings.map(([y, r]): TubeRing => [[0, y, 0], r]),
    material,
    across,
    around,
    1,
  );

/** A straight rod. */
export const rod = (
  from: Point,
  to: Point,
  r0: number,
  r1: number,
  material: number,
  around = 6,
): BakedPart =>
  tubeAlong(
    [
      [from, r0],
      [to, r1],
    ],
    material,
    [0, 0, 1],
    around,
    1,
  );
