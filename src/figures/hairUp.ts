import type { BakedPart } from './bakedPart';
import type { MeshDetail } from './detail';
import { herSkull, tint } from './hairColours';
import { type LockPoint, lock, onHead, ribbon, type SkullKey, seeded, strand } from './hairLocks';
import { MATERIAL } from './materials';
import { rod } from './propShapes';
import { along, ellipsoid, minus, type Point, unit } from './sculpt';

const DARK = MATERIAL.hair;
const LIGHT = MATERIAL.hairLight;
const flip = (keys: readonly SkullKey[]): SkullKey[] => keys.map(([lon, lat, lift]) => [-lon, lat, lift]);

/** Locks swept back to a knot, low or high. */
export function swept(detail: MeshDetail, to: readonly SkullKey[], random: () => number): BakedPart[] {
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

/** Single hairs that have come loose over the nape. */
function napeStrands(detail: MeshDetail): BakedPart[] {
  if (detail.name === 'low') return [];
  const paths: readonly (readonly Point[])[] = [
    [
      [2.6, 4.6, -8.4],
      [3.4, 0.6, -8.9],
      [2.2, -3, -8],
      [2.9, -5, -8.2],
    ],
    [
      [-3.2, 4.6, -7.6],
      [-3.9, 0.8, -8],
      [-2.9, -2.2, -7.2],
    ],
    [
      [1, 5, -8.8],
      [0.2, 1.8, -9.4],
      [1, -1.4, -8.6],
    ],
  ];
  return paths.map((path) => strand(path, 0.34, DARK, detail.lock[0]));
}

/** Ends that stand out of a knot. */
function looseEnds(detail: MeshDetail): BakedPart[] {
  if (detail.name === 'low') return [];
  const paths: readonly (readonly Point[])[] = [
    [
      [2.4, 8.4, -14.2],
      [3.9, 10.4, -15.6],
      [5.1, 10.6, -15.2],
      [5.9, 9.6, -14.6],
    ],
    [
      [-2, 2.8, -13.4],
      [-3.2, 0.6, -14.2],
      [-2.6, -1.6, -13.2],
      [-3.2, -3, -12.6],
    ],
  ];
  return paths.map((path) => strand(path, 0.36, DARK, detail.lock[0]));
}

/** A knot low on the neck. */
export function chignon(detail: MeshDetail): BakedPart[] {
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
    parts.push(ribbon(spine, tone, detail.lock[0], 0.35));
  }
  return [...parts, ...templeStrands(detail), ...napeStrands(detail), ...looseEnds(detail)];
}

/** A tail that swings. */
export function pony(detail: MeshDetail): BakedPart[] {
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
    parts.push(ribbon(spine, core ? DARK : tint(j), detail.lock[0], 0.5));
  }
  return [...parts, ...templeStrands(detail), ...napeStrands(detail)];
}

/** A knot high on the head, with a pencil through it. */
export function pinned(detail: MeshDetail): BakedPart[] {
  const parts = swept(
    detail,
    [
      [-152, 22, 0.5],
      [-177, 32, 0.3],
    ],
    seeded(7),
  );
  parts.push(
    ellipsoid(onHead(0, 20.5, -10.4), [4.4, 4.2, 4], DARK, detail.cap[0] / 2, 7, 30),
    ellipsoid(onHead(0.6, 21.6, -11.2), [3, 2.8, 3], LIGHT, detail.cap[0] / 2, 6, 30),
    rod(onHead(-9, 18.6, -12), onHead(9, 23.4, -9.4), 0.42, 0.42, MATERIAL.jewel),
  );
  return [...parts, ...templeStrands(detail)];
}

/** A child's: two bunches. */
export function bunches(detail: MeshDetail): BakedPart[] {
  const parts: BakedPart[] = [];
  for (const s of [1, -1] as const) {
    for (let j = 0; j < 5; j++) {
      parts.push(
        lock(
          [
            [s * 6, 40 + 11 * j, 0.3],
            [s * (52 + 8 * j), 46 + 3 * j, 0.8],
            [s * 92, 16, 0.9],
          ],
          2.6,
          0.9,
          tint(j),
          herSkull,
          detail.lock,
          { end: 0.4 },
        ),
      );
    }
    parts.push(
      ellipsoid(onHead(s * 8.8, 14.6, -1.6), [1.2, 1.7, 1.7], MATERIAL.accent, 8, 6),
      ellipsoid(onHead(s * 11.4, 11.6, -2.2), [3.2, 4.4, 3.4], DARK, detail.cap[0] / 2, 7, 0),
      ellipsoid(onHead(s * 12, 7.4, -2.4), [2.2, 3.6, 2.4], LIGHT, detail.cap[0] / 2, 6, 0),
    );
  }
  return parts;
}
