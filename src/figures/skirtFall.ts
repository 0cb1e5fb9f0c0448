import { CH, type Channels, SKIRT } from './channels';
import type { Look } from './look';
import type { Rig } from './rig';
import { sheetPoints } from './sheet';
import { clamp, smooth } from './vec';

/** Rows of a skirt from waist to hem. */
export const skirtRows = 13;
/** How far above the hips a skirt begins, in thighs. */
export const skirtTop = 0.34;

/** Depth of a sitter's hips over the seat, centimetres. */
const SEAT_BELOW_HIPS = 10;

/** Cloth in `sheetPoints` lies flat on a seat and falls over its edges: further, the wider the skirt. */
export function drapeOverSeat(rig: Rig, c: Channels, look: Look, columns: number): void {
  const { body, pelvis, root } = rig;
  const k = body.tall;
  const seat = c[CH.seat]!;
  const top = pelvis.o.y - 3 * k;
  const fall = Math.min(15, 3 + look.flare * c[CH.skirt + SKIRT.fullness]! * 0.85) * k;
  const edge = Math.max(0.8, pelvis.o.y - SEAT_BELOW_HIPS * k - fall);
  const side = body.hips[0];
  for (let i = 2; i < skirtRows; i++) {
    const s = -skirtTop + ((look.hem + skirtTop) * i) / (skirtRows - 1);
    const weight = seat * smooth(-0.2, 0.05, s) * (1 - smooth(0.82, 1.06, s));
    if (weight <= 0) continue;
    for (let j = 0; j < columns; j++) {
      const w = (i * columns + j) * 3;
      const y = sheetPoints[w + 1]!;
      const low = clamp((top - y) / (7 * k), 0, 1);
      if (low <= 0) continue;
      const dx = sheetPoints[w]! - pelvis.o.x;
      const dz = sheetPoints[w + 2]! - pelvis.o.z;
      const across = dx * root.x.x + dz * root.x.z;
      const outer = smooth(0.55, 1, Math.abs(across) / side);
      // What lies under the thighs stays there; what hangs beside them falls, in folds.
      const fold = 1 + 0.12 * Math.sin((j / columns) * 37.7 + i * 0.5);
      const to = edge + (1 - outer) * fall * 0.35 + (fold - 1) * fall * outer;
      sheetPoints[w + 1] = y + (Math.min(y, to) - y) * low * weight;
      const out = Math.sign(across) * outer * low * weight * (1.2 + fold) * k;
      sheetPoints[w] = sheetPoints[w]! + root.x.x * out;
      sheetPoints[w + 2] = sheetPoints[w + 2]! + root.x.z * out;
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
