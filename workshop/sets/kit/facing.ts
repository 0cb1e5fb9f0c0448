import { down, type G, lin, mix, poly, styleOf } from './canvas.ts';
import { type Brush, cut } from './cut.ts';

/** A point of an outline in centimetres, y up from the floor; a third member makes a corner of it. */
export type Point = readonly [x: number, y: number, corner?: 1];

/** Somebody seated who faces us: the floor under the seat, units per centimetre, clothes and hair. */
export interface Facing {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly coat: string;
  readonly paper: string;
  readonly skin: string;
  readonly hair: string;
  readonly style: 'bob' | 'bun' | 'short' | 'hat';
  /** Degrees the head leans, positive to our right. */
  readonly lean?: number;
  /** Whether the legs are seen. */
  readonly legs?: boolean;
}

/** Follows an outline smoothly through the middles of its points, in the transform of the context. */
export const outline = (q: G, points: readonly Point[]): void => {
  const all = points.flatMap(([x, y, corner]) =>
    corner ? [[x, y] as const, [x, y] as const] : [[x, y] as const],
  );
  q.beginPath();
  all.forEach(([x, y], i) => {
    const [nx, ny] = all[(i + 1) % all.length] ?? [x, y];
    if (i === 0) q.moveTo((x + nx) / 2, (y + ny) / 2);
    else q.quadraticCurveTo(x, y, (x + nx) / 2, (y + ny) / 2);
  });
  const [first = [0, 0], second = [0, 0]] = all;
  q.quadraticCurveTo(first[0], first[1], (first[0] + second[0]) / 2, (first[1] + second[1]) / 2);
};

type Put = (
  colour: string,
  paper: string,
  shapes: readonly (readonly Point[])[],
  o?: { turn?: boolean; flat?: boolean; shade?: (q: G) => void },
) => void;

const both = (points: readonly Point[]): readonly (readonly Point[])[] => [
  points,
  points.map(([x, y, corner]): Point => (corner ? [-x, y, 1] : [-x, y])),
];

const head = (put: Put, { skin, hair, style, paper }: Facing): void => {
  const dark = mix(paper, '#181048', 0.5);
  if (style === 'bob')
    put(
      hair,
      dark,
      [
        [
          [-9, 106],
          [-11.5, 118],
          [-9, 133],
          [0, 137],
          [9, 133],
          [11.5, 118],
          [9, 106],
          [0, 110],
        ],
      ],
      { turn: true },
    );
  if (style === 'bun')
    put(
      hair,
      dark,
      [
        [
          [-5, 132],
          [-5, 142],
          [5, 142],
          [5, 132],
        ],
      ],
      { turn: true },
    );
  put(
    skin,
    mix(paper, '#f0b088', 0.72),
    [
      [
        [-3.4, 101],
        [-3.2, 110],
        [3.2, 110],
        [3.4, 101],
      ],
      [
        [-7.4, 126],
        [-7, 116],
        [-3.4, 109.4],
        [0, 108.4],
        [3.4, 109.4],
        [7, 116],
        [7.4, 126],
        [4, 134],
        [-4, 134],
      ],
    ],
    {
      turn: true,
      shade: (q) => {
        q.fillStyle = 'rgba(30,8,28,.3)';
        outline(q, [
          [1.5, 136],
          [9, 136],
          [9, 106],
          [2.5, 107],
          [4.4, 114],
          [2, 118],
        ]);
        q.fill();
        q.strokeStyle = 'rgba(30,10,24,.78)';
        q.lineCap = 'round';
        for (const side of [-1, 1]) {
          q.lineWidth = 0.9;
          q.beginPath();
          q.arc(side * 3.2, 122.2, 1.9, Math.PI * 1.12, Math.PI * 1.88);
          q.stroke();
          q.lineWidth = 0.7;
          poly(
            q,
            [
              [side * 1.7, 125],
              [side * 3.4, 125.8],
              [side * 5, 125.2],
            ],
            true,
          );
        }
        q.lineWidth = 0.6;
        poly(
          q,
          [
            [0.2, 121],
            [1, 117.6],
            [-0.3, 117.2],
          ],
          true,
        );
        q.strokeStyle = 'rgba(120,30,44,.85)';
        q.lineWidth = 1.1;
        poly(
          q,
          [
            [-1.8, 113.6],
            [0, 113.9],
            [1.8, 113.6],
          ],
          true,
        );
      },
    },
  );
  if (style === 'hat') {
    put(
      hair,
      dark,
      [
        [
          [-8, 129, 1],
          [-8, 141],
          [8, 141],
          [8, 129, 1],
        ],
        [
          [-14, 128],
          [-14, 131],
          [14, 131],
          [14, 128],
        ],
      ],
      { turn: true },
    );
    return;
  }
  put(
    hair,
    dark,
    [
      style === 'short'
        ? [
            [-8, 122, 1],
            [-8.6, 131],
            [-3, 137],
            [5, 136],
            [8.6, 131],
            [8, 122, 1],
            [6.6, 128],
            [-2, 130],
            [-6.6, 127],
          ]
        : [
            [-8, 118, 1],
            [-9.4, 130],
            [-3, 137],
            [5, 136.6],
            [9.4, 130],
            [8, 118, 1],
            [6.4, 127],
            [-1, 132],
            [-6.6, 126],
          ],
    ],
    { turn: true },
  );
};

