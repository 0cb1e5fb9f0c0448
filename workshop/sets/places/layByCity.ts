import { across, down, type G, H, lin, OX, poly, rgba, seeded, styleOf, W } from '../kit/canvas.ts';
import { ridge, skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { noise } from '../kit/texture.ts';
import { lit } from '../kit/washes.ts';
import { EDGE, HZ } from './layByPlan.ts';

/** Where the streets run to. */
const VX = 1000;
/** Picture units below the horizon at which the ground is one block away. */
const DROP = 168;
const FLAT = 860;

/** The towers of the middle of the city: left edge, width, height. */
export const TOWERS: readonly (readonly [number, number, number])[] = [
  [884, 20, 18],
  [906, 14, 34],
  [922, 22, 58],
  [946, 12, 40],
  [960, 17, 76],
  [980, 22, 50],
  [1004, 14, 92],
  [1020, 20, 64],
  [1042, 13, 44],
  [1057, 22, 56],
  [1082, 16, 30],
  [1100, 24, 20],
  [1126, 14, 12],
];

/** The towers as one shape. */
export const towers = (q: G): void => {
  for (const [x, w, h] of TOWERS) {
    q.fillRect(x, HZ + 8 - h, w, h);
    if (h > 60) q.fillRect(x + w / 2 - 0.7, HZ - h - 8, 1.4, 20);
  }
};

interface Ground {
  readonly x: number;
  readonly y: number;
  /** Nearness: 1 a block away. */
  readonly k: number;
}

const on = (X: number, Z: number): Ground | undefined => {
  if (Z < 1) return undefined;
  const place = { x: VX + (X / Z) * FLAT, y: HZ + 5 + DROP / Z, k: 1 / Z };
  return place.x < -OX || place.x > W + OX ? undefined : place;
};

/** Districts: how many lights there are at a place, 0–1. */
const districts = (): ((X: number, Z: number) => number) => {
  const size = 160;
  const field = noise(size, size, 26, 71, 4);
  return (X, Z) => {
    const x = Math.min(size - 1, Math.max(0, Math.round(size / 2 + X * 5)));
    const y = Math.min(size - 1, Math.max(0, Math.round(Z * 9)));
    const t = ((field[y * size + x] ?? 0.5) - 0.36) / 0.3;
    return Math.min(1, Math.max(0.04, t));
  };
};

const AMBER = '#ffa850';
const KINDS = [AMBER, AMBER, '#ffc27a', '#ffe2b4', '#ffe2b4', '#fff6e4', '#7cf0d0', '#ff6a4c'] as const;

const dot = (g: G, at: Ground, r: number, colour: string, a: number): void => {
  g.fillStyle = rgba(colour, Math.min(1, a));
  g.beginPath();
  g.arc(at.x, at.y, r, 0, 7);
  g.fill();
};

/** Two ribbons of a road that winds away: lamps that come, lamps that go. */
const freeway = (g: G, bend: (Z: number) => number, seed: number): void => {
  const random = seeded(seed);
  for (const [side, colour] of [
    [-0.016, '#fff0d0'],
    [0.016, '#ff4a30'],
  ] as const)
    for (let Z = 1; Z < 26; Z *= 1.006) {
      const at = on(bend(Z) + side, Z);
      if (!at || random() < 0.25) continue;
      dot(g, at, 0.55 + 1.15 * at.k, colour, 0.45 + 0.5 * random());
      if (random() < 0.05 * at.k) glow(g, at.x, at.y, 16 * at.k + 6, colour, 0.5);
    }
};

/** The lights of the city, as they shine: streets of lamps, houses by districts, a freeway, the towers' windows. */
export const cityCarpet = (g: G): void => {
  g.save();
  g.globalCompositeOperation = 'lighter';
  const random = seeded(77);
  const many = districts();
  // Far off the lamps run together into a glow.
  glow(g, VX - 40, HZ + 9, 1250, '#8a5428', 0.5, 1.2, 0.035);
  glow(g, VX, HZ + 12, 620, '#ffb468', 0.6, 1.2, 0.03);
  glow(g, VX - 10, HZ - 10, 240, '#c87840', 0.4, 1, 0.42);
  const turned = (X: number, Z: number, turn: number): [number, number] => [
    X * Math.cos(turn) - Z * Math.sin(turn),
    X * Math.sin(turn) + Z * Math.cos(turn),
  ];
  const street = (turn: number, here: (X: number, Z: number) => boolean): void => {
    for (let i = -150; i <= 150; i++) {
      const main = i % 5 === 0;
      const away = 0.16 * i + (random() - 0.5) * 0.02;
      const far = main ? 24 : 9;
      for (let s = 0.4; s < far; s += (main ? 0.052 : 0.085) * (1 + s * 0.22)) {
        for (const [along, across] of [
          [away, s],
          [s - far / 2, Math.abs(away)],
        ] as const) {
          const [X, Z] = turned(along, across, turn);
          if (!here(X, Z)) continue;
          const at = on(X, Z);
          if (!at) continue;
          const d = many(X, Z);
          if (!main && d < 0.3 + 0.4 * random()) continue;
          const a = (main ? 0.85 : 0.42) * (0.35 + 0.75 * d) * (0.7 + 0.3 * random());
          dot(g, at, 0.5 + (main ? 1.05 : 0.7) * at.k, main ? AMBER : '#ffc890', a);
        }
      }
    }
  };
  street(-0.2, (X, Z) => X < 0.7 + Z * 0.1);
  street(0.34, (X, Z) => X >= 0.7 + Z * 0.1);
  for (let i = 0; i < 19000; i++) {
    const Z = 1 + 15 * random() ** 1.7;
    const X = (random() - 0.5) * 2.6 * Z;
    const at = on(X, Z);
    if (!at || random() > many(X, Z) ** 1.4) continue;
    const big = random() ** 9;
    const colour = KINDS[(random() * KINDS.length) | 0] ?? AMBER;
    dot(g, at, 0.42 + 0.75 * at.k + 0.8 * big, colour, 0.16 + 0.42 * random() + 0.4 * big);
    if (big > 0.8) glow(g, at.x, at.y, 9 + 16 * at.k, colour, 0.55, 1, 0.8);
  }
  freeway(g, (Z) => -0.62 + 0.3 * Math.sin(Z * 0.8) + (Z > 3 ? (Z - 3) * 0.06 : 0), 5);
  freeway(g, (Z) => 0.34 * Z + 0.22 * Math.sin(Z * 0.9 + 1), 6);
  const panes = seeded(19);
  for (const [x, w, h] of TOWERS) {
    for (let y = HZ + 5 - h; y < HZ + 4; y += 3.4)
      for (let p = x + 2; p < x + w - 2; p += 3) {
        if (panes() < 0.46) continue;
        g.fillStyle = rgba(panes() < 0.75 ? '#ffd49a' : '#d4f4e8', 0.3 + 0.6 * panes());
        g.fillRect(p, y, 1.5, 1.7);
      }
    if (h > 60) glow(g, x + w / 2, HZ - h - 8, 9, '#ff4a38', 0.9);
  }
  g.restore();
};

/** Hills, the plain and the towers as dusk leaves them. */
export const duskPlain = (brush: Brush): void => {
  ridge(brush, HZ - 10, 26, 0.0032, 4, across(0, W, '#7c8ca0', '#a49c98'));
  ridge(brush, HZ + 3, 15, 0.0046, 9, across(0, W, '#5c7080', '#8c8480'));
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, HZ + 4, W + 200, 300),
    down(HZ, EDGE + 30, '#8c8884', '#4c5c64', '#2c4450', '#1c343c'),
    { paper: down(HZ, EDGE, '#7a4a90', '#2c2a74'), shadow: [0, -6, 10, 0.4] },
  );
  cut(brush, towers, down(HZ - 90, HZ + 8, '#3c4c60', '#54606c'), {
    paper: down(HZ - 90, HZ + 8, '#4a2c80', '#6c3c8c'),
  });
  if (brush.material !== 'paper') return;
  // On paper the carpet of lights is five streets of houses with a light-box behind them.
  for (const [i, [base, low, high, width]] of (
    [
      [470, 5, 22, 15],
      [494, 10, 34, 22],
      [526, 16, 44, 32],
      [566, 22, 58, 44],
      [618, 34, 84, 62],
    ] as const
  ).entries())
    skyline(brush, {
      x0: -OX - 20 - i * 7,
      x1: W + OX + 20,
      base,
      low,
      high,
      width,
      fill: ['#6c4494', '#583c90', '#44348a', '#322c80', '#242470'][i] ?? '#242470',
      seed: 51 + i * 3,
      box: '#ffcf7c',
    });
};

