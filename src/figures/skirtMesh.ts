import { CH, type Channels, SKIRT } from './channels';
import type { MeshDetail } from './detail';
import type { Loft } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { type RingTable, ringTable } from './ringTable';
import { Ripple } from './ripple';
import { sheetPlaces, sheetPoints } from './sheet';
import { drapeOverSeat, giveWay, skirtRows } from './skirtFall';
import { SkirtRow } from './skirtRow';

const row = new SkirtRow();
/** What stands out around a row, and what waves up and down in the hem. */
const pleats = { broad: new Ripple(7), narrow: new Ripple(11), fine: new Ripple(16) };
const waves = { broad: new Ripple(5), narrow: new Ripple(9) };

/** The pleats of the row, deeper towards the hem. */
function pleat(rig: Rig, c: Channels, look: Look): void {
  const { t } = row.depth;
  const k = rig.body.tall;
  const turn = c[CH.skirt + SKIRT.phase]! + rig.twist * 2;
  const amount = c[CH.skirt + SKIRT.pleats]! * (look.upper === 'coat' ? 0.4 : 1);
  const deep = amount * Math.max(0, (t - 0.16) / 0.84) ** 1.25 * (1 - 0.45 * c[CH.seat]!) * k;
  const wavy = t > 0.8 ? ((t - 0.8) / 0.2) * amount * k : 0;
  pleats.broad.set(deep * 1.9, turn + t * 1.1);
  pleats.narrow.set(deep * 1.2, -turn * 1.3 + 1.7 - t * 0.8);
  pleats.fine.set(deep * 0.8, turn * 0.6);
  waves.broad.set(wavy * 0.9, turn);
  waves.narrow.set(wavy * 0.5, 2);
}

/** Writes row `i`: what it hangs over, its pleats, the wave of the hem, and the hand that lifts it. */
function writeRow(c: Channels, around: RingTable, i: number): void {
  const { support, depth } = row;
  const { t } = depth;
  const { o, x, z } = row.frame;
  const { cos, sin } = around;
  const columns = cos.length;
  const raised = t > 0.6 ? (c[CH.skirt + SKIRT.lift]! * (t - 0.6)) / 0.4 : 0;
  const step = columns / (4 * Math.PI);
  for (let j = 0; j < columns; j++) {
    const cx = cos[j]!;
    const sz = sin[j]!;
    const h = support[j]!;
    const slope = (support[j + 1 === columns ? 0 : j + 1]! - support[j ? j - 1 : columns - 1]!) * step;
    let px = h * cx - slope * sz;
    let pz = h * sz + slope * cx;
    const out = pleats.broad.at(j, around) + pleats.narrow.at(j, around) + pleats.fine.at(j, around);
    const m = 1 + out / (Math.sqrt(px * px + pz * pz) || 1);
    px *= m;
    pz *= m;
    const up = waves.broad.at(j, around) + waves.narrow.at(j, around);
    const lifted = raised * Math.max(0, cx * 0.83 + sz * 0.56);
    const at = i * columns + j;
    sheetPoints[at * 3] = o.x + x.x * px + z.x * pz;
    sheetPoints[at * 3 + 1] = o.y + x.y * px + z.y * pz + up + lifted;
    sheetPoints[at * 3 + 2] = o.z + x.z * px + z.z * pz;
    sheetPlaces[at * 2] = t;
    sheetPlaces[at * 2 + 1] = j / columns;
  }
}

/** A skirt, or the tails of a coat: cloth hung over hips and both legs, row by row, with pleats. */
export function buildSkirt(
  rig: Rig,
  partner: Rig | undefined,
  c: Channels,
  look: Look,
  loft: Loft,
  d: MeshDetail,
): void {
  const columns = d.skirt[0];
  const around = ringTable(columns, 1);
  for (let i = 0; i < skirtRows; i++) {
    row.depth.toRow(i, look);
    row.hang(rig, c, look, around);
    pleat(rig, c, look);
    writeRow(c, around, i);
  }
  if (c[CH.seat]! > 0) drapeOverSeat(rig, c, look, columns);
  // Cloth may lie on the thigh of whoever sits beside her.
  else if (partner) giveWay(rig, partner, skirtRows, columns);
  loft.sheet(skirtRows, columns, d.skirt[1], MATERIAL.skirt, true, -1);
}
