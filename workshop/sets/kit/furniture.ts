import { box, rod, type Solid, turnedBody } from './solid.ts';

/** A plain chair at the origin, its sitter looking along +z. */
export const chair = (colour: string, seat = colour): Solid[] => [
  box([-20, 20], [43, 47], [-20, 20], seat, { bias: 4 }),
  ...[-18, 18].flatMap((x) => [
    box([x - 1.8, x + 1.8], [0, 43], [16, 19.5], colour),
    box([x - 1.8, x + 1.8], [0, 88], [-20, -16.5], colour),
  ]),
  box([-20, 20], [76, 88], [-20, -17], colour),
  box([-20, 20], [60, 66], [-20, -17], colour),
];

/** A bentwood chair: round seat, round back. */
export const bentwood = (colour: string): Solid[] => {
  const arc = (r: number, lift: number, z: number) =>
    Array.from({ length: 19 }, (_, i) => {
      const t = (i / 18) * Math.PI;
      const up = Math.sin(t);
      return [Math.cos(t) * r * (0.78 + 0.22 * up), 46 + up ** 0.6 * lift, -12 - up * (z + 5)] as const;
    });
  const rods = (points: readonly (readonly [number, number, number])[]) =>
    points.slice(1).map((p, i) => rod(points[i] ?? p, p, 1.4, colour, -6));
  return [
    turnedBody(
      0,
      0,
      [
        [43, 19],
        [46, 20],
        [47, 19],
      ],
      colour,
      { bias: 6 },
    ),
    ...[-1, 1].flatMap((s) => [
      rod([s * 18, 0, 18], [s * 14, 45, 14], 1.4, colour),
      rod([s * 17, 0, -18], [s * 14, 45, -14], 1.4, colour),
    ]),
    ...rods(arc(19, 43, 7)),
    ...rods(arc(11, 33, 5)),
  ];
};

/** A round table on one foot, height and radius in centimetres. */
export const roundTable = (colour: string, top = colour, h = 74, r = 36): Solid[] => [
  turnedBody(
    0,
    0,
    [
      [0, 18],
      [3, 17],
      [7, 5],
      [16, 2.6],
      [h - 12, 2.6],
      [h - 3, 4],
    ],
    colour,
    { sides: 12 },
  ),
  turnedBody(
    0,
    0,
    [
      [h - 3, r],
      [h, r],
    ],
    colour,
    { sides: 28, top, bias: 30 },
  ),
];

/** A four-legged table or desk, width and depth in centimetres. */
export const longTable = (
  w: number,
  d: number,
  colour: string,
  o: { h?: number; top?: string; leg?: number } = {},
): Solid[] => {
  const { h = 74, top = colour, leg = 3 } = o;
  return [
    ...[-1, 1].flatMap((s) =>
      [-1, 1].map((t) =>
        box(
          [s * (w / 2 - 6) - leg, s * (w / 2 - 6) + leg],
          [0, h - 5],
          [t * (d / 2 - 6) - leg, t * (d / 2 - 6) + leg],
          colour,
        ),
      ),
    ),
    box([-w / 2 + 5, w / 2 - 5], [h - 14, h - 4], [-d / 2 + 5, d / 2 - 5], colour),
    box([-w / 2, w / 2], [h - 4, h], [-d / 2, d / 2], colour, { top, bias: d / 2 + 20 }),
  ];
};

/** A closed block: counter, bar, cupboard, amplifier. */
export const block = (w: number, h: number, d: number, colour: string, top = colour, lip = 0): Solid[] => [
  box([-w / 2, w / 2], [0, h - lip], [-d / 2, d / 2], colour, { top }),
  ...(lip
    ? [box([-w / 2 - lip, w / 2 + lip], [h - lip, h], [-d / 2 - lip, d / 2 + lip], top, { bias: d / 2 })]
    : []),
];

/** A three-legged bar stool. */
export const barStool = (colour: string, seat: string, h = 74): Solid[] => [
  turnedBody(
    0,
    0,
    [
      [h - 5, 16],
      [h, 17],
    ],
    seat,
    { bias: 10 },
  ),
  ...[0, 1, 2, 3].map((i) => {
    const a = (i / 4) * 2 * Math.PI + 0.6;
    return rod(
      [Math.cos(a) * 20, 0, Math.sin(a) * 20],
      [Math.cos(a) * 10, h - 5, Math.sin(a) * 10],
      1.5,
      colour,
    );
  }),
];

