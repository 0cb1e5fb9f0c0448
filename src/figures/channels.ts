import { type Body, isHeeled, man, woman } from './body';
import { handShapeIndex } from './handShapes';
import type { Angles, FootSpec, HandSpec, PoseSpec, Space, Triple } from './poseSpec';

/** Offsets of a pose's numbers in its Float32Array. */
export const CH = {
  root: 0,
  yaw: 3,
  hip: 4,
  shift: 5,
  push: 6,
  pelvis: 7,
  spine: 10,
  chest: 13,
  neck: 16,
  head: 19,
  seat: 22,
  lids: 23,
  jacket: 24,
  pocketLeft: 25,
  pocketRight: 26,
  hair: 27,
  leftHand: 30,
  rightHand: 54,
  leftFoot: 78,
  rightFoot: 89,
  skirt: 100,
  count: 108,
} as const;

/** Offsets inside a hand. */
export const HAND = {
  at: 0,
  space: 3,
  ofPartner: 4,
  elbowWeight: 5,
  elbow: 6,
  fingersWeight: 9,
  fingers: 10,
  palmWeight: 13,
  palm: 14,
  free: 17,
  shape: 18,
  shapeTo: 19,
  shapeMix: 20,
  count: 24,
} as const;

/** Offsets inside a foot. */
export const FOOT = {
  ball: 0,
  yaw: 3,
  pitch: 4,
  roll: 5,
  toe: 6,
  kneeWeight: 7,
  knee: 8,
  count: 11,
} as const;

/** Offsets inside a skirt. */
export const SKIRT = { swing: 0, phase: 3, fullness: 4, pleats: 5, hang: 6, lift: 7 } as const;

/** Numbers of a pose, ready to be blended. */
export type Channels = Float32Array;

/** How a channel tells in what a hand's place is meant. */
export const SPACES: Record<Space, number> = { root: 0, chest: 1, pelvis: 2, head: 3, floor: 4, shoulder: 5 };

function setAngles(c: Channels, at: number, angles: Angles | undefined, pitch: number): void {
  c[at] = angles?.yaw ?? 0;
  c[at + 1] = angles?.pitch ?? pitch;
  c[at + 2] = angles?.roll ?? 0;
}

function setTriple(c: Channels, at: number, triple: Triple, scale = 1): void {
  c[at] = triple[0] * scale;
  c[at + 1] = triple[1] * scale;
  c[at + 2] = triple[2] * scale;
}

function setHand(c: Channels, at: number, hand: HandSpec, scale: number): void {
  setTriple(c, at + HAND.at, hand.at, scale);
  c[at + HAND.space] = SPACES[hand.space ?? 'root'];
  c[at + HAND.ofPartner] = hand.ofPartner ? 1 : 0;
  if (hand.elbow) {
    c[at + HAND.elbowWeight] = 1;
    setTriple(c, at + HAND.elbow, hand.elbow);
  }
  if (hand.fingers) {
    c[at + HAND.fingersWeight] = 1;
    setTriple(c, at + HAND.fingers, hand.fingers);
  }
  if (hand.palm) {
    c[at + HAND.palmWeight] = 1;
    setTriple(c, at + HAND.palm, hand.palm);
  }
  c[at + HAND.free] = hand.free ? 1 : 0;
  c[at + HAND.shape] = handShapeIndex(hand.shape ?? 'rest');
  c[at + HAND.shapeTo] = handShapeIndex(hand.shape ?? 'rest');
}

function setFoot(c: Channels, at: number, foot: FootSpec, side: number, heel: number, scale: number): void {
  setTriple(c, at + FOOT.ball, foot.ball, scale);
  c[at + FOOT.yaw] = foot.yaw ?? side * 10;
  c[at + FOOT.pitch] = foot.pitch ?? heel;
  c[at + FOOT.roll] = foot.roll ?? 0;
  c[at + FOOT.toe] = foot.toe ?? 1;
  if (foot.knee) {
    c[at + FOOT.kneeWeight] = 1;
    setTriple(c, at + FOOT.knee, foot.knee);
  }
}

