import type { BakedPart } from './bakedPart';
import type { HairName } from './castNames';
import type { MeshDetail } from './detail';
import {
  type LockPoint,
  type LockShape,
  lock,
  onHead,
  ribbon,
  type SkullKey,
  seeded,
  strand,
} from './hairLocks';
import { chinDrop } from './headPart';
import { MATERIAL } from './materials';
import {
  along,
  capped,
  ellipsoid,
  joined,
  minus,
  type Point,
  plus,
  type Row,
  skinOver,
  unit,
} from './sculpt';

const DARK = MATERIAL.hair;
const LIGHT = MATERIAL.hairLight;
const herSkull: Point = [7.75, 10.7, 10.7];
const hisSkull: Point = [7.9, 10.4, 10.6];
const tint = (j: number): number => (j % 3 === 1 ? LIGHT : DARK);
const flip = (keys: readonly SkullKey[]): SkullKey[] => keys.map(([lon, lat, lift]) => [-lon, lat, lift]);

/** The tight cap that lies on the skull. */
function cap(rings: readonly (readonly [number, number, number, number])[], detail: MeshDetail): BakedPart {
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
  return skinOver(capped(rows), DARK);
}

const HER_CAP = [
  [4.4, 3.4, -6, 8.2],
  [7.5, 6.2, -3.2, 9.9],
  [10.5, 7.4, -1, 10.8],
  [13.5, 7.8, 2.6, 11],
  [16.2, 7.8, 6.9, 10.9],
  [19, 7.2, 8.5, 10.4],
  [21.6, 6, 6.8, 8.9],
  [23.4, 4.2, 4.2, 6.2],
  [24.2, 2, 2, 3],
] as const;

const HIS_CAP = [
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
] as const;

/** Hair swept back to a knot, low or high. */
function swept(detail: MeshDetail, to: readonly SkullKey[], random: () => number): BakedPart[] {
  const other = flip(to);
  const parts: BakedPart[] = [];
  const put = (keys: SkullKey[], w: number, th: number, m: number, end: number): void => {
    parts.push(lock(keys, w, th, m, herSkull, detail.lock, { end }));
  };
  const step = detail.name === 'low' ? 2 : 1;
  for (let j = 0; j < 7; j += step) {
    const l = random() * 0.5;
    put(
      [
        [20, 30 + 10 * j, 0.2],
        [-28 - 7 * j, 48 + 4 * j, 0.75 + l],
        [-78 - 9 * j, 20 + 6 * j, 0.55 + l],
        ...to,
      ],
      2.3,
      0.85,
      tint(j),
      0.45,
    );
    put(
      [
        [22, 30 + 10 * j, 0.2],
        [46 + 7 * j, 44 + 4 * j, 0.6 + l],
        [84 + 9 * j, 18 + 6 * j, 0.5 + l],
        ...other,
      ],
      2.2,
      0.8,
      tint(j + 2),
      0.45,
    );
  }
  put([[18, 33, 0.6], [-30, 36, 1.5], [-70, 16, 0.9], [-108, -4, 0.7], ...to], 2.4, 1, DARK, 0.4);
  put([[24, 34, 0.5], [52, 28, 1], [84, 8, 0.8], [116, -6, 0.6], ...other], 2.2, 0.9, LIGHT, 0.4);
  return parts;
}

function templeStrands(detail: MeshDetail): BakedPart[] {
  if (detail.name === 'low') return [];
  return [1, -1].map((s) =>
    strand(
      [
        [s * 6.9, 16, 3.6],
        [s * 7.9, 12.6, 2.6],
        [s * 7.7, 9, 1.3],
        [s * 7.1, 6, 1.5],
        [s * 7.2, 3.4, 0.6],
        [s * 6.7, 1.6, 1],
      ],
      s > 0 ? 0.42 : 0.55,
      DARK,
      detail.lock[0],
    ),
  );
}

