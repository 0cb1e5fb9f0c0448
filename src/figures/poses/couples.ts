import type { CouplePose } from '../castNames';
import { dancing } from './dancing';
import { type CoupleSpec, joinedHands } from './joinedHands';
import { kissing } from './kissing';
import { hanging, inPocket, onThigh } from './posing';
import { sitting } from './sitting';
import { standing, weightLeft } from './standing';

/** Poses of two. */
export const couples: Record<CouplePose, () => CoupleSpec> = {
  ...dancing,
  ...kissing,
  'take-hand': () => ({
    lead: {
      root: [0, 0, -2],
      push: 2,
      hip: 95.6,
      pelvis: { yaw: -8, roll: 4 },
      shift: 3,
      spine: { pitch: 2, roll: -4 },
      chest: { pitch: 4, yaw: -6, roll: -3 },
      neck: { pitch: 18 },
      head: { pitch: 9, yaw: 8, roll: 5 },
      left: {
        space: 'floor',
        at: [10, 117, 22.6],
        elbow: [0.8, -1, -0.3],
        fingers: [-0.3, 0.2, 1],
        palm: [-0.15, 0.97, -0.2],
        shape: 'offer',
      },
      right: { ...hanging('man', -1, -2, 1) },
      leftFoot: { ball: [10, 0, 17], yaw: 10 },
      rightFoot: { ball: [-9, 0, -4], yaw: -20 },
    },
    follow: {
      root: [2, 0, 56],
      yaw: 180,
      pelvis: { yaw: 8, roll: 5 },
      shift: 3,
      spine: { pitch: -3, roll: -5 },
      chest: { pitch: -1, yaw: 6, roll: -2 },
      neck: { pitch: 8 },
      head: { pitch: -4, yaw: -4, roll: 7 },
      right: {
        space: 'floor',
        at: [6, 121.4, 37.4],
        elbow: [-0.7, -1, -0.2],
        fingers: [-0.1, -0.22, 1],
        palm: [0.1, -0.97, -0.2],
        shape: 'lay',
      },
      left: { ...hanging('woman', 1, -3, 3) },
      leftFoot: { ball: [6, 0, 2], yaw: 8 },
      rightFoot: { ball: [-7, 0, 16], yaw: -12 },
      skirt: { swing: [2, 0, -3] },
    },
  }),
  'hand-in-hand': () => {
    const hands = joinedHands([1.5, 82, 5]);
    return {
      lead: {
        ...standing.stand('man'),
        root: [-25, 0, 0],
        head: { yaw: 26, pitch: 7, roll: -4 },
        left: hands.lead,
        right: inPocket('man', -1),
        pocket: 'right',
      },
      follow: {
        ...weightLeft('woman'),
        root: [25, 0, 1],
        chest: { roll: -3, pitch: -1, yaw: 3 },
        head: { yaw: -30, pitch: -3, roll: 8 },
        right: hands.follow,
        left: hanging('woman', 1, 3),
      },
    };
  },
  'sit-hand-in-hand': () => {
    const hands = joinedHands([1, 66, 28], true);
    return {
      lead: {
        ...sitting.sit('man'),
        root: [-27, 0, 0],
        head: { yaw: 12, pitch: 4, roll: -5 },
        left: hands.lead,
      },
      follow: {
        ...sitting['sit-hands-in-lap']('woman'),
        root: [27, 0, 0],
        chest: { pitch: 5, yaw: -2, roll: 3 },
        head: { yaw: -12, pitch: 5, roll: 9 },
        right: hands.follow,
        left: onThigh(1, 24),
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
