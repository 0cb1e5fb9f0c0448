import { type Body, isHeeled } from './body';
import type { Channels } from './channels';
import type { MeshDetail } from './detail';
import type { FoldKind } from './folds';
import { dirIn, frame, pointIn } from './frame';
import { middleOf, wayThrough } from './limbRing';
import type { Loft } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import type { LegRig, Rig } from './rig';
import { add, clamp, cross, dot, lerp, mad, mix, mul, norm, reject, sub, type Vec, vec } from './vec';

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

/** What lies well above the hem of a skirt is never seen. */
const isCovered = (ring: LegRing, { lower, hem }: Look): boolean =>
  lower !== 'trousers' && ring[0] < hem - 0.5;

/** A thigh stands out before its bone, a calf behind. */
function pushed(ring: LegRing, forward: Vec, back: Vec, { tall }: Body): Vec {
  return mul(ring[0] <= 1 ? forward : back, ring[3] * tall);
}

function leg(
  rig: Rig,
  l: LegRig,
  look: Look,
  loft: Loft,
  d: MeshDetail,
  rings: readonly LegRing[],
  /** Against the rings. */
  thick: number,
  material: number,
  fold: FoldKind,
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
    if (isCovered(ring, look)) continue;
    const along = wayThrough(ring, upper, lower);
    const x = norm(reject(side, along));
    const p = add(middleOf(ring, l.hip, l.knee, l.ankle), pushed(ring, forward, back, rig.body));
    loft.oval(ring[1] * g, ring[2] * g).ring(p, x, cross(x, along));
  }
  loft.gather(fold, Math.acos(clamp(dot(upper, lower), -1, 1)), 1, k).end();
}

function shoe(rig: Rig, l: LegRig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  const f = l.foot;
  const toes = frame(f.o, f.x, norm(mix(f.y, l.flat.y, l.toe)), norm(mix(f.z, l.flat.z, l.toe)));
  const heeled = isHeeled(rig.body);
  loft.begin(d.shoe[0], d.shoe[1], true, true, MATERIAL.shoe);
  const sole = heeled ? PUMP : OXFORD;
  for (let i = 0; i < sole.length; i++) {
    const ring = sole[i]!;
    const of = ring[4] ? toes : f;
    const p = pointIn(of, 0, ring[0] * k, ring[1] * k);
    loft.oval(ring[2] * k, ring[3] * k).ring(p, f.x, mul(of.y, -1));
  }
  loft.end();
  if (heeled) highHeel(rig, l, loft, d);
  else flatHeel(rig, l, loft, d);
}

function flatHeel(rig: Rig, { foot }: LegRig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  loft.begin(d.finger[0], 1, true, true, MATERIAL.shoe);
  loft.oval(3.4 * k, 2.6 * k).ring(pointIn(foot, 0, 2.2 * k, -16 * k), foot.x, foot.z);
  loft.oval(3.4 * k, 2.6 * k).ring(pointIn(foot, 0, 0.2 * k, -15.8 * k), foot.x, foot.z);
  loft.end();
}

/** A heel that stands upright, or goes with the foot when that is lifted. */
function highHeel(rig: Rig, l: LegRig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  const { foot } = l;
  const top = pointIn(foot, 0, 2.6 * k, -14.4 * k);
  const lifted = clamp(Math.max((l.heel - 40) / 8, 1 - l.toe), 0, 1);
  const length = lerp(clamp(top.y - l.floor, 3 * k, 9 * k), 8.6 * k, lifted);
  const down = norm(mix(vec(0, -1, 0), norm(dirIn(foot, 0, -0.86, 0.5)), lifted));
  loft.begin(d.finger[0], 1, true, true, MATERIAL.shoe);
  for (let i = 0; i < HEEL.length; i++) {
    const ring = HEEL[i]!;
    loft.round(ring[1] * k).ring(mad(top, down, length * ring[0]), foot.x, foot.z);
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
    const thick = rig.body.sex === 'man' ? 1 : 0.84;
    leg(rig, l, look, loft, d, TROUSERS, thick, MATERIAL.trouser, fold);
  } else {
    const material = look.upper === 'coat' ? MATERIAL.stocking : MATERIAL.skin;
    leg(rig, l, look, loft, d, BARE, 1, material, 'none');
  }
  shoe(rig, l, loft, d);
}

/** Both legs with their shoes. */
export function buildLegs(rig: Rig, _c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  buildLeg(rig, rig.leftLeg, look, loft, d);
  buildLeg(rig, rig.rightLeg, look, loft, d);
}
