import { isHeeled } from './body';
import { CH, type Channels } from './channels';
import type { MeshDetail } from './detail';
import type { FoldKind } from './folds';
import { dirIn, frame, pointIn } from './frame';
import { middleOf, wayThrough } from './limbRing';
import type { Loft } from './loft';
import type { Look } from './look';
import { LIMB, MATERIAL } from './materials';
import type { LegRig, Rig } from './rig';
import { seatOf } from './seat';
import { clamp, cross, dot, lerp, mad, mix, mul, norm, reject, smooth, sub, vec } from './vec';

/** A ring of a leg: how far along (0..1 thigh, 1..2 shank), half width, half depths before and behind. */
type LegRing = readonly [t: number, side: number, fore: number, aft: number];

const TROUSERS: readonly LegRing[] = [
  [-0.07, 4.4, 6.4, 7.4],
  [0, 8.2, 9.9, 11],
  [0.1, 8.9, 11, 12],
  [0.22, 9, 10.9, 11.5],
  [0.4, 8.6, 10.2, 9.8],
  [0.68, 7.9, 9, 8],
  [0.92, 7.3, 8.3, 7.2],
  [1.04, 7.1, 8, 7],
  [1.25, 6.8, 6.8, 8.2],
  [1.6, 6.4, 6.4, 8],
  [1.83, 6.2, 6.9, 7.4],
  [1.93, 6.6, 8.7, 7.2],
  [1.985, 6.2, 8, 7],
  [2.055, 6.5, 9.8, 7.5],
];
const BARE: readonly LegRing[] = [
  [0.4, 7.4, 7.6, 7.2],
  [0.84, 5.4, 5.6, 5.4],
  [0.95, 5.5, 6, 5],
  [1.04, 5.2, 5.4, 5],
  [1.16, 5.1, 4.5, 6.2],
  [1.32, 5.3, 3.9, 7.1],
  [1.5, 4.5, 3.5, 6.2],
  [1.75, 3.3, 3.1, 4.2],
  [1.93, 2.75, 3, 3.4],
  [2.05, 2.7, 3.2, 3.2],
];
/** Share of a leg's rows that may lie on a seat. */
const SEATED = 0.42;
/** Half depth of a thigh before its bone where it is bent up, at the hip. */
const BENT = 7.6;

/** Half depth of hips before the hip joints, of those the rings are written for. */
const HIPS = { man: 12.8, woman: 10.9 } as const;

const creases = new Map<number, Float32Array>();

/** A crease pressed into trousers before and behind, for `rings` rings of `around` points, centimetres. */
function creaseOf(rings: number, around: number, steps: number): Float32Array {
  const key = around * 64 + steps;
  const ready = creases.get(key);
  if (ready) return ready;
  const rows = (rings - 1) * steps + 3;
  const table = new Float32Array(rows * around);
  for (let r = 0; r < rows; r++) {
    const t = r / (rows - 1);
    for (let j = 0; j < around; j++) {
      const s = Math.sin((j / around) * 2 * Math.PI);
      const sharp = Math.exp(-(((1 - Math.abs(s)) / 0.03) ** 2));
      table[r * around + j] = (s < 0 ? 1 : 0.7) * sharp * smooth(0.12, 0.36, t);
    }
  }
  creases.set(key, table);
  return table;
}

/** What lies well above the hem of a skirt is never seen. */
const isCovered = (ring: LegRing, { lower, hem }: Look): boolean =>
  lower !== 'trousers' && ring[0] < hem - 0.5;

function leg(
  rig: Rig,
  c: Channels,
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
  const bent = smooth(0.1, 0.9, 1 + dot(upper, rig.pelvis.y));
  const side = norm(cross(l.forward, upper));
  const k = rig.body.tall;
  const limb = material === MATERIAL.trouser ? (l.side > 0 ? LIMB.leftLeg : LIMB.rightLeg) : 0;
  // Who is stout has stout thighs under his belly.
  const stout = Math.max(1, rig.body.hips[1] / (HIPS[rig.body.sex] * rig.body.girth));
  loft.begin(d.limb[0], d.limb[1], true, true, material + limb);
  for (let i = 0; i < rings.length; i++) {
    const ring = rings[i]!;
    if (isCovered(ring, look)) continue;
    const along = wayThrough(ring, upper, lower);
    const x = norm(reject(side, along));
    // Where it comes out of the hips, a leg is as wide as they are.
    const g = lerp((1 + thick) / 2, thick, smooth(0.1, 0.6, ring[0])) * rig.body.girth;
    const fore = ring[0] < 0.5 ? lerp(ring[2], Math.min(ring[2], BENT), bent) : ring[2];
    const p = middleOf(ring, l.hip, l.knee, l.ankle);
    loft
      .wide(ring[1] * g, ring[3] * g, fore * g * lerp(stout, 1, smooth(0.1, 0.7, ring[0])))
      .ring(p, x, cross(x, along));
    loft.place(5, 40 * ring[0], 5, 5);
  }
  loft.gather(fold, Math.acos(clamp(dot(upper, lower), -1, 1)), 1, k);
  if (fold !== 'none') loft.relieve(creaseOf(rings.length, d.limb[0], d.limb[1]), k);
  if (c[CH.seat]! > 0.5) loft.lieOn(seatOf(rig), SEATED);
  loft.end();
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
  [0, 2.1],
  [0.4, 1.15],
  [1, 0.8],
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

function buildLeg(rig: Rig, c: Channels, l: LegRig, look: Look, loft: Loft, d: MeshDetail): void {
  if (look.lower === 'trousers') {
    const fold = d.name === 'low' ? 'none' : 'trouser';
    const thick = rig.body.sex === 'man' ? 1 : 0.84;
    leg(rig, c, l, look, loft, d, TROUSERS, thick, MATERIAL.trouser, fold);
  } else {
    const material = look.upper === 'coat' ? MATERIAL.stocking : MATERIAL.skin;
    leg(rig, c, l, look, loft, d, BARE, 1, material, 'none');
  }
  shoe(rig, l, loft, d);
}

/** Both legs with their shoes. */
export function buildLegs(rig: Rig, c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  buildLeg(rig, c, rig.leftLeg, look, loft, d);
  buildLeg(rig, c, rig.rightLeg, look, loft, d);
}
