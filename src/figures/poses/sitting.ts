import type { SinglePose } from '../castNames';
import type { HandSpec, PoseSpec } from '../poseSpec';
import { LOWERED, onTable, onThigh, type PoseFor, type Sex } from './posing';

/** Height of the hip joints over a seat of 46 cm. */
const SEATED = 56;

/** On a chair: the back is round, the feet are not beside each other. */
function seated(sex: Sex): PoseSpec {
  return sex === 'woman'
    ? {
        seat: true,
        hip: SEATED,
        pelvis: { pitch: -8, yaw: -6, roll: 1 },
        spine: { pitch: 8, roll: -4 },
        chest: { pitch: 7, yaw: 10, roll: 5 },
        neck: { pitch: 14, yaw: 4 },
        head: { pitch: 2, yaw: 11, roll: -8 },
        leftFoot: { ball: [0, 0, 55], pitch: 33, yaw: -8 },
        rightFoot: { ball: [-9, 0, 37], pitch: 50, yaw: -16 },
        skirt: { swing: [0, -4, 4], pleats: 0.8, fullness: 0.7 },
      }
    : {
        seat: true,
        hip: SEATED + 1,
        pelvis: { pitch: -11, yaw: 3, roll: -1 },
        spine: { pitch: 13, roll: 4 },
        chest: { pitch: 10, yaw: -9, roll: -5 },
        neck: { pitch: 17, yaw: -4 },
        head: { pitch: 4, yaw: -10, roll: 7 },
        leftFoot: { ball: [16, 0, 62], yaw: 16 },
        rightFoot: { ball: [-12, 0, 37], yaw: -14, pitch: 20 },
      };
}

/** At an instrument, a table or a wheel: a back that leans in. */
export const leaningIn = (sex: Sex): PoseSpec => ({
  ...seated(sex),
  pelvis: { pitch: 1 },
  spine: { pitch: 10 },
  chest: { pitch: 12 },
  neck: { pitch: 18 },
  head: { pitch: 10, yaw: 4, roll: 4 },
  lids: LOWERED,
});

/** A hand that lies in the lap, the palm up a little. */
const inLap = (sex: Sex): HandSpec => ({
  at: sex === 'woman' ? [-3, 68, 22] : [-7, 68, 22],
  elbow: [-0.8, -0.6, -0.8],
  fingers: [0.8, -0.1, 0.6],
  palm: [0.2, -0.6, -0.7],
  shape: 'rest',
});

const withoutTable = (sex: Sex): PoseSpec => ({
  ...seated(sex),
  left: onThigh(1, sex === 'woman' ? 27 : 35),
  right: inLap(sex),
});