/** The canyon under the barrier: two dark shoulders of the hill, a few houses on them. */
export const canyon = (brush: Brush): void => {
  const random = seeded(37);
  const shoulder = (from: number, to: number, top: (t: number) => number, colour: string, paper: string) => {
    const points: [number, number][] = [];
    for (let x = from; x <= to; x += 9) {
      const t = (x - from) / (to - from);
      points.push([x, top(t) - 4 * Math.abs(Math.sin(x * 0.09)) - random() * 5]);
    }
    cut(brush, (q) => poly(q, [[from, H], ...points, [to, H]]), down(500, 640, colour, '#10181a'), {
      paper,
      shadow: [0, -6, 10, 0.5],
      rim: [0, 1.4, 'rgba(255,214,160,.3)'],
    });
  };
  shoulder(-OX - 20, 940, (t) => 520 + 84 * t ** 1.7, '#4c5048', '#3a2c6c');
  shoulder(1180, W + OX + 20, (t) => 606 - 116 * t ** 1.4, '#4c5048', '#34286c');
  for (const [x, y, h] of [
    [1690, 548, 54],
    [1712, 546, 72],
    [1874, 520, 66],
    [700, 574, 40],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(x, y - h / 2, h * 0.13, h / 2, 0, 0, 7);
        q.fill();
      },
      '#2c342c',
      { paper: '#1c4c5c' },
    );
};

/** Lit windows of the houses in the canyon, to be added. */
export const canyonWindows = (g: G): void => {
  for (const [x, y, n] of [
    [1480, 574, 3],
    [1612, 556, 4],
    [1786, 540, 5],
    [640, 566, 3],
    [776, 588, 2],
  ] as const) {
    glow(g, x + n * 5, y + 3, 44, '#ff9a4c', 0.35);
    for (let i = 0; i < n; i++) lit(g, '#ffcf8c', 0, (q) => q.fillRect(x + i * 10, y, 6, 7));
    lit(g, '#7c4c28', 0, (q) => q.fillRect(x - 4, y + 9, n * 10 + 6, 1.6));
  }
};

/** The haze that lies over the far lights. */
export const haze = (g: G): void => {
  g.fillStyle = styleOf(
    g,
    lin(0, HZ - 12, 0, HZ + 84, [
      [0, '#180c06'],
      [0.13, '#7c4830'],
      [0.3, '#403828'],
      [1, '#000000'],
    ]),
  );
  g.fillRect(-OX, HZ - 12, W + 2 * OX, 96);
};
