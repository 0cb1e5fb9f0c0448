import type { Bake } from '../kit/bake.ts';
import { down, type G, lin, mix } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { CHAIRS, DEEP } from './corridorPlan.ts';

type Pen = (q: G) => void;
type Outline = readonly (readonly [number, number])[];

interface Woman {
  /** The floor under the middle of her seat, and picture units per centimetre. */
  readonly x: number;
  readonly y: number;
  readonly s: number;
  /** Where she looks: to us, or to one side. */
  readonly looks: 'here' | 'right' | 'left';
  /** 0 near, 1 where the corridor ends: the colours sink into its air. */
  readonly far: number;
  readonly skin: string;
}

const HAIR = '#4a3028';
const SKINS = ['#c8967a', '#a87458', '#8a5840', '#d0a088'] as const;

/** Fills smooth outlines given in centimetres, y up from the floor. */
const shape =
  ({ x, y, s, looks }: Woman, ...outlines: readonly Outline[]): Pen =>
  (q) => {
    q.save();
    q.translate(x, y);
    q.scale(looks === 'left' ? -s : s, -s);
    for (const points of outlines) {
      q.beginPath();
      points.forEach(([px, py], i) => {
        const [nx, ny] = points[(i + 1) % points.length] ?? [px, py];
        if (i === 0) q.moveTo((px + nx) / 2, (py + ny) / 2);
        else q.quadraticCurveTo(px, py, (px + nx) / 2, (py + ny) / 2);
      });
      const [first, second] = [points[0] ?? [0, 0], points[1] ?? [0, 0]];
      q.quadraticCurveTo(first[0], first[1], (first[0] + second[0]) / 2, (first[1] + second[1]) / 2);
      q.fill();
    }
    q.restore();
  };

const paintWoman = (brush: Brush, one: Woman): void => {
  const { y, s, far } = one;
  const air = (colour: string): string => mix(colour, '#59603e', far * 0.6);
  const put = (pen: Pen, top: string, low: string, paper: string): void =>
    cut(brush, pen, down(y - 124 * s, y, air(top), air(low)), {
      paper: down(y - 124 * s, y, paper, mix(paper, '#5c2848', 0.55)),
      shadow: [2, 3, 3, 0.35],
      rim: [0, Math.max(0.7, 0.7 * s), `rgba(255,248,214,${0.6 - 0.4 * far})`],
    });
  const side = one.looks !== 'here';
  if (side) {
    put(
      shape(one, [
        [36, 50],
        [46, 48],
        [42, 10],
        [52, 2],
        [34, 2],
        [36, 20],
      ]),
      '#3c2c34',
      '#221a20',
      '#4a2c58',
    );
    put(
      shape(one, [
        [-16, 44],
        [-15, 84],
        [-10, 104],
        [2, 108],
        [10, 100],
        [13, 84],
        [11, 68],
        [46, 57],
        [47, 44],
        [40, 34],
        [30, 42],
        [-10, 38],
      ]),
      '#d8a868',
      '#7c5838',
      '#f0b868',
    );
    put(
      shape(one, [
        [-2, 102],
        [6, 98],
        [6, 74],
        [32, 68],
        [32, 62],
        [-1, 63],
        [-6, 80],
      ]),
      '#e0b474',
      '#a07848',
      '#ffd088',
    );
    put(
      shape(one, [
        [26, 62],
        [44, 70],
        [46, 84],
        [30, 76],
      ]),
      '#f4ecd4',
      '#d8d0b4',
      '#fff8e4',
    );
    put(
      shape(one, [
        [-4, 112],
        [10, 110],
        [13, 118],
        [14, 124],
        [11, 133],
        [2, 135],
        [-5, 128],
      ]),
      one.skin,
      mix(one.skin, '#3c2430', 0.3),
      one.skin,
    );
    put(
      shape(one, [
        [-8, 108],
        [-13, 122],
        [-8, 136],
        [6, 138],
        [12, 132],
        [4, 129],
        [0, 118],
        [-1, 108],
      ]),
      HAIR,
      '#20161a',
      '#7c3c48',
    );
    return;
  }
  put(
    shape(
      one,
      [
        [-12, 46],
        [-3, 46],
        [-4, 12],
        [-4, 1],
        [-11, 1],
        [-10, 14],
      ],
      [
        [3, 46],
        [12, 46],
        [10, 14],
        [11, 1],
        [4, 1],
        [4, 12],
      ],
    ),
    '#3c2c34',
    '#221a20',
    '#4a2c58',
  );
  put(
    shape(one, [
      [-7, 107],
      [-20, 103],
      [-24, 84],
      [-23, 62],
      [-20, 50],
      [-17, 34],
      [0, 32],
      [17, 34],
      [20, 50],
      [23, 62],
      [24, 84],
      [20, 103],
      [7, 107],
      [0, 104],
    ]),
    '#d8a868',
    '#7c5838',
    '#f0b868',
  );
  put(
    shape(one, [
      [-14, 70],
      [14, 70],
      [14, 66],
      [-14, 66],
    ]),
    '#6c4830',
    '#543826',
    '#8c4438',
  );
  put(
    shape(
      one,
      [
        [-22, 96],
        [-16, 92],
        [-15, 72],
        [-2, 66],
        [-3, 59],
        [-18, 60],
        [-24, 74],
      ],
      [
        [22, 96],
        [16, 92],
        [15, 72],
        [2, 66],
        [3, 59],
        [18, 60],
        [24, 74],
      ],
    ),
    '#e4b878',
    '#a07848',
    '#ffd088',
  );
  put(
    shape(one, [
      [-7, 106],
      [0, 84],
      [7, 106],
      [3, 100],
      [0, 90],
      [-3, 100],
    ]),
    '#8c6440',
    '#7c5838',
    '#a8583c',
  );
  put(
    shape(one, [
      [-9, 56],
      [9, 58],
      [8, 72],
      [-8, 70],
    ]),
    '#f4ecd4',
    '#d8d0b4',
    '#fff8e4',
  );
  put(
    shape(one, [
      [-4, 106],
      [4, 106],
      [8, 118],
      [7, 130],
      [0, 134],
      [-7, 130],
      [-8, 118],
    ]),
    one.skin,
    mix(one.skin, '#3c2430', 0.3),
    one.skin,
  );
  put(
    shape(one, [
      [-9, 110],
      [-12, 124],
      [-7, 137],
      [7, 137],
      [12, 124],
      [9, 110],
      [7, 126],
      [0, 131],
      [-7, 126],
    ]),
    HAIR,
    '#20161a',
    '#7c3c48',
  );
};

