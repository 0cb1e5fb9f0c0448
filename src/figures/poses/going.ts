import type { SinglePose } from '../castNames';
import { clasp } from './joinedHands';
import { hanging, LOWERED, type PoseFor } from './posing';
import { standing } from './standing';
import { walking } from './walking';

/** People on their way, with something in hand or on tiptoe, and somebody who dances with nobody. */
export const going = {
  'walk-with-case': (sex) => ({
    ...walking.walk(sex),
    spine: { yaw: 4, roll: -4, pitch: 2 },
    right: {
      at: [-29, 81, 2],
      elbow: [-0.6, -0.2, -1],
      fingers: [0.05, -1, 0.05],
      palm: [1, 0, 0],
      shape: 'grip',
    },
    hold: { right: 'suitcases' },
  }),
  'walk-with-umbrella': (sex) => ({
    ...walking.walk(sex),
    neck: { pitch: 18 },
    right: {
      at: [-16, 112, 27],
      elbow: [-0.8, -1, -0.2],
      fingers: [0.5, 0.15, 0.85],
      palm: [0.85, 0, -0.5],
      shape: 'grip',
    },
    hold: { right: 'umbrella' },
  }),
  tiptoe: (sex) => ({
    hip: sex === 'man' ? 98 : 98.5,
    push: 3,
    pelvis: { pitch: 3, yaw: -6 },
    spine: { pitch: 6, yaw: 4 },
    chest: { pitch: 10, yaw: 6 },
    neck: { pitch: 18 },
    head: { pitch: 0, yaw: -10, roll: 4 },
    left: {
      at: [30, 106, 24],
      elbow: [0.9, -0.4, -0.6],
      fingers: [0.3, 0.1, 0.95],
      palm: [0, -1, 0.2],
      shape: 'flat',
    },
    right: {
      at: [-28, 112, 16],
      elbow: [-0.9, -0.4, -0.6],
      fingers: [-0.3, 0.15, 0.95],
      palm: [0, -1, 0.2],
      shape: 'flat',
    },
    leftFoot: { ball: [6, 0, 20], pitch: 50, yaw: 4 },
    rightFoot: { ball: [-7, 0, -16], pitch: 58, yaw: -6 },
    skirt: { swing: [0, 0, -5] },
  }),
  'dance-alone': (sex) => {
    const hands = clasp([40, 132, 20]);
    return {
      ...standing.stand(sex),
      hip: 96.6,
      shift: 0,
      pelvis: { pitch: 1, roll: 2 },
      spine: { pitch: -2, roll: -5 },
      chest: { pitch: 4, roll: -4, yaw: 6 },
      neck: { pitch: 14 },
      head: { pitch: 0, yaw: 14, roll: -8 },
      left: { ...hands.lead, space: 'root', shape: 'lay' },
      right: {
        at: [-16, 122, 30],
        elbow: [-0.9, -0.75, 0.1],
        fingers: [0.75, 0.1, 0.6],
        palm: [0.5, -0.35, -0.75],
        shape: 'lay',
      },
      leftFoot: { ball: [8, 0, 14], pitch: sex === 'man' ? 14 : 44, yaw: 6 },
      rightFoot: { ball: [-7, 0, -6], pitch: sex === 'man' ? 22 : 52, yaw: -8 },
      skirt: { swing: [4, 0, -7], fullness: 1.3, hang: 0.5 },
      lids: 1,
    };
  },
  'waltz-alone': (sex) => ({
    ...standing.stand(sex),
    hip: 95.8,
    shift: 4,
    pelvis: { pitch: 2, roll: 6, yaw: 6 },
    spine: { pitch: -5, roll: -7, yaw: 6 },
    chest: { pitch: 1, roll: -6, yaw: 10 },
    neck: { pitch: 9 },
    head: { pitch: -4, yaw: 20, roll: -10 },
    left: {
      at: [58, 140, 14],
      elbow: [0.3, -1, -0.4],
      fingers: [0.95, 0.15, 0.25],
      palm: [0.1, -0.85, 0.5],
      shape: 'reach',
    },
    right: {
      at: [-45, 118, 26],
      elbow: [-0.3, -1, -0.4],
      fingers: [-0.75, -0.05, 0.65],
      palm: [0.2, -0.9, 0.3],
      shape: 'reach',
    },
    leftFoot: { ball: [6, 0, 6], pitch: sex === 'man' ? 12 : 44, yaw: 8 },
    rightFoot: { ball: [-14, 0, -14], pitch: sex === 'man' ? 34 : 60, yaw: -22 },
    skirt: { swing: [10, 2, -8], fullness: 1.6, pleats: 1.2, lift: 3, hang: 0.55 },
    hairSwing: [4, 0, -3],
    lids: LOWERED,
  }),
  'show-way': (sex) => ({
    ...standing.stand(sex),
    chest: { yaw: -12, pitch: 2, roll: -2 },
    head: { yaw: 6, pitch: 6, roll: 4 },
    left: {
      at: [44, 108, 16],
      elbow: [0.5, -1, -0.4],
      fingers: [0.9, 0.05, 0.4],
      palm: [0.1, 0.95, 0.25],
      shape: 'offer',
    },
    right: hanging(sex, -1, 4),
  }),
} satisfies Partial<Record<SinglePose, PoseFor>>;
