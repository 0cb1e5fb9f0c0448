import type { CouplePose } from '../castNames';
import type { HandSpec, Triple } from '../poseSpec';
import { type CoupleSpec, clasp } from './joinedHands';
import { LOWERED } from './posing';

/** What may differ between one moment of a dance and another. */
export interface HoldShape {
  readonly rise?: number;
  readonly sway?: number;
  readonly apart?: number;
  readonly centre?: Triple;
  readonly turnAway?: number;
}

/** A dance hold: his right hand on her back, her left on his shoulder. */
export function danceHold(shape: HoldShape = {}): CoupleSpec {
  const { rise = 0, sway = 0, apart = 31, centre = [41, 134 + rise, 16], turnAway = 20 } = shape;
  const hands = clasp(centre);
  return {
    lead: {
      root: [4, 0, 0],
      hip: 96 + rise,
      pelvis: { pitch: -1, roll: sway * 0.3 },
      spine: { pitch: -3, roll: sway * 0.4, yaw: 3 },
      chest: { pitch: -1, roll: sway * 0.5, yaw: 4 },
      neck: { pitch: 12 },
      head: { pitch: 8, yaw: -6, roll: -6 },
      left: hands.lead,
      right: {
        ofPartner: true,
        space: 'chest',
        at: [11.4, 8.8, -10.2],
        elbow: [-0.8, -0.6, 0.08],
        fingers: [0.91, 0.33, 0.25],
        palm: [0.27, 0.45, -0.85],
        shape: 'flat',
      },
      leftFoot: { ball: [9, 0, 10], yaw: 4 },
      rightFoot: { ball: [-9, 0, 4], yaw: -8 },
      jacket: 0,
      lids: LOWERED,
    },
    follow: {
      root: [-3, 0, apart],
      yaw: 180,
      hip: 95.4 + rise,
      pelvis: { pitch: 3, roll: 5 - sway * 0.3 },
      shift: 2.5,
      spine: { pitch: -9, roll: -sway * 0.4 - 3, yaw: -2 },
      chest: { pitch: -11, roll: -sway * 0.4 + 2, yaw: -4 },
      neck: { pitch: 6 },
      head: { pitch: 4, yaw: turnAway, roll: 10 },
      right: hands.follow,
      left: {
        ofPartner: true,
        space: 'chest',
        at: [-16.4, 35.6, -2.4],
        elbow: [1, -0.4, 0],
        fingers: [-0.3, -0.2, 1],
        palm: [-0.2, -1, -0.2],
        shape: 'flat',
      },
      leftFoot: { ball: [8, 0, 5], yaw: 2 },
      rightFoot: { ball: [-7, 0, -10], pitch: 48, yaw: -6 },
      skirt: { swing: [8, 1, -13], fullness: 1.4, hang: 0.5 },
      lids: LOWERED,
    },
  };
}

const lifted = (hand: HandSpec | undefined, by: number): HandSpec => ({
  ...(hand as HandSpec),
  at: [hand?.at[0] ?? 0, (hand?.at[1] ?? 0) + by, hand?.at[2] ?? 0],
});

/** Couples that dance, on the floor and in the air. */
export const dancing = {
  waltz: () => danceHold(),
  'waltz-turn': () => {
    const top: Triple = [14, 196, 18];
    return {
      lead: {
        root: [0, 0, 0],
        pelvis: { roll: 3 },
        shift: 3,
        spine: { pitch: -3, roll: -3 },
        chest: { pitch: -4, roll: -5, yaw: -8 },
        neck: { pitch: 8 },
        head: { pitch: 0, yaw: 6, roll: -4 },
        left: {
          space: 'floor',
          at: [top[0] + 1.4, top[1] - 8, top[2] - 3.2],
          elbow: [1, -0.3, -0.2],
          fingers: [0.05, 0.75, 0.6],
          palm: [-0.4, -0.4, 0.7],
          shape: 'claspFollow',
        },
        right: {
          at: [-34, 104, 12],
          elbow: [-0.6, -0.8, -0.6],
          fingers: [-0.7, -0.2, 0.5],
          palm: [0.3, -0.8, 0.4],
          shape: 'reach',
        },
        leftFoot: { ball: [9, 0, 14], yaw: 8 },
        rightFoot: { ball: [-12, 0, 0], yaw: -16 },
        jacket: 0.5,
      },
      follow: {
        root: [9, 0, 38],
        yaw: 96,
        hip: 96,
        pelvis: { roll: 3 },
        spine: { pitch: -6, roll: -3 },
        chest: { pitch: -7, roll: -5 },
        neck: { pitch: 6 },
        head: { pitch: -2, yaw: -18, roll: 6 },
        right: {
          space: 'floor',
          at: [top[0] - 2.4, top[1] - 8, top[2] + 0.2],
          elbow: [-0.5, -0.2, 0.6],
          fingers: [-0.35, 0.9, 0.1],
          palm: [0.3, 0, 0.8],
          shape: 'claspFollow',
        },
        left: {
          at: [17, 104, 25],
          elbow: [1, -0.3, -0.5],
          fingers: [-0.1, -0.65, 0.75],
          palm: [-0.5, -0.6, -0.6],
          shape: 'reach',
        },
        leftFoot: { ball: [3, 0, 6], pitch: 50, yaw: 2 },
        rightFoot: { ball: [-8, 5, -16], pitch: 70, yaw: -8 },
        skirt: { swing: [0, 3, -2], fullness: 2, pleats: 1.3, lift: 7, hang: 0.7 },
      },
    };
  },
  'float-together': () => {
    const hold = danceHold({ apart: 41 });
    return {
      lead: {
        ...hold.lead,
        root: [4, 10, -3],
        pelvis: { pitch: 13, roll: 2 },
        spine: { pitch: -7, yaw: 3 },
        chest: { pitch: -4, yaw: 4 },
        leftFoot: { ball: [6, 10, -52], pitch: 112, toe: 0, yaw: 5 },
        rightFoot: { ball: [-7, 24, -64], pitch: 122, toe: 0, yaw: -6 },
        left: lifted(hold.lead.left, 10),
      },
      follow: {
        ...hold.follow,
        root: [-3, 10, 41],
        pelvis: { pitch: 12, roll: 3 },
        spine: { pitch: -11, roll: -3, yaw: -2 },
        chest: { pitch: -12, roll: 2, yaw: -4 },
        leftFoot: { ball: [5, 10, -48], pitch: 110, toe: 0, yaw: 2 },
        rightFoot: { ball: [-6, 26, -60], pitch: 124, toe: 0, yaw: -4 },
        right: lifted(hold.follow.right, 10),
        skirt: { swing: [4, 8, -18], fullness: 1.6, hang: 0.4 },
      },
    };
  },
} satisfies Partial<Record<CouplePose, () => CoupleSpec>>;
