import type { BakedPart } from './bakedPart';
import type { MeshDetail } from './detail';
import { hisSkull, tint } from './hairColours';
import { onHead, seeded } from './hairLocks';
import { MATERIAL } from './materials';
import { ellipsoid, type TubeRing, tubeAlong } from './sculpt';

const stack = (
  rings: readonly (readonly [y: number, side: number, deep: number, back: number])[],
  material: number,
  detail: MeshDetail,
): BakedPart =>
  tubeAlong(
    rings.map(([y, side, deep, back]): TubeRing => [onHead(0, y, -back), side, deep]),
    material,
    [1, 0, 0],
    detail.cap[0],
    detail.cap[1],
  );

/** A hat with a brim, worn a little back. */
export const trilby = (detail: MeshDetail): BakedPart[] => [
  stack(
    [
      [16.2, 13.2, 15.6, 0.4],
      [16.6, 13, 15.4, 0.4],
      [17, 8.4, 11.2, 0.8],
    ],
    MATERIAL.outer,
    detail,
  ),
  stack(
    [
      [16.6, 8.5, 11.3, 0.8],
      [18.6, 8.5, 11.2, 0.9],
    ],
    MATERIAL.belt,
    detail,
  ),
  stack(
    [
      [18.4, 8.3, 11, 0.9],
      [22, 7.6, 10.2, 1.2],
      [25.4, 6.4, 9, 1.6],
      [26.6, 3.6, 6.6, 1.8],
    ],
    MATERIAL.outer,
    detail,
  ),
];

/** A flat cap. */
export const flatCap = (detail: MeshDetail): BakedPart[] => [
  ellipsoid(onHead(0, 19, 0.4), [9.6, 5.4, 12.4], MATERIAL.outer, detail.cap[0], 8, -8),
  ellipsoid(onHead(0, 16.4, 10.6), [6.6, 0.9, 5.2], MATERIAL.outer, detail.cap[0] / 2, 6, -10),
];

/** A small round cap of a uniform, set forward. */
export const pillbox = (detail: MeshDetail): BakedPart[] => [
  stack(
    [
      [20.6, 6.8, 8.4, -0.6],
      [24.8, 6.9, 8.5, -1],
      [25.6, 5.6, 7, -1],
    ],
    MATERIAL.main,
    detail,
  ),
];

/** Hair that stands up, cut level. */
export const levelTop = (detail: MeshDetail): BakedPart[] => [
  stack(
    [
      [14.6, 7.7, 10, 0.6],
      [17.4, 8.1, 10.4, 0.3],
      [21, 8.3, 10.3, 0.1],
      [23.6, 8, 9.8, 0],
      [25, 6.6, 8.4, 0],
      [25.4, 4, 5.6, 0],
    ],
    MATERIAL.hair,
    detail,
  ),
];

/** Curls all over; `size` in centimetres, `low` is how far down behind they reach, heights over the chin. */
export function curls(detail: MeshDetail, size: number, low: number): BakedPart[] {
  const random = seeded(21);
  const parts: BakedPart[] = [];
  const n = detail.name === 'low' ? 22 : 44;
  for (let j = 0; j < n; j++) {
    const v = (j + 0.5) / n;
    const turn = j * 2.39996;
    const height = 1 - v * 1.25;
    const round = Math.sqrt(Math.max(0, 1 - height * height));
    const ahead = Math.cos(turn) * round;
    const y = 13.6 + height * hisSkull[1] * 1.02;
    if (ahead > 0.25 && y < 17.5) continue;
    if (y < low) continue;
    const r = size * (0.8 + 0.4 * random());
    parts.push(
      ellipsoid(
        onHead(Math.sin(turn) * round * hisSkull[0] * 1.06, y, ahead * hisSkull[2] * 1.02 - 0.6),
        [r, r * 0.95, r],
        tint(j),
        detail.name === 'high' ? 9 : 6,
        detail.name === 'high' ? 6 : 4,
      ),
    );
  }
  return parts;
}

/** A band around the head. */
export const headband = (detail: MeshDetail): BakedPart[] => [
  stack(
    [
      [15.4, 8, 10.6, 0.6],
      [15.7, 8.6, 11.3, 0.6],
      [17.4, 8.6, 11.2, 0.6],
      [17.8, 8, 10.5, 0.6],
    ],
    MATERIAL.accent,
    detail,
  ),
];

/** Spectacles. */
export function glasses(detail: MeshDetail): BakedPart[] {
  const parts: BakedPart[] = [];
  const points = detail.name === 'low' ? 8 : 14;
  for (const s of [1, -1]) {
    const rim: TubeRing[] = [];
    for (let i = 0; i <= points; i++) {
      const a = (i / points) * 2 * Math.PI;
      const x = s * 3.3 + Math.cos(a) * 2.3;
      rim.push([onHead(x, 10.5 + Math.sin(a) * 1.9, 9.6 - 0.16 * Math.abs(x)), 0.24]);
    }
    parts.push(
      tubeAlong(rim, MATERIAL.dark, [0, 0, 1], 5, 1),
      tubeAlong(
        [
          [onHead(s * 5.5, 10.9, 8.7), 0.24],
          [onHead(s * 7.6, 11, 4.4), 0.24],
          [onHead(s * 7.7, 10.6, -0.6), 0.24],
        ],
        MATERIAL.dark,
        [0, 1, 0],
        5,
        1,
      ),
    );
  }
  parts.push(
    tubeAlong(
      [
        [onHead(-1.1, 10.8, 10.1), 0.22],
        [onHead(0, 11, 10.5), 0.22],
        [onHead(1.1, 10.8, 10.1), 0.22],
      ],
      MATERIAL.dark,
      [0, 1, 0],
      5,
      1,
    ),
  );
  return parts;
}
