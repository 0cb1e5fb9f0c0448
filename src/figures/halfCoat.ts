import { buildOverSleeve } from './armMesh';
import type { Channels } from './channels';
import type { MeshDetail } from './detail';
import { dirIn, type Frame, pointIn } from './frame';
import type { Loft } from './loft';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { sheetPlaces, sheetPoints } from './sheet';
import { torsoSection } from './torsoSection';
import { clamp, lerp, mul, smooth, type Vec, vec } from './vec';

/** Rings of the trunk a coat covers, and rows of its tails below them. */
const ON_TRUNK = 11;
const TAILS = 4;
/** Points across, once outside and once inside. */
const ACROSS = 26;
/** Thickness of the cloth, centimetres. */
const THICK = 1.5;
/** Share of the cloth that lies on the body; the rest hangs from the hand behind. */
const WORN = 0.68;
const FROM = Math.PI / 2 + 0.5;
const TO = Math.PI * 2 - 0.7;

/** Writes one point of a row, outside and inside. */
function putPoint(i: number, n: number, p: Vec, inwards: Vec): void {
  const at = i * ACROSS * 2;
  for (let face = 0; face < 2; face++) {
    const column = at + (face ? ACROSS * 2 - 1 - n : n);
    sheetPoints[column * 3] = p.x + inwards.x * THICK * face;
    sheetPoints[column * 3 + 1] = p.y + inwards.y * THICK * face;
    sheetPoints[column * 3 + 2] = p.z + inwards.z * THICK * face;
    sheetPlaces[column * 2] = n / ACROSS;
    sheetPlaces[column * 2 + 1] = i / (ON_TRUNK + TAILS);
  }
}

/** One row: around the back on the body, then on to the edge that hangs from the hand. */
function putRow(rig: Rig, i: number, f: Frame, y: number, side: number, front: number, back: number): void {
  const k = rig.body.tall;
  const v = i / (ON_TRUNK + TAILS - 1);
  const hand = rig.leftArm.wrist;
  const inwards = vec(0, 0, 0);
  const last = pointIn(f, side * Math.cos(TO), y, back * Math.sin(TO));
  const edge = vec(
    hand.x + rig.root.x.x * 3 * k * v,
    lerp(hand.y + 5 * k, rig.root.o.y + 34 * k, v),
    hand.z - rig.root.z.z * (4 + 7 * v) * k,
  );
  for (let n = 0; n < ACROSS; n++) {
    const u = n / (ACROSS - 1);
    if (u <= WORN) {
      const angle = lerp(FROM, TO, u / WORN);
      const sin = Math.sin(angle);
      const cos = Math.cos(angle);
      const fold = 0.8 * smooth(0.45, 1, v) * Math.sin(angle * 7 + v * 3) * k;
      const p = pointIn(f, (side + fold) * cos, y, ((sin > 0 ? front : back) + fold) * sin);
      const away = dirIn(f, -cos, 0, -sin);
      inwards.x = away.x;
      inwards.y = away.y;
      inwards.z = away.z;
      putPoint(i, n, p, inwards);
      continue;
    }
    const t = (u - WORN) / (1 - WORN);
    const sag = 7 * (1 - v) * Math.sin(Math.PI * t) * k;
    const fold = (1.1 + 1.6 * v) * Math.sin(t * 11 + v * 2) * Math.sin(Math.PI * clamp(t, 0, 1)) * k;
    const p = vec(
      lerp(last.x, edge.x, t) - rig.root.z.x * fold,
      lerp(last.y, edge.y, t ** 0.8) - sag,
      lerp(last.z, edge.z, t) - rig.root.z.z * fold,
    );
    inwards.x = rig.root.z.x;
    inwards.y = 0;
    inwards.z = rig.root.z.z;
    putPoint(i, n, p, inwards);
  }
}

/** A coat half on: the right arm in its sleeve, the rest across the back to the left hand, which seeks the other sleeve. */
export function buildHalfCoat(rig: Rig, c: Channels, loft: Loft, d: MeshDetail): void {
  const { body } = rig;
  const k = body.tall;
  for (let i = 0; i < ON_TRUNK; i++) {
    const s = torsoSection(rig, c, ON_TRUNK - 1 - i);
    putRow(rig, i, s.frame, s.y, s.side + 2.6 * k, s.front + 2.6 * k, s.back + 2.4 * k);
  }
  const hips = body.torso[0]!;
  for (let i = 0; i < TAILS; i++) {
    const more = (3.4 + 1.5 * i) * k;
    const y = hips[1] - (i + 1) * 9 * k;
    putRow(rig, ON_TRUNK + i, rig.pelvis, y, hips[2] + more, hips[3] + more, hips[4] + more);
  }
  loft.sheet(ON_TRUNK + TAILS, ACROSS * 2, 1, MATERIAL.outer, true, -1);
  buildOverSleeve(rig, rig.rightArm, loft, d);
  emptySleeve(rig, loft, d);
}

/** The sleeve nobody has found yet, hanging from the edge. */
function emptySleeve(rig: Rig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  const { x, y, z } = rig.leftArm.wrist;
  const { z: ahead } = rig.root;
  const behindHim = mul(ahead, -1);
  loft.begin(d.limb[0], 2, true, true, MATERIAL.outer);
  for (let i = 0; i < EMPTY.length; i++) {
    const [down, behind, wide] = EMPTY[i]!;
    const p = vec(x - ahead.x * behind * k, y - down * k, z - ahead.z * behind * k);
    loft.oval(wide * k, wide * 0.55 * k).ring(p, rig.root.x, behindHim);
  }
  loft.end();
}
const EMPTY = [
  [-7, 4, 5],
  [2, 7, 6.4],
  [14, 9, 6],
  [28, 10, 5.4],
  [42, 9.4, 5],
] as const;
