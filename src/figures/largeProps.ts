import type { BakedPart } from './bakedPart';
import { MATERIAL } from './materials';
import { rod, turned } from './propShapes';
import { ellipsoid, joined, type Point, plus, type TubeRing, tubeAlong } from './sculpt';

const up: Point = [1, 0, 0];
const DARK = MATERIAL.prop;
const LIGHT = MATERIAL.propLight;
const WOOD = MATERIAL.belt;

/** A wheel. */
export function wheel(around: number): BakedPart {
  const rings: TubeRing[] = [];
  for (let i = 0; i <= 24; i++) {
    const a = (i / 24) * 2 * Math.PI;
    rings.push([[Math.cos(a) * 19, Math.sin(a) * 19, 0], 1.35]);
  }
  return joined([
    tubeAlong(rings, DARK, [0, 0, 1], around, 1),
    rod([-18, 0, 0], [18, 0, 0], 1.1, 1.1, DARK),
    ellipsoid([0, 0, 1], [4, 4, 2], DARK, 10, 6),
  ]);
}

/** A soft bag with two handles; the hand is at their top. */
export function bag(around: number): BakedPart {
  const handle = (x: number): BakedPart =>
    tubeAlong(
      [
        [[x * 2.4, -17, -8], 0.8],
        [[x * 1.8, -8, -7], 0.7],
        [[x * 0.6, -0.4, 0], 0.8],
        [[x * 1.8, -8, 7], 0.7],
        [[x * 2.4, -17, 8], 0.8],
      ],
      DARK,
      up,
      6,
      2,
    );
  return joined([
    tubeAlong(
      [
        [[0, -26, -21], 4, 4],
        [[0, -26, -20], 7, 8],
        [[0, -27, -10], 8.6, 10],
        [[0, -27, 10], 8.6, 10],
        [[0, -26, 20], 7, 8],
        [[0, -26, 21], 4, 4],
      ],
      WOOD,
      up,
      around,
      2,
    ),
    handle(1),
    handle(-1),
  ]);
}

/** A double bass that stands on its spike at the player's left knee; its neck meets his left hand. */
export function bass(around: number): BakedPart {
  const lean = (y: number, out = 0): Point => [13 + (y - 20) * 0.06, y, 31 - (y - 20) * 0.1 + out];
  const body: TubeRing[] = (
    [
      [10, 4, 4],
      [11.5, 21, 8],
      [26, 28, 10],
      [44, 26, 10.5],
      [58, 18, 9.5],
      [72, 18.5, 9],
      [88, 21, 8.5],
      [102, 16, 7],
      [112, 5, 4],
    ] as const
  ).map(([y, wide, deep]): TubeRing => [lean(y), wide, deep]);
  const sound = (side: number): BakedPart =>
    tubeAlong(
      [
        [plus(lean(48, 9.6), [side * 9.5, 0, 0]), 0.9, 0.5],
        [plus(lean(54, 9.4), [side * 8.4, 0, 0]), 0.7, 0.5],
        [plus(lean(61, 9), [side * 7, 0, 0]), 0.7, 0.5],
        [plus(lean(67, 8.8), [side * 6, 0, 0]), 0.9, 0.5],
      ],
      DARK,
      up,
      6,
      2,
    );
  return joined([
    tubeAlong(body, WOOD, up, around + 6, 2),
    tubeAlong(
      [
        [lean(80, 9), 2.4, 1],
        [lean(106, 3), 2.5, 3],
        [lean(150), 2.2, 2.6],
        [lean(172), 2, 2.2],
        [lean(184), 3, 1.8],
        [lean(190), 1.4, 1.4],
      ],
      DARK,
      up,
      8,
      1,
    ),
    tubeAlong(
      [
        [lean(20, 11), 1.4, 0.8],
        [lean(40, 12.4), 3, 0.8],
        [lean(44, 12.4), 1.2, 0.8],
      ],
      DARK,
      up,
      6,
      1,
    ),
    rod(plus(lean(55, 9), [-5, 0, 0]), plus(lean(55, 9), [5, 0, 0]), 1.2, 1.2, LIGHT),
    sound(1),
    sound(-1),
    rod([12.4, 11, 32], [12.4, 0.3, 32], 0.8, 0.4, DARK),
    rod(lean(44, 13), lean(176, 3), 0.4, 0.4, LIGHT, 4),
  ]);
}

/** A microphone. */
export function microphone(around: number): BakedPart {
  return joined([
    turned(
      [
        [-132, 13],
        [-130, 12.5],
        [-129, 1.4],
        [-40, 1.1],
        [-1, 1],
      ],
      DARK,
      around,
    ),
    rod([0, -1, 0], [-3, 13, 2], 1.3, 1.5, DARK, 8),
    ellipsoid([-3.4, 15, 2.2], [2.7, 3.2, 2.7], LIGHT, 8, 6),
  ]);
}

/** An open umbrella; the hand is at its handle. */
export function umbrella(around: number): BakedPart {
  return joined([
    rod([0, -9, 0], [0, 92, 0], 0.8, 0.6, DARK),
    tubeAlong(
      [
        [[0, -8, 0], 0.9],
        [[0, -13, 1], 0.9],
        [[0, -14.4, 4], 0.9],
        [[0, -11.6, 6], 0.9],
      ],
      WOOD,
      up,
      6,
      2,
    ),
    turned(
      [
        [89.6, 2],
        [86, 24],
        [78, 42],
        [68, 54],
        [68.6, 55],
        [79.4, 43.4],
        [87.6, 25],
        [91.6, 2],
      ],
      DARK,
      around,
    ),
  ]);
}
