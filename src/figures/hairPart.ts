import type { BakedPart } from './bakedPart';
import type { HairName } from './castNames';
import type { MeshDetail } from './detail';
import { herSkull, tint } from './hairColours';
import { falling } from './hairFalling';
import { type LockPoint, lock, onHead, ribbon, type SkullKey, seeded, strand } from './hairLocks';
import { loose, parted } from './hairShort';
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

const bare = new Map<MeshDetail, Map<HairName, BakedPart>>();
const jewelled = new Map<MeshDetail, Map<HairName, BakedPart>>();

/** A style of hair in the head's frame, with a pearl at each ear where it is a woman's. */
export function hairPart(hair: HairName, earrings: boolean, detail: MeshDetail): BakedPart {
  const made = earrings ? jewelled : bare;
  const known = made.get(detail)?.get(hair);
  if (known) return known;
  const pearls = earrings
    ? [1, -1].map((s) =>
        ellipsoid(plus(onHead(0, 5.9, -0.9), [s * 7.2, 0, 0]), [0.42, 0.95, 0.42], MATERIAL.jewel, 6, 5),
      )
    : [];
  const part = joined([...styles[hair](detail), ...pearls]);
  made.set(detail, (made.get(detail) ?? new Map()).set(hair, part));
  return part;
}
