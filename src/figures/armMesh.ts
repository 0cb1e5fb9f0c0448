import { CH, type Channels, HAND } from './channels';
import type { MeshDetail } from './detail';
import type { FoldKind } from './folds';
import { pointIn, scaled } from './frame';
import { handParts } from './handPart';
import { middleOf, wayThrough } from './limbRing';
import type { Loft } from './loft';
import type { Look } from './look';
import { LIMB, MATERIAL } from './materials';
import type { ArmRig, Rig } from './rig';
import { add, clamp, cross, dot, len, mad, mix, mul, norm, reject, sub, type Vec } from './vec';

/** A ring of an arm: how far along (0..1 upper, 1..2 lower), radius. */
type ArmRing = readonly [t: number, radius: number];

const SLEEVE: readonly ArmRing[] = [
  [0, 6.3],
  [0.17, 6.5],
  [0.45, 5.9],
  [0.72, 5.4],
  [0.9, 5.3],
  [1, 5.35],
  [1.12, 5.3],
  [1.3, 5.2],
  [1.62, 4.6],
  [1.94, 4.1],
];
const ROLLED: readonly ArmRing[] = [
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
const BARE: readonly ArmRing[] = [
  [0, 4.35],
  [0.16, 4.6],
  [0.46, 4.05],
  [0.8, 3.35],
  [0.93, 3.25],
  [1.05, 3.4],
  [1.22, 3.62],
  [1.55, 2.95],
  [1.8, 2.38],
  [1.9, 2.1],
  [1.98, 1.98],
  [2.04, 1.35],
];
const FOREARM: readonly ArmRing[] = [
  [1.04, 3.7],
  [1.25, 3.9],
  [1.6, 3.2],
  [1.84, 2.7],
  [1.91, 2.5],
  [1.98, 2.32],
  [2.04, 1.6],
];

/** Centimetres of cloth to a bone, for the brush. */
const BONE = 30;

/** A round ring, once its width is said. */
function putRing(loft: Loft, ref: Vec, p: Vec, along: Vec): void {
  const x = norm(reject(ref, along));
  loft.ring(p, x, cross(x, along));
}

/** A bent elbow is round outside: its rings lie nearer to the crease. */
function nearCrease(ring: ArmRing, crease: Vec): Vec {
  return mul(crease, Math.max(0, 1 - Math.abs(ring[0] - 1) / 0.16));
}

/** From the collar over the shoulder to where the upper arm begins. */
function putShoulder(
  rig: Rig,
  arm: ArmRig,
  loft: Loft,
  rings: readonly ArmRing[],
  thick: number,
  ref: Vec,
  upper: Vec,
): void {
  const { body, chest } = rig;
  const k = body.tall;
  const man = body.sex === 'man';
  const out = arm.side * body.shoulder[0];
  const up = body.shoulder[1];
  const r = rings[0]![1] * thick * body.girth;
  const inner = pointIn(chest, out * 0.27, up + (man ? 3 : 1.7) * k, -1.8 * k);
  const over = pointIn(chest, out * 0.63, up + (man ? 1.6 : 1) * k, -1.8 * k);
  const way = norm(sub(arm.shoulder, inner));
  putRing(loft.round(r * 0.64), ref, inner, way);
  loft.place(5, BONE * -0.5, 5, 5);
  putRing(loft.round(r * 0.84), ref, mix(over, arm.shoulder, 0.12), way);
  loft.place(5, BONE * -0.25, 5, 5);
  putRing(loft.round(r), ref, mad(arm.shoulder, chest.x, -arm.side * k), norm(mix(way, upper, 0.55)));
  loft.place(5, 0, 5, 5);
}

function limb(
  rig: Rig,
  arm: ArmRig,
  loft: Loft,
  d: MeshDetail,
  rings: readonly ArmRing[],
  /** Against the rings. */
  thick: number,
  material: number,
  ref: Vec,
  fold: FoldKind,
): void {
  const g = thick * rig.body.girth;
  const hasShoulder = rings[0]![0] === 0;
  const cloth = material === MATERIAL.skin ? 0 : arm.side > 0 ? LIMB.leftArm : LIMB.rightArm;
  loft.begin(d.limb[0], d.limb[1], true, true, material + cloth);
  const upper = norm(sub(arm.elbow, arm.shoulder));
  const lower = norm(sub(arm.wrist, arm.elbow));
  const inwards = norm(sub(mix(arm.shoulder, arm.wrist, 0.5), arm.elbow));
  const crease = mul(inwards, 1.5 * clamp(1 - dot(upper, lower), 0, 1) * rig.body.tall);
  if (hasShoulder) putShoulder(rig, arm, loft, rings, thick, ref, upper);
  for (let i = hasShoulder ? 1 : 0; i < rings.length; i++) {
    const ring = rings[i]!;
    const p = add(middleOf(ring, arm.shoulder, arm.elbow, arm.wrist), nearCrease(ring, crease));
    putRing(loft.round(ring[1] * g), ref, p, wayThrough(ring, upper, lower));
    loft.place(5, BONE * ring[0], 5, 5);
  }
  loft.gather(fold, Math.acos(clamp(dot(upper, lower), -1, 1)), arm.side, rig.body.tall).end();
}

/** The end of a shirt's sleeve that shows under a jacket's. */
function cuff(rig: Rig, arm: ArmRig, loft: Loft, d: MeshDetail, ref: Vec, lower: Vec): void {
  const x = norm(reject(ref, lower));
  const z = cross(x, lower);
  loft.begin(d.limb[0], 1, true, true, MATERIAL.shirt);
  for (let i = 0; i < CUFF.length; i++) {
    const ring = CUFF[i]!;
    loft.round(ring[1] * rig.body.girth).ring(mix(arm.elbow, arm.wrist, ring[0]), x, z);
  }
  loft.end();
}
const CUFF = [
  [0.84, 3.5],
  [0.97, 3.45],
  [1.02, 3.3],
] as const;

function handMesh(rig: Rig, arm: ArmRig, c: Channels, loft: Loft, d: MeshDetail): void {
  const at = arm.side > 0 ? CH.leftHand : CH.rightHand;
  const parts = handParts(rig.body.sex, d);
  // A whole number, or the list would be asked for a name.
  const a = parts[Math.trunc(c[at + HAND.shape]!)]!;
  const b = parts[Math.trunc(c[at + HAND.shapeTo]!)]!;
  loft.morphed(a, b, c[at + HAND.shapeMix]!, scaled(arm.hand, rig.body.hand / 18.5));
}

/** One arm: sleeve or skin, cuff, hand. */
function buildArm(rig: Rig, arm: ArmRig, c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  const upper = norm(sub(arm.elbow, arm.shoulder));
  const lower = norm(sub(arm.wrist, arm.elbow));
  const turn = cross(upper, lower);
  const ref = len(turn) < 0.05 ? rig.chest.x : norm(turn);
  const man = rig.body.sex === 'man';
  const cloth = look.upper === 'shirt' ? MATERIAL.shirt : MATERIAL.main;
  const fold = d.name === 'low' ? 'none' : 'sleeve';
  if (look.sleeves === 'bare') limb(rig, arm, loft, d, BARE, man ? 1.25 : 1, MATERIAL.skin, ref, 'none');
  else {
    const slim = look.upper === 'suit' || look.upper === 'coat' ? (man ? 1 : 0.84) : man ? 0.92 : 0.72;
    limb(rig, arm, loft, d, look.sleeves === 'rolled' ? ROLLED : SLEEVE, slim, cloth, ref, fold);
    if (look.sleeves === 'rolled')
      limb(rig, arm, loft, d, FOREARM, man ? 1 : 0.84, MATERIAL.skin, ref, 'none');
    else if (look.upper === 'suit' && man) cuff(rig, arm, loft, d, ref, lower);
  }
  handMesh(rig, arm, c, loft, d);
}
/** The sleeve of a coat over the sleeve that is worn. */
export function buildOverSleeve(rig: Rig, arm: ArmRig, loft: Loft, d: MeshDetail): void {
  const upper = norm(sub(arm.elbow, arm.shoulder));
  const turn = cross(upper, norm(sub(arm.wrist, arm.elbow)));
  const ref = len(turn) < 0.05 ? rig.chest.x : norm(turn);
  const wide = rig.body.sex === 'man' ? 1.16 : 0.98;
  limb(rig, arm, loft, d, SLEEVE, wide, MATERIAL.outer, ref, d.name === 'low' ? 'none' : 'sleeve');
}

/** Both arms. */
export function buildArms(rig: Rig, c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  buildArm(rig, rig.leftArm, c, look, loft, d);
  buildArm(rig, rig.rightArm, c, look, loft, d);
}
