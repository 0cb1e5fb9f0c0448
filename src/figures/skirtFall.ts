import { CH, type Channels } from './channels';
import type { Rig } from './rig';
import { seatOf } from './seat';
import { sheetPoints } from './sheet';
import { clamp, dot, mix, smooth, sub } from './vec';

/** Rows of a skirt from waist to hem. */
export const skirtRows = 13;
/** How far above the hips a skirt begins, in thighs. */
export const skirtTop = 0.34;

/** How far the cloth of a sitter hangs over the edge of what he sits on, centimetres. */
const OVER_EDGE = 4.2;
/** Half the width of a seat, and how far behind the hips it ends, centimetres. */
const SEAT_HALF = 15;
const SEAT_BEHIND = 13;

/** Cloth in `sheetPoints` lies on a seat: flat under the thighs, in shallow folds over its edges. */
export function drapeOverSeat(rig: Rig, c: Channels, columns: number): void {
  const { body, pelvis, root, leftLeg, rightLeg } = rig;
  const k = body.tall;
  const weight = c[CH.seat]!;
  const seat = seatOf(rig);
  const knees = mix(leftLeg.knee, rightLeg.knee, 0.5);
  const far = dot(sub(knees, pelvis.o), root.z);
  const lowest = root.o.y + 0.8;
  for (let i = 1; i < skirtRows; i++) {
    for (let j = 0; j < columns; j++) {
      const w = (i * columns + j) * 3;
      const y = sheetPoints[w + 1]!;
      if (y >= seat) continue;
      const dx = sheetPoints[w]! - pelvis.o.x;
      const dz = sheetPoints[w + 2]! - pelvis.o.z;
      const ahead = dx * root.z.x + dz * root.z.z;
      const lies = weight * (1 - smooth(far - 18 * k, far - 7 * k, ahead));
      if (lies <= 0) continue;
      const across = dx * root.x.x + dz * root.x.z;
      const over = smooth(SEAT_HALF * k - 2, SEAT_HALF * k + 2, Math.abs(across));
      const behind = smooth(SEAT_BEHIND * k - 1, SEAT_BEHIND * k + 3, -ahead);
      const fold = 0.6 + 0.55 * Math.sin(ahead * 0.42 + across * 0.3) + 0.3 * Math.sin(ahead * 0.23 + 1);
      const under = seat - y;
      const hangs = OVER_EDGE * fold * k * smooth(0, 2, under) * Math.max(over, 0.7 * behind);
      const to = Math.max(lowest, seat + 0.25 - hangs);
      sheetPoints[w + 1] = y + (to - y) * lies;
      // What has no room below goes out over the seat.
      const spread = Math.min(4.5 * k, under * 0.3) * lies;
      const aside = Math.sign(across) * spread * smooth(4, 12, Math.abs(across));
      const back = -spread * 0.7 * behind;
      sheetPoints[w] = sheetPoints[w]! + root.x.x * aside + root.z.x * back;
      sheetPoints[w + 2] = sheetPoints[w + 2]! + root.x.z * aside + root.z.z * back;
    }
  }
}

const lengths = new Float32Array(skirtRows);

/**
 * No part of a cloth is longer than it was cut, so where it goes out over a knee its hem comes up: every column of
 * `sheetPoints` is drawn up along itself to `cut` centimetres.
 */
export function keepLength(columns: number, cut: number): void {
  for (let j = 0; j < columns; j++) {
    let long = 0;
    lengths[0] = 0;
    for (let i = 1; i < skirtRows; i++) {
      const w = (i * columns + j) * 3;
      const u = w - columns * 3;
      const dx = sheetPoints[w]! - sheetPoints[u]!;
      const dy = sheetPoints[w + 1]! - sheetPoints[u + 1]!;
      const dz = sheetPoints[w + 2]! - sheetPoints[u + 2]!;
      long += Math.sqrt(dx * dx + dy * dy + dz * dz);
      lengths[i] = long;
    }
    if (long <= cut) continue;
    const k = Math.max(0.78, cut / long);
    // From the hem up, for every point moves to where those above it still are.
    let at = skirtRows - 1;
    for (let i = skirtRows - 1; i > 0; i--) {
      const want = lengths[i]! * k;
      while (at > 1 && lengths[at - 1]! > want) at--;
      const t = (want - lengths[at - 1]!) / (lengths[at]! - lengths[at - 1]! || 1);
      const w = (i * columns + j) * 3;
      const b = (at * columns + j) * 3;
      const a = b - columns * 3;
      for (let q = 0; q < 3; q++)
        sheetPoints[w + q] = sheetPoints[a + q]! + (sheetPoints[b + q]! - sheetPoints[a + q]!) * t;
    }
  }
}

