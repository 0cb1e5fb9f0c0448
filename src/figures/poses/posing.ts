import type { HandSpec, PoseSpec } from '../poseSpec';

/** A body's sex decides the width of its stance and the height of its heels. */
export type Sex = 'man' | 'woman';

/** A pose written for either body. */
export type PoseFor = (sex: Sex) => PoseSpec;

/** An arm that hangs from its shoulder, as long as it is; centimetres before the shoulder and away from the body. */
export function hanging(sex: Sex, side: 1 | -1, forward = 4, out = 0): HandSpec {
  // A little less than the two bones: nobody's elbow is straight.
  const long = sex === 'woman' ? 49.8 : 56.4;
  const aside = (sex === 'woman' ? 8 : 3) + out;
  return {
    space: 'shoulder',
    at: [side * aside, -Math.sqrt(long * long - aside * aside - forward * forward), forward],
    elbow: [side * 0.3, -0.1, -1],
    fingers: [side * (sex === 'woman' ? -0.1 : -0.04), -1, sex === 'woman' ? 0.26 : 0.18],
    ...(sex === 'woman' ? { palm: [-side, 0, -0.5] as const } : {}),
    shape: 'rest',
  };
}

/** Lids that are lowered over eyes which look down and are not shut. */
export const LOWERED = 0.66;

/** A hand in a trouser or coat pocket. */
export const inPocket = (sex: Sex, side: 1 | -1): HandSpec => ({
  space: 'pelvis',
  at: sex === 'woman' ? [side * 14.4, 0, 3.5] : [side * 14.6, -2, 3],
  elbow: [side * 0.6, -0.1, -1],
  fingers: [side * -0.1, -1, 0.08],
  palm: [-side, 0.1, -0.1],
  shape: 'pocket',
});

/** A hand that lies on a thigh while its owner sits. */
export const onThigh = (side: 1 | -1, z = 32): HandSpec => ({
  at: [side * 12, 67, z],
  elbow: [side * 0.7, -0.5, -0.9],
  fingers: [side * -0.25, -0.12, 1],
  palm: [0, -1, 0],
  shape: 'flat',
});

/** A hand that lies on a table of 74 cm. */
export const onTable = (side: 1 | -1, x = 14, z = 40): HandSpec => ({
  at: [side * x, 76.2, z],
  elbow: [side * 0.9, -0.7, -0.5],
  fingers: [side * -0.6, -0.06, 0.8],
  palm: [0, -1, 0.05],
  shape: 'rest',
});