function chignon(detail: MeshDetail): BakedPart[] {
  const random = seeded(11);
  const parts = swept(
    detail,
    [
      [-142, -20, 0.3],
      [-174, -38, 0],
    ],
    random,
  );
  const knot: Point = [0, 6, -10.9];
  parts.push(ellipsoid(onHead(...knot), [4.9, 4.3, 3.5], DARK, detail.cap[0] / 2, 8, -12));
  for (const [phase, tone] of [
    [0, DARK],
    [2.6, LIGHT],
    [4.4, DARK],
  ] as const) {
    const spine: LockPoint[] = [];
    for (let i = 0; i <= 12; i++) {
      const t = i / 12;
      const a = phase + t * 4.6;
      const r = 5.4 - 4 * t;
      const p = onHead(
        knot[0] + Math.cos(a) * r,
        knot[1] + Math.sin(a) * r * 0.86,
        knot[2] - 3.9 * Math.sqrt(Math.max(0, 1 - (r * r) / 33)) + 0.2,
      );
      const normal = unit(minus(p, onHead(knot[0], knot[1], knot[2] + 2.5)));
      spine.push({
        at: p,
        normal,
        width: 1.75 * Math.sin(Math.PI * (0.12 + 0.8 * t)) + 0.2,
        thickness: 0.95,
      });
    }
    parts.push(ribbon(spine, tone, detail.lock[0]));
  }
  return [...parts, ...templeStrands(detail)];
}

