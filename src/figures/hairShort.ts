import type { BakedPart } from './bakedPart';
import type { MeshDetail } from './detail';
import { hisSkull, tint } from './hairColours';
import { type LockShape, lock, type SkullKey, seeded } from './hairLocks';
import { MATERIAL } from './materials';

const DARK = MATERIAL.hair;
const LIGHT = MATERIAL.hairLight;

/** Hair with a side parting, swept over. */
export function parted(detail: MeshDetail): BakedPart[] {
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

/** Short loose locks; `lift` is how far they stand off. */
export function loose(detail: MeshDetail, lift: number): BakedPart[] {
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
