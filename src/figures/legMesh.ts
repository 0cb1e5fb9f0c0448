import { isHeeled } from './body';
import type { Channels } from './channels';
import type { MeshDetail } from './detail';
import type { FoldKind } from './folds';
import { dirIn, type Frame, frame, pointIn } from './frame';
import type { Loft } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import type { LegRig, Rig } from './rig';
import { clamp, cross, dot, lerp, mad, mix, mul, norm, reject, sub, type Vec, vec } from './vec';

/** A ring of a leg: how far along (0..1 thigh, 1..2 shank), half width, half depth, pushed forward (thigh) or back (shank). */
type LegRing = readonly [t: number, side: number, depth: number, push: number];

const TROUSERS: readonly LegRing[] = [
  [-0.04, 6, 7.4, 0],
  [0.08, 8.2, 9.8, 0],
  [0.3, 8.8, 9.7, 0.6],
  [0.7, 8, 8.4, 0.7],
  [0.97, 7.2, 7.5, 0.5],
  [1.25, 6.9, 7.5, 0.9],
  [1.6, 6.5, 7.4, 0.9],
  [1.9, 6.3, 7.6, -0.2],
  [2.045, 6.3, 8.2, -0.9],
];
const BARE: readonly LegRing[] = [
  [0.4, 7, 7.2, 0.3],
  [0.84, 4.9, 5.1, 0],
  [0.93, 5.1, 5.2, 0.5],
  [1.04, 4.8, 5, 0],
  [1.16, 4.7, 4.9, 0.9],
  [1.32, 4.9, 5, 1.9],
  [1.5, 4.2, 4.3, 1.6],
  [1.75, 3, 3.2, 0.6],
  [1.95, 2.5, 2.9, 0],
  [2.05, 2.5, 3, 0],
];

function leg(
  rig: Rig,
  l: LegRig,
  loft: Loft,
  d: MeshDetail,
  rings: readonly LegRing[],
  thick: number,
  material: number,
  fold: FoldKind,
  /** The skirt hides what lies above this. */
  hidden = -1,
): void {
  const upper = norm(sub(l.knee, l.hip));
  const lower = norm(sub(l.ankle, l.knee));
  const forward = norm(reject(l.forward, upper));
  const back = mul(norm(reject(l.forward, lower)), -1);
  const side = norm(cross(l.forward, upper));
  const g = thick * rig.body.girth;
  const k = rig.body.tall;
  loft.begin(d.limb[0], d.limb[1], true, true, material);
  for (let i = 0; i < rings.length; i++) {
    const ring = rings[i]!;
    const t = ring[0];
    if (t < hidden) continue;
    const a = ring[1];
    const b = ring[2];
    const push = ring[3];
    const p =
      t <= 1
        ? mad(mix(l.hip, l.knee, t), forward, push * k)
        : mad(mix(l.knee, l.ankle, t - 1), back, push * k);
    const along = norm(mix(upper, lower, clamp((t - 0.85) / 0.3, 0, 1)));
    const x = norm(reject(side, along));
    loft.wide(a * g, b * g, b * g).ring(p, x, cross(x, along));
  }
  loft.end(fold, Math.acos(clamp(dot(upper, lower), -1, 1)), 1, k);
}

function shoe(rig: Rig, l: LegRig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  const f = l.foot;
  const toes: Frame = frame(f.o, f.x, norm(mix(f.y, l.flat.y, l.toe)), norm(mix(f.z, l.flat.z, l.toe)));
  const heeled = isHeeled(rig.body);
  loft.begin(d.shoe[0], d.shoe[1], true, true, MATERIAL.shoe);
  const sole = heeled ? PUMP : OXFORD;
  for (let i = 0; i < sole.length; i++) {
    const y = sole[i]![0];
    const z = sole[i]![1];
    const a = sole[i]![2];
    const b = sole[i]![3];
    const of = sole[i]![4] ? toes : f;
    loft.wide(a * k, b * k, b * k).ring(pointIn(of, 0, y * k, z * k), f.x, mul(of.y, -1));
  }
  loft.end();
  loft.begin(d.finger[0], 1, true, true, MATERIAL.shoe);
  if (!heeled) {
    loft.wide(3.4 * k, 2.6 * k, 2.6 * k).ring(pointIn(f, 0, 2.2 * k, -16 * k), f.x, f.z);
    loft.wide(3.4 * k, 2.6 * k, 2.6 * k).ring(pointIn(f, 0, 0.2 * k, -15.8 * k), f.x, f.z);
  } else {
    const top = pointIn(f, 0, 2.6 * k, -14.4 * k);
    const lifted = clamp(Math.max((l.heel - 40) / 8, 1 - l.toe), 0, 1);
    const length = lerp(clamp(top.y - l.floor, 3 * k, 9 * k), 8.6 * k, lifted);
    const down: Vec = norm(mix(vec(0, -1, 0), norm(dirIn(f, 0, -0.86, 0.5)), lifted));
    for (const [t, r] of HEEL) loft.round(r * k).ring(mad(top, down, length * t), f.x, f.z);
  }
  loft.end();
}
const HEEL = [
  [0, 1.9],
  [0.4, 0.95],
  [1, 0.55],
] as const;
const OXFORD = [
  [3.6, -18.5, 2.2, 2, 0],
  [3.4, -17.2, 3.2, 3.2, 0],
  [4.6, -12, 3.7, 4.6, 0],
  [4.4, -7, 4.1, 4, 0],
  [2.9, -0.5, 4.7, 2.7, 0],
  [2.1, 4, 4.1, 1.9, 1],
  [1.6, 6.8, 2.8, 1.4, 1],
  [1.4, 8.2, 1.2, 0.8, 1],
] as const;
const PUMP = [
  [3.6, -15.6, 1.3, 1.4, 0],
  [3.1, -14.4, 2.3, 2.3, 0],
  [3.4, -10, 2.6, 2.6, 0],
  [2.4, -5, 2.8, 2, 0],
  [1.5, -0.3, 3.4, 1.5, 0],
  [1.2, 3.6, 3, 1.2, 1],
  [0.8, 7, 1.5, 0.8, 1],
  [0.7, 8.6, 0.5, 0.4, 1],
] as const;

function buildLeg(rig: Rig, l: LegRig, look: Look, loft: Loft, d: MeshDetail): void {
  if (look.lower === 'trousers') {
    const fold = d.name === 'low' ? 'none' : 'trouser';
    leg(rig, l, loft, d, TROUSERS, rig.body.sex === 'man' ? 1 : 0.84, MATERIAL.trouser, fold);
  } else
    leg(
      rig,
      l,
      loft,
      d,
      BARE,
      1,
      look.upper === 'coat' ? MATERIAL.stocking : MATERIAL.skin,
      'none',
      look.hem - 0.5,
    );
  shoe(rig, l, loft, d);
}

/** Both legs with their shoes. */
export function buildLegs(rig: Rig, _c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  buildLeg(rig, rig.leftLeg, look, loft, d);
  buildLeg(rig, rig.rightLeg, look, loft, d);
}
