import { type BakedPart, ofSize, writeStiff } from './bakedPart';
import type { PropName } from './castNames';
import type { MeshDetail } from './detail';
import type { Loft } from './loft';
import { propParts } from './propParts';
import type { ArmRig, Rig } from './rig';
import { cross, dirIn, type Frame, frame, mul, norm, pointIn, reject, type Vec, vec } from './vec';

/** What a figure's hands hold. */
export interface Held {
  readonly left: PropName | 'none';
  readonly right: PropName | 'none';
}

/** A thing keeps upright in the hand, lies in it, or stands before its holder. */
type Carried = 'upright' | 'in-hand' | 'before';

const carried: Record<PropName, Carried> = {
  glass: 'upright',
  phone: 'in-hand',
  receiver: 'in-hand',
  pen: 'in-hand',
  page: 'in-hand',
  napkin: 'in-hand',
  key: 'in-hand',
  tray: 'upright',
  suitcases: 'upright',
  wheel: 'before',
  microphone: 'upright',
  baton: 'in-hand',
  sticks: 'in-hand',
  bass: 'before',
  coat: 'upright',
  child: 'upright',
};

/** Where in the hand a thing lies: to the thumb, along the fingers, out of the palm (a hand of 18.5 cm). */
const grips: Partial<Record<PropName, readonly [number, number, number]>> = {
  glass: [1.6, 9.6, 5.2],
  phone: [-0.4, 9.4, 2.4],
  receiver: [-0.6, 8.6, 2.8],
  pen: [2, 9.8, 5.4],
  page: [1.4, 11.5, 4],
  napkin: [1.4, 11, 3.6],
  key: [2, 10.2, 5.6],
  tray: [0, 9, 2.2],
  suitcases: [0, 9, 2.6],
  microphone: [0, 9.2, 2.8],
  baton: [1.8, 9.8, 5],
  sticks: [0.8, 9.2, 2.6],
  coat: [0, -8, 0],
  child: [0, 2, 4],
};

function frameFor(rig: Rig, arm: ArmRig, prop: PropName): Frame {
  const k = rig.body.hand / 18.5;
  const how = carried[prop];
  if (how === 'before') {
    if (prop === 'wheel') {
      const middle = vec(
        (rig.leftArm.wrist.x + rig.rightArm.wrist.x) / 2,
        (rig.leftArm.wrist.y + rig.rightArm.wrist.y) / 2,
        (rig.leftArm.wrist.z + rig.rightArm.wrist.z) / 2,
      );
      const y = norm(dirIn(rig.root, 0, 0.82, 0.57));
      return frame(
        vec(middle.x + rig.root.z.x * 7, middle.y + 1, middle.z + rig.root.z.z * 7),
        rig.root.x,
        y,
        norm(cross(rig.root.x, y)),
      );
    }
    return frame(rig.root.o, rig.root.x, rig.root.y, rig.root.z);
  }
  const grip = grips[prop] ?? [0, 9, 2.5];
  const at: Vec = pointIn(arm.hand, grip[0] * k, grip[1] * k, grip[2] * k);
  if (how === 'in-hand') return frame(at, mul(arm.hand.x, arm.side), arm.hand.y, arm.hand.z);
  const up = vec(0, 1, 0);
  const z = norm(reject(rig.root.z, up));
  return frame(at, cross(up, z), up, z);
}

function buildProp(rig: Rig, arm: ArmRig, prop: PropName, loft: Loft, d: MeshDetail): void {
  const part: BakedPart = propParts(prop, d);
  const first = loft.part(part);
  if (first >= 0) writeStiff(ofSize(part, 1), frameFor(rig, arm, prop), loft.floats, loft.shorts, first);
}

/** What the hands hold. */
export function buildProps(rig: Rig, held: Held, loft: Loft, d: MeshDetail): void {
  if (held.left !== 'none') buildProp(rig, rig.leftArm, held.left, loft, d);
  if (held.right !== 'none') buildProp(rig, rig.rightArm, held.right, loft, d);
}
