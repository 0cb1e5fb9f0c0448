import {
  across,
  down,
  type G,
  H,
  lin,
  OX,
  OY,
  poly,
  radial,
  rgba,
  seeded,
  styleOf,
  W,
} from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { star } from '../kit/lamps.ts';
import { cone, glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { contact } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { stallsBehind } from '../kit/stalls.ts';
import { clouds } from '../kit/texture.ts';
import { lit, wash } from '../kit/washes.ts';
import { insect, LENSES } from './planetariumThings.ts';

const RIM = 470;
const FOOT = 548;

const rimAt = (x: number): number => RIM + 26 * ((x - W / 2) / 1000) ** 2;

const dome = (brush: Brush): void => {
  fillAll(brush.g, down(-40, RIM, '#5c74a8', '#6c88b8', '#8098bc', '#b8b4b4'));
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, -OY - 10, W + 180, RIM + 60),
    down(-40, RIM + 20, '#40508c', '#5868a0', '#8088b0', '#b4a8a8'),
    {
      paper: down(-40, RIM, '#1c1c64', '#34349c', '#6c4ca8', '#e8887c'),
      shade: (q) => {
        q.lineWidth = 1.2;
        for (let i = -12; i <= 12; i++) {
          q.strokeStyle = 'rgba(10,14,40,.16)';
          q.beginPath();
          q.moveTo(W / 2 + i * 124, rimAt(W / 2 + i * 124) + 10);
          q.quadraticCurveTo(W / 2 + i * 112, 60, W / 2 + i * 22, -260);
          q.stroke();
        }
        for (const r of [0.3, 0.52, 0.7, 0.84, 0.94]) {
          q.beginPath();
          q.ellipse(W / 2, 560, 1500 * r, 640 * r, 0, Math.PI, 2 * Math.PI);
          q.stroke();
        }
      },
    },
  );
};

const rim = (brush: Brush): void => {
  const random = seeded(91);
  const hills = (base: number, high: number, wave: number, jag: number): [number, number][] => {
    const points: [number, number][] = [];
    for (let x = -100; x <= W + 100; x += 12)
      points.push([
        x,
        rimAt(x) -
          base -
          high * (0.5 + 0.5 * Math.sin(x * wave) * Math.cos(x * wave * 0.37 + 1)) -
          (random() < jag ? random() * 26 : 0),
      ]);
    return points;
  };
  const band = (points: [number, number][], colour: string, paper: string) =>
    cut(brush, (q) => poly(q, [[-100, H], ...points, [W + 100, H]]), colour, {
      paper,
      shadow: [0, -8, 12, 0.4],
    });
  band(hills(4, 26, 0.006, 0), '#3c4064', '#3a2a78');
  band(hills(-6, 10, 0.011, 0.35), '#20223c', '#221c60');
  cut(
    brush,
    (q) => {
      q.beginPath();
      for (let x = -100; x <= W + 100; x += 40) q.lineTo(x, rimAt(x) + 8);
      q.lineTo(W + 100, FOOT + 20);
      q.lineTo(-100, FOOT + 20);
      q.fill();
    },
    down(RIM, FOOT + 10, '#6a4c40', '#54382f', '#2c1e20'),
    {
      paper: down(RIM, FOOT, '#b85a4c', '#5c2450'),
      rim: [0, 2, 'rgba(255,226,180,.55)'],
      shade: (q) => {
        q.fillStyle = 'rgba(0,0,10,.25)';
        for (let x = -90; x < W + 90; x += 58) q.fillRect(x, RIM, 3, 120);
      },
    },
  );
};

const ground = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.beginPath();
      for (let x = -100; x <= W + 100; x += 40) q.lineTo(x, FOOT + 10 * ((x - W / 2) / 1000) ** 2);
      q.lineTo(W + 100, H + 50);
      q.lineTo(-100, H + 50);
      q.fill();
    },
    down(FOOT, H, '#3c4068', '#54587c', '#2c3050'),
    {
      paper: down(FOOT, H, '#3c3c94', '#181848'),
      shadow: [0, -6, 12, 0.5],
      shade: (q) => {
        q.strokeStyle = 'rgba(190,205,255,.14)';
        q.lineWidth = 2;
        for (const r of [0.34, 0.56, 0.82, 1.15]) {
          q.beginPath();
          q.ellipse(W / 2, 700, 1000 * r, 150 * r, 0, 0, 7);
          q.stroke();
        }
        q.fillStyle = styleOf(
          q,
          across(0, W, 'rgba(2,2,12,.6)', 'rgba(2,2,12,0)', 'rgba(2,2,12,0)', 'rgba(2,2,12,.6)'),
        );
        q.fillRect(-100, FOOT, W + 200, 300);
      },
    },
  );
};

