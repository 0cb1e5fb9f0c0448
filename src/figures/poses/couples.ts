import type { CouplePose } from '../castNames';
import { dancing } from './dancing';
import { type CoupleSpec, joinedHands } from './joinedHands';
import { kissing } from './kissing';
import { hanging, inPocket, LOWERED, onThigh } from './posing';
import { sitting } from './sitting';
import { standing, weightLeft } from './standing';

/** Poses of two. */
export const couples: Record<CouplePose, () => CoupleSpec> = {
  ...dancing,
  ...kissing,
  'take-hand': () => ({
    lead: {
      root: [0, 0, -18],
      push: 6,
      hip: 93.6,
      pelvis: { yaw: -10, roll: 4, pitch: 4 },
      shift: 3,
      spine: { pitch: 4, roll: -5 },
      chest: { pitch: 6, yaw: -8, roll: -4 },
      neck: { pitch: 14 },
      head: { pitch: 0, yaw: 12, roll: 6 },
      left: {
        space: 'floor',
        at: [10, 117, 22.6],
        elbow: [0.15, -1, -0.5],
        fingers: [-0.24, 0.18, 1],
        palm: [-0.15, 0.97, -0.2],
        shape: 'offer',
      },
      right: { ...hanging('man', -1, -2, 1) },
      leftFoot: { ball: [9, 0, 29], yaw: 8 },
      rightFoot: { ball: [-8, 0, -20], yaw: -18, pitch: 26 },
    },
    follow: {
      root: [2, 0, 70],
      yaw: 180,
      push: 3,
      hip: 95,
      pelvis: { yaw: 10, roll: 6, pitch: 3 },
      shift: 4,
      spine: { pitch: 0, roll: -6 },
      chest: { pitch: 4, yaw: 10, roll: -4 },
      neck: { pitch: 12 },
      head: { pitch: -4, yaw: -10, roll: 9 },
      right: {
        space: 'floor',
        at: [6, 121.4, 37.4],
        elbow: [-0.7, -1, -0.2],
        fingers: [-0.1, -0.22, 1],
        palm: [0.1, -0.97, -0.2],
        shape: 'lay',
      },
      left: { ...hanging('woman', 1, 4, 4) },
      leftFoot: { ball: [7, 0, 1], yaw: 10 },
      rightFoot: { ball: [-8, 0, 22], yaw: -10, pitch: 36 },
      skirt: { swing: [2, 0, -5] },
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
        left: hanging('woman', 1, 1, 5),
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
  'do-up-clasp': () => ({
    lead: {
      root: [0, 0, -30],
      hip: 95,
      shift: 4,
      pelvis: { pitch: 2, roll: 5, yaw: 3 },
      spine: { pitch: 4, roll: -6 },
      chest: { pitch: 8, roll: -3 },
      neck: { pitch: 23 },
      head: { pitch: 15, roll: 8, yaw: 2 },
      left: {
        ofPartner: true,
        space: 'chest',
        at: [8, 27, -21],
        elbow: [0.7, -1, -0.1],
        fingers: [-0.65, 0.25, 0.75],
        palm: [-0.6, -0.3, -0.2],
        shape: 'pen',
      },
      right: {
        ofPartner: true,
        space: 'chest',
        at: [-8, 27, -21],
        elbow: [-0.7, -1, -0.1],
        fingers: [0.65, 0.25, 0.75],
        palm: [0.6, -0.3, -0.2],
        shape: 'pen',
      },
      leftFoot: { ball: [11, 0, 6], yaw: 10 },
      rightFoot: { ball: [-10, 0, 2], yaw: -12 },
      lids: LOWERED,
    },
    follow: {
      ...weightLeft('woman'),
      root: [0, 0, 15],
      spine: { roll: -4, pitch: -1 },
      chest: { roll: -2, pitch: 3 },
      neck: { pitch: 18 },
      head: { pitch: 14, yaw: 10, roll: -4 },
      right: {
        space: 'chest',
        at: [-6, 23, 15],
        elbow: [-1, -0.8, 0.1],
        fingers: [0.55, 0.8, 0.1],
        palm: [0.1, -0.1, -1],
        shape: 'flat',
      },
      lids: LOWERED,
    },
  }),
  'under-umbrella': () => ({
    lead: {
      ...standing.stand('man'),
      root: [-24, 0, 0],
      chest: { roll: 3, pitch: 9, yaw: 2 },
      head: { yaw: 22, pitch: 7, roll: -6 },
      left: {
        at: [12, 114, 25],
        elbow: [0.15, -1, -0.4],
        fingers: [-0.45, 0.2, 0.85],
        palm: [-0.85, 0, -0.5],
        shape: 'grip',
      },
      right: inPocket('man', -1),
      pocket: 'right',
      hold: { left: 'umbrella' },
    },
    follow: {
      ...weightLeft('woman'),
      root: [22, 0, 1],
      shift: 4,
      chest: { yaw: -2, pitch: 5, roll: 3 },
      neck: { pitch: 15, roll: 3 },
      head: { yaw: -16, pitch: 4, roll: 8 },
      right: {
        ofPartner: true,
        space: 'chest',
        at: [24, 6, 17],
        elbow: [-0.1, -1, -0.6],
        fingers: [-0.8, 0.2, 0.55],
        palm: [-0.2, -1, -0.1],
        shape: 'lay',
      },
      left: hanging('woman', 1, 6),
    },
  }),
  'sit-together': () => ({
    lead: {
      ...sitting.sit('man'),
      root: [-22, 0, 0],
      head: { yaw: 18, pitch: 6, roll: 4 },
      leftFoot: { ball: [11, 0, 60], yaw: 8 },
    },
    follow: {
      ...sitting['sit-hands-in-lap']('woman'),
      root: [20, 0, 0],
      chest: { pitch: 5, yaw: -6, roll: 6 },
      neck: { pitch: 12, roll: 8 },
      head: { yaw: -8, pitch: 6, roll: 12 },
    },
  }),
};
