import { type Channels, HAND } from './channels';
import { dirIn, type Frame } from './frame';
import type { ArmRig, Rig } from './rig';
import { add, dot, mad, mix, mul, sub, type Vec } from './vec';

/** How far a wrist, and how far the knuckles are kept from the middle of a trunk: across it, and through it. */
const CLEAR = 4;

/** How much a point must move to be outside a trunk, towards the side on which the arm goes round it. */
function wayOut(trunk: Rig, p: Vec, aside: Vec): Vec {
  const lower = dot(sub(p, trunk.pelvis.o), trunk.pelvis.y);
  const upper = dot(sub(p, trunk.chest.o), trunk.chest.y);
  const k = trunk.body.tall;
  if (lower < -12 * k || upper > 32 * k) return mul(aside, 0);
  const f: Frame = upper > 0 ? trunk.chest : trunk.pelvis;
  const ring = trunk.body.torso[upper > 0 ? 7 : 2]!;
  const side = ring[2] + CLEAR;
  const deep = (ring[3] + ring[4]) / 2 + CLEAR;
  const d = sub(p, f.o);
  const x = dot(d, f.x) / side;
  const z = dot(d, f.z) / deep;
  const far = Math.sqrt(x * x + z * z);
  if (far >= 1) return mul(aside, 0);
  // From the middle there is no nearest way out: there it goes aside.
  const sx = x + 0.35 * Math.sign(dot(aside, f.x));
  const long = Math.sqrt(sx * sx + z * z) || 1;
  return mad(mul(f.x, (sx / long) * side * (1 - far)), f.z, (z / long) * deep * (1 - far));
}

/** A hand on its way from one pose to another goes round whoever stands between. */
export function wayRound(
  rig: Rig,
  partner: Rig | undefined,
  arm: ArmRig,
  c: Channels,
  at: number,
  target: Vec,
): Vec {
  const aside = mul(rig.chest.x, arm.side);
  let out = add(target, wayOut(rig, target, aside));
  if (partner === undefined) return out;
  out = add(out, wayOut(partner, out, aside));
  const want = dirIn(rig.root, c[at + HAND.fingers]!, c[at + HAND.fingers + 1]!, c[at + HAND.fingers + 2]!);
  const knuckles = mad(out, want, 9 * rig.body.tall);
  out = add(out, wayOut(partner, knuckles, aside));
  // The forearm comes after, with the elbow where it was a moment ago.
  return add(out, wayOut(partner, mix(out, arm.elbow, 0.45), aside));
}