/** Paints somebody seated who faces us and has lowered the eyes; `rim` is the light on the upper edges. */
export const facing = (brush: Brush, one: Facing, rim = 'rgba(255,240,206,.5)'): void => {
  const { x, y, s, coat, paper } = one;
  const put: Put = (colour, onPaper, shapes, o = {}) => {
    const within = (q: G, draw: (q: G) => void): void => {
      q.save();
      q.translate(x, y);
      q.scale(s, -s);
      if (o.turn) {
        q.translate(0, 106);
        q.rotate((-(one.lean ?? 0) * Math.PI) / 180);
        q.translate(0, -106);
      }
      draw(q);
      q.restore();
    };
    cut(
      brush,
      (q) =>
        within(q, () => {
          for (const points of shapes) {
            outline(q, points);
            q.fill();
          }
        }),
      down(y - 136 * s, y, colour, mix(colour, '#140a14', 0.55)),
      {
        paper: down(y - 136 * s, y, onPaper, mix(onPaper, '#281050', 0.45)),
        shadow: [1.5, 2, 2.5, 0.35],
        ...(!o.flat && { rim: [0, Math.max(0.7, 0.6 * s), rim] as const }),
        shade: (q) => {
          q.fillStyle = styleOf(
            q,
            lin(x - 24 * s, 0, x + 24 * s, 0, [
              [0, 'rgba(255,236,190,.14)'],
              [0.5, 'rgba(20,6,20,0)'],
              [1, 'rgba(20,6,20,.38)'],
            ]),
          );
          q.fillRect(x - 40 * s, y - 150 * s, 80 * s, 160 * s);
          if (o.shade) within(q, o.shade);
        },
      },
    );
  };
  if (one.legs) {
    put(
      '#453440',
      '#4a2c58',
      both([
        [2, 46, 1],
        [12, 46, 1],
        [10, 24],
        [7.4, 8, 1],
        [3.6, 8, 1],
        [3, 24],
      ]),
    );
    put(
      '#221820',
      '#2c1440',
      both([
        [3, 9, 1],
        [8, 9, 1],
        [9.6, 2],
        [7, -1],
        [3.4, -1],
        [2.6, 3],
      ]),
    );
  }
  const low = one.legs ? 37 : 42;
  put(
    coat,
    paper,
    [
      [
        [-6, 106],
        [-15, 103],
        [-19, 94],
        [-14, 72],
        [-15, 60],
        [-18, 48],
        [-16, low, 1],
        [0, low - 2],
        [16, low, 1],
        [18, 48],
        [15, 60],
        [14, 72],
        [19, 94],
        [15, 103],
        [6, 106],
        [0, 103],
      ],
    ],
    {
      shade: (q) => {
        q.strokeStyle = 'rgba(30,10,14,.34)';
        q.lineWidth = 1;
        poly(
          q,
          [
            [0, 84],
            [0.6, 68],
            [0, low],
          ],
          true,
        );
        if (!one.legs) return;
        q.lineWidth = 0.8;
        poly(
          q,
          [
            [-13, 62],
            [-9, 54],
            [-8, 44],
          ],
          true,
        );
        poly(
          q,
          [
            [13, 62],
            [9, 54],
            [8, 44],
          ],
          true,
        );
        q.fillStyle = 'rgba(255,240,200,.14)';
        for (const side of [-1, 1]) {
          q.beginPath();
          q.ellipse(side * 8, 50, 5.4, 7, 0, 0, 7);
          q.fill();
        }
      },
    },
  );
  put(
    mix(coat, '#f4ecdc', 0.5),
    mix(paper, '#fff0dc', 0.6),
    [
      [
        [-4, 106, 1],
        [0, 92, 1],
        [4, 106, 1],
      ],
    ],
    { flat: true },
  );
  put(
    mix(coat, '#1c0c14', 0.22),
    mix(paper, '#401848', 0.3),
    both([
      [3.4, 108, 1],
      [8.4, 104],
      [9, 95, 1],
      [5.6, 94, 1],
      [0, 82, 1],
    ]),
    { flat: true },
  );
  put(
    mix(coat, '#fff0d0', 0.07),
    mix(paper, '#fff0c8', 0.12),
    both([
      [14, 102],
      [19.6, 96],
      [21.6, 82],
      [20, 70],
      [9, 60, 1],
      [5, 65, 1],
      [14, 76],
      [13, 90],
    ]),
  );
  put(
    one.skin,
    mix(paper, '#f0b088', 0.72),
    both([
      [9.4, 60],
      [5, 57],
      [2, 60],
      [5.4, 65.6],
    ]),
    { flat: true },
  );
  head(put, one);
};
