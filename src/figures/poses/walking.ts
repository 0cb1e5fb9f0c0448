import type { SinglePose } from '../castNames';
import { hanging, inPocket, type PoseFor } from './posing';

const walk: PoseFor = (sex) =>
  sex === 'man'
    ? {
        hip: 94,
        push: 2,
        pelvis: { yaw: 8, pitch: 2 },
        spine: { yaw: -8, pitch: 2 },
        chest: { yaw: -8, pitch: 1 },
        neck: { pitch: 12 },
        head: { yaw: 8, pitch: 3 },
        right: { ...hanging(sex, -1, 25, -2) },
        left: { ...hanging(sex, 1, -19) },
        rightFoot: { ball: [-6, 0, -33], pitch: 46, yaw: -4 },
        leftFoot: { ball: [6, 3.9, 42], pitch: -15, toe: 0, yaw: 6 },
      }
    : {
        hip: 94.2,
        push: 2,
        pelvis: { yaw: -10, roll: 4 },
        spine: { yaw: 9, roll: -3, pitch: -2 },
        chest: { yaw: 9, pitch: -2 },
        head: { yaw: -6, pitch: -1 },
        left: { ...hanging(sex, 1, 20, 1) },
        right: { ...hanging(sex, -1, -17, 2) },
        leftFoot: { ball: [3, 0, -27], pitch: 62, yaw: 4 },
        rightFoot: { ball: [-3, 3.2, 32], pitch: 18, toe: 0, yaw: -4 },
        skirt: { swing: [0, 0, -9], hang: 0.35 },
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
