import { CH, type Channels, SKIRT } from './channels';
import type { MeshDetail } from './detail';
import type { Loft } from './loft';
import type { Look } from './look';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { type RingTable, ringTable } from './ringTable';
import { Ripple } from './ripple';
import { sheetPlaces, sheetPoints } from './sheet';
import { drapeOverSeat, giveWay, keepLength, skirtRows } from './skirtFall';
import { SkirtRow } from './skirtRow';
import { clamp } from './vec';

const row = new SkirtRow();
/** What stands out around a row, and what waves up and down in the hem. */
const pleats = { broad: new Ripple(7), narrow: new Ripple(11), fine: new Ripple(16) };
const waves = { broad: new Ripple(5), narrow: new Ripple(9) };

/** The folds of the row: they begin at the hips, and go deeper and wider towards the hem. */
function pleat(rig: Rig, c: Channels, look: Look): void {
  const { t } = row.depth;
  const k = rig.body.tall;
  const turn = c[CH.skirt + SKIRT.phase]! + rig.twist * 2;
  const coat = look.upper === 'coat';
  const full = 0.45 + 0.55 * clamp(look.flare / 17, 0, 1);
  const amount = c[CH.skirt + SKIRT.pleats]! * (coat ? 0.55 : full) * (1 - 0.4 * c[CH.seat]!);
  const deep = amount * Math.max(0, (t - 0.23) / 0.77) ** 0.9 * k;
  const wavy = t > 0.7 ? ((t - 0.7) / 0.3) ** 1.5 * amount * k : 0;
  pleats.broad.set(deep * 1.9, turn + t * 0.7);
  pleats.narrow.set(deep * (coat ? 0.5 : 1.5), -turn * 1.3 + 1.7 - t * 0.5);
  pleats.fine.set(deep * (coat ? 0 : 0.75), turn * 0.6);
  waves.broad.set(wavy * 1.5, turn + 0.6);
  waves.narrow.set(wavy * 0.7, 2);
}

/** How long the cloth is from waist to hem, centimetres. */
function cutOf({ body }: Rig, { hem, flare, upper }: Look): number {
  const down = 14 * body.tall + body.thigh * Math.min(1, hem) + body.shank * Math.max(0, hem - 1);
  const out = (flare * 0.9 + 6) * body.tall;
  return Math.sqrt(down * down + out * out) * (upper === 'coat' ? 1.12 : 1.015);
}

/** Writes row `i`: what it hangs over, its pleats, the wave of the hem, and the hand that lifts it. */
function writeRow(c: Channels, around: RingTable, i: number): void {
  const { support, taut, depth } = row;
  const sharp = 0.16;
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
    const wave = pleats.broad.at(j, around) + pleats.narrow.at(j, around) + pleats.fine.at(j, around);
    // A fold is narrow outside and wide inside; where the cloth lies over a leg it has none.
    const out = (wave + sharp * wave * Math.abs(wave) * 0.5 + sharp * wave * wave) * (1 - 0.75 * taut[j]!);
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
  keepLength(columns, cutOf(rig, look));
  if (c[CH.seat]! > 0) drapeOverSeat(rig, c, columns);
  // Cloth may lie on the thigh of whoever sits beside her.
  else if (partner) giveWay(rig, partner, skirtRows, columns);
  loft.sheet(skirtRows, columns, d.skirt[1], MATERIAL.skirt, true, -1);
}
