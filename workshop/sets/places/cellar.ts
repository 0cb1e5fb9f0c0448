import { down, H, poly, seeded, tone, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool, block } from '../kit/furniture.ts';
import { candle, flame } from '../kit/lamps.ts';
import { cone, glow, patch } from '../kit/light.ts';
import { pianoStool, upright } from '../kit/pianos.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll, floor, sink } from '../kit/room.ts';
import { back } from '../kit/silhouettes.ts';
import { box, contact, project, stand, turnedBody, type View } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { bottles, lampTable, tableLight, tableRadiance } from '../kit/tables.ts';
import { rings } from '../kit/theatre.ts';

const FOOT = 574;
const PIANO: View = { x: 880, y: 664, scale: 2.3, turn: 136, pitch: 8 };
const CANDLE = project(PIANO, [-40, 128, 82]);
const TABLES = [
  { x: 560, y: 694, k: 1 },
  { x: 1330, y: 762, k: 1.3 },
] as const;

const stones = (brush: Brush): void => {
  const random = seeded(4);
  cut(brush, (q) => q.fillRect(-90, -50, 2100, FOOT + 54), '#5c5444', {
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      for (let y = -40, k = 0; y < FOOT; k++) {
        const h = 34 + random() * 20;
        for (let x = -120 + (k % 2) * 40; x < 2010; ) {
          const w = 60 + random() * 74;
          q.fillStyle = tone(
            ['#a89c78', '#9c8c6c', '#b0a484', '#8c8468'][(random() * 4) | 0] ?? '#a89c78',
            0.82 + random() * 0.3,
          );
          q.beginPath();
          q.roundRect(x, y, w - 4, h - 4, 7);
          q.fill();
          q.fillStyle = 'rgba(255,250,220,.1)';
          q.fillRect(x + 4, y + 1, w - 12, 2);
          q.fillStyle = 'rgba(20,16,8,.16)';
          q.fillRect(x + 3, y + h - 10, w - 10, 5);
          x += w;
        }
        y += h;
      }
    },
  });
};

const arch = (q: OffscreenCanvasRenderingContext2D, x0: number, x1: number, top: number): void => {
  const r = (x1 - x0) / 2;
  q.beginPath();
  q.moveTo(x0, FOOT + 4);
  q.lineTo(x0, top + r * 0.7);
  q.bezierCurveTo(x0, top, x0 + r * 0.5, top, x0 + r, top);
  q.bezierCurveTo(x1 - r * 0.5, top, x1, top, x1, top + r * 0.7);
  q.lineTo(x1, FOOT + 4);
  q.fill();
};

const vault = (brush: Brush): void => {
  stones(brush);
  for (const [x0, x1, top] of [
    [-190, 420, 90],
    [520, 1240, 40],
    [1350, 2090, 90],
  ] as const) {
    cut(brush, (q) => arch(q, x0, x1, top), down(top, FOOT, '#5c5440', '#7c7054'), {
      paper: down(top, FOOT, '#c8743c', '#8c4c5c'),
      shade: (q) => {
        q.fillStyle = 'rgba(30,24,10,.3)';
        for (let y = top; y < FOOT; y += 46) q.fillRect(x0, y, x1 - x0, 2);
        for (let y = top, k = 0; y < FOOT; y += 46, k++)
          for (let x = x0 + (k % 2) * 44; x < x1; x += 88) q.fillRect(x, y, 2, 46);
      },
      rim: [2.4, 3, 'rgba(20,14,6,.7)'],
    });
  }
  sink(brush, FOOT, { sides: 0.55, top: 0.65, low: 0.3, colour: '#0c0a04' });
};

const things = (brush: Brush): void => {
  const light = { from: [-0.3, 0.9, 0.2], edge: 'rgba(255,224,160,.18)' } as const;
  for (let k = 0; k < 8; k++)
    stand(
      brush,
      [box([-52, 52], [k * 19, k * 19 + 19], [-k * 26 - 60, -k * 26 + 40], '#8c8064', { top: '#a89c7c' })],
      { x: 1640, y: 700, scale: 2, turn: -30, pitch: 9 },
      light,
    );
  contact(brush, 180, 672, 150, 16);
  stand(
    brush,
    [
      turnedBody(
        0,
        0,
        [
          [0, 44],
          [16, 46],
          [120, 46],
          [140, 38],
          [156, 14],
          [158, 10],
          [230, 10],
        ],
        '#6c4c3c',
        { sides: 26 },
      ),
      box([-16, 16], [34, 62], [43, 48], '#3c2c28', { bias: 40 }),
      box([-8, 8], [86, 100], [44, 48], '#c8b088', { bias: 40 }),
    ],
    { x: 170, y: 668, scale: 2.2, turn: 16, pitch: 8 },
    light,
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 15;
      poly(
        q,
        [
          [170, 180],
          [170, 80],
          [760, 62],
          [1980, 84],
        ],
        true,
      );
    },
    down(60, 100, '#a87c54', '#5c4430'),
    { paper: '#e89c50', rim: [0, 2, 'rgba(255,230,180,.4)'] },
  );
  contact(brush, 980, 650, 220, 16);
  stand(brush, upright({ wood: '#6c4834', panel: '#7c5840', paper: '#f0e4c8' }), PIANO, light);
  stand(brush, pianoStool('#3c2c20'), PIANO, light);
  candle(brush, CANDLE[0], CANDLE[1], 26, 7);
};

