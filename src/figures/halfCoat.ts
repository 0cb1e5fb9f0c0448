import { buildOverSleeve } from './armMesh';
import type { Channels } from './channels';
import type { MeshDetail } from './detail';
import { dirIn, type Frame, pointIn } from './frame';
import type { Loft } from './loft';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { sheetPlaces, sheetPoints } from './sheet';
import { torsoSection } from './torsoSection';
import { clamp, cross, dot, lerp, mad, mix, mul, norm, reject, smooth, sub, Vec, vec } from './vec';

/** Rings of the trunk a coat covers, and rows of its tails below them. */
const ON_TRUNK = 11;
const TAILS = 4;
const ROWS = ON_TRUNK + TAILS;
/** Points across, once outside and once inside. */
const ACROSS = 26;
/** Thickness of the cloth, centimetres. */
const THICK = 1.2;
/** Share of the cloth that lies on the body; the rest hangs from the hand behind. */
const WORN = 0.66;
/** Where around the body it begins, and where it leaves it: at the nape, and lower down at the left side. */
const FROM = Math.PI / 2 + 0.14;
const NAPE = Math.PI * 1.5 + 0.25;
const TO = Math.PI * 2 - 0.75;
/** Height of the hem over the floor, centimetres. */
const HEM = 47;

const bell = (v: number): number => Math.exp(-v * v);

/** Makes an ellipse squarer, for there are thighs in it. */
const squarer = (v: number): number => Math.sign(v) * Math.abs(v) ** 0.82;

/** Writes one point of a row, outside and inside. */
function putPoint(i: number, n: number, p: Vec, inwards: Vec): void {
  const at = i * ACROSS * 2;
  for (let face = 0; face < 2; face++) {
    const column = at + (face ? ACROSS * 2 - 1 - n : n);
    sheetPoints[column * 3] = p.x + inwards.x * THICK * face;
    sheetPoints[column * 3 + 1] = p.y + inwards.y * THICK * face;
    sheetPoints[column * 3 + 2] = p.z + inwards.z * THICK * face;
    sheetPlaces[column * 2] = n / ACROSS;
    sheetPlaces[column * 2 + 1] = i / ROWS;
  }
}

/** The edge nobody wears yet: from the hand straight down to the hem. */
function edgeAt(rig: Rig, v: number): Vec {
  const k = rig.body.tall;
  const { wrist } = rig.leftArm;
  const out = norm(reject(sub(wrist, rig.pelvis.o), UP));
  const p = mad(wrist, out, (2 + 5 * v) * k);
  return vec(p.x, lerp(wrist.y + 6 * k, rig.root.o.y + HEM * k, v), p.z);
}
const UP = new Vec();
UP.y = 1;

/** One row: around the back on the body, then on to the edge that hangs from the hand. */
function putRow(rig: Rig, i: number, f: Frame, y: number, side: number, front: number, back: number): void {
  const k = rig.body.tall;
  const v = i / (ROWS - 1);
  const to = lerp(NAPE, TO, smooth(0.05, 0.45, v));
  const floor = rig.root.o.y + HEM * k;
  const edge = edgeAt(rig, v);
  let last = edge;
  for (let n = 0; n < ACROSS; n++) {
    const u = n / (ACROSS - 1);
    if (u <= WORN) {
      const angle = lerp(FROM, to, u / WORN);
      const sin = squarer(Math.sin(angle));
      const cos = squarer(Math.cos(angle));
      const fold = 1.3 * smooth(0.5, 1, v) * Math.sin(angle * 5 + 1) * k;
      const p = pointIn(f, (side + fold) * cos, y, ((sin > 0 ? front : back) + fold) * sin);
      // The hem is cut straight, whatever the hips do.
      const hem = lerp(p.y, floor + 0.5 * fold, smooth(0.8, 1, v));
      last = vec(p.x, hem, p.z);
      putPoint(i, n, last, dirIn(f, -cos, 0, -sin));
      continue;
    }
    const t = (u - WORN) / (1 - WORN);
    const chord = norm(sub(edge, last));
    const away = norm(cross(chord, UP));
    const sag = 6 * (1 - v) ** 2 * Math.sin(Math.PI * t) * k;
    const fold = (0.8 + 2.6 * v) * Math.sin(t * 9.4 + 0.6) * Math.sin(Math.PI * clamp(t, 0, 1)) * k;
    const p = mad(mix(last, edge, t), away, -fold);
    putPoint(i, n, vec(p.x, p.y - sag, p.z), away);
  }
}

