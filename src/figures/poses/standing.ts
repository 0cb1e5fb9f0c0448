import type { SinglePose } from '../castNames';
import type { HandSpec, PoseSpec } from '../poseSpec';
import { handsAtRest } from './atRest';
import { hanging, inPocket, LOWERED, type PoseFor, type Sex } from './posing';

/** A hand that lies on the front of the thigh of the leg at ease, the elbow a little bent. */
const beforeThigh = (sex: Sex, side: 1 | -1): HandSpec => ({
  ...hanging(sex, side, sex === 'woman' ? 19 : 12, sex === 'woman' ? 1 : 2.5),
  elbow: [side * 0.55, -0.1, -1],
  fingers: [side * -0.3, -1, 0.22],
});

/** Weight on the right leg, hip out, the left knee soft. */
export function weightRight(sex: Sex): PoseSpec {
  return sex === 'man'
    ? {
        pelvis: { roll: -7, yaw: -8, pitch: -3 },
        shift: -6,
        push: 3,
        hip: 94.8,
        spine: { roll: 8, pitch: -4, yaw: 3 },
        chest: { roll: 4, pitch: 9, yaw: 8 },
        neck: { pitch: 17, roll: -2, yaw: 5 },
        head: { yaw: 20, pitch: 4, roll: -6 },
        left: beforeThigh(sex, 1),
        right: hanging(sex, -1, -1),
        leftFoot: { ball: [17, 0, 14], yaw: 34 },
        rightFoot: { ball: [-11, 0, 5], yaw: -12 },
        jacket: 1,
      }
    : {
        pelvis: { roll: -9, yaw: 5, pitch: -2 },
        shift: -6.5,
        push: 3,
        hip: 95.2,
        spine: { roll: 9, pitch: -4, yaw: -3 },
        chest: { roll: 5, pitch: 6, yaw: -10 },
        neck: { roll: -3, pitch: 15, yaw: 6 },
        head: { yaw: 20, roll: -8, pitch: 3 },
        left: beforeThigh(sex, 1),
        right: hanging(sex, -1, -5, 1),
        leftFoot: { ball: [10, 0, 19], yaw: 30, pitch: 38 },
        rightFoot: { ball: [-8, 0, 4], yaw: -9 },
        skirt: { swing: [4, 0, 3], fullness: 1.1 },
      };
}

/** Weight on the left leg; the right arm hangs a little bent. */
export function weightLeft(sex: Sex): PoseSpec {
  return sex === 'man'
    ? {
        pelvis: { roll: 8, yaw: 8, pitch: -3 },
        shift: 6.4,
        push: 3,
        hip: 94.6,
        spine: { roll: -9, pitch: -4, yaw: -4 },
        chest: { roll: -4, pitch: 9, yaw: -9 },
        neck: { pitch: 17, roll: 3, yaw: -5 },
        head: { yaw: -18, pitch: 6, roll: 6 },
        left: hanging(sex, 1, -2),
        right: beforeThigh(sex, -1),
        leftFoot: { ball: [11, 0, 4], yaw: 14 },
        rightFoot: { ball: [-16, 0, 15], yaw: -34 },
      }
    : {
        pelvis: { roll: 9, yaw: -6, pitch: -2 },
        shift: 6.5,
        push: 3,
        hip: 95.2,
        spine: { roll: -9, pitch: -4 },
        chest: { roll: -5, pitch: 6, yaw: 11 },
        neck: { roll: 3, pitch: 15, yaw: -6 },
        head: { yaw: -19, roll: 8, pitch: 3 },
        left: hanging(sex, 1, -5, 2),
        right: beforeThigh(sex, -1),
        leftFoot: { ball: [8, 0, 4], yaw: 10 },
        rightFoot: { ball: [-11, 0, 18], yaw: -30, pitch: 40 },
        skirt: { swing: [-4, 0, 3], fullness: 1.1 },
      };
}

/** Forearms crossed. */
export const folded = (sex: Sex): Pick<PoseSpec, 'left' | 'right'> => {
  const w = sex === 'woman';
  return {
    left: {
      space: 'chest',
      at: w ? [-9, 5.5, 19.5] : [-11, 9.5, 22.6],
      elbow: [1, -0.9, 0.1],
      fingers: [-0.95, 0.15, -0.25],
      palm: [0.1, -0.2, -1],
      shape: 'fold',
    },
    right: {
      space: 'chest',
      at: w ? [9, -0.5, 15.6] : [11, -2.4, 16.4],
      elbow: [-1, -0.9, 0.1],
      fingers: [0.95, 0.1, -0.3],
      palm: [-0.1, 0.1, -1],
      shape: 'fold',
    },
  };
};

