import type { BakedPart } from './bakedPart';
import type { PropName } from './castNames';
import type { MeshDetail } from './detail';
import { MATERIAL } from './materials';
import { box, ellipsoid, joined, type Point, type Row, skinOver, type TubeRing, tubeAlong } from './sculpt';

const up: Point = [1, 0, 0];
const DARK = MATERIAL.prop;
const LIGHT = MATERIAL.propLight;
const WOOD = MATERIAL.belt;

/** A body turned about the y axis. */
const turned = (
  rings: readonly (readonly [y: number, r: number])[],
  material: number,
  around: number,
): BakedPart =>
  tubeAlong(
    rings.map(([y, r]): TubeRing => [[0, y, 0], r]),
    material,
    up,
    around,
    1,
  );

const rod = (from: Point, to: Point, r0: number, r1: number, material: number, around = 6): BakedPart =>
  tubeAlong(
    [
      [from, r0],
      [to, r1],
    ],
    material,
    [0, 0, 1],
    around,
    1,
  );

/** A sheet of paper that gives a little. */
function sheet(wide: number, tall: number, bend: number): BakedPart {
  const rows: Row[] = [];
  for (let i = 0; i <= 4; i++) {
    const v = i / 4;
    rows.push({
      points: [-1, -0.5, 0, 0.5, 1].map(
        (u): Point => [(u * wide) / 2, v * tall - 2, bend * (u * u * 1.6 - v * v * 1.2)],
      ),
    });
  }
  return skinOver(rows, MATERIAL.sheet, false);
}

function wheel(around: number): BakedPart {
  const rings: TubeRing[] = [];
  for (let i = 0; i <= 24; i++) {
    const a = (i / 24) * 2 * Math.PI;
    rings.push([[Math.cos(a) * 19, Math.sin(a) * 19, 0], 1.35]);
  }
  return joined([
    tubeAlong(rings, DARK, [0, 0, 1], around, 1),
    rod([-18, 0, 0], [18, 0, 0], 1.1, 1.1, DARK),
    ellipsoid([0, 0, 1], [4, 4, 2], DARK, 10, 6),
  ]);
}

/** A double bass that stands at the player's left knee; its neck meets his left hand. */
function bass(around: number): BakedPart {
  const lean = (y: number): Point => [13 + (y - 20) * 0.06, y, 31 - (y - 20) * 0.1];
  const body: TubeRing[] = (
    [
      [20, 4, 4],
      [22, 20, 8],
      [36, 26, 10],
      [52, 24, 10],
      [64, 17, 9],
      [76, 18.5, 9],
      [92, 20, 8.5],
      [104, 15, 7],
      [112, 5, 4],
    ] as const
  ).map(([y, wide, deep]): TubeRing => [lean(y), wide, deep]);
  return joined([
    tubeAlong(body, WOOD, up, around + 6, 2),
    tubeAlong(
      [
        [lean(106), 2.6, 3.4],
        [lean(150), 2.2, 2.6],
        [lean(172), 2, 2.2],
        [lean(184), 3, 1.8],
        [lean(190), 1.4, 1.4],
      ],
      DARK,
      up,
      8,
      1,
    ),
    rod([13, 20, 31], [13, 0.5, 31], 0.6, 0.4, DARK),
    rod([15.6, 58, 38], [22, 172, 18], 0.5, 0.5, DARK, 4),
  ]);
}

function microphone(around: number): BakedPart {
  return joined([
    turned(
      [
        [-132, 13],
        [-130, 12.5],
        [-129, 1.4],
        [-40, 1.1],
        [-1, 1],
      ],
      DARK,
      around,
    ),
    rod([0, -1, 0], [-3, 13, 2], 1.3, 1.5, DARK, 8),
    ellipsoid([-3.4, 15, 2.2], [2.7, 3.2, 2.7], LIGHT, 8, 6),
  ]);
}

/** A coat that hangs over a forearm. */
function hangingCoat(): BakedPart {
  const rows: Row[] = [];
  for (let i = 0; i <= 6; i++) {
    const v = i / 6;
    const points: Point[] = [];
    for (let j = 0; j < 16; j++) {
      const a = (j / 16) * 2 * Math.PI;
      const fold = 1 + 0.13 * Math.sin(5 * a + 2 * v) * v;
      points.push([Math.cos(a) * (6 + 3 * v) * fold, 6 - 62 * v, Math.sin(a) * (9 + 4 * v) * fold]);
    }
    rows.push({ points });
  }
  return skinOver(rows, MATERIAL.scarf);
}