/** A suitcase standing on its edge. */
export const suitcase = (w: number, h: number, d: number, colour: string, strap: string): Solid[] => [
  box([-w / 2, w / 2], [1, h], [-d / 2, d / 2], colour),
  ...[-w * 0.28, w * 0.28].map((x) =>
    box([x - 2, x + 2], [0.6, h + 0.6], [-d / 2 - 0.8, d / 2 + 0.8], strap, { bias: 3 }),
  ),
  box([-7, 7], [h + 1, h + 3.4], [-1.5, 1.5], strap, { bias: 4 }),
];

/** A microphone on a straight stand, `h` centimetres high. */
export const microphone = (colour: string, head: string, h = 150): Solid[] => [
  turnedBody(
    0,
    0,
    [
      [0, 15],
      [2.5, 14],
      [4, 3],
    ],
    colour,
    { sides: 14 },
  ),
  rod([0, 3, 0], [0, h - 12, 0], 1.1, colour),
  turnedBody(
    0,
    0,
    [
      [h - 12, 2],
      [h - 6, 3.4],
      [h + 2, 4.4],
      [h + 8, 4.2],
      [h + 11, 2],
    ],
    head,
    { sides: 12, bias: 4 },
  ),
];

/** A music stand with a sheet on it. */
export const musicStand = (colour: string, paper: string): Solid[] => [
  ...[0, 1, 2].map((i) => {
    const a = (i / 3) * 2 * Math.PI;
    return rod([Math.cos(a) * 24, 0, Math.sin(a) * 24], [0, 30, 0], 1, colour);
  }),
  rod([0, 20, 0], [0, 104, 0], 1.2, colour),
  box([-24, 24], [0, 32], [0, 1], colour, { bend: (p) => [p[0], 100 + p[1] * 0.93, p[2] + p[1] * 0.36] }),
  box([-20, 20], [2, 30], [-1.2, -0.6], paper, {
    bias: 6,
    bend: (p) => [p[0], 100 + p[1] * 0.93, p[2] + p[1] * 0.36],
  }),
];

/** A drum kit seen from the front, the drummer behind it looking along +z. */
export const drumKit = (shell: string, skin: string, brass: string): Solid[] => {
  const drum = (x: number, z: number, y: number, r: number, h: number) =>
    turnedBody(
      x,
      z,
      [
        [y, r],
        [y + h, r],
      ],
      shell,
      { top: skin, sides: 20 },
    );
  const cymbal = (x: number, z: number, y: number, r: number) => [
    rod([x, 0, z], [x, y, z], 1, '#3a3a44'),
    turnedBody(
      x,
      z,
      [
        [y, r],
        [y + 2, r * 0.3],
        [y + 4, 2],
      ],
      brass,
      { sides: 20, bias: 20 },
    ),
  ];
  const bass = Array.from(
    { length: 24 },
    (_, i) => [Math.cos((i / 24) * 2 * Math.PI) * 29, Math.sin((i / 24) * 2 * Math.PI) * 29] as const,
  );
  return [
    prism3(bass, shell, skin),
    drum(-42, 20, 46, 17, 14),
    drum(44, 26, 26, 21, 36),
    drum(-16, 52, 68, 14, 18),
    drum(17, 52, 68, 14, 18),
    ...cymbal(-62, 40, 112, 24),
    ...cymbal(60, 48, 124, 27),
    ...cymbal(-64, 6, 84, 17),
  ];
};

const prism3 = (ring: readonly (readonly [number, number])[], shell: string, skin: string): Solid => {
  const at = (z: number) => ring.map(([x, y]) => [x, y + 31, z] as const);
  const back = at(38);
  const front = at(82);
  const sides = ring.flatMap((_, i) => {
    const j = (i + 1) % ring.length;
    const points = [back[i], back[j], front[j], front[i]].filter((p) => p !== undefined);
    return [
      { points, colour: shell },
      { points: [...points].reverse(), colour: shell },
    ];
  });
  return { faces: [...sides, { points: front, colour: skin }], bias: 0 };
};