const BIG: readonly (readonly [number, number, number])[] = [
  [1010, 96, 5],
  [1120, 140, 4],
  [1204, 118, 6],
  [1290, 190, 4],
  [1264, 290, 5],
  [1150, 262, 4],
  [1470, 80, 5],
  [1560, 150, 6],
  [1648, 128, 4],
  [1720, 214, 5],
  [820, 60, 5],
  [700, 120, 4],
  [1400, 330, 5],
  [1500, 300, 4],
  [910, 300, 4],
  [330, 70, 5],
  [240, 170, 4],
  [120, 110, 6],
  [420, 200, 3],
];
const LINES: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 1],
  [6, 7],
  [7, 8],
  [8, 9],
  [16, 17],
  [17, 15],
];

const starNight = (g: G): void => {
  wash(g, down(-40, RIM, '#040820', '#09123a', '#142256', '#33305c'), {
    x: -90,
    y: -50,
    w: W + 180,
    h: RIM + 50,
  });
  const milk = (
    seed: number,
    rgb: readonly [number, number, number],
    a: number,
    width: number,
    cell: number,
  ) => {
    const bank = clouds(520, 200, { cell, stretch: 2.2, low: 0.36, high: 0.78, seed, rgb }, (t) =>
      Math.exp(-(((t - 0.5) * width) ** 2)),
    );
    g.save();
    g.globalCompositeOperation = 'lighter';
    g.globalAlpha = a;
    g.translate(1000, 220);
    g.rotate(-0.36);
    g.drawImage(bank.canvas, -1350, -330, 2700, 660);
    g.restore();
  };
  milk(31, [90, 110, 200], 0.42, 3.2, 90);
  milk(37, [170, 120, 190], 0.36, 4.6, 50);
  milk(43, [255, 214, 170], 0.38, 7, 34);
  const random = seeded(17);
  g.globalCompositeOperation = 'lighter';
  for (let i = 0; i < 2600; i++) {
    const x = -80 + random() * (W + 160);
    let y = -40 + random() * (RIM + 30);
    if (i % 2) y = 220 - (x - 1000) * 0.377 + (random() + random() + random() - 1.5) * 190;
    if (y > RIM + 10 || y < -40) continue;
    const k = random() ** 5;
    g.fillStyle = rgba(
      ['#dfe8ff', '#fff2d8', '#c0d0ff', '#ffd8b0'][(random() * 4) | 0] ?? '#ffffff',
      0.24 + 0.6 * random(),
    );
    g.beginPath();
    g.arc(x, y, 0.55 + 1.5 * k, 0, 7);
    g.fill();
  }
  g.strokeStyle = 'rgba(255,220,160,.28)';
  g.lineWidth = 1.2;
  for (const [a, b] of LINES) {
    const [p, q] = [BIG[a], BIG[b]];
    if (p && q)
      poly(
        g,
        [
          [p[0], p[1]],
          [q[0], q[1]],
        ],
        true,
      );
  }
  for (const [x, y, r] of BIG) {
    glow(g, x, y, r * 9, '#a8c0ff', 0.5);
    lit(g, '#ffffff', 0, (q) => {
      q.beginPath();
      q.arc(x, y, r * 0.5, 0, 7);
      q.fill();
    });
  }
};

/** The same sky cut from paper: a river of three blues, stars on threads at the same places. */
const paperNight = (brush: Brush): void => {
  const band = (wide: number, paper: string, seed: number) => {
    const random = seeded(seed);
    const edge = (side: 1 | -1): [number, number][] =>
      Array.from({ length: 42 }, (_, i) => {
        const x = -100 + i * 52;
        return [x, 220 - (x - 1000) * 0.377 + side * (wide + 26 * Math.sin(i * 0.8 + seed) + random() * 14)];
      });
    cut(brush, (q) => poly(q, [...edge(-1), ...edge(1).reverse()]), paper, {
      paper,
      shadow: [3, 9, 12, 0.4],
    });
  };
  const { g } = brush;
  g.save();
  g.beginPath();
  g.rect(-OX - 10, -OY - 10, W + 180, RIM + 60);
  g.clip();
  band(210, '#34389c', 5);
  band(140, '#5450b8', 6);
  band(74, '#8070cc', 7);
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.6;
      for (const [a, b] of LINES) {
        const [p, r] = [BIG[a], BIG[b]];
        if (p && r)
          poly(
            q,
            [
              [p[0], p[1]],
              [r[0], r[1]],
            ],
            true,
          );
      }
      for (const [x, y, r] of BIG) {
        q.fillRect(x - 0.7, -60, 1.4, y + 60);
        star(q, x, y, r * 4.2);
      }
      const random = seeded(23);
      for (let i = 0; i < 120; i++) star(q, -60 + random() * 2040, -20 + random() * 430, 3 + random() * 5);
    },
    '#fff0b8',
    { paper: '#fff0b8', shadow: [6, 10, 5, 0.5], grain: 0.3 },
  );
  g.restore();
};