/** A small child asleep against a shoulder. */
function sleepingChild(around: number): BakedPart {
  return joined([
    ellipsoid([-7, 24, 2], [9, 9.6, 9.4], MATERIAL.skin, around, 8),
    ellipsoid([-7, 26.4, 2.8], [9.6, 9, 9.6], MATERIAL.hair, around, 8),
    tubeAlong(
      [
        [[-4, 17, 3], 6.5, 6],
        [[-3, 10, 4], 10, 8.6],
        [[-2, 0, 5], 11, 9.6],
        [[-1, -8, 5], 11, 9.4],
        [[0, -12, 4], 7, 6],
      ],
      MATERIAL.accent,
      up,
      around,
      2,
    ),
    tubeAlong(
      [
        [[6, -7, 6], 5.6],
        [[10, -15, 8], 4.6],
        [[11, -26, 6], 3.6],
        [[11, -32, 8], 2.8],
      ],
      MATERIAL.skin,
      up,
      8,
      2,
    ),
    tubeAlong(
      [
        [[-8, -7, 8], 5.6],
        [[-9, -15, 12], 4.6],
        [[-8, -25, 11], 3.6],
        [[-8, -31, 13], 2.8],
      ],
      MATERIAL.skin,
      up,
      8,
      2,
    ),
    tubeAlong(
      [
        [[5, 13, 5], 3.6],
        [[8, 7, 12], 3],
        [[2, 12, 17], 2.4],
      ],
      MATERIAL.accent,
      up,
      8,
      2,
    ),
  ]);
}

const makers: Record<PropName, (around: number) => BakedPart> = {
  glass: (n) =>
    turned(
      [
        [-7, 2.9],
        [-6.8, 2.8],
        [-6.4, 0.45],
        [-2, 0.32],
        [2, 0.32],
        [3.4, 0.6],
        [4, 2.6],
        [4.8, 4],
        [6.4, 4.7],
        [8, 4.9],
        [8.05, 4.5],
        [7, 4.3],
      ],
      LIGHT,
      n + 2,
    ),
  phone: () => box([-3.6, -7.4, -0.4], [3.6, 7.4, 0.4], DARK, LIGHT),
  receiver: () =>
    joined([
      tubeAlong(
        [
          [[0, -9.5, 3.4], 2.8, 2.4],
          [[0, -8, 2.2], 2.4, 2],
          [[0, -4, 0.6], 1.6, 1.5],
          [[0, 4, 0.6], 1.6, 1.5],
          [[0, 8, 2.2], 2.4, 2],
          [[0, 9.5, 3.4], 2.8, 2.4],
        ],
        DARK,
        up,
        8,
        2,
      ),
      tubeAlong(
        [
          [[0, -9, 1], 0.5],
          [[2, -24, -2], 0.5],
          [[5, -40, 4], 0.5],
          [[14, -52, 16], 0.5],
        ],
        DARK,
        up,
        4,
        3,
      ),
    ]),
  pen: () => rod([-2.6, -3.4, 2.6], [4.4, 6.5, -5], 0.14, 0.5, DARK),
  page: () => sheet(21, 29, 1.6),
  napkin: () => sheet(15, 15, 0.8),
  key: () => rod([0, 0, 0], [0, 6, 0], 0.8, 0.3, LIGHT),
  tray: (n) =>
    joined([
      turned(
        [
          [0, 17],
          [0.8, 19],
          [1.8, 19.4],
          [1.2, 18],
          [1.1, 0.5],
        ],
        DARK,
        n + 10,
      ),
      tubeAlong(
        [
          [[5, 1, 2], 2.4],
          [[5, 2, 2], 2.8],
          [[5, 9, 2], 3.3],
        ],
        LIGHT,
        up,
        8,
        1,
      ),
      tubeAlong(
        [
          [[-6, 1, -3], 2.4],
          [[-6, 2, -3], 2.8],
          [[-6, 9, -3], 3.3],
        ],
        LIGHT,
        up,
        8,
        1,
      ),
    ]),
  suitcases: () =>
    joined([
      box([-8, -48, -27], [8, -7, 27], WOOD),
      box([-8.3, -48.2, -18], [8.3, -6.8, -14], DARK),
      box([-8.3, -48.2, 14], [8.3, -6.8, 18], DARK),
      tubeAlong(
        [
          [[0, -7, -8], 0.9],
          [[0, -1, -7], 1],
          [[0, 0, 0], 1.1],
          [[0, -1, 7], 1],
          [[0, -7, 8], 0.9],
        ],
        DARK,
        up,
        6,
        2,
      ),
    ]),
  wheel: (n) => wheel(n),
  microphone: (n) => microphone(n + 2),
  baton: () => rod([0, -3, 0], [2, 30, -6], 0.5, 0.15, LIGHT),
  sticks: () => rod([0, -8, 0], [2, 30, -5], 0.75, 0.45, LIGHT),
  bass: (n) => bass(n + 2),
  coat: () => hangingCoat(),
  child: (n) => sleepingChild(n + 4),
};

const made = new Map<string, BakedPart>();

/** A thing in a frame of its own, centimetres. */
export function propParts(prop: PropName, detail: MeshDetail): BakedPart {
  const key = `${prop}/${detail.name}`;
  const known = made.get(key);
  if (known) return known;
  const part = makers[prop](detail.finger[0]);
  made.set(key, part);
  return part;
}
