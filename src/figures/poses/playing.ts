import type { SinglePose } from '../castNames';
import type { HandSpec } from '../poseSpec';
import type { PoseFor } from './posing';
import { leaningIn, sitting } from './sitting';
import { standing } from './standing';

const onKeys = (side: 1 | -1, y = 80.5, z = 40, x = 19): HandSpec => ({
  at: [side * x, y, z],
  elbow: [side * 0.42, -1, -0.3],
  fingers: [side * -0.09, -0.2, 1],
  palm: [0, -1, -0.2],
  shape: 'keys',
});

/** People who make music. */
export const playing = {
  'play-upright': (sex) => ({
    ...leaningIn(sex),
    pelvis: { pitch: 3 },
    spine: { pitch: 9 },
    chest: { pitch: 9, roll: 3 },
    neck: { pitch: 20 },
    head: { pitch: 12, yaw: 6, roll: 5 },
    left: onKeys(1),
    right: onKeys(-1),
    leftFoot: { ball: [11, 0, 42], yaw: 8 },
    rightFoot: { ball: [-9, 1, 58], yaw: -4 },
  }),
  'play-grand': (sex) => ({
    ...leaningIn(sex),
    pelvis: { pitch: -2 },
    spine: { pitch: 7 },
    chest: { pitch: 8, roll: -2 },
    neck: { pitch: 22 },
    head: { pitch: 16, yaw: -4, roll: -4 },
    left: onKeys(1, 80.5, 43, 23),
    right: onKeys(-1, 80.5, 43, 22),
    leftFoot: { ball: [11, 0, 40], yaw: 8 },
    rightFoot: { ball: [-7, 1, 62], yaw: -2 },
  }),
  'play-keyboard': (sex) => ({
    ...standing.stand(sex),
    push: -2,
    spine: { pitch: 5 },
    chest: { pitch: 7, yaw: 0 },
    neck: { pitch: 18 },
    head: { pitch: 8, yaw: 6, roll: -4 },
    left: onKeys(1, 104, 36, 18),
    right: onKeys(-1, 104, 36, 16),
  }),
  'play-bass': (sex) => ({
    ...standing.stand(sex),
    chest: { pitch: 4, yaw: -6, roll: 4 },
    neck: { pitch: 18, roll: 3 },
    head: { pitch: 8, yaw: -14, roll: 8 },
    left: {
      at: [21, 146, 20],
      elbow: [1, -0.5, 0],
      fingers: [-0.75, 0.35, -0.2],
      palm: [-0.6, -0.2, -0.8],
      shape: 'grip',
    },
    right: {
      at: [-15, 103, 30],
      elbow: [-1, -0.3, -0.2],
      fingers: [0.65, -0.6, 0.2],
      palm: [0.4, 0.1, -0.9],
      shape: 'fold',
    },
    lids: 1,
    hold: { left: 'bass' },
  }),
  'play-drums': (sex) => ({
    ...sitting.sit(sex),
    pelvis: { pitch: 2 },
    spine: { pitch: 4 },
    chest: { pitch: 4 },
    neck: { pitch: 14 },
    head: { pitch: 4, yaw: 14, roll: -4 },
    left: {
      at: [17, 84, 40],
      elbow: [1, -0.6, -0.3],
      fingers: [-0.5, 0, 0.8],
      palm: [-0.2, -1, 0],
      shape: 'grip',
    },
    right: {
      at: [-22, 92, 36],
      elbow: [-1, -0.6, -0.3],
      fingers: [0.2, 0.1, 1],
      palm: [0.2, -1, 0],
      shape: 'grip',
    },
    leftFoot: { ball: [22, 0, 50], yaw: 22 },
    rightFoot: { ball: [-18, 0, 54], yaw: -14 },
    hold: { left: 'sticks', right: 'sticks' },
  }),
  'at-microphone': (sex) => ({
    ...standing['stand-hand-in-pocket'](sex),
    chest: { pitch: 4, roll: -2 },
    neck: { pitch: 16 },
    head: { pitch: 4, yaw: 2, roll: 2 },
    left: {
      at: [5, 134, 27],
      elbow: [0.9, -1, -0.1],
      fingers: [-0.6, 0.6, 0.4],
      palm: [-0.75, 0, -0.5],
      shape: 'grip',
    },
    hold: { left: 'microphone' },
  }),
  conduct: (sex) => ({
    ...standing.stand(sex),
    chest: { pitch: 2 },
    head: { pitch: 4 },
    left: {
      at: [26, 126, 34],
      elbow: [0.9, -0.7, -0.3],
      fingers: [-0.2, 0.25, 0.9],
      palm: [0, -0.9, 0.3],
      shape: 'reach',
    },
    right: {
      at: [-24, 134, 34],
      elbow: [-0.9, -0.7, -0.3],
      fingers: [0.15, 0.35, 0.9],
      palm: [0.4, -0.9, 0.1],
      shape: 'pen',
    },
    hold: { right: 'baton' },
  }),
} satisfies Partial<Record<SinglePose, PoseFor>>;
