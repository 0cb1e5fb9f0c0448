import { CH, type Channels } from './channels';
import { frame, keepFrame, moved, turned } from './frame';
import type { Rig } from './rig';
import { type Vec, vec, vecAt } from './vec';

/** Angles of a joint, told as yaw, pitch and roll, about x, y and z. */
function anglesAt(c: Channels, at: number): Vec {
  const angles = vecAt(c, at);
  const yaw = angles.x;
  angles.x = angles.y;
  angles.y = yaw;
  return angles;
}

/** The same with more pitch. */
function nodded(angles: Vec, more: number): Vec {
  angles.x += more;
  return angles;
}

/** Poses the torso, neck and head. Both partners' torsos are solved before any limb. */
export function solveTorso(rig: Rig, c: Channels): void {
  const { body, breath } = rig;
  const floor = frame(vecAt(c, CH.root), vec(1, 0, 0), vec(0, 1, 0), vec(0, 0, 1));
  keepFrame(rig.root, turned(floor, vec(0, c[CH.yaw]!, 0)));
  const pelvis = moved(rig.root, c[CH.shift]!, c[CH.hip]!, c[CH.push]!);
  keepFrame(rig.pelvis, turned(pelvis, anglesAt(c, CH.pelvis)));
  const loin = moved(rig.pelvis, 0, body.loin, 0);
  keepFrame(rig.loin, turned(loin, anglesAt(c, CH.spine)));
  // Breath tips the chest, the neck keeps the head level; a head looks ahead when its neck leans.
  const chest = moved(rig.loin, 0, body.chest, 0);
  keepFrame(rig.chest, turned(chest, nodded(anglesAt(c, CH.chest), -0.9 * breath)));
  const neck = moved(rig.chest, 0, body.neck, -2.2);
  keepFrame(rig.neck, turned(neck, nodded(anglesAt(c, CH.neck), 0.6 * breath)));
  const head = moved(rig.neck, 0, body.headUp, 0);
  keepFrame(rig.head, turned(head, nodded(anglesAt(c, CH.head), -14)));
}
