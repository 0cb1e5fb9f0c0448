import type { CastMember, SinglePose } from '../castNames';
import type { Angles, FootSpec, HandSpec, PoseSpec, Triple } from '../poseSpec';
import { type HandsAtRest, handsAtRest } from './atRest';
import type { Sex } from './posing';

/** How one person stands about and sits: no two people do it alike. */
export interface Manner {
  /** Stands on the other leg. */
  readonly mirrored?: boolean;
  /** What the hands do where a pose gives them nothing to do. */
  readonly hands?: HandsAtRest;
  /** How much of the weight lies on one leg, 1 if absent. */
  readonly weight?: number;
  /** Degrees by which the head is turned to the left, bent, and tilted to the right, besides. */
  readonly head: readonly [yaw: number, pitch: number, roll: number];
  /** Centimetres by which the foot at ease is further out and further forward. */
  readonly foot?: readonly [out: number, forward: number];
}

/** Everybody's manner. */
export const manners: Record<CastMember, Manner> = {
  seb: { head: [0, 0, 0] },
  mia: { head: [0, 0, 0] },
  keith: { mirrored: true, hands: 'in-pocket', weight: 1.1, head: [5, -4, 2], foot: [4, 2] },
  manager: { hands: 'behind', weight: 0.7, head: [-6, -3, 0], foot: [2, -5] },
  husband: { mirrored: true, hands: 'joined', weight: 0.8, head: [-4, 5, -3], foot: [-3, 1] },
  caster: { hands: 'across', weight: 0.9, head: [5, 6, 3], foot: [1, 3] },
  assistant: { mirrored: true, hands: 'across', weight: 0.75, head: [-8, 6, 3], foot: [-5, -4] },
  child: { mirrored: true, hands: 'behind', weight: 1.1, head: [6, -6, -4], foot: [-3, 4] },
  'bass-player': { hands: 'in-pocket', weight: 1.15, head: [-5, 8, 4], foot: [3, 4] },
  drummer: { mirrored: true, hands: 'hanging', weight: 0.85, head: [6, -2, 2], foot: [6, 0] },
  singer: { mirrored: true, hands: 'joined', weight: 1.1, head: [4, -4, -2], foot: [0, 4] },
  boss: { hands: 'hanging', weight: 0.75, head: [3, 3, -3], foot: [3, -4] },
  landlord: { hands: 'behind', weight: 0.9, head: [-8, 9, 2], foot: [4, 1] },
  stranger: { mirrored: true, hands: 'in-pocket', weight: 0.9, head: [-6, 3, -2], foot: [-2, 4] },
  companion: { hands: 'joined', weight: 0.85, head: [7, -3, 3], foot: [2, -2] },
  waiter: { mirrored: true, hands: 'behind', weight: 0.7, head: [4, 4, 0], foot: [-6, -5] },
  usher: { mirrored: true, hands: 'behind', weight: 0.85, head: [-5, -3, 2], foot: [-1, -4] },
  'guest-man': { mirrored: true, hands: 'joined', weight: 1, head: [5, 0, 3], foot: [1, 2] },
  'guest-woman': { mirrored: true, hands: 'across', weight: 1.05, head: [3, 2, -3], foot: [2, 1] },
  boy: { hands: 'in-pocket', weight: 1.2, head: [8, -8, -5], foot: [5, 5] },
};

/** Poses in which nothing happens: a person takes them up as he always does. */
const about: readonly SinglePose[] = [
  'stand',
  'stand-hand-in-pocket',
  'stand-listening',
  'stand-arms-folded',
  'sit',
  'sit-hands-in-lap',
];

const other = (t: Triple): Triple => [-t[0], t[1], t[2]];
const otherAngles = (a: Angles | undefined): Angles => ({
  ...a,
  yaw: -(a?.yaw ?? 0),
  roll: -(a?.roll ?? 0),
});
const otherHand = (hand: HandSpec | undefined): HandSpec | undefined =>
  hand && {
    ...hand,
    at: other(hand.at),
    ...(hand.elbow ? { elbow: other(hand.elbow) } : {}),
    ...(hand.fingers ? { fingers: other(hand.fingers) } : {}),
    ...(hand.palm ? { palm: other(hand.palm) } : {}),
  };
