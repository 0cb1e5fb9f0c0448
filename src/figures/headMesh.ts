import { ofSize, writeHanging, writeStiff } from './bakedPart';
import { CH, type Channels } from './channels';
import type { MeshDetail } from './detail';
import { dirIn, frame } from './frame';
import { hairPart } from './hairPart';
import { headPart } from './headPart';
import type { Loft } from './loft';
import type { Look } from './look';
import type { Rig } from './rig';
import { add, cross, mix, norm, reject, vec } from './vec';

/** Head and hair. Long hair hangs between the head's axes and the upright ones, and swings. */
export function buildHead(rig: Rig, c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  const { head, body } = rig;
  const face = headPart(body.sex, d);
  const first = loft.part(face);
  if (first >= 0) writeStiff(ofSize(face, body.head), head, loft.floats, loft.shorts, first);
  const y = norm(mix(head.y, vec(0, 1, 0), 0.75));
  const x = norm(reject(head.x, y));
  const upright = frame(head.o, x, y, cross(x, y));
  const swing = add(dirIn(rig.root, c[CH.hair]!, c[CH.hair + 1]!, c[CH.hair + 2]!), rig.sway);
  const hair = hairPart(look.hair, look.glasses ? 'glasses' : look.earrings ? 'pearls' : 'plain', d);
  const second = loft.part(hair);
  if (second >= 0)
    writeHanging(ofSize(hair, body.head), head, upright, swing, loft.floats, loft.shorts, second);
}
