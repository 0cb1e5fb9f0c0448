import type { CouplePose } from '../castNames';
import type { Triple } from '../poseSpec';
import { type CoupleSpec, dancing } from './dancing';
import { kissing } from './kissing';
import { hanging } from './posing';
import { sitting } from './sitting';

/** Poses of two. */
export const couples: Record<CouplePose, () => CoupleSpec> = {
  ...dancing,
  ...kissing,
  'take-hand': () => {
    const centre: Triple = [6, 106, 31];
    return {
      lead: {
        root: [0, 0, -6],
        push: 2,
        hip: 96,
        pelvis: { yaw: -6 },
        spine: { pitch: 3 },
        chest: { pitch: 4, yaw: -4 },
        neck: { pitch: 16 },
        head: { pitch: 10, yaw: 6, roll: 4 },
        left: {
          space: 'floor',
          at: [centre[0] + 1, centre[1] - 0.9, centre[2] - 5.9],
          elbow: [0.8, -1, -0.3],
          fingers: [-0.1, 0.12, 1],
          palm: [-0.35, 0.95, 0],
          shape: 'claspFollow',
        },
        right: hanging('man', -1, 3),
        leftFoot: { ball: [9, 0, 18], yaw: 6 },
        rightFoot: { ball: [-10, 0, 0], yaw: -18 },
      },
      follow: {
        root: [2, 0, 66],
        yaw: 180,
        pelvis: { yaw: 6, roll: 3 },
        spine: { pitch: -1, roll: -2 },
        chest: { pitch: 1, yaw: 4 },
        neck: { pitch: 12 },
        head: { pitch: -2, yaw: -4, roll: 6 },
        right: {
          space: 'floor',
          at: [centre[0] - 0.5, centre[1] + 1.3, centre[2] + 5.4],
          elbow: [-0.6, -1, -0.3],
          fingers: [-0.1, -0.12, 1],
          palm: [0.1, -1, -0.1],
          shape: 'fold',
        },
        left: hanging('woman', 1, 2),
        leftFoot: { ball: [7, 0, 4], yaw: 8 },
        rightFoot: { ball: [-6, 0, 18], yaw: -6 },
        skirt: { swing: [0, 0, -3] },
      },
    };
  },
  'sit-together': () => ({
    lead: { ...sitting.sit('man'), root: [-19, 0, 0], head: { yaw: 18, pitch: 6, roll: 4 } },
    follow: {
      ...sitting['sit-hands-in-lap']('woman'),
      root: [19, 0, 0],
      chest: { pitch: 5, yaw: -6, roll: 6 },
      neck: { pitch: 12, roll: 8 },
      head: { yaw: -8, pitch: 6, roll: 12 },
    },
  }),
};