const high = [-0.5, 0.8, -0.3] as const;
const low = [0.8, -0.1, -0.5] as const;

/** After midnight under a dome: seats let down, a machine like an insect, and then all the stars. */
export const planetarium: SetPainter = {
  seed: 71,
  plan: {
    id: 'planetarium',
    size: [W, H],
    horizon: RIM,
    flat: flatOf('#070a22', '#1c2858', '#4a3450', '#0c0d22'),
    marks: {
      floor: at(1130, 748, 2.2, -64, { order: 130 }),
      'floor-right': at(1330, 752, 2.25, -76, { order: 130 }),
      'air-left': at(1090, 520, 1.95, 78, { order: 130 }),
      'air-right': at(1260, 500, 1.95, -78, { order: 131 }),
      projector: at(776, 752, 2.25, -108, { order: 130 }),
    },
    cameras: framings(
      {
        two: [1220, 450, 1.4],
        left: [620, 470, 1.4],
        right: [1360, 430, 1.4],
        close: [1180, 450, 1.9],
        detail: [560, 300, 2.4],
      },
      { dome: [1180, 210, 1.35, 0.2] },
    ),
    light: {
      slots: ['cove', 'stars', 'aisle', 'spot'],
      lamps: [
        { slot: 'stars', x: 1180, y: 60, radius: 900, colour: '#b8ccff' },
        { slot: 'aisle', x: 960, y: 760, radius: 380, colour: '#ffb070' },
      ],
      cues: {
        ...cuesOf({
          grade: '#232c50',
          paper: '#9c98dc',
          key: [low, '#ffc48c'],
          rim: [high, '#86a8ff'],
          ambient: '#1c2140',
          edges: '#141a3c',
          full: { cove: 1, aisle: 0.7 },
          lamp: 'cove',
          vignette: 0.7,
        }),
        dim: cue({
          slots: { cove: 0.62, aisle: 0.5 },
          grade: '#161d3c',
          paper: '#7c78c0',
          key: [low, '#ffbc80', 1.5],
          rim: [high, '#7898f0', 0.8],
          ambient: '#151a34',
          vignette: 0.85,
          edges: '#10142e',
        }),
        stars: cue({
          slots: { stars: 1, cove: 0.16, aisle: 0.1 },
          grade: '#0d1430',
          paper: '#5c5cac',
          key: [high, '#b4caff', 1.9],
          rim: [low, '#ffa868', 0.9],
          ambient: '#141a3a',
          vignette: 0.75,
          edges: '#10163c',
        }),
      },
    },
    effects: [
      {
        kind: 'stars',
        area: { x: -70, y: -30, w: 2060, h: 470 },
        depth: 0.1,
        order: 4,
        colour: '#dce6ff',
        amount: 0.9,
        slot: 'stars',
      },
      {
        kind: 'dust',
        area: { x: 420, y: 60, w: 1100, h: 560 },
        depth: 1,
        order: 160,
        colour: '#c8d4ff',
        amount: 0.4,
        slot: 'stars',
      },
    ],
  },
  paint(bake) {
    bake.plane('dome', { depth: 0.1, order: 1 }, dome);
    bake.shine('star-night', { depth: 0.1, order: 3, slot: 'stars', dream: [0, 1] }, starNight);
    bake.plane('paper-night', { depth: 0.1, order: 3, slot: 'stars', dream: [2, 3] }, paperNight);
    bake.shine('paper-stars', { depth: 0.1, order: 4, slot: 'stars', dream: [2, 3] }, (g) => {
      for (const [x, y, r] of BIG) {
        glow(g, x, y, r * 12, '#ffcf70', 0.35);
        lit(g, '#a89468', 0, (q) => star(q, x, y, r * 4.2));
      }
    });
    bake.plane('rim', { depth: 0.45, order: 10 }, rim);
    bake.plane('floor', { depth: 1, order: 20 }, (brush) => {
      ground(brush);
      for (const [x, y, k] of [
        [-70, 640, 0.72],
        [1560, 640, 0.72],
        [-90, 690, 0.9],
        [1590, 690, 0.9],
      ] as const)
        stallsBehind(brush, { x, y, s: k, n: 9, gap: 60 }, '#5c5890', {
          rim: 'rgba(190,200,255,.4)',
          paper: '#5c3ca0',
        });
    });
    bake.plane('projector', { depth: 1, order: 100 }, (brush) => {
      contact(brush, 560, 752, 210, 18, 0.7);
      insect(brush);
    });
    lights(bake);
    bake.plane('front', { depth: 1.2, order: 240 }, (brush) => {
      stallsBehind(brush, { x: -150, y: 868, s: 1.9, n: 4, gap: 60 }, '#3c3a64', {
        rim: 'rgba(190,200,255,.5)',
        bottom: H + 80,
        paper: '#3c2880',
      });
      stallsBehind(brush, { x: 1640, y: 874, s: 1.9, n: 4, gap: 60 }, '#3c3a64', {
        rim: 'rgba(190,200,255,.5)',
        bottom: H + 80,
        paper: '#3c2880',
      });
    });
    bake.light('cove', { id: 'light-front', depth: 1.2, order: 241, over: ['front'] }, (g) =>
      glow(g, 960, 560, 1200, '#c89078', 0.35, 1.2, 0.6),
    );
    bake.light('stars', { id: 'light-front-stars', depth: 1.2, order: 241, over: ['front'] }, (g) =>
      glow(g, 960, 560, 1200, '#6484e0', 0.45, 1.2, 0.6),
    );
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'cove',
    { depth: 0.45, order: 50, over: ['dome', 'rim', 'floor'] },
    (g) => {
      for (let x = -40; x < W + 90; x += 150) glow(g, x, rimAt(x) - 6, 230, '#ff9c5c', 0.42, 1.2, 0.9);
      wash(
        g,
        lin(0, 60, 0, RIM, [
          [0, '#000000'],
          [1, '#6a4440'],
        ]),
        { x: -90, y: 60, w: W + 180, h: RIM - 60 },
      );
      glow(g, 960, 640, 1100, '#b4705c', 0.6, 1.1, 0.3);
    },
    (g) => {
      for (let x = -90; x < W + 90; x += 90) glow(g, x, rimAt(x) + 2, 110, '#ff8a44', 0.28, 1.2, 0.5);
      lit(g, '#c8703c', 1.5, (q) => {
        q.lineWidth = 3;
        q.beginPath();
        for (let x = -90; x <= W + 90; x += 30) q.lineTo(x, rimAt(x) + 9);
        q.stroke();
      });
    },
  );
  bake.light('aisle', { depth: 1, order: 104, over: ['floor', 'projector', 'rim'] }, (g) => {
    for (const x of [330, 800, 1130, 1600]) glow(g, x, 640, 220, '#ffb070', 0.7, 1.4, 0.3);
    glow(g, 960, 760, 760, '#d8845c', 0.5, 1.3, 0.2);
    glow(g, 660, 470, 260, '#e8a070', 0.3);
  });
  bake.light(
    'stars',
    { depth: 1, order: 105, over: ['rim', 'floor', 'projector'] },
    (g) => {
      glow(g, 1230, 720, 700, '#8ca8ff', 0.9, 1.2, 0.26);
      glow(g, 560, 300, 330, '#8ca4f0', 0.5);
      wash(g, down(RIM - 30, H, '#38365c', '#1c2450', '#141c44'), {
        x: -90,
        y: RIM - 30,
        w: W + 180,
        h: 420,
      });
    },
    (g) => {
      for (const [x, y] of LENSES) {
        cone(g, {
          x,
          y,
          x0: x + (x - 560) * 5 + 60,
          x1: x + (x - 560) * 8 + 260,
          bottom: -60,
          colour: '#6c88e0',
          a: 0.03,
          soft: 12,
          mouth: 4,
        });
        glow(g, x, y, 26, '#c8d8ff', 0.8);
      }
      glow(g, 560, 210, 300, '#3c50b0', 0.35);
      g.fillStyle = styleOf(
        g,
        radial(1180, 380, 700, 'rgba(90,70,150,.18)', 'rgba(40,40,110,.08)', 'rgba(0,0,0,0)'),
      );
      g.fillRect(300, -40, 1700, 600);
    },
  );
  spotOn(bake, 1160, 752);
};
