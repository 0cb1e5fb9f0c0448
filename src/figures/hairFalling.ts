import type { BakedPart } from './bakedPart';
import type { MeshDetail } from './detail';
import { herSkull, tint } from './hairColours';
import { type LockPoint, type LockShape, lock, onHead, type SkullKey, seeded, strand } from './hairLocks';
import { MATERIAL } from './materials';
import { along, type Point, type Row, skinOver, unit } from './sculpt';
import { lerp, smooth } from './vec';

const DARK = MATERIAL.hair;
const RAD = Math.PI / 180;

/** The spine of a lock after it has left the skull. */
type Tail = Pick<LockPoint, 'at' | 'normal' | 'hang'>[];

/** How a point hangs that lies `t` (0..1) down a tail. */
const hanging = (t: number): readonly [number, number] => [0.75 * Math.min(1, t * 2), t * t * 0.9];

/** How far behind the ears everything lies that falls past the jaw, degrees from the face. */
const BEHIND = 128;

/** The dark inside of hanging hair, so that nobody sees through it. It looks down, away from every light. */
function curtain(detail: MeshDetail, length: number): BakedPart {
  const rows: Row[] = [];
  const columns = detail.name === 'low' ? 9 : 17;
  const steps = detail.name === 'low' ? 4 : 8;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const points: Point[] = [];
    const from = lerp(84, BEHIND - 8, smooth(0.2, 0.75, t));
    for (let j = 0; j < columns; j++) {
      const lon = (from + ((360 - 2 * from) * j) / (columns - 1)) * RAD;
      const radius = 7.7 - 0.5 * t + (t < 0.3 ? (0.3 - t) * 1.2 : 0);
      points.push(
        onHead(
          Math.sin(lon) * radius * 0.96,
          11 + (-length * 0.8 - 11) * t,
          Math.cos(lon) * (radius + 1.4) - 0.9,
        ),
      );
    }
    rows.push({ points, hang: hanging(t) });
  }
  const part = skinOver(rows, DARK, false);
  for (let v = 0; v < part.vertices; v++) part.normals.set([0, -1, 0], v * 3);
  return part;
}

/** Where hair goes that falls over a shoulder: past the jaw, over the collarbone, onto the breast. */
const OVER_SHOULDER: readonly Point[] = [
  [-8.7, 7, 0.6],
  [-9.5, 2.4, 1],
  [-9.1, -2.6, 2.4],
  [-8.7, -7.4, 5],
  [-8.2, -11.6, 7.4],
  [-7.2, -16, 9],
  [-6.4, -19.4, 9.4],
];

function overShoulder(detail: MeshDetail, j: number): BakedPart {
  const tail: Tail = [];
  const points = detail.name === 'low' ? 5 : 9;
  const aside = j - 1.5;
  for (let i = 0; i <= points; i++) {
    const t = i / points;
    const [x, y, z] = along(OVER_SHOULDER, t * (1 - 0.06 * (j % 3))) as Point;
    const curl = Math.sin(t * 8 + j * 0.7) * 1.25 * t;
    const gathered = 1 - 0.55 * t * t;
    tail.push({
      at: onHead(x - aside * 0.5 * gathered + curl * 0.6, y, z - aside * 1.5 * gathered + curl),
      normal: unit([-1, 0, 0.25 + 0.6 * t - aside * 0.16]),
      hang: [0.75 * Math.min(1, t * 2), t * t * 0.35],
    });
  }
  const keys: SkullKey[] = [
    [18, 34 + 9 * j, 0.3],
    [-26 - 9 * j, 48 + 4 * j, 1.4],
    [-60 - 8 * j, 26 + 3 * j, 1.2],
    [-78 - 7 * j, 0, 0.9],
  ];
  return lock(keys, 2.7, 1.2, tint(j), herSkull, detail.lock, { from: 0.62, power: 0.8, end: 0.06 }, tail);
}

