import type { MeshDetail } from './detail';
import { pointIn } from './frame';
import type { Loft } from './loft';
import { MATERIAL } from './materials';
import type { ArmRig, Rig } from './rig';
import { cross, mad, mix, norm, reject, sub, type Vec, vec } from './vec';

/** Rings of a cord; every second lies on the other side of its coil. */
const RINGS = 44;
/** Radius of the coil and of the cord, centimetres. */
const COIL = 0.75;
const THIN = 0.3;

/** A point of a smooth curve through four others, `t` from 0 (b) to 1 (c). */
function between(a: Vec, b: Vec, c: Vec, d: Vec, t: number): Vec {
  const tangentB = sub(c, a);
  const tangentC = sub(d, b);
  const p = mad(b, tangentB, t / 2);
  const q = mad(c, tangentC, (t - 1) / 2);
  return mix(p, q, t * t * (3 - 2 * t));
}

/**
 * The coiled cord of a telephone: from the receiver at `from` it hangs down beside its speaker and goes on behind him,
 * where the telephone is.
 */
export function buildCord(rig: Rig, arm: ArmRig, from: Vec, loft: Loft, d: MeshDetail): void {
  const { body, pelvis, root } = rig;
  const k = body.tall;
  const side = arm.side * (body.hips[0] + 3 * k);
  const low = pointIn(pelvis, side, 6 * k, 13 * k);
  const hung = mad(mix(from, low, 0.3), root.z, 4 * k);
  const behind = pointIn(pelvis, side, 10 * k, -3 * k);
  const gone = pointIn(pelvis, arm.side * 5 * k, 18 * k, -6 * k);
  const path = [from, vec(from.x, from.y - 3 * k, from.z), hung, low, behind, gone, gone];
  loft.begin(Math.max(4, d.finger[0] - 3), 1, true, true, MATERIAL.prop);
  let before = from;
  for (let i = 0; i < RINGS; i++) {
    const u = (i / (RINGS - 1)) * (path.length - 3);
    const s = Math.min(path.length - 4, Math.floor(u));
    const p = between(path[s]!, path[s + 1]!, path[s + 2]!, path[s + 3]!, u - s);
    const way = norm(sub(p, before));
    const x = norm(reject(root.x, way));
    before = p;
    const aside = i && i < RINGS - 3 ? (i % 2 ? COIL : -COIL) * k : 0;
    loft.round(THIN * k).ring(mad(p, x, aside), x, cross(x, way));
  }
  loft.end();
}