/** People on their feet. */
export const standing = {
  stand: weightRight,
  'stand-hand-in-pocket': (sex) => ({ ...weightLeft(sex), right: inPocket(sex, -1), pocket: 'right' }),
  'stand-listening': (sex) => ({
    ...weightLeft(sex),
    chest: { roll: -3, pitch: 8, yaw: 6 },
    neck: { pitch: 14 },
    head: { yaw: 6, roll: 9, pitch: 2 },
    right:
      sex === 'woman'
        ? {
            space: 'chest',
            at: [-7, 6, 17.5],
            elbow: [-1, -0.8, -0.1],
            fingers: [0.85, 0.4, 0.15],
            palm: [0.1, -0.2, -1],
            shape: 'flat',
          }
        : {
            space: 'chest',
            at: [6, -8, 22],
            elbow: [-1, -0.9, -0.2],
            fingers: [0.95, 0.1, -0.3],
            palm: [-0.2, -0.2, -1],
            shape: 'fold',
          },
    left: hanging(sex, 1, 0),
  }),
  'stand-arms-folded': (sex) => ({
    ...weightRight(sex),
    chest: { roll: 3, pitch: 8, yaw: 4 },
    head: { yaw: 4, pitch: 6, roll: -4 },
    ...folded(sex),
  }),
  'stand-coat-over-arm': (sex) => ({
    ...weightRight(sex),
    left: {
      at: [15, 103, 26],
      elbow: [0.9, -0.5, -0.7],
      fingers: [-0.55, 0.05, 0.8],
      palm: [-0.5, -0.6, -0.4],
      shape: 'fold',
    },
    hold: { left: 'coat' },
  }),
  'coat-half-on': (sex) => ({
    ...weightLeft(sex),
    shift: 7,
    push: 0,
    pelvis: { yaw: -8, roll: 4 },
    spine: { yaw: -6, roll: -4, pitch: 3 },
    chest: { yaw: -12, roll: -7, pitch: 9 },
    neck: { pitch: 18, yaw: 6 },
    head: { yaw: 34, pitch: 8, roll: 3 },
    left: {
      at: sex === 'man' ? [31, 100, -20] : [27, 99, -18],
      elbow: [0.8, -0.1, -0.8],
      fingers: [0.2, -0.95, -0.25],
      palm: [-0.4, 0, -0.9],
      shape: 'fold',
    },
    right: {
      space: 'chest',
      at: sex === 'man' ? [-7, 14, 24] : [-6, 12, 22],
      elbow: [-1, -0.7, 0.1],
      fingers: [0.75, 0.6, 0.1],
      palm: [0.1, 0.1, -1],
      shape: 'page',
    },
    hold: { left: 'half-coat' },
    lids: LOWERED,
  }),
  'shoulder-past': (sex) => ({
    hip: sex === 'man' ? 92.6 : 93.2,
    push: 5,
    pelvis: { yaw: -14, pitch: 3, roll: 3 },
    spine: { yaw: -10, pitch: 4, roll: -3 },
    chest: { yaw: -18, pitch: 8, roll: -5 },
    neck: { pitch: 22, yaw: 8 },
    head: { yaw: 16, pitch: 15, roll: 6 },
    left: hanging(sex, 1, 12, -1),
    right: hanging(sex, -1, -16),
    leftFoot: { ball: [5, 0, -27], pitch: sex === 'man' ? 40 : 62, yaw: 4 },
    rightFoot: { ball: [-5, 0, 35], pitch: sex === 'man' ? 0 : 30, yaw: -6 },
    skirt: { swing: [0, 0, -9] },
    lids: LOWERED,
  }),
  'turned-by-shoulder': (sex) => ({
    pelvis: { yaw: 10, roll: 6, pitch: -2 },
    shift: 4,
    push: 2,
    hip: sex === 'man' ? 95 : 95.4,
    spine: { yaw: 13, pitch: -3, roll: -6 },
    chest: { yaw: 22, pitch: 4, roll: -7 },
    neck: { yaw: 12, pitch: 14 },
    head: { yaw: 30, pitch: 4, roll: -8 },
    left: { ...hanging(sex, 1, -14, 2), fingers: [0.15, -1, -0.2] },
    right: {
      space: 'chest',
      at: sex === 'woman' ? [-5, 8, 17] : [-8, 6, 22],
      elbow: [-0.7, -1, -0.1],
      fingers: [0.6, 0.5, 0.5],
      palm: [0.4, -0.2, -0.9],
      shape: 'rest',
    },
    leftFoot: { ball: [13, 0, -14], yaw: 34, pitch: sex === 'man' ? 18 : 46 },
    rightFoot: { ball: [-4, 0, 9], yaw: -4 },
    skirt: { swing: [-6, 0, 4] },
  }),
  'head-down': (sex) => ({
    ...weightRight(sex),
    spine: { pitch: 2, roll: 7, yaw: 2 },
    chest: { pitch: 13, roll: 5, yaw: 4 },
    neck: { pitch: 28, yaw: 4 },
    head: { pitch: 20, yaw: 10, roll: -7 },
    ...handsAtRest[sex === 'man' ? 'in-pocket' : 'joined'](sex),
    lids: LOWERED,
  }),
  audition: (sex) => ({
    ...weightLeft(sex),
    push: 2,
    spine: { pitch: 0, roll: -8, yaw: -3 },
    chest: { pitch: 7, roll: -5, yaw: -8 },
    neck: { pitch: 16, roll: 3, yaw: -4 },
    head: { pitch: 2, yaw: -8, roll: 8 },
    left: {
      space: 'chest',
      at: sex === 'woman' ? [4, -6, 17] : [4, -9, 19],
      elbow: [0.9, -0.8, -0.2],
      fingers: [-0.9, 0.1, 0.35],
      palm: [-0.1, 0.5, -0.85],
      shape: 'rest',
    },
    right: {
      space: 'chest',
      at: sex === 'woman' ? [-13, 2, 34] : [-15, 0, 38],
      elbow: [-0.5, -1, -0.1],
      fingers: [0.2, 0.25, 0.95],
      palm: [0.75, -0.6, 0.1],
      shape: 'pen',
    },
  }),
} satisfies Partial<Record<SinglePose, PoseFor>>;
