import { CH, type Channels } from './channels';
import type { MeshDetail } from './detail';
import { backAt } from './jacketBack';
import { type JacketCut, JacketRow, jacketCuts } from './jacketRow';
import type { Loft } from './loft';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { sheetPlaces, sheetPoints } from './sheet';
import { clamp } from './vec';

/** Highest ring of the trunk a jacket covers. */
const SHOULDER = 10;

const row = new JacketRow();

/** Writes the points of the row, from the first point of the sheet's row `r`. */
function writeRow(c: Channels, cut: JacketCut, tall: number, r: number, columns: number): void {
  const { y, side, front, back, left, right, high } = row;
  const { o, x: across, y: up, z: ahead } = row.frame;
  const vest = cut === 'waistcoat';
  const behind = backAt(y, columns);
  const opens = vest || y >= 22 ? 0 : c[CH.jacket]! * 1.3 * clamp((22 - y) / 24, 0, 1);
  const atPocket = y < 20 ? 2.2 * Math.exp(-(((y - 2) / 12) ** 2)) : 0;
  const atWaist = 0.42 * Math.exp(-(((y - 17) / 10) ** 2));
  for (let n = 0; n < columns; n++) {
    const u = n / (columns - 1);
    const angle = Math.PI / 2 - left - u * (2 * Math.PI - left - right);
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const edge = Math.min(u, 1 - u);
    const pulled = cos > 0 ? c[CH.pocketLeft]! : c[CH.pocketRight]!;
    let out = edge < 0.09 && y > 24 && y < 56 ? 0.9 * (1 - edge / 0.09) : 0;
    out += opens * Math.max(0, 1 - edge / 0.14) + pulled * atPocket * Math.abs(cos);
    if (sin < 0 && !vest) out -= behind[n]! * sin;
    const wave = Math.sin(y * 0.62 + cos * 3.4 + (cos > 0 ? 0 : 1.3));
    const fold = (0.8 + 0.9 * pulled) * wave * atWaist * (1 - 0.5 * Math.abs(sin));
    const deep = (sin >= 0 ? front : back) + (out + fold) * tall * Math.abs(sin);
    const x = (side + (out * 0.6 + fold) * tall) * Math.sign(cos) * Math.abs(cos) ** 0.93;
    const z = deep * Math.sign(sin) * Math.abs(sin) ** 0.93;
    const at = r * columns + n;
    sheetPoints[at * 3] = o.x + across.x * x + up.x * high + ahead.x * z;
    sheetPoints[at * 3 + 1] = o.y + across.y * x + up.y * high + ahead.y * z;
    sheetPoints[at * 3 + 2] = o.z + across.z * x + up.z * high + ahead.z * z;
    sheetPlaces[at * 2] = u;
    sheetPlaces[at * 2 + 1] = y;
  }
}

/** A jacket: an open sheet from one front edge around the back to the other. */
export function buildJacket(rig: Rig, c: Channels, cut: JacketCut, loft: Loft, d: MeshDetail): void {
  const columns = d.jacket[0];
  const [lowest, hem] = jacketCuts[cut];
  const first = lowest - (hem > 0 ? 1 : 0);
  const last = cut === 'waistcoat' ? SHOULDER - 1 : SHOULDER;
  for (let i = first; i <= last; i++) {
    row.lie(rig, c, cut, i);
    writeRow(c, cut, rig.body.tall, i - first, columns);
  }
  loft.sheet(last - first + 1, columns, d.jacket[1], MATERIAL.jacket, false, -1);
}