function pony(detail: MeshDetail): BakedPart[] {
  const random = seeded(11);
  const parts = swept(
    detail,
    [
      [-150, 14, 0.5],
      [-177, 22, 0.3],
    ],
    random,
  );
  parts.push(ellipsoid(onHead(0, 16.6, -12.2), [2, 2.2, 1.5], MATERIAL.accent, 8, 6));
  const strands = detail.name === 'low' ? 4 : 9;
  // The last one is the core that fills the tail.
  for (let j = 0; j <= strands; j++) {
    const core = j === strands;
    const u = core ? 0 : (j / (strands - 1) - 0.5) * 2;
    const length = 1 - 0.16 * random();
    const keys: Point[] = [
      [u * 0.7, 16.8, -11.4],
      [u * 1.4, 18.4, -14.6],
      [u * 2.4, 15.8, -17.6],
      [u * 2.9, 8, -18.4],
      [u * 3, -1, -17.2],
      [u * 2.9, -10, -16.6],
      [u * 1.9, -18, -16.8],
      [u * 0.8, -25, -15.4],
    ];
    const spine: LockPoint[] = [];
    const points = detail.lock[1] + 2;
    for (let i = 0; i <= points; i++) {
      const s = i / points;
      const t = s * length;
      const q = along(keys, t) as Point;
      const wave = Math.sin(t * 7 + j * 0.6) * 1.2 * t;
      spine.push({
        at: onHead(q[0] + wave * 0.7, q[1], q[2] + wave * 0.6),
        normal: unit([u * 0.9, 0, -1]),
        width:
          (core ? 3.1 : strands === 4 ? 2.6 : 1.75) * Math.sin(Math.PI * (0.12 + 0.88 * s)) ** 0.55 + 0.1,
        thickness: (core ? 1.7 : 1.15) * Math.sin(Math.PI * (0.15 + 0.85 * s)) ** 0.6 + 0.08,
        hang: [0.75 * Math.min(1, Math.max(0, (t - 0.1) / 0.3)), t * t],
      });
    }
    parts.push(ribbon(spine, core ? DARK : tint(j), detail.lock[0]));
  }
  return [...parts, ...templeStrands(detail)];
}

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
function falling(detail: MeshDetail, length: number, wave: number): BakedPart[] {
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

function parted(detail: MeshDetail): BakedPart[] {
  const random = seeded(5);
  const parts: BakedPart[] = [];
  const put = (keys: SkullKey[], w: number, th: number, m: number, shape: LockShape): void => {
    parts.push(lock(keys, w, th, m, hisSkull, detail.lock, shape));
  };
  for (let j = 0; j < 8; j++) {
    const q = 1 - j / 9;
    put(
      [
        [40 + j * 3, 34 + 6.5 * j, 0.4],
        [12 - 5 * j, 44 + 5 * j, 2.4 * q + 0.9 + random() * 0.4],
        [-32 - 9 * j, 42 + 3.5 * j, 2.6 * q + 0.7],
        [-66 - 10 * j, 24 + 2 * j, 0.9],
        [-84 - 9 * j, 4 - j, -0.2 - 0.08 * j],
      ],
      2.5,
      1.25,
      tint(j),
      { from: 0.7, power: 0.6, end: 0.15 },
    );
  }
  put(
    [
      [34, 32, 0.6],
      [8, 30, 2.6],
      [-24, 30, 2.9],
      [-50, 22, 1.3],
      [-62, 12, 0.2],
    ],
    2,
    1.2,
    DARK,
    { from: 0.6, end: 0.08 },
  );
  put(
    [
      [30, 34, 0.6],
      [0, 36, 3.3],
      [-26, 40, 3],
      [-60, 34, 1.2],
    ],
    1.9,
    1.1,
    LIGHT,
    { from: 0.6, end: 0.08 },
  );
  for (let j = 0; j < 5; j++) {
    put(
      [
        [46 + j * 16, 44 + 5 * j, 0.3],
        [64 + j * 18, 24 + 4 * j, 0.7],
        [82 + j * 18, 2 + 2 * j, 0.2],
      ],
      2.1,
      0.7,
      j % 2 ? LIGHT : DARK,
      { from: 0.6 },
    );
    const a = 130 + j * 25;
    put(
      [
        [a - 20, 66, 0.3],
        [a - 6, 34, 0.5],
        [a, 2, -0.3],
        [a + 3, -16, -1],
      ],
      2.8,
      0.7,
      j % 2 ? LIGHT : DARK,
      { from: 0.6, end: 0.2 },
    );
  }
  return parts;
}

function loose(detail: MeshDetail, lift: number): BakedPart[] {
  const random = seeded(5);
  const parts: BakedPart[] = [];
  const n = detail.name === 'low' ? 20 : 34;
  for (let j = 0; j < n; j++) {
    const a = ((j * 137.5) % 360) - 180;
    const front = Math.abs(a) < 75;
    const behind = Math.abs(a) > 115;
    const lat = front
      ? 34 + ((j * 7) % 11) * 5
      : behind
        ? 24 + ((j * 7) % 11) * 6
        : 28 + ((j * 7) % 11) * 5.5;
    const dx = front ? -30 + random() * 26 : (a > 0 ? 1 : -1) * (8 + random() * 14);
    const dy = front ? -15 - random() * 8 : -32 - random() * 10;
    const up = (behind ? 0.35 : 1) * lift;
    const end = (front ? 1.7 + random() * 0.9 : behind ? -0.2 : 0.5 + random() * 0.5) * lift;
    parts.push(
      lock(
        [
          [a, lat, 0.2],
          [a + dx * 0.5, lat + dy * 0.35, (1.3 + random() * 0.7) * up + 0.2],
          [a + dx, lat + dy * (front ? 0.75 : 0.9), end],
        ],
        2.3 + random() * 0.6,
        0.95,
        tint(j),
        hisSkull,
        [detail.lock[0], Math.max(4, detail.lock[1] - 3)],
        { from: 0.42, power: 0.8, end: 0.05 },
      ),
    );
  }
  return parts;
}

const styles: Record<HairName, (detail: MeshDetail) => BakedPart[]> = {
  chignon: (d) => [cap(HER_CAP, d), ...chignon(d)],
  pony: (d) => [cap(HER_CAP, d), ...pony(d)],
  wave: (d) => [cap(HER_CAP, d), ...falling(d, 12.5, 1.5)],
  bob: (d) => [cap(HER_CAP, d), ...falling(d, 2.5, 0.5)],
  part: (d) => [cap(HIS_CAP, d), ...parted(d)],
  loose: (d) => [cap(HIS_CAP, d), ...loose(d, 1)],
  close: (d) => [cap(HIS_CAP, d)],
  grey: (d) => [cap(HIS_CAP, d), ...loose(d, 0.45)],
};

const made = new Map<string, BakedPart>();

/** A style of hair in the head's frame, with a pearl at each ear where it is a woman's. */
export function hairPart(hair: HairName, earrings: boolean, detail: MeshDetail): BakedPart {
  const key = `${hair}/${earrings}/${detail.name}`;
  const known = made.get(key);
  if (known) return known;
  const pearls = earrings
    ? [1, -1].map((s) =>
        ellipsoid(plus(onHead(0, 5.9, -0.9), [s * 7.2, 0, 0]), [0.42, 0.95, 0.42], MATERIAL.jewel, 6, 5),
      )
    : [];
  const part = joined([...styles[hair](detail), ...pearls]);
  made.set(key, part);
  return part;
}