/** One lock that falls behind the shoulders; `u` from the temple (0) to the nape (1). */
function behind(
  detail: MeshDetail,
  s: 1 | -1,
  u: number,
  j: number,
  length: number,
  wave: number,
  random: () => number,
): BakedPart {
  const lon = 82 + u * 98;
  const end = -length * (1 + (random() - 0.5) * 0.24) + (1 - u) * 2.4;
  const points = detail.name === 'low' ? 4 : 8;
  const tail: Tail = [];
  for (let i = 1; i <= points; i++) {
    const t = i / points;
    const angle = s * Math.max(lon, lerp(lon, BEHIND + 10 * u, smooth(0.1, 0.7, t))) * RAD;
    const across = Math.sin(angle);
    const through = Math.cos(angle);
    const curl = Math.sin(t * 7.2 - 0.3 + (s > 0 ? 0.6 : 0) + u * 0.9) * wave * (0.3 + 0.7 * t);
    const radius = 8.7 + 0.5 * t + curl - Math.max(0, t - 0.72) * 5;
    const lateral = Math.sin(t * 7.2 + 1.2 + u * 2) * 0.7 * t;
    tail.push({
      at: onHead(
        across * radius * 0.93 + lateral * through,
        7 + (end - 7) * t,
        through * (radius + 1.1) - 1.4,
      ),
      normal: unit([across, 0.12, through]),
      hang: hanging(t),
    });
  }
  const keys: SkullKey[] = [
    [s > 0 ? 22 : 20, 32 + 8 * j, 0.3],
    [s * (34 + 9 * j) - (s > 0 ? 0 : 6), 50 + 4 * j, 1 + 0.5 * random()],
    [s * Math.min(178, 62 + 14 * j), 26 + 3 * j, 0.9 + 0.3 * random()],
    [s * lon, -2, 0.5],
  ];
  const shape: LockShape = { from: 0.7, power: 0.75, end: 0.05 };
  return lock(keys, detail.name === 'low' ? 4.6 : 3.9, 1.2, tint(j), herSkull, detail.lock, shape, tail);
}

/** Single hairs that went their own way: at the temple, behind the ear, at the ends. */
function wisps(detail: MeshDetail, length: number): BakedPart[] {
  if (detail.name === 'low') return [];
  const paths: readonly (readonly Point[])[] = [
    [
      [7, 15, 4.5],
      [8, 10.5, 4],
      [7.7, 6, 4.2],
      [8.3, 2, 3.4],
      [7.8, -0.6, 3.8],
    ],
    [
      [7.4, 6, -6.6],
      [8.4, 0, -7.2],
      [8, 1 - length * 0.7, -8.4],
      [9, -length - 2.4, -8.8],
    ],
    [
      [-5, 4, -9.6],
      [-6.2, -length * 0.6, -10.6],
      [-5.2, -length - 3, -10.8],
    ],
  ];
  return paths.map((path) => strand(path, 0.36, DARK, detail.lock[0]));
}

/** Locks that fall from a side parting; `length` in centimetres below the chin. Long ones lie over one shoulder. */
export function falling(detail: MeshDetail, length: number, wave: number): BakedPart[] {
  const random = seeded(11);
  const parts: BakedPart[] = [curtain(detail, length)];
  const n = detail.name === 'low' ? 5 : 8;
  for (const s of [1, -1] as const) {
    for (let j = 0; j < n; j++) parts.push(behind(detail, s, j / (n - 1), j, length, wave, random));
  }
  if (length > 8)
    for (let j = 0; j < (detail.name === 'low' ? 3 : 4); j++) parts.push(overShoulder(detail, j));
  const near: Point = [-1, 0, 0.2];
  const cheek: SkullKey[] = [
    [20, 30, 0.5],
    [-22, 38, 1.9],
    [-52, 22, 1.7],
    [-66, 0, 1.2],
    [-70, -24, 1.1],
  ];
  parts.push(
    lock(cheek, 2, 0.9, DARK, herSkull, detail.lock, { from: 0.5, end: 0.05 }, [
      { at: onHead(-7.9, 3.4, 3), normal: near, hang: [0.3, 0.15] },
      { at: onHead(-8.5, -0.2, 1.8), normal: near, hang: [0.5, 0.3] },
      { at: onHead(-8, -3.2, 2.6), normal: near, hang: [0.7, 0.45] },
    ]),
    ...wisps(detail, length),
  );
  return parts;
}
