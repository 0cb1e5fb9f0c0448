import type { BakedPart } from './bakedPart';
import type { MeshDetail } from './detail';
import { MATERIAL } from './materials';
import { along, capped, ellipsoid, joined, type Point, type Row, skinOver } from './sculpt';

/** Rings of a head: height, half width, front, back (second figure study). */
export const headRings = {
  woman: [
    [0, 1.6, 7.4, -4.2],
    [0.9, 3, 8.1, 0],
    [2.3, 4.3, 8.3, 3.2],
    [3.6, 5.1, 8.3, 5],
    [5, 5.7, 8.35, 6.2],
    [6.2, 6.1, 8.4, 7.4],
    [7.2, 6.4, 8.45, 8.3],
    [9.5, 6.9, 8.5, 9.3],
    [11.8, 7.1, 8.55, 9.9],
    [13.4, 7.3, 8.9, 10.1],
    [16, 7.3, 9, 10.1],
    [19, 6.8, 7.4, 9.4],
    [21.6, 5.3, 4.4, 7.2],
    [23, 3, 1.2, 4],
  ],
  man: [
    [0, 2.2, 7.8, -3.6],
    [0.9, 3.8, 8.7, 1],
    [2.5, 5.3, 8.9, 4],
    [3.7, 5.9, 8.7, 5.6],
    [5, 6.3, 8.7, 6.8],
    [6.2, 6.6, 8.7, 7.8],
    [7.2, 6.8, 8.7, 8.5],
    [9.5, 7.2, 8.7, 9.4],
    [11.8, 7.4, 8.75, 9.9],
    [13.4, 7.6, 9.2, 10.1],
    [16, 7.6, 9.3, 10.1],
    [19, 7.1, 7.8, 9.4],
    [21.6, 5.6, 4.8, 7.2],
    [23, 3, 1.5, 4],
  ],
} as const;

/** The head's origin lies this far above the chin. */
export const chinDrop = -4.6;

const bell = (v: number, middle: number, width: number): number => Math.exp(-(((v - middle) / width) ** 2));
const ramp = (a: number, b: number, x: number): number => {
  const t = Math.min(Math.max((x - a) / (b - a), 0), 1);
  return t * t * (3 - 2 * t);
};

/** Nose, lips, chin and the hollows of the eyes, as centimetres out of the face. */
function profile(x: number, y: number, sex: 'man' | 'woman'): number {
  const side = Math.abs(x);
  const nose = sex === 'woman' ? 2.15 : 2.55;
  const bridge = Math.min(Math.max(((sex === 'woman' ? 11.6 : 12) - y) / (sex === 'woman' ? 4 : 4.4), 0), 1);
  const ridge = y > 7.6 ? nose * bridge ** 1.2 : nose * ramp(6.3, 7.6, y);
  return (
    ridge * Math.exp(-((side / (0.75 + 0.75 * bridge)) ** 2)) +
    0.55 * bell(y, 5.35, 0.55) * bell(side, 0, 2.3) +
    0.5 * bell(y, 4.15, 0.5) * bell(side, 0, 2) -
    0.5 * bell(y, 3.2, 0.55) * bell(side, 0, 2.6) -
    0.28 * bell(y, 4.75, 0.2) * bell(side, 0, 2.2) +
    0.45 * bell(y, 1.9, 0.9) * bell(side, 0, 2.3) -
    0.75 * bell(y, 10.9, 1) * bell(side, 3, 1.5) +
    0.3 * bell(y, 13, 1) * bell(side, 1.5, 3)
  );
}

/** A ring on the head: points and places. */
function headRow(
  y: number,
  half: number,
  front: number,
  back: number,
  around: number,
  sex: 'man' | 'woman',
): Row {
  const points: Point[] = [];
  const places: Point[] = [];
  for (let j = 0; j < around; j++) {
    // More points on the face than on the back of the skull.
    const even = (j / around) * 2 * Math.PI;
    const angle = even + 0.22 * Math.cos(even);
    const s = Math.sin(angle);
    const x = Math.max(0.1, half) * Math.cos(angle);
    let z = (front - back) / 2 + ((front + back) / 2) * s;
    if (s > 0) z += profile(x, y, sex) * ramp(0.25, 0.7, s);
    points.push([x, y + chinDrop, z]);
    places.push([x, y, s]);
  }
  return { points, places };
}

const heads = { man: new Map<MeshDetail, BakedPart>(), woman: new Map<MeshDetail, BakedPart>() };

function makeHead(sex: 'man' | 'woman', detail: MeshDetail): BakedPart {
  const table = headRings[sex];
  const rows: Row[] = [];
  const [around, spacing] = detail.head;
  const at = (y: number): readonly number[] => {
    let i = 0;
    while (i < table.length - 2 && table[i + 1]![0] < y) i++;
    const t = (y - table[i]![0]) / (table[i + 1]![0] - table[i]![0]);
    return along(table, (i + Math.min(Math.max(t, 0), 1)) / (table.length - 1));
  };
  for (let y = 0; y < 23; y += y < 13 ? spacing : spacing * 2.2) {
    const [, half, front, back] = at(y);
    rows.push(headRow(y, half!, front!, back!, around, sex));
  }
  rows.push(headRow(23, 3, 1.4, 4, around, sex));
  const ear = sex === 'woman' ? 7 : 7.5;
  const small = detail.name === 'low' ? 5 : 8;
  return joined([
    skinOver(capped(rows), MATERIAL.face),
    ...[1, -1].map((s) =>
      ellipsoid([s * ear, 9.6 + chinDrop, -1.2], [0.9, 2.6, 1.6], MATERIAL.skin, small, small - 1),
    ),
  ]);
}

/** Head and ears in the head's frame; units: a head of 23 cm. */
export function headPart(sex: 'man' | 'woman', detail: MeshDetail): BakedPart {
  const known = heads[sex].get(detail);
  if (known) return known;
  const made = makeHead(sex, detail);
  heads[sex].set(detail, made);
  return made;
}
