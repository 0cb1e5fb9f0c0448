import type { Bake } from '../kit/bake.ts';
import { down, type G, mix, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { facing, outline, type Point } from '../kit/facing.ts';
import { CHAIRS, DEEP } from './corridorPlan.ts';

const CAMEL = '#c8985c';
const CAMEL_PAPER = '#f0b868';
const HAIR = '#3c2822';
const SKINS = ['#c8967a', '#a87458', '#8a5840', '#d0a088'] as const;
const AIR = '#59603e';

const skinOf = (i: number): string => SKINS[(i * 7 + 3) % SKINS.length] ?? SKINS[0];

/** Seen from the side: the floor under her, units per centimetre, which way she looks, how deep in the air. */
interface Profile {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly toLeft: boolean;
  readonly far: number;
  readonly skin: string;
}

type Put = (colour: string, paper: string, points: readonly Point[], shade?: (q: G) => void) => void;

const putOf =
  (brush: Brush, { x, y, s, toLeft, far }: Profile, high: number): Put =>
  (colour, paper, points, shade) => {
    const within = (q: G, draw: () => void): void => {
      q.save();
      q.translate(x, y);
      q.scale(toLeft ? -s : s, -s);
      draw();
      q.restore();
    };
    const sunk = (c: string): string => mix(c, AIR, far * 0.6);
    cut(
      brush,
      (q) =>
        within(q, () => {
          outline(q, points);
          q.fill();
        }),
      down(y - high * s, y, sunk(colour), sunk(mix(colour, '#140a14', 0.5))),
      {
        paper: down(y - high * s, y, paper, mix(paper, '#5c2848', 0.55)),
        shadow: [1.5, 2, 2.5, 0.35],
        rim: [0, Math.max(0.7, 0.6 * s), `rgba(255,248,214,${0.5 - 0.35 * far})`],
        ...(shade && { shade: (q: G) => within(q, () => shade(q)) }),
      },
    );
  };

/** A head in profile whose chin is at (x, y), eyes lowered. */
const profileHead = (put: Put, skin: string, x: number, y: number): void => {
  const at = (points: readonly Point[]): readonly Point[] =>
    points.map(([px, py, corner]): Point => (corner ? [px + x, py + y, 1] : [px + x, py + y]));
  put(
    skin,
    mix('#f0b088', CAMEL_PAPER, 0.2),
    at([
      [-9, -7, 1],
      [-2, -8, 1],
      [-1, 0],
      [5, 0],
      [6.4, 3],
      [5.8, 5.6],
      [7.2, 7, 1],
      [8.8, 8.4, 1],
      [6.6, 13],
      [7, 19],
      [2, 25],
      [-8, 20],
    ]),
    (q) => {
      q.strokeStyle = 'rgba(30,10,24,.75)';
      q.lineWidth = 0.9;
      poly(
        q,
        [
          [x + 3.2, y + 13.4],
          [x + 6, y + 12.6],
        ],
        true,
      );
      poly(
        q,
        [
          [x + 3, y + 16.4],
          [x + 6.4, y + 16.6],
        ],
        true,
      );
      q.strokeStyle = 'rgba(120,30,44,.8)';
      poly(
        q,
        [
          [x + 4, y + 4.4],
          [x + 6.2, y + 4.8],
        ],
        true,
      );
    },
  );
  put(
    HAIR,
    '#7c3c48',
    at([
      [-7, -3, 1],
      [-12, 6],
      [-12, 20],
      [-4, 28.4],
      [5, 26],
      [7.6, 20, 1],
      [3, 20.6],
      [0.4, 12],
      [-0.6, 1, 1],
    ]),
  );
};

const waiting = (brush: Brush, one: Profile): void => {
  const put = putOf(brush, one, 136);
  put('#453440', '#4a2c58', [
    [33, 46, 1],
    [44, 46, 1],
    [44, 26],
    [41, 9, 1],
    [37, 9, 1],
    [35, 26],
  ]);
  put('#221820', '#2c1440', [
    [36, 10, 1],
    [42, 10, 1],
    [51, 1],
    [49, -1],
    [36, -1, 1],
  ]);
  put(
    CAMEL,
    CAMEL_PAPER,
    [
      [-15, 42, 1],
      [-14, 70],
      [-12, 98],
      [-5, 107],
      [5, 105],
      [11, 92],
      [11, 72],
      [16, 66],
      [40, 62],
      [47, 54],
      [46, 38, 1],
      [34, 38, 1],
      [30, 43],
      [-4, 42],
    ],
    (q) => {
      q.strokeStyle = 'rgba(30,10,14,.36)';
      q.lineWidth = 1;
      poly(
        q,
        [
          [12, 68],
          [30, 52],
          [44, 48],
        ],
        true,
      );
    },
  );
  put('#5a3828', '#7c3848', [
    [-13, 74, 1],
    [12, 72, 1],
    [13, 67, 1],
    [-14, 69, 1],
  ]);
  put('#e8e0c8', '#fff8e4', [
    [24, 66, 1],
    [40, 70, 1],
    [44, 88, 1],
    [29, 83, 1],
  ]);
  put(mix(CAMEL, '#fff0d0', 0.1), '#ffd088', [
    [-7, 102],
    [3, 104],
    [7, 92],
    [6, 77],
    [28, 71, 1],
    [28, 65, 1],
    [0, 66],
    [-8, 80],
  ]);
  profileHead(put, one.skin, 4, 110);
};

/** The forty, but one: along both sides of the corridor, and along the wall up to her; slot `line`. */
export const women = (bake: Bake): void =>
  bake.plane('line', { depth: 1, order: 96, slot: 'line', grade: 'none' }, (brush) => {
    for (let i = 17; i >= 1; i--) {
      const t = 1 / (1 + 0.17 * i);
      for (const side of [1, -1])
        waiting(brush, {
          x: DEEP.x + side * (18 + 196 * t),
          y: DEEP.y + 30 + 372 * t,
          s: 1.95 * t,
          toLeft: side > 0,
          far: 1 - t,
          skin: skinOf(i * 2 + side),
        });
    }
    for (const [i, x] of CHAIRS.slice(0, -1).entries())
      facing(brush, {
        x,
        y: 706,
        s: 1.98,
        coat: CAMEL,
        paper: CAMEL_PAPER,
        skin: skinOf(i),
        hair: HAIR,
        style: 'bob',
        lean: [2, -4, 3, -2][i] ?? 0,
        legs: true,
        page: true,
        belted: true,
      });
  });

/** The one who comes out, doing up her belt; slot `called`. */
export const calledOut = (bake: Bake): void =>
  bake.plane('called', { depth: 1, order: 97, slot: 'called', grade: 'none' }, (brush) => {
    const one: Profile = { x: 1590, y: 742, s: 2.25, toLeft: true, far: 0, skin: SKINS[0] };
    const put = putOf(brush, one, 178);
    put('#453440', '#4a2c58', [
      [-9, 50, 1],
      [0, 50, 1],
      [-3, 24],
      [-6, 8, 1],
      [-11, 8, 1],
      [-12, 26],
    ]);
    put('#221820', '#2c1440', [
      [-12, 9, 1],
      [-6, 9, 1],
      [4, 1],
      [2, -1],
      [-12, -1, 1],
    ]);
    put('#453440', '#4a2c58', [
      [-2, 50, 1],
      [9, 50, 1],
      [11, 26],
      [10, 8, 1],
      [5, 8, 1],
      [2, 26],
    ]);
    put('#221820', '#2c1440', [
      [4, 9, 1],
      [10, 9, 1],
      [20, 1],
      [18, -1],
      [4, -1, 1],
    ]);
    put(
      CAMEL,
      CAMEL_PAPER,
      [
        [-13, 142],
        [-15, 124],
        [-11, 104],
        [-16, 76],
        [-19, 44, 1],
        [17, 44, 1],
        [14, 78],
        [10, 104],
        [13, 124],
        [9, 142],
        [0, 148],
      ],
      (q) => {
        q.strokeStyle = 'rgba(30,10,14,.36)';
        q.lineWidth = 1;
        poly(
          q,
          [
            [6, 100],
            [8, 72],
            [10, 44],
          ],
          true,
        );
        poly(
          q,
          [
            [-8, 98],
            [-11, 70],
            [-12, 46],
          ],
          true,
        );
      },
    );
    put('#5a3828', '#7c3848', [
      [-12, 107, 1],
      [11, 107, 1],
      [11, 101, 1],
      [-12, 101, 1],
    ]);
    put(mix(CAMEL, '#1c0c14', 0.22), '#c88850', [
      [2, 147, 1],
      [9, 142],
      [11, 130, 1],
      [7, 126, 1],
      [3, 136],
    ]);
    put(mix(CAMEL, '#fff0d0', 0.1), '#ffd088', [
      [-9, 142],
      [1, 142],
      [3, 126],
      [2, 114],
      [14, 107, 1],
      [13, 101, 1],
      [-6, 104],
      [-10, 122],
    ]);
    put(one.skin, '#f0b088', [
      [13, 108],
      [18, 105],
      [16, 100],
      [12, 101],
    ]);
    profileHead(put, one.skin, 3, 151);
  });