const otherFoot = (foot: FootSpec | undefined): FootSpec | undefined =>
  foot && {
    ...foot,
    ball: other(foot.ball),
    ...(foot.yaw === undefined ? {} : { yaw: -foot.yaw }),
    ...(foot.roll === undefined ? {} : { roll: -foot.roll }),
    ...(foot.knee ? { knee: other(foot.knee) } : {}),
  };

const yawOf = ({ pelvis, spine, chest, neck }: PoseSpec): number =>
  (pelvis?.yaw ?? 0) + (spine?.yaw ?? 0) + (chest?.yaw ?? 0) + (neck?.yaw ?? 0);

/** A pose on the other leg; the face looks where it looked. */
function mirrored(pose: PoseSpec): PoseSpec {
  const { left, right, leftFoot, rightFoot, pocket, skirt, ...rest } = pose;
  const hands = { left: otherHand(right), right: otherHand(left) };
  const feet = { leftFoot: otherFoot(rightFoot), rightFoot: otherFoot(leftFoot) };
  const turned: PoseSpec = {
    ...rest,
    shift: -(rest.shift ?? 0),
    pelvis: otherAngles(rest.pelvis),
    spine: otherAngles(rest.spine),
    chest: otherAngles(rest.chest),
    neck: otherAngles(rest.neck),
    head: otherAngles(rest.head),
    ...(hands.left ? { left: hands.left } : {}),
    ...(hands.right ? { right: hands.right } : {}),
    ...(feet.leftFoot ? { leftFoot: feet.leftFoot } : {}),
    ...(feet.rightFoot ? { rightFoot: feet.rightFoot } : {}),
    ...(pocket ? { pocket: pocket === 'left' ? 'right' : 'left' } : {}),
    ...(skirt ? { skirt: { ...skirt, ...(skirt.swing ? { swing: other(skirt.swing) } : {}) } } : {}),
  };
  const looks = yawOf(pose) + (pose.head?.yaw ?? 0);
  return { ...turned, head: { ...turned.head, yaw: looks - yawOf(turned) } };
}

const eased = (foot: FootSpec | undefined, side: 1 | -1, [out, forward]: readonly [number, number]) =>
  foot && { ...foot, ball: [foot.ball[0] + side * out, foot.ball[1], foot.ball[2] + forward] as const };

const rolled = (angles: Angles | undefined, by: number): Angles => ({
  ...angles,
  roll: (angles?.roll ?? 0) * by,
});

/** A pose as this member of the cast takes it up; the same pose if something is done in it. */
export function inManner(pose: PoseSpec, name: SinglePose, sex: Sex, member: CastMember): PoseSpec {
  if (!about.includes(name)) return pose;
  const { hands, weight = 1, head, foot = [0, 0], ...manner } = manners[member];
  const rest: PoseSpec = name === 'stand' && hands ? { ...pose, ...handsAtRest[hands](sex) } : pose;
  const stands: PoseSpec = manner.mirrored ? mirrored(rest) : rest;
  const own: PoseSpec = {
    ...stands,
    head: {
      yaw: (stands.head?.yaw ?? 0) + head[0],
      pitch: (stands.head?.pitch ?? 0) + head[1],
      roll: (stands.head?.roll ?? 0) + head[2],
    },
  };
  if (own.seat) return own;
  const leansLeft = (own.shift ?? 0) > 0;
  const easy = leansLeft
    ? { rightFoot: eased(own.rightFoot, -1, foot) }
    : { leftFoot: eased(own.leftFoot, 1, foot) };
  return {
    ...own,
    shift: (own.shift ?? 0) * weight,
    pelvis: rolled(own.pelvis, weight),
    spine: rolled(own.spine, weight),
    chest: rolled(own.chest, weight),
    ...(easy as Partial<PoseSpec>),
  };
}
