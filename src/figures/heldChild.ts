import type { BakedPart } from './bakedPart';
import { MATERIAL } from './materials';
import { ellipsoid, joined, type Point, type TubeRing, tubeAlong } from './sculpt';

const ACROSS: Point = [1, 0, 0];
const CLOTH = MATERIAL.accent;
const SKIN = MATERIAL.skin;

const limb = (rings: readonly TubeRing[], material: number): BakedPart =>
  tubeAlong(rings, material, ACROSS, 8, 2);

/** The head lies on the shoulder, its face turned outwards, eyes shut. */
function head(around: number): BakedPart[] {
  const [x, y, z] = HEAD;
  const by = (a: number, b: number, c: number): Point => [x + a, y + b, z + c];
  return [
    ellipsoid(by(-1.2, -0.6, -0.6), [8, 8.9, 7.8], SKIN, around, 10),
    ellipsoid(by(1.4, 1.6, 1.6), [8.4, 8.6, 8.4], MATERIAL.hair, around, 10),
    // A fringe, and a tuft that stands up where the head was slept on.
    tubeAlong(
      [
        [by(-3, 7.6, 3.4), 3.4, 1.4],
        [by(-6.6, 5.2, 0.6), 3.2, 1.2],
        [by(-8, 2.2, -1.6), 1.6, 0.6],
      ],
      MATERIAL.hair,
      [0, 0.3, 1],
      8,
      2,
    ),
    tubeAlong(
      [
        [by(3, 8.4, 3), 2, 1],
        [by(5.4, 11, 4.4), 1.2, 0.6],
        [by(8, 11.4, 4.6), 0.3, 0.3],
      ],
      MATERIAL.hairLight,
      ACROSS,
      6,
      2,
    ),
    ellipsoid(by(-9.2, -2.2, -2), [1.2, 1.1, 1.3], SKIN, 8, 6),
    ellipsoid(by(-6.4, -4.2, 2), [2.8, 2.8, 2.8], SKIN, 8, 6),
    ellipsoid(by(-1, -1.4, 7.4), [1.6, 2.1, 1], SKIN, 8, 6),
    limb(
      [
        [by(-8.6, -0.2, 0.2), 0.22],
        [by(-8.1, -0.8, 1.9), 0.3],
        [by(-7.3, -0.3, 3.4), 0.2],
      ],
      MATERIAL.dark,
    ),
    limb(
      [
        [by(-8.7, -4.4, -1.4), 0.25],
        [by(-8.3, -4.7, 0.2), 0.3],
      ],
      MATERIAL.lip,
    ),
  ];
}
const HEAD: Point = [-17, 34.5, -3.4];

/** A leg astride the carrier's waist: thigh out, shank down along his side, a bare foot. */
const leg = (side: 1 | -1): BakedPart[] => {
  const x = (out: number): number => MIDDLE + side * out;
  return [
    limb(
      [
        [[x(3), -1, 5], 5.8, 5.6],
        [[x(9), -3.4, 6.4], 5.6, 5.2],
        [[x(14.4), -6.4, 5], 4.7, 4.6],
        [[x(17), -12, 1.6], 4.2, 4.2],
        [[x(18.4), -19, -2], 3.7, 3.9],
        [[x(18.6), -22.4, -3], 3.9, 4],
      ],
      CLOTH,
    ),
    limb(
      [
        [[x(18.5), -21, -2.6], 2.4],
        [[x(18.4), -25.6, -3.4], 2.2],
        [[x(18.2), -28, -1.6], 2.4, 1.9],
        [[x(18.4), -31, 2.4], 2.5, 1.5],
        [[x(18.6), -32.2, 4.6], 1.4, 0.9],
      ],
      SKIN,
    ),
  ];
};
/** Where its pelvis is, across. */
const MIDDLE = -4.4;

/** A child of five, asleep on a forearm: arms around the carrier's neck, legs astride his waist. The hand is under it. */
export function heldChild(around: number): BakedPart {
  return joined([
    tubeAlong(
      [
        [[MIDDLE, -6.4, 6], 6.6, 5.4],
        [[MIDDLE - 0.2, -3, 6.4], 9.6, 8],
        [[-5.6, 4, 6], 9.8, 8],
        [[-8, 11, 4.6], 9, 7.4],
        [[-10.8, 18, 2.4], 9.2, 6.8],
        [[-13.4, 23.6, 0], 8.6, 5.8],
        [[-15, 26.6, -1.4], 4.6, 4],
        [[-15.6, 28.4, -2], 3.8, 3.6],
      ],
      CLOTH,
      ACROSS,
      around,
      2,
    ),
    limb(
      [
        [[-15.2, 26, -1.6], 3.6],
        [[-16, 30, -2.6], 3.4],
      ],
      SKIN,
    ),
    ...head(around),
    ...leg(1),
    ...leg(-1),
    // One arm over his shoulder, the other across his breast to the neck.
    limb(
      [
        [[-19.4, 22.6, 0.6], 3.6],
        [[-23.6, 25, -5], 3.4],
        [[-23, 27.6, -13], 3],
        [[-18, 29, -19.4], 2.5],
      ],
      CLOTH,
    ),
    ellipsoid([-15.4, 29.6, -21.4], [3.2, 1.9, 2.4], SKIN, 8, 6),
    limb(
      [
        [[-8, 22.4, 1], 3.5],
        [[-3.4, 23.6, -1.6], 3.2],
        [[1.6, 27, -7.6], 2.8],
        [[4, 30.2, -13.6], 2.4],
      ],
      CLOTH,
    ),
    ellipsoid([4.4, 31.4, -16.2], [1.9, 2, 3.1], SKIN, 8, 6),
  ]);
}
