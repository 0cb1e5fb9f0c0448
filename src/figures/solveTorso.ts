import { CH, type Channels } from './channels';
import { Frame, frame, keepFrame, pointOf, turned } from './frame';
import type { Rig } from './rig';
import { type Vec, vec, vecAt } from './vec';

const floor = new Frame();
floor.x.x = 1;
floor.y.y = 1;
floor.z.z = 1;

/** Angles of a joint, told as yaw, pitch and roll, about x, y and z; with more pitch. */
function anglesAt(c: Channels, at: number, nod: number): Vec {
  const angles = vecAt(c, at);
  const yaw = angles.x;
  angles.x = angles.y + nod;
  angles.y = yaw;
  return angles;
}

/** A joint on another: so far from it in its frame, turned so. */
function joint(to: Frame, on: Frame, offset: Vec, angles: Vec): void {
  keepFrame(to, turned(frame(pointOf(on, offset), on.x, on.y, on.z), angles));
}

/** Poses the torso, neck and head. Both partners' torsos are solved before any limb. */
export function solveTorso(rig: Rig, c: Channels): void {
  const { body, breath, root, pelvis, loin, chest, neck, head } = rig;
  joint(root, floor, vecAt(c, CH.root), vec(0, c[CH.yaw]!, 0));
  joint(pelvis, root, vec(c[CH.shift]!, c[CH.hip]!, c[CH.push]!), anglesAt(c, CH.pelvis, 0));
  joint(loin, pelvis, vec(0, body.loin, 0), anglesAt(c, CH.spine, 0));
  // Breath tips the chest, the neck keeps the head level; a head looks ahead when its neck leans.
  joint(chest, loin, vec(0, body.chest, 0), anglesAt(c, CH.chest, -0.9 * breath));
  joint(neck, chest, vec(0, body.neck, -2.2), anglesAt(c, CH.neck, 0.6 * breath));
  joint(head, neck, vec(0, body.headUp, 0), anglesAt(c, CH.head, -14));
}