const skinOf = (i: number): string => SKINS[(i * 7 + 3) % SKINS.length] ?? SKINS[0];

/** The forty, but one: along both sides of the corridor, and along the wall up to her. */
const forty = (): Woman[] => {
  const deep = Array.from({ length: 17 }, (_, k) => 17 - k).flatMap((i) => {
    const t = 1 / (1 + 0.17 * i);
    return ([1, -1] as const).map(
      (side): Woman => ({
        x: DEEP.x + side * (18 + 196 * t),
        y: DEEP.y + 30 + 372 * t,
        s: 1.95 * t,
        looks: side > 0 ? 'left' : 'right',
        far: 1 - t,
        skin: skinOf(i * 2 + side),
      }),
    );
  });
  const wall = CHAIRS.slice(0, -1).map(
    (x, i): Woman => ({ x, y: 704, s: 1.95, looks: 'here', far: 0, skin: skinOf(i) }),
  );
  return [...deep, ...wall];
};

/** Thirty-nine women in one coat; slot `line`. */
export const women = (bake: Bake): void =>
  bake.plane('line', { depth: 1, order: 96, slot: 'line', grade: 'none' }, (brush) => {
    for (const one of forty()) paintWoman(brush, one);
  });

/** The one who comes out, doing up her belt; slot `called`. */
export const calledOut = (bake: Bake): void =>
  bake.plane('called', { depth: 1, order: 97, slot: 'called', grade: 'none' }, (brush) => {
    const one: Woman = { x: 1590, y: 744, s: 2.25, looks: 'left', far: 0.1, skin: SKINS[0] };
    const put = (pen: Pen, top: string, low: string, paper: string): void =>
      cut(
        brush,
        pen,
        lin(0, 380, 0, 744, [
          [0, top],
          [1, low],
        ]),
        {
          paper: down(360, 744, paper, mix(paper, '#5c2848', 0.55)),
          shadow: [4, 5, 6, 0.4],
          rim: [-1.4, 1.2, 'rgba(255,248,214,.6)'],
        },
      );
    put(
      shape(
        one,
        [
          [-8, 52],
          [8, 52],
          [7, 10],
          [18, 2],
          [-2, 2],
          [0, 20],
        ],
        [
          [-14, 50],
          [0, 50],
          [-8, 14],
          [0, 2],
          [-18, 2],
          [-14, 18],
        ],
      ),
      '#3c2c34',
      '#1c161c',
      '#4a2c58',
    );
    put(
      shape(one, [
        [-12, 146],
        [-16, 120],
        [-12, 100],
        [-22, 44],
        [0, 40],
        [22, 46],
        [12, 100],
        [15, 122],
        [10, 146],
        [0, 150],
      ]),
      '#d8a868',
      '#84603c',
      '#f0b868',
    );
    put(
      shape(one, [
        [-13, 104],
        [13, 104],
        [13, 98],
        [-13, 98],
      ]),
      '#6c4830',
      '#543826',
      '#8c4438',
    );
    put(
      shape(one, [
        [-8, 142],
        [2, 140],
        [4, 118],
        [16, 106],
        [12, 98],
        [-6, 108],
        [-12, 124],
      ]),
      '#e4b878',
      '#a8804c',
      '#ffd088',
    );
    put(
      shape(one, [
        [-4, 148],
        [6, 148],
        [12, 156],
        [12, 168],
        [4, 174],
        [-5, 170],
        [-6, 158],
      ]),
      one.skin,
      mix(one.skin, '#3c2430', 0.3),
      one.skin,
    );
    put(
      shape(one, [
        [-8, 146],
        [-13, 160],
        [-8, 175],
        [6, 177],
        [12, 171],
        [3, 168],
        [0, 157],
        [-1, 147],
      ]),
      HAIR,
      '#20161a',
      '#7c3c48',
    );
  });
