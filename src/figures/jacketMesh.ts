import { CH, type Channels } from './channels';
import type { MeshDetail } from './detail';
import { backAt } from './jacketBack';
import { type JacketCut, JacketRow, jacketCuts } from './jacketRow';
import type { Loft } from './loft';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { seatOf } from './seat';
import { sheetPlaces, sheetPoints } from './sheet';
import { clamp, lerp, smooth } from './vec';

/** Highest ring of the trunk a jacket covers. */
const SHOULDER = 10;

const row = new JacketRow();

/** How far a lapel stands out, centimetres: it is folded at the edge, and lies on the breast. */
function lapelAt(y: number, edge: number): number {
  if (y < 23 || y > 58) return 0;
  const v = clamp((y - 22) / 35, 0, 1);
  const wide = v < 0.68 ? 0.012 + 0.062 * (v / 0.68) : 0.062 - (0.05 * (v - 0.68)) / 0.34;
  const past = (edge - wide) / 0.012;
  return past < 0 ? 1.1 - 0.3 * (edge / wide) : 0.8 * Math.exp(-past * past);
}

/** How far the cloth stands out beside the arms, centimetres: it has room there, before and behind. */
function drapeAt(y: number, u: number): number {
  const aside = Math.abs(u - 0.5);
  const high = Math.exp(-(((y - 38) / 11) ** 2));
  return (
    high *
    (0.9 * Math.exp(-(((aside - 0.19) / 0.022) ** 2)) + 0.6 * Math.exp(-(((aside - 0.345) / 0.025) ** 2)))
  );
}

/** Writes the points of the row, from the first point of the sheet's row `r`. */
function writeRow(c: Channels, cut: JacketCut, tall: number, r: number, columns: number): void {
  const { y, side, front, back, left, right } = row;
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
    let out = vest ? 0 : lapelAt(y, edge) + drapeAt(y, u);
    out += opens * Math.max(0, 1 - edge / 0.14) + pulled * atPocket * Math.abs(cos);
    if (sin < 0 && !vest) out -= behind[n]! * sin;
    const wave = Math.sin(y * 0.62 + cos * 3.4 + (cos > 0 ? 0 : 1.3));
    const fold = (0.8 + 0.9 * pulled) * wave * atWaist * (1 - 0.5 * Math.abs(sin));
    const deep = (sin >= 0 ? front : back) + (out + fold) * tall * Math.abs(sin);
    const x = (side + (out * 0.6 + fold) * tall) * Math.sign(cos) * Math.abs(cos) ** 0.93;
    const z = deep * Math.sign(sin) * Math.abs(sin) ** 0.93;
    const at = r * columns + n;
    // The front quarters are cut away.
    const round =
      y < -4 && edge < 0.07 && !vest ? 5 * (1 - edge / 0.07) ** 2 * clamp((-4 - y) / 8, 0, 1) * tall : 0;
    const high = row.high + round;
    sheetPoints[at * 3] = o.x + across.x * x + up.x * high + ahead.x * z;
    sheetPoints[at * 3 + 1] = o.y + across.y * x + up.y * high + ahead.y * z;
    sheetPoints[at * 3 + 2] = o.z + across.z * x + up.z * high + ahead.z * z;
    sheetPlaces[at * 2] = u;
    sheetPlaces[at * 2 + 1] = y;
  }
}

/** The lowest rows of a jacket lie outside the thighs, wherever those go. */
function layOverThighs({ body, leftLeg, rightLeg }: Rig, columns: number, rows: number): void {
  for (let at = 0; at < rows * columns * 3; at += 3) {
    for (let q = 0; q < 2; q++) {
      const { hip, knee } = q ? leftLeg : rightLeg;
      const t = (hip.y - sheetPoints[at + 1]!) / (hip.y - knee.y);
      if (t < 0 || t > 1) continue;
      const ax = lerp(hip.x, knee.x, t);
      const az = lerp(hip.z, knee.z, t);
      const dx = sheetPoints[at]! - ax;
      const dz = sheetPoints[at + 2]! - az;
      const far = Math.sqrt(dx * dx + dz * dz) || 1;
      const want = lerp(12.4, 10.4, t) * body.girth;
      if (far >= want) continue;
      sheetPoints[at] = ax + (dx / far) * want;
      sheetPoints[at + 2] = az + (dz / far) * want;
    }
  }
}

/** The lowest rows of a sitter's jacket: in front on his thighs, behind on the seat, where they give way outwards. */
function layOnLap(rig: Rig, c: Channels, columns: number, rows: number): void {
  const { body, pelvis } = rig;
  const k = body.tall;
  const seat = seatOf(rig);
  const lap = pelvis.o.y + LAP * k;
  for (let r = 0; r < rows; r++) {
    for (let n = 0; n < columns; n++) {
      const u = n / (columns - 1);
      const behind = smooth(0.05, 0.2, Math.min(u, 1 - u));
      const at = (r * columns + n) * 3;
      const y = sheetPoints[at + 1]!;
      const lies = lerp(lap, seat + 0.4, behind) + r * 2.6 * k;
      if (y >= lies) continue;
      const dx = sheetPoints[at]! - pelvis.o.x;
      const dz = sheetPoints[at + 2]! - pelvis.o.z;
      const fold = 0.26 + 0.1 * Math.sin(u * 43);
      const out = (Math.min(5 * k, (lies - y) * fold) * c[CH.seat]!) / (Math.sqrt(dx * dx + dz * dz) || 1);
      sheetPoints[at] = sheetPoints[at]! + dx * out;
      sheetPoints[at + 1] = lerp(y, lies, c[CH.seat]!);
      sheetPoints[at + 2] = sheetPoints[at + 2]! + dz * out;
    }
  }
}
/** How high over the hips a jacket lies on thighs, centimetres. */
const LAP = 9.4;

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
  if (c[CH.seat]! > 0) layOnLap(rig, c, columns, 3 - first);
  else if (lowest === 0) layOverThighs(rig, columns, 3 - first);
  loft.sheet(last - first + 1, columns, d.jacket[1], MATERIAL.jacket, false, -1);
}
