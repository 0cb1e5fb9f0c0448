import { down, type G, H, lin, OX, seeded, styleOf, tone, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bulbLight, bulbStrings, bulbsOf, lamp, lampLight, starsLight } from '../kit/lamps.ts';
import { glow, patch } from '../kit/light.ts';
import { pianoStool, upright } from '../kit/pianos.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { door, floor, panelling, sink, wall, windowFrame } from '../kit/room.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { rings } from '../kit/theatre.ts';
import { boulevardLights, wetBoulevard, wetColumns } from '../kit/views.ts';

const FOOT = 584;
const DADO = 404;
const WINDOW = { x: 96, y: 120, w: 430, h: 272 };
const DOOR = { x: 628, y: 146, w: 186, h: 438 };
const COATS = { x0: 880, x1: 1120, y: 300, n: 9 };
const BULBS = [
  { from: [-110, 20], to: [470, 18], sag: 76, n: 10 },
  { from: [470, 18], to: [1010, 26], sag: 92, n: 10 },
  { from: [1010, 26], to: [1560, 10], sag: 96, n: 10 },
  { from: [1560, 10], to: [2060, 50], sag: 74, n: 8 },
] as const;
const PIANO: View = { x: 1375, y: 672, scale: 2.5, turn: 132, pitch: 8 };
const LAMP = project(PIANO, [-52, 128, 80]);
const TABLES = [
  { x: 1668, y: 650, k: 0.72, front: false },
  { x: 330, y: 742, k: 1.5, front: true },
  { x: 1052, y: 754, k: 1.12, front: true },
] as const;

const coats = (brush: Brush): void => {
  const random = seeded(12);
  cut(brush, (q) => q.fillRect(COATS.x0 - 20, COATS.y - 4, COATS.x1 - COATS.x0 + 40, 12), '#3c3424', {
    paper: '#f0b048',
  });
  const hues = ['#2c4a46', '#34425a', '#3e4450', '#284238', '#54362e'];
  const cuts = ['#1f4f9a', '#6a2f8e', '#14877a', '#b8343c', '#2a3f8c'];
  for (let i = 0; i < COATS.n; i++) {
    const x = COATS.x0 + ((COATS.x1 - COATS.x0) * i) / (COATS.n - 1);
    const y = COATS.y + 4;
    const w = 22 + random() * 8;
    const h = 170 + random() * 40;
    const hue = hues[i % 5] ?? '#2c4a46';
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.moveTo(x, y);
        q.bezierCurveTo(x + w * 0.8, y + 8, x + w, y + 30, x + w * 0.95, y + 60);
        q.bezierCurveTo(x + w * 1.05, y + 110, x + w * 1.1, y + 150, x + w, y + h);
        q.lineTo(x - w, y + h);
        q.bezierCurveTo(x - w * 1.1, y + 150, x - w * 1.05, y + 110, x - w * 0.95, y + 60);
        q.bezierCurveTo(x - w, y + 30, x - w * 0.8, y + 8, x, y);
        q.fill();
      },
      lin(x - w, 0, x + w, 0, [
        [0, tone(hue, 1.5)],
        [0.3, hue],
        [0.8, tone(hue, 0.4)],
        [1, tone(hue, 0.25)],
      ]),
      {
        paper: cuts[i % 5] ?? '#1f4f9a',
        shadow: [5, 6, 7, 0.55],
        shade: (q) => {
          q.strokeStyle = 'rgba(0,0,10,.5)';
          q.beginPath();
          q.moveTo(x + 2, y + 14);
          q.lineTo(x + 1, y + h);
          q.stroke();
        },
      },
    );
  }
};

const table = (brush: Brush, t: (typeof TABLES)[number]): void => {
  const { x, y, k } = t;
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - 62 * k, y);
      q.bezierCurveTo(x - 60 * k, y + 34 * k, x - 52 * k, y + 70 * k, x - 58 * k, y + 150 * k);
      q.lineTo(x + 58 * k, y + 150 * k);
      q.bezierCurveTo(x + 52 * k, y + 70 * k, x + 60 * k, y + 34 * k, x + 62 * k, y);
      q.fill();
    },
    down(y - 12 * k, y + 110 * k, '#5c6e5c', '#2c3c38', '#0c1414'),
    { paper: down(y, y + 110 * k, '#b83a44', '#4a1038') },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, 64 * k, 11 * k, 0, 0, 7);
      q.fill();
    },
    '#7c7058',
    { paper: '#ffb45a', shadow: [2, 6, 5, 0.5] },
  );
  for (const s of [-1, 1])
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(x + s * 34 * k, y + k, 13 * k, 2.6 * k, 0, 0, 7);
        q.fill();
      },
      '#b8b0a0',
      { paper: '#fff0d0', shadow: [1, 2, 2, 0.4] },
    );
  lamp(brush, x, y, k * 0.8);
};

