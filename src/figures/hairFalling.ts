import type { BakedPart } from './bakedPart';
import type { MeshDetail } from './detail';
import { herSkull, tint } from './hairColours';
import { type LockPoint, type LockShape, lock, onHead, type SkullKey, seeded } from './hairLocks';
import { MATERIAL } from './materials';
import { type Point, type Row, skinOver, unit } from './sculpt';

const DARK = MATERIAL.hair;

/** The dark inside of hanging hair, so that nobody sees through it. */
function curtain(detail: MeshDetail, length: number): BakedPart {
  const rows: Row[] = [];
  const columns = detail.name === 'low' ? 9 : 17;
  const steps = detail.name === 'low' ? 4 : 8;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const points: Point[] = [];
    const from = 74 + 6 * t;
    for (let j = 0; j < columns; j++) {
      const lon = (from + ((360 - 2 * from) * j) / (columns - 1)) * (Math.PI / 180);
      const radius = 7.9 - 0.5 * t + (t < 0.3 ? (0.3 - t) * 1.2 : 0);
      points.push(
        onHead(
          Math.sin(lon) * radius * 0.96,
          11 + (-length * 0.86 - 11) * t,
          Math.cos(lon) * (radius + 1.4) - 0.9,
        ),
      );
    }
    rows.push({ points, hang: [0.75 * Math.min(1, t * 2), t * t * 0.9] });
  }
  return skinOver(rows, DARK, false);
}

/** Locks that fall from a side parting; `length` in centimetres below the chin. */
export function falling(detail: MeshDetail, length: number, wave: number): BakedPart[] {
  const random = seeded(11);
  const parts: BakedPart[] = [];
  const n = detail.name === 'low' ? 5 : 8;
  const tailPoints = detail.name === 'low' ? 4 : 8;
  for (const s of [1, -1]) {
    for (let j = 0; j < n; j++) {
      const u = j / (n - 1);
      const lon = s * ((s > 0 ? 88 : 74) + u * (s > 0 ? 90 : 104) * 0.98);
      const end = -length * (1 + (random() - 0.5) * 0.2) + 3 * Math.cos(lon * (Math.PI / 180)) * 0.6;
      const tucked = s > 0 && u < 0.3;
      const tail: Pick<LockPoint, 'at' | 'normal' | 'hang'>[] = [];
      const across = Math.sin(lon * (Math.PI / 180));
      const through = Math.cos(lon * (Math.PI / 180));
      for (let i = 1; i <= tailPoints; i++) {
        const t = i / tailPoints;
        const curl = Math.sin(t * 7.6 - 0.3 + (s > 0 ? 0.6 : 0) + u * 0.5) * wave * (0.5 + 0.5 * t);
        const radius = 8.6 + 0.9 * t + curl - (t > 0.7 ? (t - 0.7) * 7 : 0) - (tucked ? 1.2 * (1 - t) : 0);
        const lateral = Math.sin(t * 7.6 + 1.2 + u * 2) * 0.8 * t;
        tail.push({
          at: onHead(
            across * radius * 0.93 + lateral * through,
            7 + (end - 7) * t,
            through * (radius + 1.1) - 1.4 - (tucked ? 1.5 : 0),
          ),
          normal: unit([across, 0, through]),
          hang: [0.75 * Math.min(1, t * 2), t * t * 0.9],
        });
      }
      const keys: SkullKey[] = [
        [s > 0 ? 22 : 20, 32 + 8 * j, 0.3],
        [s * (34 + 9 * j) - (s > 0 ? 0 : 6), 50 + 4 * j, 1 + 0.6 * random()],
        [s * Math.min(178, 62 + 14 * j), 26 + 3 * j, 0.9 + 0.3 * random()],
        [lon, -2, 0.5],
      ];
      const shape: LockShape = { from: 0.74, power: 0.7, end: 0.12 };
      parts.push(lock(keys, n === 5 ? 4.6 : 4.1, 1.3, tint(j), herSkull, detail.lock, shape, tail));
    }
  }
  const near: Point = [-1, 0, 0];
  parts.push(
    curtain(detail, length),
    lock(
      [
        [20, 30, 0.5],
        [-22, 38, 1.9],
        [-52, 22, 1.7],
        [-66, 0, 1.2],
        [-70, -24, 1.1],
      ],
      2.2,
      0.9,
      DARK,
      herSkull,
      detail.lock,
      { from: 0.6, end: 0.06 },
      [
        { at: onHead(-7.7, 3.2, 3.4), normal: near, hang: [0.3, 0.15] },
        { at: onHead(-8.3, -0.6, 2.2), normal: near, hang: [0.5, 0.3] },
        { at: onHead(-7.6, -4, 3), normal: near, hang: [0.7, 0.45] },
      ],
    ),
  );
  return parts;
}
