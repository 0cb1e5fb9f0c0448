import { down, type G, lin, poly, seeded } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { lit } from '../kit/washes.ts';

const X = 560;
const HEADS = [
  { x: 478, y: 168, r: 74 },
  { x: 644, y: 252, r: 74 },
] as const;

/** Where the machine's lenses are, picture units. */
export const LENSES: readonly (readonly [number, number])[] = HEADS.flatMap((h, k) => {
  const random = seeded(5 + k);
  return Array.from({ length: 15 }, () => {
    const a = random() * 2 * Math.PI;
    const r = h.r * (0.25 + 0.62 * random());
    return [h.x + Math.cos(a) * r, h.y + Math.sin(a) * r * 0.96] as const;
  });
});

const ball = (q: G, x: number, y: number, r: number): void => {
  q.beginPath();
  q.arc(x, y, r, 0, 7);
  q.fill();
};

/** The projector: two globes of lenses on a waist of lattice, four thin legs, a switch on one of them. */
export const insect = (brush: Brush): void => {
  const steel = down(90, 760, '#8088a8', '#545c80', '#343a58');
  const thin = (points: readonly (readonly [number, number])[], w: number) =>
    cut(
      brush,
      (q) => {
        q.lineWidth = w;
        q.lineJoin = q.lineCap = 'round';
        poly(q, points, true);
      },
      steel,
      { rim: [0.9, 1, 'rgba(210,222,255,.5)'], shadow: [4, 5, 5, 0.4] },
    );
  thin(
    [
      [X - 30, 330],
      [X - 128, 430],
      [X - 196, 752],
    ],
    9,
  );
  thin(
    [
      [X + 34, 360],
      [X + 118, 440],
      [X + 176, 752],
    ],
    9,
  );
  thin(
    [
      [X - 14, 350],
      [X - 62, 470],
      [X - 96, 738],
    ],
    7,
  );
  thin(
    [
      [X + 14, 360],
      [X + 56, 470],
      [X + 92, 738],
    ],
    7,
  );
  thin(
    [
      [X - 168, 628],
      [X + 150, 628],
    ],
    4,
  );
  thin(
    [
      [X - 112, 470],
      [X + 112, 470],
    ],
    4,
  );
  for (const dx of [-196, 176])
    cut(brush, (q) => q.fillRect(X + dx - 16, 746, 32, 9), '#3c4264', {
      rim: [0, 1.2, 'rgba(210,222,255,.4)'],
    });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(X + 122, 556, 40, 62, 6);
      q.fill();
    },
    '#4a5072',
    {
      rim: [1, 1.2, 'rgba(220,230,255,.5)'],
      shade: (q) => {
        q.fillStyle = '#c84c3c';
        ball(q, X + 142, 578, 5);
        q.fillStyle = '#20243c';
        q.fillRect(X + 136, 592, 12, 16);
      },
    },
  );
  // The waist is turned, so that one globe looks up and the other across.
  const along = (t: number, side: number): [number, number] => {
    const [a, b] = HEADS;
    const nx = -(b.y - a.y) / 186;
    const ny = (b.x - a.x) / 186;
    const w = 34 - 16 * Math.sin(t * Math.PI);
    return [a.x + (b.x - a.x) * t + nx * side * w, a.y + (b.y - a.y) * t + ny * side * w];
  };
  for (let i = 0; i < 8; i++) {
    const [t, u] = [i / 8, (i + 1) / 8];
    thin([along(t, -1), along(u, 1)], 3);
    thin([along(t, 1), along(u, -1)], 3);
  }
  thin(
    Array.from({ length: 9 }, (_, i) => along(i / 8, -1)),
    6,
  );
  thin(
    Array.from({ length: 9 }, (_, i) => along(i / 8, 1)),
    6,
  );
  cut(
    brush,
    (q) => ball(q, X, 214, 31),
    lin(530, 190, 590, 250, [
      [0, '#8890b0'],
      [1, '#343a58'],
    ]),
    { rim: [1.4, 1.6, 'rgba(220,230,255,.6)'] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [X - 20, 226],
        [X + 20, 226],
        [X + 42, 372],
        [X - 40, 360],
      ]),
    steel,
    { rim: [1, 1.2, 'rgba(220,230,255,.4)'] },
  );
  HEADS.forEach((h, k) => {
    cut(
      brush,
      (q) => ball(q, h.x, h.y, h.r),
      lin(h.x - h.r, h.y - h.r, h.x + h.r, h.y + h.r, [
        [0, '#9098b8'],
        [0.4, '#4c5478'],
        [1, '#20243c'],
      ]),
      {
        rim: [2, 2.4, 'rgba(224,232,255,.7)'],
        paper: down(h.y - h.r, h.y + h.r, '#8c6cd0', '#2c1c70'),
        shade: (q) => {
          q.strokeStyle = 'rgba(10,12,30,.5)';
          q.lineWidth = 3;
          q.beginPath();
          q.ellipse(h.x, h.y, h.r, h.r * 0.3, 0.45, 0, 7);
          q.stroke();
          for (const [x, y] of LENSES.slice(k * 15, k * 15 + 15)) {
            q.fillStyle = '#14182c';
            ball(q, x, y, 6.4);
            q.fillStyle = '#c8d4f4';
            ball(q, x - 1, y - 1, 2.4);
          }
        },
      },
    );
  });
};

/** The last of the evening along the horizon, on the machine's edges: a thin warm line on the side that looks away. */
export const insectEdge = (g: G): void => {
  for (const { x, y, r } of HEADS)
    for (const [wide, blur, colour] of [
      [9, 7, '#8c4c3c'],
      [3, 0.6, '#f0a078'],
    ] as const)
      lit(g, colour, blur, (q) => {
        q.lineWidth = wide;
        q.lineCap = 'round';
        q.beginPath();
        q.arc(x, y, r - 3, -0.5, 1.75);
        q.stroke();
      });
  lit(g, '#b8705c', 0.6, (q) => {
    q.lineWidth = 2.4;
    for (const leg of [
      [
        [X + 38, 372],
        [X + 122, 440],
        [X + 180, 748],
      ],
      [
        [X - 24, 336],
        [X - 122, 432],
        [X - 190, 748],
      ],
      [
        [X + 18, 372],
        [X + 59, 470],
        [X + 95, 734],
      ],
      [
        [X - 10, 362],
        [X - 58, 472],
        [X - 92, 734],
      ],
      [
        [X + 22, 230],
        [X + 43, 370],
      ],
      [
        [X - 164, 631],
        [X + 146, 631],
      ],
    ] as const)
      poly(q, leg, true);
  });
  lit(g, '#685470', 0.5, (q) => {
    for (const [x, y] of LENSES) ball(q, x + 1.6, y + 1.6, 2.2);
  });
};