/** People on chairs, steps, floors, seats. */
export const sitting = {
  sit: withoutTable,
  'sit-at-table': (sex) => ({
    ...seated(sex),
    pelvis: { pitch: -2, yaw: -3 },
    spine: { pitch: 9, roll: 3 },
    chest: { pitch: 12, yaw: 5, roll: -4 },
    neck: { pitch: 15, yaw: 3 },
    head: { pitch: 2, yaw: 9, roll: 7 },
    left: {
      at: [3, 76.2, 34],
      elbow: [0.9, -0.7, -0.5],
      fingers: [-0.95, -0.06, 0.25],
      palm: [0, -1, 0],
      shape: 'rest',
    },
    right: { ...onTable(-1, 13, 36), at: [-13, 76, 36] },
  }),
  'sit-with-glass': (sex) => ({
    ...seated(sex),
    spine: { pitch: 9, roll: 3 },
    chest: { pitch: 9, roll: -4, yaw: 3 },
    left: {
      at: [10, 89, 34],
      elbow: [0.6, -1, -0.25],
      fingers: [-0.42, 0.22, 0.88],
      palm: [-0.88, -0.1, -0.42],
      shape: 'stem',
    },
    right: { ...onTable(-1, 8, 34), at: [-8, 76.2, 34], fingers: [0.9, -0.06, 0.4] },
    head: { pitch: 5, yaw: 12, roll: -7 },
    lids: LOWERED,
    hold: { left: 'glass' },
  }),
  'sit-hands-in-lap': (sex) => ({
    ...seated(sex),
    left: {
      at: [7, 68, 20],
      elbow: [0.7, -0.5, -0.8],
      fingers: [-0.85, -0.15, 0.5],
      palm: [0, -1, -0.2],
      shape: 'fold',
    },
    right: {
      at: [-6, 70.5, 22],
      elbow: [-0.7, -0.5, -0.8],
      fingers: [0.85, -0.15, 0.45],
      palm: [0, -1, -0.25],
      shape: 'fold',
    },
  }),
  'sit-edge': (sex) => ({
    ...seated(sex),
    pelvis: { pitch: 6 },
    spine: { pitch: 8 },
    chest: { pitch: 9 },
    neck: { pitch: 20 },
    head: { pitch: 10, yaw: 6, roll: 4 },
    left: {
      at: [23, 55, 4],
      elbow: [0.9, 0.1, -1],
      fingers: [0.2, -0.75, 0.6],
      palm: [-0.4, -0.6, -0.5],
      shape: 'grip',
      free: true,
    },
    right: {
      at: [-23, 55, 4],
      elbow: [-0.9, 0.1, -1],
      fingers: [-0.2, -0.75, 0.6],
      palm: [0.4, -0.6, -0.5],
      shape: 'grip',
      free: true,
    },
    lids: LOWERED,
  }),
  'sit-on-floor': (sex) => ({
    ...seated(sex),
    hip: 14,
    pelvis: { pitch: -14 },
    spine: { pitch: 14 },
    chest: { pitch: 14 },
    neck: { pitch: 14 },
    head: { pitch: 2, yaw: 10, roll: -4 },
    leftFoot: { ball: [9, 0, 60], yaw: 6, pitch: sex === 'woman' ? 20 : 0 },
    rightFoot: { ball: [-8, 0, 54], yaw: -6, pitch: sex === 'woman' ? 20 : 0 },
    left: {
      at: [5, 46, 50],
      elbow: [1, 0.5, 0.2],
      fingers: [-0.9, -0.2, 0.2],
      palm: [-0.1, -0.3, -1],
      shape: 'fold',
    },
    right: {
      at: [-6, 43, 50],
      elbow: [-1, 0.5, 0.2],
      fingers: [0.9, -0.1, 0.3],
      palm: [0.1, -0.3, -1],
      shape: 'fold',
    },
    skirt: { pleats: 0.6, fullness: 0.5 },
  }),
  dining: (sex) => ({
    ...seated(sex),
    pelvis: { pitch: -2 },
    spine: { pitch: 9, roll: 2 },
    chest: { pitch: 14, roll: -3 },
    neck: { pitch: 18 },
    head: { pitch: 8, yaw: 8, roll: 4 },
    left: onTable(1, 16, 34),
    right: {
      at: [-10, 83, 34],
      elbow: [-0.9, -0.9, -0.3],
      fingers: [0.5, 0.2, 0.7],
      palm: [0.5, -0.6, -0.3],
      shape: 'pen',
    },
    lids: LOWERED,
  }),
  'at-wheel': (sex) => ({
    ...seated(sex),
    pelvis: { pitch: -16 },
    spine: { pitch: 11, roll: 2 },
    chest: { pitch: 9, roll: -3 },
    neck: { pitch: 14 },
    head: { pitch: 0, yaw: -8, roll: 5 },
    left: {
      at: [18, 94, 38],
      elbow: [0.7, -1, -0.2],
      fingers: [-0.35, 0.45, 0.85],
      palm: [-0.6, -0.4, 0.65],
      shape: 'grip',
    },
    right: {
      at: [-17, 92, 38],
      elbow: [-0.7, -1, -0.2],
      fingers: [0.35, 0.45, 0.85],
      palm: [0.6, -0.4, 0.65],
      shape: 'grip',
    },
    leftFoot: { ball: [11, 6, 62], yaw: 8, pitch: sex === 'woman' ? 12 : -18 },
    rightFoot: { ball: [-8, 6, 64], yaw: -4, pitch: sex === 'woman' ? 12 : -18 },
    hold: { left: 'wheel' },
  }),
  passenger: (sex) => ({
    ...seated(sex),
    pelvis: { pitch: -18, yaw: 3 },
    spine: { pitch: 12, roll: -3 },
    chest: { pitch: 7, yaw: 6, roll: -4 },
    neck: { pitch: 14, yaw: 6 },
    head: { yaw: 24, pitch: 3, roll: 8 },
    left: onThigh(1, 25),
    right: inLap(sex),
  }),
  sleep: (sex) => ({
    ...seated(sex),
    pelvis: { pitch: -17 },
    spine: { pitch: 13, roll: 6 },
    chest: { pitch: 11, roll: 7 },
    neck: { pitch: 24, roll: 9 },
    head: { pitch: 15, roll: 14, yaw: 8 },
    left: onThigh(1, 23),
    right: inLap(sex),
    lids: 1,
  }),
} satisfies Partial<Record<SinglePose, PoseFor>>;
