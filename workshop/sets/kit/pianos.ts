import { box, prism, rod, type Solid, turnedBody } from './solid.ts';

/** Colours of a piano. */
export interface PianoColours {
  wood: string;
  panel: string;
  ivory?: string;
  black?: string;
  gold?: string;
  paper?: string;
}

const keysOf = (ivory: string, black: string, half: number, step: number): Solid[] => [
  box([-half, half], [71.5, 74.6], [38.5, 54.5], ivory, { bias: 20 }),
  ...Array.from({ length: 52 }, (_, i) => i)
    .filter((i) => [0, 1, 3, 4, 5].includes(i % 7))
    .map((i) =>
      box([-half + i * step + 0.6, -half + i * step + 1.9], [74.6, 76], [45, 54.5], black, { bias: 96 }),
    ),
];

/** The stool of either piano: the player sits at the origin and looks along +z. */
export const pianoStool = (colour: string): Solid[] => [
  box([-36, 36], [44, 50], [-18, 16], colour, { bias: 8 }),
  ...[-32, 32].flatMap((x) => [-14, 12].map((z) => box([x - 2, x + 2], [0, 44], [z - 2, z + 2], colour))),
];

/** An upright, keys 38–54 cm before the player at the origin. */
export const upright = (c: PianoColours): Solid[] => [
  box([-76, 76], [8, 124], [60, 102], c.wood),
  box([-79, 79], [124, 128], [55, 104], c.wood, { bias: 6 }),
  box([-76, 76], [62, 71.5], [34, 61], c.wood, { bias: 8 }),
  ...[-1, 1].flatMap((s) => [
    box(s > 0 ? [66, 76] : [-76, -66], [62, 84], [35, 61], c.wood, { bias: 130 }),
    turnedBody(
      s * 70,
      39,
      [
        [1, 4.8],
        [8, 3.6],
        [40, 3.2],
        [62, 4.6],
      ],
      c.wood,
      { sides: 10 },
    ),
    box([s * 70 - 7, s * 70 + 7], [0, 8], [34, 100], c.wood),
  ]),
  ...keysOf(c.ivory ?? '#d8c8a0', c.black ?? '#141016', 66, 130 / 51),
  box([-66, 66], [74, 82], [54.5, 61], c.black ?? '#141016', { bias: 10 }),
  ...(
    [
      [-68, -30, 88, 118],
      [30, 68, 88, 118],
      [-26, 26, 86, 120],
      [-66, 66, 12, 54],
    ] as const
  ).map(([x0, x1, y0, y1]) => box([x0, x1], [y0, y1], [58.6, 60], c.panel, { bias: 22 })),
  box([-30, 30], [84, 86], [50, 60], c.wood, { bias: 26 }),
  ...(c.paper ? [box([-9, 10], [86, 112], [54, 55], c.paper, { bias: 34 })] : []),
];

const curve = (a: number[], b: number[], c: number[], d: number[], n: number): [number, number][] =>
  Array.from({ length: n }, (_, i) => {
    const t = i / n;
    const u = 1 - t;
    const at = (k: number) =>
      u ** 3 * (a[k] ?? 0) + 3 * u * u * t * (b[k] ?? 0) + 3 * u * t * t * (c[k] ?? 0) + t ** 3 * (d[k] ?? 0);
    return [at(0), at(1)];
  });

const grandOutline = (z0: number): [number, number][] => [
  [75, z0],
  [75, 150],
  ...curve([75, 205], [75, 262], [18, 266], [14, 224], 16),
  ...curve([14, 224], [8, 176], [-75, 180], [-75, 108], 20),
  [-75, 108],
  [-75, z0],
];

/** A grand with its lid up, hinged on the player's left; keys as the upright's. */
export const grand = (c: PianoColours, lid = true): Solid[] => {
  const open = (39 * Math.PI) / 180;
  return [
    prism(grandOutline(56), 69, 99, c.wood, { top: c.gold ?? '#b06d1c' }),
    box([-75, 75], [66, 72], [36, 58], c.wood, { bias: 4 }),
    box([62, 75], [66, 88], [37, 58], c.wood, { bias: 130 }),
    box([-75, -62], [66, 88], [37, 58], c.wood, { bias: 130 }),
    ...keysOf(c.ivory ?? '#e8d8b0', c.black ?? '#0c0a12', 62, 120 / 51),
    box([-62, 62], [74, 92], [54.5, 58], c.black ?? '#0c0a12', { bias: 12 }),
    box([-38, 38], [0, 23], [0, 1.5], c.wood, {
      bias: 40,
      bend: (p) => [p[0], 100 + p[1] * 0.94, 70 + p[1] * 0.32 + p[2]],
    }),
    ...(lid
      ? [
          prism(grandOutline(84), 0, 2.2, c.panel, {
            bias: 30,
            bend: (p) => {
              const d = 75 - p[0];
              return [75 - d * Math.cos(open), 100 + d * Math.sin(open) + p[1], p[2]];
            },
          }),
          rod([-66, 98, 124], [75 - 112 * Math.cos(open), 100 + 112 * Math.sin(open), 128], 1.3, c.wood, 60),
        ]
      : [prism(grandOutline(58), 99, 102, c.panel, { bias: 10 })]),
    ...(
      [
        [-60, 66],
        [62, 66],
        [44, 222],
      ] as const
    ).map(([x, z]) =>
      turnedBody(
        x,
        z,
        [
          [0, 2.6],
          [6, 2.6],
          [9, 4.6],
          [12, 3.9],
          [30, 5.2],
          [54, 7],
          [58, 8],
          [70, 8.5],
        ],
        c.wood,
        { sides: 12, bias: -30 },
      ),
    ),
    ...[-9, 9].map((x) => rod([x, 16, 72], [x, 70, 72], 1.7, c.wood)),
    box([-14, 14], [9, 17], [66, 76], c.wood),
  ];
};