/** Cloth goes no further between a partner's legs than the middle of them. */
function stopBetween(rig: Rig, partner: Rig, rows: number, columns: number): void {
  const { leftLeg: l, rightLeg: r } = partner;
  const topX = (l.hip.x + r.hip.x) / 2;
  const topZ = (l.hip.z + r.hip.z) / 2;
  const lowX = (l.ankle.x + r.ankle.x) / 2;
  const lowZ = (l.ankle.z + r.ankle.z) / 2;
  const high = (l.hip.y + r.hip.y) / 2;
  const deep = high - (l.ankle.y + r.ankle.y) / 2;
  let ex = rig.pelvis.o.x - topX;
  let ez = rig.pelvis.o.z - topZ;
  const el = Math.sqrt(ex * ex + ez * ez);
  if (el < 4) return;
  ex /= el;
  ez /= el;
  for (let w = 2 * columns * 3; w < rows * columns * 3; w += 3) {
    const t = clamp((high - sheetPoints[w + 1]!) / deep, 0, 1);
    const far =
      (sheetPoints[w]! - topX - (lowX - topX) * t) * ex +
      (sheetPoints[w + 2]! - topZ - (lowZ - topZ) * t) * ez;
    if (far >= MIDDLE) continue;
    const back = (MIDDLE - far) * 0.85;
    sheetPoints[w] = sheetPoints[w]! + ex * back;
    sheetPoints[w + 2] = sheetPoints[w + 2]! + ez * back;
  }
}
/** Where cloth between two legs stops, before their middle, centimetres. */
const MIDDLE = 4;

/** Cloth in `sheetPoints` behind a partner's leg is pulled back to its wearer's side of it. */
export function giveWay(rig: Rig, partner: Rig, rows: number, columns: number): void {
  const o = rig.pelvis.o;
  stopBetween(rig, partner, rows, columns);
  for (let part = 0; part < 4; part++) {
    const l = part < 2 ? partner.leftLeg : partner.rightLeg;
    const a = part % 2 ? l.knee : l.hip;
    const b = part % 2 ? l.ankle : l.knee;
    const r = part % 2 ? 9.6 : 11;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const dz = b.z - a.z;
    const dd = dx * dx + dy * dy + dz * dz;
    for (let w = 2 * columns * 3; w < rows * columns * 3; w += 3) {
      let px = sheetPoints[w]! - a.x;
      let py = sheetPoints[w + 1]! - a.y;
      let pz = sheetPoints[w + 2]! - a.z;
      const t = clamp((px * dx + py * dy + pz * dz) / dd, 0, 1);
      px -= dx * t;
      py -= dy * t;
      pz -= dz * t;
      if (px * px + py * py + pz * pz > 900) continue;
      let ex = o.x - a.x - dx * t;
      let ez = o.z - a.z - dz * t;
      const el = Math.sqrt(ex * ex + ez * ez);
      if (el < 4) continue;
      ex /= el;
      ez /= el;
      const far = px * ex + pz * ez;
      const lateral = (px - ex * far) ** 2 + (pz - ez * far) ** 2;
      const reach = r * 1.6;
      if (lateral > reach * reach || far < -26) continue;
      const q = 1 - lateral / (reach * reach);
      const want = r * Math.sqrt(q);
      if (far >= want) continue;
      const move = (want - far) * Math.min(1, q * 1.6) * (1 - smooth(14, 26, -far));
      sheetPoints[w] = sheetPoints[w]! + ex * move;
      sheetPoints[w + 2] = sheetPoints[w + 2]! + ez * move;
    }
  }
}