const bulbsShine = (g: G): void => {
  for (const s of BULBS)
    bulbsOf(s).forEach(([x, y], i) => {
      bulbLight(g, x, y + 11.5, 5.5, 0.66 + 0.3 * Math.abs(Math.sin(i * 2.7 + x)));
    });
};

/** Winter night: strings of bulbs, coats, a wet boulevard, an upright everyone talks over. */
export const restaurant: SetPainter = {
  seed: 11,
  plan: {
    id: 'restaurant',
    size: [W, H],
    horizon: FOOT - 130,
    flat: flatOf('#071d18', '#0b2a22', '#051310'),
    marks: {
      piano: at(1375, 672, 2.5, 132, { seat: 50, order: 130 }),
      'piano-side': at(1270, 690, 2.45, 60, { order: 140 }),
      bar: at(1800, 676, 2.3, -110),
      tables: at(330, 800, 3.6, 100, { seat: 46, order: 190 }),
      'between-tables': at(772, 690, 2.45, 90, { order: 150 }),
      door: at(722, 664, 2.2, 116),
      pavement: at(300, 600, 1.7, 80, { order: 8 }),
    },
    cameras: framings(
      {
        two: [1040, 450, 1.35],
        left: [560, 440, 1.4],
        right: [1400, 470, 1.4],
        close: [1340, 440, 2.1],
        detail: [1405, 500, 3],
      },
      { hands: [1420, 520, 3.2], street: [311, 270, 2.3], door: [721, 400, 1.7] },
    ),
    light: {
      slots: ['bulbs', 'lamp', 'tables', 'street', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP[0], y: LAMP[1] - 40, radius: 420, colour: '#ffb868' },
        { slot: 'street', x: 721, y: 300, radius: 320, colour: '#8fe0c4' },
        { slot: 'tables', x: 330, y: 700, radius: 260, colour: '#ff9a50' },
        { slot: 'tables', x: 1052, y: 720, radius: 220, colour: '#ff9a50' },
      ],
      cues: {
        full: cue({
          slots: { bulbs: 1, lamp: 1, tables: 1, street: 1 },
          grade: '#2c4a48',
          paper: '#a8a2dc',
          key: [[0.6, 0.6, -0.5], '#ffc880', 1.9],
          rim: [[-0.8, 0.2, -0.5], '#6fd8bc', 0.9],
          ambient: '#26343a',
          vignette: 0.75,
          edges: '#28403e',
        }),
        bulbs: cue({
          slots: { bulbs: 1, lamp: 0.35, tables: 0.2, street: 0.6 },
          grade: '#263f3e',
          paper: '#9a94d4',
          key: [[0.3, 0.9, -0.3], '#ffc070', 1.5],
          rim: [[-0.8, 0.2, -0.5], '#6fd8bc', 0.7],
          ambient: '#1e2c30',
          vignette: 0.8,
          edges: '#22383a',
        }),
        dim: cue({
          slots: { bulbs: 0.35, lamp: 0.9, tables: 0.5, street: 0.7 },
          grade: '#1c3032',
          paper: '#7c78b8',
          key: [[0.5, 0.6, -0.5], '#ffb868', 1.6],
          rim: [[-0.8, 0.2, -0.5], '#5fc8ac', 0.7],
          ambient: '#18242a',
          vignette: 0.85,
          edges: '#1a2c2e',
        }),
        'one-lamp': cue({
          slots: { bulbs: 0.04, lamp: 1, tables: 0, street: 0.12 },
          grade: '#0b1517',
          paper: '#4c4a84',
          key: [[0.5, 0.7, 0.1], '#ffb45c', 2.1],
          rim: [[-0.8, 0.2, -0.5], '#3a7a70', 0.4],
          ambient: '#0c1216',
          vignette: 1,
          edges: '#0c1618',
        }),
        spot: cue({
          slots: { spot: 1, lamp: 0.5, bulbs: 0.08, street: 0.3 },
          grade: '#0f1c1e',
          paper: '#8a84c8',
          key: [[0.3, 0.85, -0.4], '#fff0c8', 2.4],
          rim: [[-0.85, 0.2, -0.5], '#3fe0b8', 0.9],
          ambient: '#141a20',
          vignette: 0.95,
          edges: '#101c20',
        }),
        dark: cue({
          slots: { street: 0.35 },
          grade: '#0a1315',
          paper: '#34346c',
          key: [[-0.6, 0.4, -0.6], '#5fb0a0', 0.8],
          rim: [[-0.8, 0.2, -0.5], '#3a7a70', 0.4],
          ambient: '#0a1014',
          vignette: 1,
          edges: '#0a1214',
        }),
      },
    },
    effects: [
      { kind: 'rain', area: WINDOW, depth: 0.85, order: 12, colour: '#bfe8e0', amount: 0.5, slot: 'street' },
      {
        kind: 'traffic',
        area: { x: 96, y: 250, w: 430, h: 90 },
        depth: 0.85,
        order: 12,
        colour: '#ffb050',
        amount: 0.4,
        slot: 'street',
      },
      {
        kind: 'dust',
        area: { x: 1180, y: 120, w: 500, h: 420 },
        depth: 1,
        order: 160,
        colour: '#ffd090',
        amount: 0.35,
        slot: 'lamp',
      },
    ],
  },
  paint(bake) {
    bake.plane('street', { depth: 0.82, order: 5 }, (brush) =>
      wetBoulevard(brush, { x: WINDOW.x - 20, y: WINDOW.y - 20, w: WINDOW.w + 40, h: WINDOW.h + 40 }, 41),
    );
    bake.plane('wall', { depth: 0.92, order: 10 }, (brush) => {
      wallWithWindow(brush);
      windowFrame(brush, WINDOW, '#1c3a30', {
        columns: 3,
        rows: [0, 0.24, 1],
        paper: down(100, 400, '#c23a34', '#7a1638'),
      });
      door(brush, DOOR, '#2c4c3c', {
        pane: [0.06, 0.66],
        box: down(172, 434, '#4c8a7c', '#7aac9c', '#3c6c62'),
      });
      coats(brush);
    });
    bake.plane('rings', { depth: 0.92, order: 10.5, dream: [3, 3] }, (brush) => {
      const { g } = brush;
      g.save();
      g.beginPath();
      g.rect(-OX, -40, W + 2 * OX, DADO + 30);
      g.rect(WINDOW.x - 16, WINDOW.y - 16, WINDOW.w + 32, WINDOW.h + 39);
      g.rect(DOOR.x - 16, DOOR.y - 16, DOOR.w + 32, DOOR.h);
      g.clip('evenodd');
      rings(
        brush,
        832,
        372,
        [
          ['#ffb84e', '#f0823c'],
          ['#e8863a', '#c4502e'],
          ['#3fa878', '#258870'],
          ['#258a72', '#176a62'],
          ['#176458', '#104a52'],
          ['#0f4048', '#0c2c44'],
        ],
        DADO - 8,
      );
      g.restore();
      coats(brush);
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#2c4a44', '#1a302e'), {
        vx: 960,
        gap: 74,
        paper: down(FOOT, H, '#1a5a66', '#0a1c40'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 60 }, (brush) => {
      contact(brush, PIANO.x + 110, PIANO.y - 14, 240, 18);
      const light = { from: [0.5, 0.8, 0.3], edge: 'rgba(255,210,150,.12)' } as const;
      stand(brush, upright({ wood: '#6a3c2c', panel: '#7c4a34', paper: '#e8dcc0' }), PIANO, light);
      stand(brush, pianoStool('#2a2220'), PIANO, light);
      lamp(brush, LAMP[0], LAMP[1], 1);
    });
    bake.plane('far-table', { depth: 1, order: 105 }, (brush) => table(brush, TABLES[0]));
    bake.plane('strings', { depth: 0.95, order: 20 }, (brush) => bulbStrings(brush, BULBS));
    bake.shine('stars', { depth: 0.95, order: 71, slot: 'bulbs', dream: [2, 3] }, (g) =>
      starsLight(g, BULBS),
    );
    lights(bake);
    bake.plane('front-tables', { depth: 1.12, order: 230 }, (brush) => {
      for (const t of TABLES) if (t.front) table(brush, t);
    });
    bake.light(
      'tables',
      { id: 'light-front', depth: 1.12, order: 231, over: ['front-tables'] },
      (g) => {
        for (const t of TABLES) if (t.front) glow(g, t.x, t.y - 4, 120 * t.k, '#ffb060', 0.9, 1, 0.5);
      },
      (g) => {
        for (const t of TABLES) if (t.front) lampLight(g, t.x, t.y, t.k * 0.8, 0.9);
      },
    );
  },
};

