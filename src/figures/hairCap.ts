import type { BakedPart } from './bakedPart';
import type { MeshDetail } from './detail';
import { chinDrop } from './headPart';
import { MATERIAL } from './materials';
import { along, capped, type Point, type Row, skinOver } from './sculpt';

/** A slice of hair that lies tight: height over the chin, half width, front, back. */
type CapRing = readonly [number, number, number, number];

/** The tight cap that lies on the skull. */
export function capOf(rings: readonly CapRing[], detail: MeshDetail): BakedPart {
  const [around, steps] = detail.cap;
  const rows: Row[] = [];
  const last = (rings.length - 1) * steps;
  for (let i = 0; i <= last; i++) {
    const [y, half, front, back] = along(rings, i / last) as [number, number, number, number];
    const points: Point[] = [];
    for (let j = 0; j < around; j++) {
      const a = (j / around) * 2 * Math.PI;
      points.push([
        half * Math.cos(a),
        y + chinDrop,
        (front - back) / 2 + ((front + back) / 2) * Math.sin(a),
      ]);
    }
    rows.push({ points });
  }
  return skinOver(capped(rows), MATERIAL.hair);
}

/** A woman's. */
export const herCap: readonly CapRing[] = [
  [4.4, 3.4, -6, 8.2],
  [7.5, 6.2, -3.2, 9.9],
  [10.5, 7.4, -1, 10.8],
  [13.5, 7.8, 2.6, 11],
  [16.2, 7.8, 5.2, 10.9],
  [19, 7.2, 6.9, 10.4],
  [21.6, 6, 6.6, 8.9],
  [23.4, 4.2, 4.2, 6.2],
  [24.2, 2, 2, 3],
];

/** A man's. */
export const hisCap: readonly CapRing[] = [
  [5.2, 4.2, -5.4, 8],
  [6.6, 6.3, -2.6, 9.2],
  [7.6, 7.15, 0.6, 9.8],
  [9, 7.5, 1.3, 10.2],
  [11, 7.62, 1.9, 10.5],
  [13.4, 7.85, 3.9, 10.7],
  [15.4, 7.9, 6.5, 10.7],
  [17, 7.75, 8.7, 10.6],
  [19.2, 7.2, 8.2, 10],
  [21.2, 6.1, 7.4, 8.6],
  [22.8, 4.5, 5.6, 6.2],
  [23.6, 2.4, 3.4, 3],
];
/** What is left of a man's hair when the top is gone. */
export const fringe: readonly CapRing[] = hisCap.slice(0, 6);
