import type { MeshDetail } from './detail';
import { pointIn } from './frame';
import type { Loft } from './loft';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { mad, mul, type Vec, vec } from './vec';

/** A standing collar. */
export function buildCollar(rig: Rig, loft: Loft, d: MeshDetail, material: number): void {
  const k = rig.body.tall;
  loft.begin(d.finger[0] + 2, 2, true, true, material);
  let before: Vec | undefined;
  for (let i = -3; i <= 3; i++) {
    const a = (i / 3) * 2.15;
    const p = pointIn(
      rig.chest,
      Math.sin(a) * 7.4 * k,
      rig.body.neck + (-1.2 + 1.6 * Math.cos(a)) * k,
      (-2.6 - Math.cos(a) * 6.2) * k,
    );
    const out = before ?? rig.chest.y;
    before = out;
    const away = vec(Math.sin(a), 0, -Math.cos(a));
    const flat = mad(mad(vec(0, 0, 0), rig.chest.x, away.x), rig.chest.z, away.z);
    loft.oval(2.2 * k, 0.8 * k).ring(p, rig.chest.y, flat);
  }
  loft.end();
}

/** A scarf around the neck. */
export function buildScarf(rig: Rig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  const wide = rig.body.sex === 'woman' ? 6 : 8;
  loft.begin(d.finger[0] + 2, 2, false, false, MATERIAL.scarf);
  for (let i = 0; i <= 12; i++) {
    const a = (i / 12) * 2 * Math.PI;
    const p = pointIn(
      rig.chest,
      Math.sin(a) * wide * k,
      rig.body.neck + (-2 - 1.3 * Math.cos(a) + 0.5 * Math.sin(3 * a)) * k,
      (-1.9 + Math.cos(a) * (wide + 0.2)) * k,
    );
    const inwards = mad(mul(rig.chest.x, -Math.sin(a)), rig.chest.z, -Math.cos(a));
    const fat = (2.8 + 0.3 * Math.sin(5 * a)) * k;
    loft.oval(fat, 1.8 * k).ring(p, rig.chest.y, inwards);
  }
  loft.end();
}

/** Points of a ribbon on the breast: across, up from the chest's root, out of it, half width. */
type RibbonKey = readonly [across: number, up: number, out: number, half: number];

const SCARF_END: readonly RibbonKey[] = [
  [4.6, 33.6, 5.2, 2.6],
  [5.8, 28, 12.6, 3.6],
  [6, 19, 16.2, 3.8],
  [6.2, 9, 16.4, 3.9],
  [6.4, 1, 15.6, 4.1],
];
const BOW_END: readonly RibbonKey[] = [
  [4.8, 34.8, 2.6, 0.8],
  [4, 32.2, 7.6, 1],
  [3.2, 28, 11.8, 1.1],
  [3.5, 23, 14, 1.5],
  [4, 18, 14.9, 1.9],
  [4.2, 16.6, 15, 1.5],
];

function ribbonEnd(
  rig: Rig,
  loft: Loft,
  d: MeshDetail,
  keys: readonly RibbonKey[],
  side: 1 | -1,
  longer: number,
  material: number,
): void {
  const k = rig.body.tall;
  const behind = mul(rig.chest.z, -1);
  loft.begin(d.finger[0], 2, true, true, material);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const up = key[1] - (longer * i) / (keys.length - 1);
    const p = pointIn(rig.chest, side * key[0] * k, up * k, key[2] * k);
    const half = key[3] * k;
    loft.oval(half, 0.5 * k).ring(p, rig.chest.x, behind);
  }
  loft.end();
}

/** The ends of a scarf that hang over a jacket, one longer than the other. */
export function buildScarfEnds(rig: Rig, loft: Loft, d: MeshDetail): void {
  ribbonEnd(rig, loft, d, SCARF_END, 1, 7, MATERIAL.scarf);
  ribbonEnd(rig, loft, d, SCARF_END, -1, 0, MATERIAL.scarf);
}

/** A bow tie that is undone: its two ends hang from the collar. */
export function buildUndoneBow(rig: Rig, loft: Loft, d: MeshDetail): void {
  ribbonEnd(rig, loft, d, BOW_END, 1, 0, MATERIAL.tie);
  ribbonEnd(rig, loft, d, BOW_END, -1, 2.5, MATERIAL.tie);
}
