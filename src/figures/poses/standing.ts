import type { SinglePose } from '../castNames';
import type { PoseSpec } from '../poseSpec';
import { hanging, inPocket, LOWERED, onHip, type PoseFor, type Sex } from './posing';

/** Weight on the right leg, hip out, the left knee soft; the left hand rests on the front of the hip. */
export function weightRight(sex: Sex): PoseSpec {
  return sex === 'man'
    ? {
        pelvis: { roll: -7, yaw: -6 },
        shift: -5.2,
        hip: 95,
        spine: { roll: 9, pitch: -4, yaw: 2 },
        chest: { roll: 6, pitch: 3, yaw: 9 },
        neck: { pitch: 8, roll: -3 },
        head: { yaw: 20, pitch: 6, roll: -7 },
        left: onHip(sex, 1),
        right: hanging(sex, -1, 6),
        leftFoot: { ball: [20, 0, 10], yaw: 34 },
        rightFoot: { ball: [-8, 0, 7], yaw: -10 },
        jacket: 1,
      }
    : {
        pelvis: { roll: -8, yaw: 4 },
        shift: -6,
        hip: 95.4,
        spine: { roll: 8, pitch: -5, yaw: -2 },
        chest: { roll: 6, pitch: -1, yaw: -9 },
        neck: { roll: -3, pitch: 13 },
        head: { yaw: 20, roll: -7, pitch: 4 },
        left: onHip(sex, 1),
        right: hanging(sex, -1, 3, 1),
        leftFoot: { ball: [14, 0, 17], yaw: 32, pitch: 40 },
        rightFoot: { ball: [-5, 0, 4], yaw: -6 },
        skirt: { swing: [4, 0, 3], fullness: 1.1 },
      };
}

/** Weight on the left leg; the right hand hangs before the thigh. */
export function weightLeft(sex: Sex): PoseSpec {
  return sex === 'man'
    ? {
        pelvis: { roll: 8, yaw: 6 },
        shift: 7,
        hip: 94.6,
        spine: { roll: -9, pitch: -4, yaw: -3 },
        chest: { roll: -6, pitch: 2, yaw: -9 },
        neck: { pitch: 7, roll: 3 },
        head: { yaw: -20, pitch: 5, roll: 7 },
        left: hanging(sex, 1, 3, 1),
        right: { ...hanging(sex, -1, 12), fingers: [0.25, -0.9, 0.35] },
        leftFoot: { ball: [6, 0, 5], yaw: 12 },
        rightFoot: { ball: [-19, 0, 11], yaw: -34 },
      }
    : {
        pelvis: { roll: 8, yaw: -5 },
        shift: 6.5,
        hip: 95.4,
        spine: { roll: -9, pitch: -4 },
        chest: { roll: -5, pitch: -1, yaw: 10 },
        neck: { roll: 2, pitch: 13 },
        head: { yaw: -21, roll: 7, pitch: 3 },
        left: hanging(sex, 1, 1, 3),
        right: { ...hanging(sex, -1, 14, -2), fingers: [0.35, -0.85, 0.4] },
        leftFoot: { ball: [5, 0, 4], yaw: 8 },
        rightFoot: { ball: [-14, 0, 16], yaw: -32, pitch: 42 },
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
    chest: { roll: -2, pitch: 3, yaw: 6 },
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
            at: [-12, 104, 23],
            elbow: [-0.8, -0.4, -0.8],
            fingers: [0.7, -0.2, 0.6],
            palm: [0.2, 0.2, -1],
            shape: 'fold',
          },
    left: hanging(sex, 1, 4, 4),
  }),
  'stand-arms-folded': (sex) => ({
    ...weightRight(sex),
    chest: { roll: 2, pitch: 0, yaw: 4 },
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
    hip: sex === 'man' ? 93.5 : 94,
    push: 3,
    pelvis: { yaw: -10, pitch: 3 },
    spine: { yaw: -8, pitch: 4 },
    chest: { yaw: -16, pitch: 7, roll: 4 },
    neck: { pitch: 22 },
    head: { yaw: -8, pitch: 14, roll: 5 },
    left: hanging(sex, 1, 16, -3),
    right: inPocket(sex, -1),
    pocket: 'right',
    leftFoot: { ball: [6, 0, -24], pitch: sex === 'man' ? 36 : 60, yaw: 4 },
    rightFoot: { ball: [-7, 0, 34], pitch: sex === 'man' ? 0 : 30, yaw: -6 },
    skirt: { swing: [0, 0, -8] },
  }),
  'turned-by-shoulder': (sex) => ({
    pelvis: { yaw: 8, roll: 3 },
    shift: 2,
    spine: { yaw: 12, pitch: -3, roll: -3 },
    chest: { yaw: 22, pitch: -4, roll: -5 },
    neck: { yaw: 10, pitch: 12 },
    head: { yaw: 34, pitch: 0, roll: -6 },
    left: { at: [26, 97, -12], elbow: [0.7, -0.2, -1], fingers: [0.4, -0.8, -0.3], shape: 'reach' },
    right: {
      at: [-15, 101, 20],
      elbow: [-0.7, -0.3, -0.8],
      fingers: [0.2, -0.5, 0.7],
      palm: [0.6, -0.2, -0.6],
      shape: 'rest',
    },
    leftFoot: { ball: [12, 0, -13], yaw: 30, pitch: sex === 'man' ? 16 : 46 },
    rightFoot: { ball: [-5, 0, 10], yaw: -4 },
    skirt: { swing: [-6, 0, 4] },
  }),
  'head-down': (sex) => ({
    ...weightRight(sex),
    spine: { pitch: 5 },
    chest: { pitch: 10 },
    neck: { pitch: 26 },
    head: { pitch: 24, yaw: 4 },
    left: inPocket(sex, 1),
    pocket: 'left',
    lids: LOWERED,
  }),
  audition: (sex) => ({
    ...weightLeft(sex),
    shift: 4,
    hip: sex === 'man' ? 95.6 : 96.2,
    push: 2,
    pelvis: { roll: 5, pitch: 3, yaw: -3 },
    spine: { pitch: -9, roll: -5 },
    chest: { pitch: -8, roll: -3, yaw: 4 },
    neck: { pitch: 10 },
    head: { pitch: -5, yaw: -6, roll: 5 },
    left: { ...hanging(sex, 1, -6, 3), fingers: [0.2, -0.95, -0.1] },
    right: { ...hanging(sex, -1, 2, 4), fingers: [-0.25, -0.9, 0.3], shape: 'reach' },
    leftFoot: { ball: [6, 0, 10], yaw: 10 },
    rightFoot: { ball: [-11, 0, 2], yaw: -22, pitch: sex === 'man' ? 10 : 46 },
    skirt: { swing: [0, 0, 4] },
  }),
} satisfies Partial<Record<SinglePose, PoseFor>>;
