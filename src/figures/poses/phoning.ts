import type { SinglePose } from '../castNames';
import type { HandSpec } from '../poseSpec';
import { handsAtRest } from './atRest';
import { inPocket, LOWERED, type PoseFor, type Sex } from './posing';
import { standing } from './standing';

/** A hand that holds something to its owner's right ear. */
const atEar = (sex: Sex): HandSpec => ({
  space: 'head',
  at: sex === 'woman' ? [-9.8, -10.6, 10.4] : [-10.6, -11.4, 11.4],
  elbow: [-0.35, -1, 0.1],
  fingers: [0, 0.84, -0.54],
  palm: [0.97, 0.1, 0.1],
  shape: 'phone',
});

/** People on the telephone. */
export const phoning = {
  telephone: (sex) => ({
    ...standing['stand-hand-in-pocket'](sex),
    chest: { roll: -3, pitch: 5, yaw: -4 },
    neck: { pitch: 18, roll: -4 },
    head: { pitch: 10, roll: -9, yaw: -8 },
    ...(sex === 'man' ? { left: inPocket(sex, 1), pocket: 'left' as const } : handsAtRest.across(sex)),
    right: atEar(sex),
    lids: LOWERED,
    hold: { right: 'receiver' },
  }),
  'telephone-hand-in-hair': (sex) => ({
    ...standing.stand(sex),
    spine: { pitch: 1, roll: 3 },
    chest: { pitch: 2, roll: 2 },
    neck: { pitch: 12, roll: 3 },
    head: { pitch: 4, roll: 5, yaw: 4 },
    right: atEar(sex),
    left: {
      space: 'head',
      at: sex === 'woman' ? [14.4, 7.4, 6] : [15.8, 8.4, 6],
      elbow: [1, 0.2, 0.35],
      fingers: [-0.62, 0.7, -0.35],
      palm: [-0.75, -0.6, -0.25],
      shape: 'cradle',
      free: true,
    },
    lids: LOWERED,
    hold: { right: 'receiver' },
  }),
  'telephone-forehead': (sex) => ({
    ...standing['stand-hand-in-pocket'](sex),
    hip: sex === 'man' ? 95.4 : 96,
    push: -6,
    pelvis: { pitch: 4 },
    spine: { pitch: 6 },
    chest: { pitch: 9, yaw: -3 },
    neck: { pitch: 19 },
    head: { pitch: 8, roll: -3, yaw: -3 },
    right: atEar(sex),
    left: {
      at: [17, 152, 36],
      elbow: [0.9, -0.8, -0.1],
      fingers: [-0.15, 0.98, 0.1],
      palm: [-0.1, 0.1, 1],
      shape: 'flat',
    },
    leftFoot: { ball: [10, 0, 0], yaw: 12 },
    rightFoot: { ball: [-10, 0, 4], yaw: -14 },
    lids: LOWERED,
    hold: { right: 'receiver' },
  }),
  'phone-to-ear-pacing': (sex) => ({
    ...standing.stand(sex),
    chest: { pitch: 5, yaw: 6 },
    neck: { pitch: 17, roll: -3 },
    head: { pitch: 9, roll: -7, yaw: 12 },
    right: atEar(sex),
    left: {
      at: [21, 108, 27],
      elbow: [0.5, -1, -0.6],
      fingers: [-0.2, 0.15, 0.95],
      palm: [-0.4, 0.85, 0.1],
      shape: 'reach',
    },
    leftFoot: { ball: [9, 0, 24], yaw: 12 },
    rightFoot: { ball: [-8, 0, -6], yaw: -8, pitch: sex === 'woman' ? 46 : 20 },
    hold: { right: 'phone' },
  }),
} satisfies Partial<Record<SinglePose, PoseFor>>;
