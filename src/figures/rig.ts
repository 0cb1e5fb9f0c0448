import type { Body } from './body';
import { Frame } from './frame';
import { Vec } from './vec';

/** Lengths of a limb's two bones, centimetres. */
export interface Bones {
  readonly upper: number;
  readonly lower: number;
}

/** A posed arm: joints, and the frame of the hand (x to the thumb, y along the fingers, z out of the palm). */
export interface ArmRig extends Bones {
  readonly side: 1 | -1;
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  readonly hand: Frame;
}

/** A posed leg: joints, where the knee looks, and the frame of the foot at its ball. */
export interface LegRig extends Bones {
  readonly side: 1 | -1;
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  readonly forward: Vec;
  readonly foot: Frame;
  /** The foot as it would lie on the floor. */
  readonly flat: Frame;
  heel: number;
  toe: number;
  floor: number;
}

/** A body in a pose, in centimetres. Everything in it stays valid until it is solved again. */
export interface Rig {
  readonly body: Body;
  readonly root: Frame;
  readonly pelvis: Frame;
  readonly loin: Frame;
  readonly chest: Frame;
  readonly neck: Frame;
  readonly head: Frame;
  readonly leftArm: ArmRig;
  readonly rightArm: ArmRig;
  readonly leftLeg: LegRig;
  readonly rightLeg: LegRig;
  /** −1 to 1. */
  breath: number;
  /** Cloth lags behind by this much, centimetres. */
  readonly sway: Vec;
  twist: number;
  flare: number;
}

const armRig = (side: 1 | -1, { upperArm, foreArm }: Body): ArmRig => ({
  upper: upperArm,
  lower: foreArm,
  side,
  shoulder: new Vec(),
  elbow: new Vec(),
  wrist: new Vec(),
  hand: new Frame(),
});

const legRig = (side: 1 | -1, { thigh, shank }: Body): LegRig => ({
  upper: thigh,
  lower: shank,
  side,
  hip: new Vec(),
  knee: new Vec(),
  ankle: new Vec(),
  forward: new Vec(),
  foot: new Frame(),
  flat: new Frame(),
  heel: 0,
  toe: 1,
  floor: 0,
});

/** An unposed rig of a body. */
export const createRig = (body: Body): Rig => ({
  body,
  root: new Frame(),
  pelvis: new Frame(),
  loin: new Frame(),
  chest: new Frame(),
  neck: new Frame(),
  head: new Frame(),
  leftArm: armRig(1, body),
  rightArm: armRig(-1, body),
  leftLeg: legRig(1, body),
  rightLeg: legRig(-1, body),
  breath: 0,
  sway: new Vec(),
  twist: 0,
  flare: 0,
});
