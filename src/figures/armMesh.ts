import { writeMorphed } from './bakedPart';
import { CH, type Channels, HAND } from './channels';
import type { MeshDetail } from './detail';
import { handParts } from './handPart';
import type { Fold, Loft } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import type { ArmRig, Rig } from './rig';
import { ringTable } from './ringTable';
import { clamp, cross, dot, len, lerp, mad, mix, norm, pointIn, reject, sub, type Vec } from './vec';

/** A ring of a limb: how far along (0..1 upper, 1..2 lower), radius. */
type LimbRing = readonly [t: number, radius: number];

const SLEEVE: readonly LimbRing[] = [
  [0, 6.3],
  [0.17, 6.6],
  [0.45, 6],
  [0.72, 5.6],
  [0.9, 5.5],
  [1, 5.4],
  [1.12, 5.4],
  [1.3, 5.2],
  [1.62, 4.7],
  [1.94, 4.2],
];
const ROLLED: readonly LimbRing[] = [
  [0, 6],
  [0.17, 6.1],
  [0.45, 5.6],
  [0.72, 5.3],
  [0.9, 5.2],
  [1, 5.1],
  [1.1, 5.2],
  [1.16, 5.5],
  [1.22, 5.4],
];
const BARE: readonly LimbRing[] = [
  [0, 4.35],
  [0.16, 4.6],
  [0.5, 4],
  [0.85, 3.35],
  [1, 3.3],
  [1.22, 3.5],
  [1.6, 2.85],
  [1.8, 2.35],
  [1.94, 2.08],
  [2.03, 2.02],
];
const FOREARM: readonly LimbRing[] = [
  [1.04, 3.7],
  [1.25, 3.9],
  [1.6, 3.2],
  [1.85, 2.6],
  [2.03, 2.4],
];

let foldBend = 0;
let foldSines = ringTable(8, 1).sin;
let foldTall = 1;
let foldSide = 1;
/** Cloth gathers inside the elbow and drags at the armpit and the cuff. */
const sleeveFold: Fold = (t, j) => {
  const s = foldSines[j]! * foldSide;
  const elbow = Math.exp(-(((t - 0.62) / 0.13) ** 2));
  const gather =
    (0.25 + 0.75 * foldBend) *
    0.62 *
    elbow *
    Math.sin((t - 0.64) * 38 + s * 1.4) *
    (0.45 + 0.55 * Math.max(0, -s));
  return (gather + 0.28 * Math.exp(-(((t - 0.3) / 0.1) ** 2)) * Math.sin(t * 44 + s * 2)) * foldTall;
};

function limb(
  rig: Rig,
  arm: ArmRig,
  loft: Loft,
  d: MeshDetail,
  rings: readonly LimbRing[],
  thick: number,
  material: number,
  ref: Vec,
  fold?: Fold,
): void {
  const back = norm(sub(mix(arm.shoulder, arm.wrist, 0.5), arm.elbow));
  const g = thick * rig.body.girth;
  const shoulder = rings[0]![0] === 0;
  loft.begin(d.limb[0], d.limb[1], true, true, material);
  const put = (p: Vec, along: Vec, r: number): void => {
    const x = norm(reject(ref, along));
    loft.ring(p, x, r, cross(x, along), r, r);
  };
  const upper = norm(sub(arm.elbow, arm.shoulder));
  const lower = norm(sub(arm.wrist, arm.elbow));
  if (shoulder) {
    const { body } = rig;
    const k = body.tall;
    const man = body.sex === 'man';
    const s = arm.side;
    const r = rings[0]![1];
    const inner = pointIn(
      rig.chest,
      s * body.shoulder[0] * 0.27,
      body.shoulder[1] + (man ? 3 : 1.7) * k,
      -1.8 * k,
    );
    const middle = mix(
      pointIn(rig.chest, s * body.shoulder[0] * 0.63, body.shoulder[1] + (man ? 1.6 : 1) * k, -1.8 * k),
      arm.shoulder,
      0.12,
    );
    const way = norm(sub(arm.shoulder, inner));
    put(inner, way, r * 0.64 * g);
    put(middle, way, r * 0.84 * g);
    put(mad(arm.shoulder, rig.chest.x, -s * k), norm(mix(way, upper, 0.55)), r * g);
  }
  for (const [t, r] of rings) {
    if (t === 0) continue;
    const p = t <= 1 ? mix(arm.shoulder, arm.elbow, t) : mix(arm.elbow, arm.wrist, t - 1);
    const near = clamp((t - 0.85) / 0.3, 0, 1);
    const push = t > 0.85 && t < 1.3 ? -0.3 * (1 - Math.abs(t - 1.05) / 0.25) * rig.body.tall : 0;
    put(mad(p, back, push), norm(mix(upper, lower, near)), r * g);
  }
  loft.end(fold);
}

function handMesh(rig: Rig, arm: ArmRig, c: Channels, loft: Loft, d: MeshDetail): void {
  const at = arm.side > 0 ? CH.leftHand : CH.rightHand;
  const parts = handParts(rig.body.sex, d);
  const a = parts[c[at + HAND.shape]!]!;
  const b = parts[c[at + HAND.shapeTo]!]!;
  const t = c[at + HAND.shapeMix]!;
  const first = loft.part(a);
  if (first >= 0) writeMorphed(a, b, t, arm.hand, rig.body.hand / 18.5, loft.floats, loft.shorts, first);
}

/** One arm: sleeve or skin, cuff, hand. */
function buildArm(rig: Rig, arm: ArmRig, c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  const upper = norm(sub(arm.elbow, arm.shoulder));
  const lower = norm(sub(arm.wrist, arm.elbow));
  const turn = cross(upper, lower);
  const ref = len(turn) < 0.05 ? rig.chest.x : norm(turn);
  const man = rig.body.sex === 'man';
  const cloth = look.upper === 'shirt' ? MATERIAL.shirt : MATERIAL.main;
  foldBend = Math.acos(clamp(dot(upper, lower), -1, 1));
  foldSines = ringTable(d.limb[0], 1).sin;
  foldTall = rig.body.tall;
  foldSide = arm.side;
  const fold = d.name === 'low' ? undefined : sleeveFold;
  if (look.sleeves === 'bare') limb(rig, arm, loft, d, BARE, man ? 1.25 : 1, MATERIAL.skin, ref);
  else {
    const slim =
      look.upper === 'suit' || look.upper === 'coat' ? lerp(0.84, 1, man ? 1 : 0) : man ? 0.92 : 0.72;
    limb(rig, arm, loft, d, look.sleeves === 'rolled' ? ROLLED : SLEEVE, slim, cloth, ref, fold);
    if (look.sleeves === 'rolled') limb(rig, arm, loft, d, FOREARM, man ? 1 : 0.84, MATERIAL.skin, ref);
    else if (look.upper === 'suit' && man) {
      const k = rig.body.girth;
      loft.begin(d.limb[0], 1, true, true, MATERIAL.shirt);
      const x = norm(reject(ref, lower));
      const z = cross(x, lower);
      for (const [t, r] of CUFF) loft.ring(mix(arm.elbow, arm.wrist, t), x, r * k, z, r * k, r * k);
      loft.end();
    }
  }
  handMesh(rig, arm, c, loft, d);
}
const CUFF = [
  [0.84, 3.5],
  [0.97, 3.45],
  [1.02, 3.3],
] as const;

/** Both arms. */
export function buildArms(rig: Rig, c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  buildArm(rig, rig.leftArm, c, look, loft, d);
  buildArm(rig, rig.rightArm, c, look, loft, d);
}
