import type { PoseSpec } from '../poseSpec';
import { hanging, inPocket, type Sex } from './posing';

/** What hands may do that have nothing to do. */
export type HandsAtRest = 'hanging' | 'in-pocket' | 'joined' | 'behind' | 'across';

/** Both hands at rest, for somebody who stands on his right leg. */
export const handsAtRest: Record<
  HandsAtRest,
  (sex: Sex) => Pick<PoseSpec, 'pocket'> & Required<Pick<PoseSpec, 'left' | 'right'>>
> = {
  hanging: (sex) => ({
    left: hanging(sex, 1, 9, sex === 'woman' ? 6 : 0),
    right: hanging(sex, -1, -2, sex === 'woman' ? 5 : 0),
  }),
  'in-pocket': (sex) => ({ left: inPocket(sex, 1), right: hanging(sex, -1, -2), pocket: 'left' }),
  joined: (sex) => ({
    left: {
      space: 'pelvis',
      at: sex === 'woman' ? [8.5, 4.5, 17.4] : [9, 1, 18.5],
      elbow: [1, -0.3, -0.8],
      fingers: [-0.9, -0.28, 0.35],
      palm: [-0.1, 0.1, -1],
      shape: 'fold',
    },
    right: {
      space: 'pelvis',
      at: sex === 'woman' ? [-6.5, 6, 19.8] : [-6.5, 3, 21.5],
      elbow: [-1, -0.3, -0.8],
      fingers: [0.9, -0.3, 0.15],
      palm: [0.1, 0.1, -1],
      shape: 'fold',
    },
  }),
  behind: (sex) => ({
    left: {
      space: 'pelvis',
      at: sex === 'woman' ? [8, 4, -17] : [9, 1, -19],
      elbow: [0.8, 0, -0.7],
      fingers: [-0.85, -0.5, -0.1],
      palm: [0, 0.1, -1],
      shape: 'fold',
    },
    right: {
      space: 'pelvis',
      at: sex === 'woman' ? [-6, 2.4, -20] : [-6.5, -1, -22.5],
      elbow: [-0.8, 0, -0.7],
      fingers: [0.85, -0.5, -0.1],
      palm: [0, 0.1, -1],
      shape: 'fold',
    },
  }),
  across: (sex) => ({
    left: {
      space: 'chest',
      at: sex === 'woman' ? [-6, -6, 14] : [-8, -9, 18],
      elbow: [1, -0.9, -0.2],
      fingers: [-0.95, 0.1, -0.3],
      palm: [0.2, -0.2, -1],
      shape: 'fold',
    },
    right: hanging(sex, -1, 0, -1),
  }),
};