/** A coat half on: the right arm in its sleeve, the rest across the back to the left hand, which seeks the other sleeve. */
export function buildHalfCoat(rig: Rig, _c: Channels, loft: Loft, d: MeshDetail): void {
  const { body } = rig;
  const k = body.tall;
  for (let i = 0; i < ON_TRUNK; i++) {
    const s = torsoSection(rig, _c, ON_TRUNK - 1 - i);
    const blades = 2.4 * bell((s.height - 43) / 10) + 1.6 * smooth(8, -14, s.height);
    putRow(
      rig,
      i,
      s.frame,
      s.y,
      s.side + (3.4 + 4 * smooth(10, -12, s.height)) * k,
      s.front + (3.6 + 3.8 * smooth(10, -12, s.height)) * k,
      s.back + (2.8 + blades) * k,
    );
  }
  const { hip, knee } = rig.rightLeg;
  const bone = norm(sub(knee, hip));
  const hips = body.torso[0]!;
  for (let i = 0; i < TAILS; i++) {
    const more = (4.6 + 1.2 * i) * k;
    const y = hips[1] - (i + 1) * 8.6 * k;
    // It lies over the thigh on whose side it is worn.
    const over = mad(hip, bone, Math.min(body.thigh, y / Math.min(-0.5, dot(bone, rig.pelvis.y))));
    const thigh = dot(sub(over, rig.pelvis.o), rig.pelvis.z) + 14 * k;
    const front = Math.max(hips[3] + more, thigh) + 2 * k;
    const side = Math.max(hips[2] + more, 13 * k - dot(sub(over, rig.pelvis.o), rig.pelvis.x));
    putRow(rig, ON_TRUNK + i, rig.pelvis, y, side, front, hips[4] + more + k);
  }
  loft.sheet(ROWS, ACROSS * 2, 1, MATERIAL.outer, true, -1);
  buildOverSleeve(rig, rig.rightArm, loft, d);
  emptySleeve(rig, loft, d);
  collar(rig, loft, d);
}

/** The sleeve nobody has found yet: it hangs flat from the shoulder of the coat, which the hand holds. */
function emptySleeve(rig: Rig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  const { wrist } = rig.leftArm;
  const out = norm(reject(sub(wrist, rig.pelvis.o), UP));
  const along = cross(UP, out);
  loft.begin(d.limb[0], 2, true, true, MATERIAL.outer);
  for (let i = 0; i < EMPTY.length; i++) {
    const [down, away, wide, deep] = EMPTY[i]!;
    const p = mad(mad(wrist, out, away * k), along, -2 * k);
    loft.oval(wide * k, deep * k).ring(vec(p.x, p.y - down * k, p.z), along, mul(out, -1));
  }
  loft.end();
}
const EMPTY = [
  [-10, 2, 1.2, 0.8],
  [-6, 3.2, 3.8, 1.8],
  [1, 4.6, 5.4, 2.6],
  [12, 5.8, 5.7, 2.8],
  [22, 6.6, 5.2, 2.1],
  [30, 7.6, 5, 2.6],
  [42, 7.4, 4.5, 1.9],
  [48, 7.6, 4.7, 2.2],
] as const;

/** The collar, from his right breast around the nape and on towards the hand. */
function collar(rig: Rig, loft: Loft, d: MeshDetail): void {
  const { body, chest } = rig;
  const k = body.tall;
  loft.begin(d.finger[0] + 2, 2, true, true, MATERIAL.outer);
  for (let i = 0; i < COLLAR.length; i++) {
    const [x, up, ahead, wide] = COLLAR[i]!;
    const p = pointIn(chest, x * k, body.neck + up * k, ahead * k);
    const out = norm(dirIn(chest, x, 0, ahead + 2));
    loft.oval(wide * k, 0.9 * k).ring(p, norm(mad(chest.y, out, -0.55)), out);
  }
  loft.end();
}
const COLLAR = [
  [-8.6, -16, 14.6, 1],
  [-10.4, -9, 12.6, 2.8],
  [-10.6, -3, 6, 3],
  [-8.6, -0.2, -3, 3.2],
  [-4, 0, -10, 3.2],
  [0.5, -1.8, -12, 2.8],
  [4.6, -5.4, -13.2, 1.7],
  [7.2, -9.5, -13.4, 0.7],
] as const;
