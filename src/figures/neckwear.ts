import type { Body } from './body';
import type { MeshDetail } from './detail';
import { dirIn, pointIn } from './frame';
import type { Loft } from './loft';
import { MATERIAL } from './materials';
import type { Rig } from './rig';
import { clamp, lerp, mad, mul, norm, type Vec, vec } from './vec';

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

/** The roll of a knit's collar around the throat. */
export function buildRoll(rig: Rig, loft: Loft, d: MeshDetail, material: number): void {
  const k = rig.body.tall;
  const [wide, up, thick] = rig.body.sex === 'woman' ? [5.3, -0.4, 1.5] : [7.2, 0.2, 1.7];
  loft.begin(d.finger[0], 1, false, false, material);
  for (let i = 0; i <= 12; i++) {
    const a = (i / 12) * 2 * Math.PI;
    const p = pointIn(
      rig.chest,
      Math.sin(a) * wide * k,
      rig.body.neck + (up - 1.2 * Math.cos(a)) * k,
      (-2.3 + Math.cos(a) * (wide + 0.3)) * k,
    );
    const inwards = mad(mul(rig.chest.x, -Math.sin(a)), rig.chest.z, -Math.cos(a));
    loft.oval(thick * k, 0.9 * k).ring(p, rig.chest.y, inwards);
  }
  loft.end();
}

/** A scarf wound around the neck: thick in front, where it crosses. */
export function buildScarf(rig: Rig, loft: Loft, d: MeshDetail): void {
  const k = rig.body.tall;
  const wide = rig.body.sex === 'woman' ? 6 : 7.6;
  loft.begin(d.finger[0] + 2, 2, false, false, MATERIAL.scarf);
  for (let i = 0; i <= 12; i++) {
    const a = (i / 12) * 2 * Math.PI;
    const ahead = Math.max(0, Math.cos(a));
    const p = pointIn(
      rig.chest,
      Math.sin(a) * wide * k,
      rig.body.neck + (-1.4 - 2 * Math.cos(a) + 0.6 * Math.sin(3 * a)) * k,
      (-1.9 + Math.cos(a) * (wide + 0.2 + 0.8 * ahead)) * k,
    );
    const inwards = mad(mul(rig.chest.x, -Math.sin(a)), rig.chest.z, -Math.cos(a));
    const fat = (2.7 + 0.5 * ahead + 0.4 * Math.sin(5 * a)) * k;
    loft.oval(fat, (1.7 + 0.5 * ahead) * k).ring(p, mad(rig.chest.y, inwards, -0.25), inwards);
  }
  loft.end();
}

/** Points of a ribbon on the breast: across, up from the chest's root, out of it, half width. */
type RibbonKey = readonly [across: number, up: number, out: number, half: number];

/** An end of a scarf: across, up from the chest's root, half width; it lies on the breast. */
const SCARF_END = [
  [3.4, 35, 1.8],
  [5, 30.5, 2.2],
  [6.6, 24, 2.6],
  [7.2, 15, 2.9],
  [7.4, 6, 3],
  [7.8, -1, 3.2],
] as const;

/** How far before the chest's axis a breast lies under what is worn on it, centimetres. */
function breastAt({ torso }: Body, across: number, up: number): number {
  let i = 4;
  while (i < torso.length - 2 && (torso[i + 1]![0] !== 2 || torso[i + 1]![1] < up)) i++;
  const a = torso[i]!;
  const b = torso[i + 1]!;
  const from = a[0] === 2 ? a[1] : b[1] - 8;
  const t = clamp((up - from) / (b[1] - from), 0, 1);
  const side = lerp(a[2], b[2], t);
  return lerp(a[3], b[3], t) * Math.sqrt(Math.max(0.1, 1 - (across / side) ** 2));
}

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

/** The ends of a scarf, one longer than the other: they lie on the breast, over a jacket. */
export function buildScarfEnds(rig: Rig, loft: Loft, d: MeshDetail): void {
  scarfEnd(rig, loft, d, 1, 6);
  scarfEnd(rig, loft, d, -1, 0);
}

function scarfEnd(rig: Rig, loft: Loft, d: MeshDetail, side: 1 | -1, longer: number): void {
  const { body, chest } = rig;
  const k = body.tall;
  const slim = body.sex === 'man' ? 1 : 0.82;
  loft.begin(d.finger[0] + 4, 2, true, true, MATERIAL.scarf);
  for (let i = 0; i < SCARF_END.length; i++) {
    const [x, high, half] = SCARF_END[i]!;
    const across = x * slim * k;
    const up = (high * slim - (longer * i) / (SCARF_END.length - 1)) * k;
    const over = (i ? OVER_JACKET : 1.4) * k;
    const p = pointIn(chest, side * across, up, breastAt(body, across, up) + over);
    // It lies as the breast does, which goes back beside.
    const x0 = norm(dirIn(chest, 1, 0, -0.36 * side));
    const behind = norm(dirIn(chest, -0.36 * side, 0, -1));
    const bunched = i % 2 ? 1.25 : 0.95;
    loft.oval(half * slim * k, 0.85 * bunched * k).ring(p, x0, behind);
  }
  loft.end();
}
/** Thickness of a jacket and its lapel, centimetres. */
const OVER_JACKET = 3;

/** A bow tie that is undone: its two ends hang from the collar. */
export function buildUndoneBow(rig: Rig, loft: Loft, d: MeshDetail): void {
  ribbonEnd(rig, loft, d, BOW_END, 1, 0, MATERIAL.tie);
  ribbonEnd(rig, loft, d, BOW_END, -1, 2.5, MATERIAL.tie);
}
