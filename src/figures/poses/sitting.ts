import type { SinglePose } from '../castNames';
import type { PoseSpec } from '../poseSpec';
import { LOWERED, onTable, onThigh, type PoseFor, type Sex } from './posing';

/** Height of the hip joints over a seat of 46 cm. */
const SEATED = 56;

/** On a chair, upright. */
function seated(sex: Sex): PoseSpec {
  return sex === 'woman'
    ? {
        seat: true,
        hip: SEATED,
        pelvis: { pitch: -4, yaw: -5 },
        spine: { pitch: 3, roll: -2 },
        chest: { pitch: 4, yaw: 9, roll: 3 },
        neck: { pitch: 11 },
        head: { pitch: 2, yaw: 12, roll: -6 },
        leftFoot: { ball: [-1, 0, 51], pitch: 33, yaw: -8 },
        rightFoot: { ball: [-11, 0, 43], pitch: 40, yaw: -14 },
        skirt: { swing: [0, -4, 4], pleats: 0.8, fullness: 0.7 },
      }
    : {
        seat: true,
        hip: SEATED + 1,
        pelvis: { pitch: -4 },
        spine: { pitch: 6, roll: 2 },
        chest: { pitch: 7, yaw: -6, roll: -3 },
        neck: { pitch: 13 },
        head: { pitch: 4, yaw: -12, roll: 5 },
        leftFoot: { ball: [14, 0, 59], yaw: 12 },
        rightFoot: { ball: [-13, 0, 43], yaw: -16, pitch: 10 },
      };
}

/** At an instrument, a table or a wheel: a straight back that leans in. */
export const leaningIn = (sex: Sex): PoseSpec => ({
  ...seated(sex),
  pelvis: { pitch: 3 },
  spine: { pitch: 8 },
  chest: { pitch: 9 },
  neck: { pitch: 16 },
  head: { pitch: 12, yaw: 4, roll: 3 },
  lids: LOWERED,
});

const withoutTable = (sex: Sex): PoseSpec => ({ ...seated(sex), left: onThigh(1), right: onThigh(-1, 29) });

/** People on chairs, steps, floors, seats. */
export const sitting = {
  sit: withoutTable,
  'sit-at-table': (sex) => ({
    ...seated(sex),
    left: onTable(1, 6, 38),
    right: onTable(-1, 14, 34),
    chest: { pitch: 9, yaw: 4 },
  }),
  'sit-with-glass': (sex) => ({
    ...seated(sex),
    left: {
      at: [9, 93, 33],
      elbow: [1, -0.8, -0.1],
      fingers: [-0.42, 0.22, 0.88],
      palm: [-0.88, -0.1, -0.42],
      shape: 'stem',
    },
    right: onTable(-1, 12, 35),
    head: { pitch: 4, yaw: 14, roll: -6 },
    lids: LOWERED,
    hold: { left: 'glass' },
  }),
  'sit-hands-in-lap': (sex) => ({
    ...seated(sex),
    chest: { pitch: 4 },
    left: {
      at: [7, 68, 19],
      elbow: [1, -0.2, -0.5],
      fingers: [-0.85, -0.15, 0.5],
      palm: [0, -1, -0.2],
      shape: 'fold',
    },
    right: {
      at: [-6, 70.5, 21],
      elbow: [-1, -0.2, -0.5],
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
    chest: { pitch: 10 },
    neck: { pitch: 16 },
    head: { pitch: 6, yaw: 8, roll: 3 },
    left: onTable(1, 16, 34),
    right: {
      at: [-10, 84, 34],
      elbow: [-1, -0.6, -0.2],
      fingers: [0.5, 0.2, 0.7],
      palm: [0.5, -0.6, -0.3],
      shape: 'pen',
    },
    lids: LOWERED,
  }),
  'at-wheel': (sex) => ({
    ...seated(sex),
    pelvis: { pitch: -10 },
    spine: { pitch: 2 },
    chest: { pitch: 6 },
    neck: { pitch: 12 },
    head: { pitch: 0, yaw: -6, roll: 2 },
    left: {
      at: [18, 94, 38],
      elbow: [0.9, -0.9, -0.1],
      fingers: [-0.35, 0.45, 0.85],
      palm: [-0.6, -0.4, 0.65],
      shape: 'grip',
    },
    right: {
      at: [-17, 92, 38],
      elbow: [-0.9, -0.9, -0.1],
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
    pelvis: { pitch: -12 },
    spine: { pitch: 0 },
    chest: { pitch: 4, yaw: 4 },
    neck: { pitch: 12 },
    head: { yaw: 30, pitch: 4, roll: 6 },
    left: onThigh(1, 27),
    right: {
      at: [-6, 70, 23],
      elbow: [-1, -0.2, -0.5],
      fingers: [0.8, -0.1, 0.5],
      palm: [0, -1, -0.2],
      shape: 'fold',
    },
  }),
  sleep: (sex) => ({
    ...seated(sex),
    pelvis: { pitch: -12 },
    spine: { pitch: 4, roll: 5 },
    chest: { pitch: 8, roll: 7 },
    neck: { pitch: 20, roll: 10 },
    head: { pitch: 14, roll: 16, yaw: 8 },
    left: onThigh(1, 24),
    right: {
      at: [-5, 70, 22],
      elbow: [-1, -0.2, -0.5],
      fingers: [0.8, -0.1, 0.5],
      palm: [0, -1, -0.2],
      shape: 'rest',
    },
    lids: 1,
  }),
} satisfies Partial<Record<SinglePose, PoseFor>>;