const wallWithWindow = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#2a4c40', '#3c6e58', '#325c4c'), {
    stripe: 44,
    paper: down(0, FOOT, '#176458', '#0f4a50'),
  });
  sink(brush, FOOT, { sides: 0.62, top: 0.45, low: 0.5, colour: '#03100e' });
  panelling(brush, -OX - 12, W + OX + 10, DADO, FOOT, 16, '#2f5c4a');
  brush.g.clearRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'bulbs',
    { depth: 0.95, order: 70, flicker: 0.02 },
    (g) => {
      glow(g, 760, 110, 1000, '#d86a28', 0.34, 1.4, 0.42);
      glow(g, 1500, 160, 700, '#d86a28', 0.3, 1.1, 0.5);
      glow(g, 200, 110, 600, '#c85c24', 0.3, 1.2, 0.4);
      glow(g, 960, 640, 900, '#8a4420', 0.22, 1.3, 0.2);
      for (const s of BULBS) for (const [x, y] of bulbsOf(s)) glow(g, x, y + 12, 120, '#ff8a3c', 0.36);
    },
    (g) => {
      bulbsShine(g);
      glow(g, 960, 60, 1100, '#8a3c10', 0.3, 1.3, 0.22);
      glow(g, 1450, 200, 620, '#7a3410', 0.3, 1.1, 0.6);
      for (const s of BULBS) wetColumns(g, bulbsOf(s), 668, '#ffa040', 0.12);
    },
  );
  bake.light(
    'lamp',
    { depth: 1, order: 72, flicker: 0.02 },
    (g) => {
      glow(g, LAMP[0], LAMP[1] - 30, 560, '#ff8a44', 0.8, 1, 0.9);
      glow(g, LAMP[0] - 110, LAMP[1] + 90, 240, '#ffb868', 0.8);
      glow(g, PIANO.x - 40, 690, 460, '#ff9a40', 0.7, 1.2, 0.2);
    },
    (g) => {
      glow(g, LAMP[0], LAMP[1] - 40, 420, '#b85a14', 0.3);
      lampLight(g, LAMP[0], LAMP[1], 1, 0.9);
    },
  );
  bake.light(
    'street',
    { depth: 0.9, order: 74 },
    (g) => {
      glow(g, 721, 300, 330, '#3f8a78', 0.4);
      glow(g, 721, 640, 300, '#8fe0c4', 0.9, 0.9, 0.2);
      glow(g, 311, 256, 420, '#3f8f90', 0.4);
    },
    (g) => {
      boulevardLights(g, WINDOW, 41, 0.95);
      const p = { x: DOOR.x + DOOR.w * 0.14, y: DOOR.y + DOOR.h * 0.06, w: DOOR.w * 0.72, h: DOOR.h * 0.6 };
      g.save();
      g.globalCompositeOperation = 'lighter';
      g.fillStyle = styleOf(
        g,
        lin(0, p.y, 0, p.y + p.h, [
          [0, '#2a6a5c'],
          [0.45, '#5c9484'],
          [0.75, '#2c6054'],
          [1, '#123c38'],
        ]),
      );
      g.fillRect(p.x, p.y, p.w, p.h);
      g.restore();
      glow(g, 721, 300, 260, '#3f9880', 0.3);
      patch(
        g,
        [
          [660, 596],
          [780, 596],
          [806, 700],
          [640, 700],
        ],
        '#2f7060',
        0.3,
        12,
      );
    },
  );
  bake.light(
    'tables',
    { depth: 1, order: 110 },
    (g) => glow(g, 1668, 646, 130, '#ffb060', 0.9, 1, 0.6),
    (g) => lampLight(g, 1668, 650, 0.58, 0.8),
  );
  bake.light(
    'spot',
    { depth: 1, order: 76 },
    (g) => {
      glow(g, 772, 690, 330, '#fff0c8', 1, 1, 0.16);
      glow(g, 790, 420, 300, '#ffe2a8', 0.3);
    },
    (g) => {
      g.save();
      g.globalCompositeOperation = 'lighter';
      g.filter = 'blur(14px)';
      g.fillStyle = styleOf(
        g,
        lin(842, -70, 772, 690, [
          [0, 'rgba(255,240,200,.5)'],
          [0.4, 'rgba(255,225,160,.22)'],
          [1, 'rgba(255,220,150,.1)'],
        ]),
      );
      g.beginPath();
      g.moveTo(826, -70);
      g.lineTo(858, -70);
      g.lineTo(962, 692);
      g.lineTo(582, 692);
      g.fill();
      g.restore();
    },
  );
};