/** How high this body's heel stands in its shoes, degrees. */
export const heelOf = (body: Body): number => (isHeeled(body) ? 32 : 0);

/** How much further forward this body's waist reaches than that of the body poses are written for, centimetres. */
function bellyOf(body: Body): number {
  const written = body.sex === 'man' ? man : woman;
  return Math.max(0, body.torso[WAIST]![3] - written.torso[WAIST]![3] * body.tall);
}
const WAIST = 3;

/** A hand before the trunk goes round a belly. */
function clearOf(belly: number, hand: HandSpec, scale: number): HandSpec {
  const { space, at, ofPartner } = hand;
  if (belly === 0 || ofPartner || (space !== 'chest' && space !== 'pelvis')) return hand;
  if (at[2] < 8 || (space === 'chest' && at[1] > 16)) return hand;
  return { ...hand, at: [at[0], at[1], at[2] + belly / scale] };
}

/** Turns a written pose into numbers for one body; lengths are scaled to its height. */
export function compilePose(pose: PoseSpec, body: Body): Channels {
  const c = new Float32Array(CH.count);
  const k = body.tall;
  setTriple(c, CH.root, pose.root ?? [0, 0, 0], k);
  c[CH.yaw] = pose.yaw ?? 0;
  c[CH.hip] = (pose.hip ?? body.hip / k) * k;
  c[CH.shift] = (pose.shift ?? 0) * k;
  c[CH.push] = (pose.push ?? 0) * k;
  setAngles(c, CH.pelvis, pose.pelvis, 0);
  setAngles(c, CH.spine, pose.spine, 0);
  setAngles(c, CH.chest, pose.chest, 0);
  setAngles(c, CH.neck, pose.neck, 14);
  setAngles(c, CH.head, pose.head, 0);
  for (const [i, at] of [CH.pelvis, CH.spine, CH.chest, CH.neck, CH.head].entries())
    c[at + 1] = c[at + 1]! + body.bearing[i]!;
  c[CH.seat] = pose.seat ? 1 : 0;
  c[CH.lids] = pose.lids ?? 0.26;
  c[CH.jacket] = pose.jacket ?? 1;
  c[CH.pocketLeft] = pose.pocket === 'left' ? 1 : 0;
  c[CH.pocketRight] = pose.pocket === 'right' ? 1 : 0;
  setTriple(c, CH.hair, pose.hairSwing ?? [0, 0, 0]);
  const out = body.sex === 'woman' ? 20 : 25;
  const low = body.hip / k - 8;
  const belly = bellyOf(body);
  setHand(c, CH.leftHand, clearOf(belly, pose.left ?? { at: [out, low, 4], elbow: [0.6, -0.2, -1] }, k), k);
  setHand(
    c,
    CH.rightHand,
    clearOf(belly, pose.right ?? { at: [-out, low, 4], elbow: [-0.6, -0.2, -1] }, k),
    k,
  );
  setFoot(c, CH.leftFoot, pose.leftFoot ?? { ball: [10, 0, 8] }, 1, heelOf(body), k);
  setFoot(c, CH.rightFoot, pose.rightFoot ?? { ball: [-10, 0, 8] }, -1, heelOf(body), k);
  setTriple(c, CH.skirt + SKIRT.swing, pose.skirt?.swing ?? [0, 0, 0], k);
  c[CH.skirt + SKIRT.phase] = pose.skirt?.phase ?? 0;
  c[CH.skirt + SKIRT.fullness] = pose.skirt?.fullness ?? 1;
  c[CH.skirt + SKIRT.pleats] = pose.skirt?.pleats ?? 1;
  c[CH.skirt + SKIRT.hang] = pose.skirt?.hang ?? 0.5;
  c[CH.skirt + SKIRT.lift] = (pose.skirt?.lift ?? 0) * k;
  if (body.sex === 'woman' && !isHeeled(body)) {
    // The pose was written for heels.
    for (const at of [CH.leftFoot, CH.rightFoot]) c[at + FOOT.pitch] = Math.max(0, c[at + FOOT.pitch]! - 32);
  }
  return c;
}
