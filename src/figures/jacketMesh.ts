import { CH, type Channels } from './channels';
import type { MeshDetail } from './detail';
import { pointIn } from './frame';
import type { Loft } from './loft';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { sheetPlaces, sheetPoints } from './sheet';
import { torsoSection } from './torsoSection';
import { clamp, lerp, smooth } from './vec';

/** Highest ring of the trunk a jacket covers. */
const SHOULDER = 10;
/** Lowest ring, and how far below it the hem hangs, centimetres. */
const CUTS = {
  jacket: [0, 0],
  cropped: [2, 3],
  long: [0, 30],
  waistcoat: [2, 2],
} as const;

/** Length of a jacket. */
export type JacketCut = keyof typeof CUTS;

const bell = (v: number): number => Math.exp(-v * v);

/**
 * How a jacket's back stands out from a plain barrel, centimetres: two shoulder blades, the furrow between them, the
 * small of the back, and below it a vent that gapes. `aside` is how far from the seam, in shares of the jacket.
 */
function backOf(y: number, aside: number, behind: number): number {
  const blades = 2.2 * bell((y - 43) / 8) * bell((Math.abs(aside) - 0.105) / 0.06);
  const furrow = 0.8 * bell(aside / 0.045) * smooth(26, 38, y) * smooth(58, 50, y);
  const small = 0.7 * bell((y - 20) / 9) * bell(aside / 0.16);
  const vent = 1.8 * bell((Math.abs(aside) - 0.035) / 0.03) * clamp((4 - y) / 20, 0, 1);
  return (blades - furrow - small + vent) * behind;
}

/** A jacket: an open sheet from one front edge around the back to the other. */
export function buildJacket(rig: Rig, c: Channels, cut: JacketCut, loft: Loft, d: MeshDetail): void {
  const { body } = rig;
  const columns = d.jacket[0];
  const vest = cut === 'waistcoat';
  const open = vest ? 0 : c[CH.jacket]!;
  const k = body.tall;
  const lowest = CUTS[cut][0];
  const hem = CUTS[cut][1] * (1 - 0.9 * c[CH.seat]!);
  const first = lowest - (hem > 0 ? 1 : 0);
  const last = vest ? SHOULDER - 1 : SHOULDER;
  let at = 0;
  for (let i = first; i <= last; i++) {
    const hang = i < lowest ? hem : 0;
    const s = torsoSection(rig, c, Math.max(i, lowest));
    const y = s.height - hang;
    const v = clamp((y - 22) / 35, 0, 1);
    const below = clamp((22 - y) / 40, 0, 1);
    const shut = y > 22 ? 0.3 + 6.4 * v ** 0.9 : 0.05 + 3.2 * clamp((18 - y) / 36, 0, 1) ** 1.4;
    const wide = y > 22 ? 5.2 + 2.6 * Math.sin(v * 2.5) - 2.2 * v : 5.2 + 6.5 * below ** 0.8;
    const gap = lerp(shut, wide, open) * k;
    const pocket = y < 22 ? 8.5 * smooth(22, -6, y) * k : 0;
    const side = s.side + (1 + open * below + hang * 0.09) * k;
    const front = s.front + (1.2 + hang * 0.07) * k;
    const back = s.back + (0.9 + hang * 0.07) * k;
    const left = Math.asin(clamp((gap + pocket * c[CH.pocketLeft]!) / side, 0, 0.97));
    const right = Math.asin(clamp((gap + pocket * c[CH.pocketRight]!) / side, 0, 0.97));
    for (let n = 0; n < columns; n++, at++) {
      const u = n / (columns - 1);
      const angle = Math.PI / 2 - left - u * (2 * Math.PI - left - right);
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      const edge = Math.min(u, 1 - u);
      const pulled = cos > 0 ? c[CH.pocketLeft]! : c[CH.pocketRight]!;
      let out = edge < 0.09 && y > 24 && y < 56 ? 0.9 * (1 - edge / 0.09) : 0;
      if (y < 22) out += open * 1.3 * Math.max(0, 1 - edge / 0.14) * clamp((22 - y) / 24, 0, 1);
      if (y < 20) out += pulled * 2.2 * Math.exp(-(((y - 2) / 12) ** 2)) * Math.abs(cos);
      const fold =
        (0.8 + 0.9 * pulled) *
        0.42 *
        Math.sin(y * 0.62 + cos * 3.4 + (cos > 0 ? 0 : 1.3)) *
        Math.exp(-(((y - 17) / 10) ** 2)) *
        (1 - 0.5 * Math.abs(sin));
      if (sin < 0) out += vest ? 0 : backOf(y, u - 0.5, -sin);
      const x = (side + (out * 0.6 + fold) * k) * Math.sign(cos) * Math.abs(cos) ** 0.93;
      const z =
        ((sin >= 0 ? front : back) + (out + fold) * k * Math.abs(sin)) *
        Math.sign(sin) *
        Math.abs(sin) ** 0.93;
      const p = pointIn(s.frame, x, s.y - hang * k, z);
      sheetPoints[at * 3] = p.x;
      sheetPoints[at * 3 + 1] = p.y;
      sheetPoints[at * 3 + 2] = p.z;
      sheetPlaces[at * 2] = u;
      sheetPlaces[at * 2 + 1] = y;
    }
  }
  loft.sheet(last - first + 1, columns, d.jacket[1], MATERIAL.jacket, false, -1);
}
