import { mixedBy, ofSize, writeMorphed } from './bakedPart';
import { CH, type Channels, HAND } from './channels';
import type { MeshDetail } from './detail';
import type { FoldKind } from './folds';
import { pointIn } from './frame';
import { handParts } from './handPart';
import type { Loft } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import type { ArmRig, Rig } from './rig';
import { clamp, cross, dot, len, mad, mix, norm, reject, sub, type Vec } from './vec';

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
  [1.8, 2.38],
  [1.9, 2.12],
  [1.96, 1.85],
  [2.01, 1.2],
];
const FOREARM: readonly LimbRing[] = [
  [1.04, 3.7],
  [1.25, 3.9],
  [1.6, 3.2],
  [1.84, 2.7],
  [1.91, 2.52],
  [1.97, 2.2],
  [2.02, 1.4],
];

/** A round ring, once its width is said. */
function putRing(loft: Loft, ref: Vec, p: Vec, along: Vec): void {
  const x = norm(reject(ref, along));
  loft.ring(p, x, cross(x, along));
}

/** Kept here, a number is not wrapped in an object on its way into the function below. */
const thickness = new Float64Array(1);

/** Says how thick the next limb is, against its rings. */
function thickened(rings: readonly LimbRing[], thick: number): readonly LimbRing[] {
  thickness[0] = thick;
  return rings;
}

function limb(
  rig: Rig,
  arm: ArmRig,
  loft: Loft,
  d: MeshDetail,
  rings: readonly LimbRing[],
  material: number,
  ref: Vec,
  fold: FoldKind,
): void {
  const back = norm(sub(mix(arm.shoulder, arm.wrist, 0.5), arm.elbow));
  const g = thickness[0]! * rig.body.girth;
  const shoulder = rings[0]![0] === 0;
  loft.begin(d.limb[0], d.limb[1], true, true, material);
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
    putRing(loft.round(r * 0.64 * g), ref, inner, way);
    putRing(loft.round(r * 0.84 * g), ref, middle, way);
    putRing(loft.round(r * g), ref, mad(arm.shoulder, rig.chest.x, -s * k), norm(mix(way, upper, 0.55)));
  }
  for (let i = shoulder ? 1 : 0; i < rings.length; i++) {
    const t = rings[i]![0];
    const r = rings[i]![1];
    const p = t <= 1 ? mix(arm.shoulder, arm.elbow, t) : mix(arm.elbow, arm.wrist, t - 1);
    const near = clamp((t - 0.85) / 0.3, 0, 1);
    const push = t > 0.85 && t < 1.3 ? -0.3 * (1 - Math.abs(t - 1.05) / 0.25) * rig.body.tall : 0;
    putRing(loft.round(r * g), ref, mad(p, back, push), norm(mix(upper, lower, near)));
  }
  loft.end(fold, Math.acos(clamp(dot(upper, lower), -1, 1)), arm.side, rig.body.tall);
}

function handMesh(rig: Rig, arm: ArmRig, c: Channels, loft: Loft, d: MeshDetail): void {
  const at = arm.side > 0 ? CH.leftHand : CH.rightHand;
  const parts = handParts(rig.body.sex, d);
  // A whole number, or the list would be asked for a name.
  const a = parts[Math.trunc(c[at + HAND.shape]!)]!;
  const b = parts[Math.trunc(c[at + HAND.shapeTo]!)]!;
  const first = loft.part(a);
  if (first < 0) return;
  const sized = ofSize(a, rig.body.hand / 18.5);
  writeMorphed(sized, mixedBy(b, c[at + HAND.shapeMix]!), arm.hand, loft.floats, loft.shorts, first);
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
  if (look.sleeves === 'bare')
    limb(rig, arm, loft, d, thickened(BARE, man ? 1.25 : 1), MATERIAL.skin, ref, 'none');
  else {
    const slim = look.upper === 'suit' || look.upper === 'coat' ? (man ? 1 : 0.84) : man ? 0.92 : 0.72;
    limb(rig, arm, loft, d, thickened(look.sleeves === 'rolled' ? ROLLED : SLEEVE, slim), cloth, ref, fold);
    if (look.sleeves === 'rolled')
      limb(rig, arm, loft, d, thickened(FOREARM, man ? 1 : 0.84), MATERIAL.skin, ref, 'none');
    else if (look.upper === 'suit' && man) {
      const k = rig.body.girth;
      loft.begin(d.limb[0], 1, true, true, MATERIAL.shirt);
      const x = norm(reject(ref, lower));
      const z = cross(x, lower);
      for (const [t, r] of CUFF) loft.round(r * k).ring(mix(arm.elbow, arm.wrist, t), x, z);
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

/** The sleeve of a coat over the sleeve that is worn. */
export function buildOverSleeve(rig: Rig, arm: ArmRig, loft: Loft, d: MeshDetail): void {
  const upper = norm(sub(arm.elbow, arm.shoulder));
  const turn = cross(upper, norm(sub(arm.wrist, arm.elbow)));
  const ref = len(turn) < 0.05 ? rig.chest.x : norm(turn);
  const wide = rig.body.sex === 'man' ? 1.16 : 0.98;
  limb(rig, arm, loft, d, thickened(SLEEVE, wide), MATERIAL.outer, ref, d.name === 'low' ? 'none' : 'sleeve');
}

/** Both arms. */
export function buildArms(rig: Rig, c: Channels, look: Look, loft: Loft, d: MeshDetail): void {
  buildArm(rig, rig.leftArm, c, look, loft, d);
  buildArm(rig, rig.rightArm, c, look, loft, d);
}
