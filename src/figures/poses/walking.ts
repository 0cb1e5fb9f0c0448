import type { SinglePose } from '../castNames';
import { hanging, inPocket, type PoseFor } from './posing';

const walk: PoseFor = (sex) =>
  sex === 'man'
    ? {
        hip: 92,
        push: 4,
        pelvis: { yaw: 12, pitch: 4, roll: 3 },
        spine: { yaw: -12, pitch: 4, roll: -3 },
        chest: { yaw: -14, pitch: 7, roll: -2 },
        neck: { pitch: 19 },
        head: { yaw: 12, pitch: 1, roll: 3 },
        right: {
          at: [-20, 97, 33],
          elbow: [-0.5, -0.3, -1],
          fingers: [0.1, -0.88, 0.45],
          palm: [1, 0, -0.2],
          shape: 'rest',
        },
        left: { ...hanging(sex, 1, -27, 1), fingers: [0.1, -0.95, -0.35] },
        rightFoot: { ball: [-5, 0, -38], pitch: 52, yaw: -4 },
        leftFoot: { ball: [5, 4.2, 46], pitch: -17, toe: 0, yaw: 5 },
      }
    : {
        hip: 92.6,
        push: 3,
        pelvis: { yaw: -14, roll: 6, pitch: 3 },
        spine: { yaw: 12, roll: -5, pitch: 1 },
        chest: { yaw: 14, pitch: 5, roll: -2 },
        neck: { pitch: 18 },
        head: { yaw: -9, pitch: 0, roll: 4 },
        left: {
          at: [17, 95, 29],
          elbow: [0.6, -0.3, -1],
          fingers: [-0.15, -0.85, 0.5],
          palm: [-1, 0, -0.2],
          shape: 'rest',
        },
        right: { ...hanging(sex, -1, -24, 3), fingers: [-0.15, -0.93, -0.33] },
        leftFoot: { ball: [2, 0, -29.5], pitch: 66, yaw: 4 },
        rightFoot: { ball: [-2, 3.2, 33.5], pitch: 18, toe: 0, yaw: -4 },
        skirt: { swing: [0, 0, -12], hang: 0.42, fullness: 1.15 },
      };

/** One moment of a walk; the cycle itself is motion. */
export const walking = {
  walk,
  'walk-collar-up': (sex) => ({
    ...walk(sex),
    spine: { pitch: 5 },
    chest: { pitch: 9 },
    neck: { pitch: 26 },
    head: { pitch: 10 },
    left: inPocket(sex, 1),
    right: inPocket(sex, -1),
    pocket: 'left',
    jacket: 0,
  }),
} satisfies Partial<Record<SinglePose, PoseFor>>;
