import { CH, type Channels } from './channels';
import type { MeshDetail } from './detail';
import { dirOf, frame, scaled } from './frame';
import { hairPart } from './hairPart';
import { headPart } from './headPart';
import type { Loft } from './loft';
import type { Look } from './look';
import type { Rig } from './rig';
import { add, cross, mix, norm, reject, vec, vecAt } from './vec';

/** Head and hair. Long hair hangs between the head's axes and the upright ones, and swings. */
export function buildHead(rig: Rig, c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  const { head, body } = rig;
  const size = body.head;
  loft.part(headPart(body.sex, d), scaled(head, size));
  const y = norm(mix(head.y, vec(0, 1, 0), 0.75));
  const x = norm(reject(head.x, y));
  const upright = frame(head.o, x, y, cross(x, y));
  const swing = add(dirOf(rig.root, vecAt(c, CH.hair)), rig.sway);
  const hair = hairPart(look.hair, look.glasses ? 'glasses' : look.earrings ? 'pearls' : 'plain', d);
  loft.hanging(hair, scaled(head, size), scaled(upright, size), swing);
}
