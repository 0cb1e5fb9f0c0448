import type { PropName } from './castNames';
import type { Channels } from './channels';
import { buildCord } from './cord';
import type { MeshDetail } from './detail';
import { dirIn, type Frame, frame, pointIn } from './frame';
import { buildHalfCoat } from './halfCoat';
import type { Loft } from './loft';
import { type CarriedName, propParts } from './propParts';
import type { ArmRig, Rig } from './rig';
import { cross, distance, mad, mix, mul, norm, reject, sub, Vec } from './vec';

/** What a figure's hands hold. */
export interface Held {
  readonly left: PropName | 'none';
  readonly right: PropName | 'none';
}

/** A thing keeps upright in the hand, lies in it, stands before its holder, or hangs over his forearm. */
type Carried = 'upright' | 'in-hand' | 'before' | 'over-arm';

const carried: Record<CarriedName, Carried> = {
  glass: 'upright',
  phone: 'in-hand',
  receiver: 'in-hand',
  pen: 'upright',
  page: 'in-hand',
  napkin: 'in-hand',
  key: 'in-hand',
  tray: 'upright',
  suitcases: 'upright',
  bag: 'upright',
  wheel: 'before',
  microphone: 'upright',
  baton: 'in-hand',
  sticks: 'in-hand',
  bass: 'before',
  coat: 'over-arm',
  child: 'upright',
  umbrella: 'upright',
};

/** Where in the hand a thing lies: to the thumb, along the fingers, out of the palm (a hand of 18.5 cm). */
const grips: Partial<Record<PropName, readonly [number, number, number]>> = {
  glass: [1.6, 9.6, 5.2],
  phone: [-0.4, 9.4, 2.4],
  receiver: [-0.6, 8.6, 2.8],
  pen: [2, 9.8, 5.4],
  page: [0, 8.4, 1.5],
  napkin: [0, 8.4, 1.5],
  key: [2, 10.2, 5.6],
  tray: [0, 9, 2.2],
  suitcases: [0, 7.4, 2.6],
  bag: [0, 7.4, 2.6],
  microphone: [0, 9.2, 2.8],
  baton: [1.8, 9.8, 5],
  sticks: [0.8, 9.2, 2.6],
  child: [0, 2, 4],
  umbrella: [0, 9, 2.4],
};

const UP = new Vec();
UP.y = 1;

/** A wheel stands so that both fists hold its rim. */
function wheelFrame(rig: Rig): Frame {
  const k = rig.body.hand / 18.5;
  const left = pointIn(rig.leftArm.hand, 0, 9 * k, 2.4 * k);
  const right = pointIn(rig.rightArm.hand, 0, 9 * k, 2.4 * k);
  const half = distance(left, right) / 2;
  const y = norm(dirIn(rig.root, 0, 0.82, 0.57));
  const middle = mad(mix(left, right, 0.5), y, -Math.sqrt(Math.max(0, WHEEL * WHEEL - half * half)));
  return frame(middle, rig.root.x, y, norm(cross(rig.root.x, y)));
}
/** Radius of a wheel, centimetres. */
const WHEEL = 19;

function frameFor(rig: Rig, arm: ArmRig, prop: CarriedName): Frame {
  const k = rig.body.hand / 18.5;
  const how = carried[prop];
  if (how === 'before') {
    if (prop === 'wheel') return wheelFrame(rig);
    return frame(rig.root.o, rig.root.x, rig.root.y, rig.root.z);
  }
  if (how === 'over-arm') {
    const along = norm(reject(sub(arm.wrist, arm.elbow), UP));
    return frame(mix(arm.elbow, arm.wrist, 0.56), cross(UP, along), UP, along);
  }
  const grip = grips[prop] ?? [0, 9, 2.5];
  const at: Vec = pointIn(arm.hand, grip[0] * k, grip[1] * k, grip[2] * k);
  if (how === 'in-hand') return frame(at, mul(arm.hand.x, arm.side), arm.hand.y, arm.hand.z);
  const z = norm(reject(rig.root.z, UP));
  return frame(at, cross(UP, z), UP, z);
}

/** What the hands hold. */
export function buildProps(rig: Rig, held: Held, c: Channels, loft: Loft, d: MeshDetail): void {
  for (const arm of [rig.leftArm, rig.rightArm]) {
    const prop = arm.side > 0 ? held.left : held.right;
    if (prop === 'half-coat') buildHalfCoat(rig, c, loft, d);
    else if (prop !== 'none') {
      const held = frameFor(rig, arm, prop);
      loft.part(propParts(prop, d), held);
      if (prop === 'receiver') buildCord(rig, arm, pointIn(held, 0, -9.4, 2.6), loft, d);
    }
  }
}