/** A cellar in Paris towards evening: stone, a boiler, a street at the height of ankles. */
export const cellar: SetPainter = {
  seed: 107,
  plan: {
    id: 'cellar',
    size: [W, H],
    horizon: 446,
    flat: flatOf('#242010', '#7c7054', '#3c3420'),
    marks: {
      piano: at(880, 664, 2.3, 136, { seat: 50, order: 115 }),
      table: at(440, 742, 2.45, 90, { seat: 46, order: 150 }),
      'table-right': at(690, 742, 2.45, -90, { seat: 46, order: 150 }),
      bar: at(1330, 676, 2.25, 150),
      stairs: at(1600, 700, 2.3, -60),
      door: at(1790, 560, 1.9, -60, { order: 56 }),
      sign: at(900, 690, 2.3, 170),
    },
    cameras: framings(
      {
        two: [570, 480, 1.45],
        left: [420, 450, 1.4],
        right: [1450, 450, 1.4],
        close: [870, 430, 2],
        detail: [CANDLE[0], CANDLE[1] - 10, 2.8],
      },
      { boiler: [220, 440, 1.8], sign: [880, 200, 2.2] },
    ),
    light: {
      slots: ['street', 'candles', 'boiler', 'bar', 'neon', 'spot'],
      lamps: [
        { slot: 'candles', x: CANDLE[0], y: CANDLE[1] - 30, radius: 420, colour: '#ffb864' },
        { slot: 'boiler', x: 176, y: 560, radius: 260, colour: '#ff6c2c' },
        { slot: 'street', x: 1560, y: 100, radius: 700, colour: '#c8d8b8' },
      ],
      cues: cuesOf({
        grade: '#6c6858',
        paper: '#c8b4c8',
        key: [[0.4, 0.6, -0.55], '#ffc878'],
        rim: [[-0.8, 0.3, -0.5], '#8cc0a0'],
        ambient: '#443f2e',
        edges: '#2c2814',
        full: { street: 0.8, candles: 1, boiler: 1, bar: 0.8, neon: 0.7 },
        lamp: 'candles',
        night: { boiler: 0.5 },
        vignette: 0.7,
      }),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 1180, y: 60, w: 560, h: 560 },
        depth: 1,
        order: 160,
        colour: '#e8f0d0',
        amount: 0.4,
        slot: 'street',
      },
      {
        kind: 'steam',
        area: { x: 120, y: 120, w: 160, h: 220 },
        depth: 1,
        order: 62,
        colour: '#d8d0b8',
        amount: 0.3,
        slot: 'boiler',
      },
    ],
    sign: { x: 740, y: 150, w: 290, h: 140, turn: 0, depth: 0.92, order: 12, slot: 'neon' },
  },
  paint(bake) {
    bake.plane('vault', { depth: 0.92, order: 5 }, (brush) => {
      fillAll(brush.g, '#5c5444');
      vault(brush);
      cut(brush, (q) => q.fillRect(1400, 60, 170, 66), '#c8d4b4', { paper: '#fff0c0', box: '#c8d4b4' });
      cut(
        brush,
        (q) => {
          for (let x = 1404; x < 1570; x += 22) q.fillRect(x, 56, 5, 74);
          q.fillRect(1394, 54, 182, 7);
          q.fillRect(1394, 124, 182, 7);
        },
        '#2c2c24',
      );
      bottles(brush, 1150, 1330, [300, 372], 21, '#7c5c3c');
    });
    bake.plane('rings', { depth: 0.92, order: 4.5, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        880,
        360,
        [
          ['#ffe088', '#ffc060'],
          ['#f0a858', '#d88450'],
          ['#c87458', '#9c5464'],
          ['#7c4c70', '#5c3c70'],
          ['#443470', '#342c64'],
          ['#282458', '#1c1c48'],
        ],
        FOOT,
      ),
    );
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#8c7c5c', '#4c4430'), {
        gap: 104,
        rows: 5,
        line: 'rgba(24,18,8,.4)',
        paper: down(FOOT, H, '#a8643c', '#542c4c'),
      }),
    );
    bake.plane('things', { depth: 1, order: 50 }, things);
    bake.plane('bar', { depth: 1, order: 58 }, (brush) => {
      const light = { from: [-0.3, 0.9, 0.2], edge: 'rgba(255,224,160,.2)' } as const;
      contact(brush, 1260, 650, 220, 12);
      stand(
        brush,
        block(120, 104, 40, '#6c5038', '#a8804c', 4),
        { x: 1270, y: 648, scale: 2.1, turn: -4, pitch: 8 },
        light,
      );
      stand(
        brush,
        barStool('#3c2c20', '#7c4c30'),
        { x: 1210, y: 690, scale: 2.2, turn: 10, pitch: 9 },
        light,
      );
    });
    bake.light(
      'street',
      { depth: 0.97, order: 80 },
      (g) => {
        glow(g, 1485, 90, 520, '#d8e4b8', 0.6);
        patch(
          g,
          [
            [1120, 600],
            [1330, 600],
            [1290, 720],
            [1040, 720],
          ],
          '#c8d8a8',
          0.5,
          14,
        );
        glow(g, 1700, 420, 460, '#a8c0a0', 0.4);
      },
      (g) => {
        cone(g, {
          x: 1485,
          y: 96,
          x0: 1030,
          x1: 1360,
          bottom: 720,
          colour: '#c8d8a0',
          a: 0.15,
          soft: 12,
          mouth: 80,
        });
        g.fillStyle = '#a8b890';
        g.fillRect(1402, 62, 166, 62);
      },
    );
    bake.light(
      'candles',
      { depth: 1, order: 82, flicker: 0.12 },
      (g) => {
        glow(g, CANDLE[0], CANDLE[1] - 20, 560, '#ffb054', 0.9);
        glow(g, 900, 690, 420, '#ff9c44', 0.6, 1.1, 0.2);
      },
      (g) => flame(g, CANDLE[0], CANDLE[1] - 32, 1.1),
    );
    bake.light(
      'boiler',
      { depth: 1, order: 84, flicker: 0.08 },
      (g) => {
        glow(g, 190, 560, 330, '#ff6c2c', 0.9);
        glow(g, 200, 690, 330, '#ff6c2c', 0.8, 1.1, 0.2);
      },
      (g) => {
        glow(g, 190, 564, 70, '#ff9c4c', 0.9);
        g.fillStyle = '#ffb060';
        for (let k = 0; k < 4; k++) g.fillRect(164, 548 + k * 9, 50, 4);
      },
    );
    bake.light('bar', { depth: 0.97, order: 86 }, (g) => {
      glow(g, 1240, 330, 300, '#ffb860', 0.8);
      glow(g, 1250, 660, 260, '#f0a050', 0.6, 1.1, 0.3);
    });
    bake.light('neon', { depth: 0.93, order: 88 }, (g) => glow(g, 885, 220, 360, '#ff6c9c', 0.5, 1.2, 0.8));
    bake.plane('table', { depth: 1, order: 145 }, (brush) =>
      lampTable(brush, TABLES[0], { chairs: '#5c4028', top: '#a08058' }),
    );
    bake.light(
      'candles',
      { id: 'light-table', depth: 1, order: 146, over: ['table', 'floor'], flicker: 0.03 },
      (g) => tableRadiance(g, TABLES[0]),
      (g) => tableLight(g, TABLES[0], 0.8),
    );
    spotOn(bake, 560, 752);
    bake.plane('front', { depth: 1.14, order: 240 }, (brush) => {
      lampTable(brush, TABLES[1], { top: '#a08058' });
      back(brush, 1690, 640, 4.5, {
        kind: 'hat',
        colour: '#2c2618',
        rim: [-1.8, 1.2, 'rgba(255,206,130,.6)'],
        lean: -4,
        bottom: 880,
        paper: '#5c3054',
      });
    });
    bake.light(
      'candles',
      { id: 'light-front', depth: 1.14, order: 241, over: ['front'], flicker: 0.03 },
      (g) => tableRadiance(g, TABLES[1]),
      (g) => tableLight(g, TABLES[1]),
    );
  },
};
