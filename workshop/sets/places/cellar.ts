import { across, down, type G, H, lin, poly, seeded, tone, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool, bentwood, block, roundTable } from '../kit/furniture.ts';
import { candle, flame, lamp, lampLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { pianoStool, upright } from '../kit/pianos.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { bricks, floor, sink } from '../kit/room.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { wineGlass } from '../kit/tableware.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';

const FOOT = 596;
const PIANO: View = { x: 1150, y: 690, scale: 2.3, turn: 138, pitch: 8 };
const LAMP = project(PIANO, [-52, 128, 80]);
const TABLE: View = { x: 676, y: 740, scale: 2.35, turn: 0, pitch: 9 };
const CANDLE = project(TABLE, [4, 74, 0]);
const FAR_TABLE: View = { x: 1420, y: 654, scale: 1.7, turn: 0, pitch: 8 };
const FAR_CANDLE = project(FAR_TABLE, [0, 74, 0]);
const SIGN = { x: 770, y: 176, w: 300, h: 150 };
const BOILER = { x: 210, y: 640 };

const arch = (q: G, rx: number, ry: number, foot: number): void => {
  q.beginPath();
  q.moveTo(960 - rx, foot);
  q.lineTo(960 - rx, 420);
  q.ellipse(960, 420, rx, ry, 0, Math.PI, 2 * Math.PI);
  q.lineTo(960 + rx, foot);
  q.fill();
};

/** One rib of the vault: everything outside an arch, in blocks that follow it. */
const rib = (
  brush: Brush,
  rx: number,
  ry: number,
  wide: number,
  colour: string,
  seed: number,
  foot = FOOT + 30,
): void =>
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, foot + 50), tone(colour, 0.7), {
    holes: (q) => arch(q, rx, ry, H + 80),
    rim: [0, -2, 'rgba(200,215,255,.18)'],
    shadow: [0, 10, 16, 0.6],
    shade: (q) => {
      const random = seeded(seed);
      for (let k = 0; k < 7; k++) {
        const [r0, r1] = [1 + (k * wide) / rx, 1 + ((k + 1) * wide) / rx];
        const n = 26 + k * 3;
        for (let i = 0; i < n; i++) {
          const [a, b] = [
            Math.PI + ((i + (k % 2) * 0.5) / n) * Math.PI,
            Math.PI + ((i + 0.94 + (k % 2) * 0.5) / n) * Math.PI,
          ];
          const p = (angle: number, r: number) =>
            [960 + Math.cos(angle) * rx * r, 420 + Math.sin(angle) * ry * r] as const;
          q.fillStyle = tone(colour, 0.72 + 0.45 * random());
          poly(q, [p(a, r0), p(b, r0), p(b, r1 - 0.006), p(a, r1 - 0.006)]);
        }
        for (const s of [-1, 1])
          for (let y = 424; y < H + 60; y += 58) {
            q.fillStyle = tone(colour, 0.7 + 0.45 * random());
            const x0 = 960 + s * rx * r0;
            const x1 = 960 + s * (rx * r1 - 3);
            q.fillRect(Math.min(x0, x1), y + (k % 2) * 26, Math.abs(x1 - x0), 54);
          }
      }
    },
  });

const boiler = (brush: Brush): void => {
  const { x, y } = BOILER;
  contact(brush, x, y + 12, 170, 16, 0.7);
  cut(
    brush,
    (q) => {
      q.lineWidth = 30;
      q.lineJoin = 'round';
      poly(
        q,
        [
          [x - 20, 330],
          [x - 20, 190],
          [x + 120, 150],
          [x + 300, 40],
        ],
        true,
      );
      q.lineWidth = 12;
      poly(
        q,
        [
          [x + 92, 560],
          [x + 170, 560],
          [x + 170, 300],
          [x + 330, 120],
        ],
        true,
      );
    },
    across(60, 500, '#54505c', '#8c8490', '#4c4854'),
    { rim: [1.4, 1.4, 'rgba(255,200,150,.3)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x - 118, 316, 214, y - 306, [96, 96, 14, 14]);
      q.fill();
    },
    lin(x - 118, 0, x + 96, 0, [
      [0, '#3c3844'],
      [0.3, '#6c6470'],
      [0.62, '#8c7c7c'],
      [1, '#4c4048'],
    ]),
    {
      rim: [-1.6, 1.4, 'rgba(255,196,140,.5)'],
      paper: lin(x - 118, 0, x + 96, 0, [
        [0, '#3c2468'],
        [0.6, '#b8504c'],
        [1, '#6c2858'],
      ]),
      shade: (q) => {
        q.fillStyle = 'rgba(10,6,14,.4)';
        for (const yy of [400, 500, 598]) q.fillRect(x - 118, yy, 214, 5);
        for (const yy of [394, 492, 590])
          for (let k = 0; k < 9; k++) {
            q.fillStyle = 'rgba(240,220,200,.35)';
            q.fillRect(x - 108 + k * 25, yy, 4, 4);
          }
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x - 66, 512, 108, 74, 8);
      q.fill();
    },
    '#3c3438',
    {
      rim: [0, 1.5, 'rgba(255,210,160,.5)'],
      shade: (q) => {
        q.fillStyle = '#f08c3c';
        for (let k = 0; k < 5; k++) q.fillRect(x - 52, 526 + k * 11, 80, 5);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(x - 12, 430, 24, 0, 7);
      q.fill();
    },
    '#d8ccb8',
    {
      rim: [1, 1.2, 'rgba(255,250,240,.7)'],
      shade: (q) => {
        q.strokeStyle = '#7c2c24';
        q.lineWidth = 3;
        poly(
          q,
          [
            [x - 12, 430],
            [x + 2, 416],
          ],
          true,
        );
      },
    },
  );
};

const stairs = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [1610, 130],
        [1790, 130],
        [1790, FOOT + 8],
        [1610, FOOT + 8],
      ]),
    down(130, FOOT, '#5c7cb0', '#4c6088', '#2c3448'),
    { paper: down(130, FOOT, '#6ca0f0', '#3c58b0'), rim: [1.4, 1.4, 'rgba(200,220,255,.4)'] },
  );
  for (let i = 7; i >= 0; i--) {
    const y = FOOT + 4 - i * 40;
    const inset = i * 6;
    cut(
      brush,
      (q) => q.fillRect(1612 + inset, y - 36, 176 - inset * 2, 40),
      down(y - 36, y, '#8c90a0', '#4c5064'),
      { rim: [0, 2, 'rgba(210,226,255,.5)'], shadow: [0, -3, 5, 0.4] },
    );
  }
  cut(
    brush,
    (q) => {
      q.lineWidth = 7;
      poly(
        q,
        [
          [1604, 560],
          [1650, 270],
        ],
        true,
      );
    },
    '#8c6c4c',
    { rim: [0, 1.2, 'rgba(255,226,180,.5)'] },
  );
};

const bar = (brush: Brush): void => {
  const random = seeded(14);
  const side = { from: [-0.3, 0.9, 0.3], edge: 'rgba(255,214,160,.2)' } as const;
  for (let i = 0; i < 13; i++) {
    const [x, h, c] = [
      1834 + (i % 7) * 24,
      40 + random() * 26,
      ['#4c7c5c', '#8c5c34', '#b8a884', '#5c3c4c'][(random() * 4) | 0] ?? '#4c7c5c',
    ];
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 8, (i < 7 ? 420 : 500) - h, 16, h, [7, 7, 2, 2]);
        q.fillRect(x - 3, (i < 7 ? 420 : 500) - h - 12, 6, 14);
        q.fill();
      },
      c,
      { rim: [-1, 1, 'rgba(255,230,180,.5)'], shadow: [2, 3, 3, 0.4] },
    );
  }
  cut(
    brush,
    (q) => {
      q.fillRect(1806, 420, 260, 9);
      q.fillRect(1806, 500, 260, 9);
    },
    '#6c4c34',
    { rim: [0, 1.2, 'rgba(255,220,170,.4)'] },
  );
  stand(
    brush,
    block(220, 108, 56, '#5c3c30', '#8c6448', 5),
    { x: 1950, y: 690, scale: 2.05, turn: -16, pitch: 8 },
    side,
  );
  for (const x of [1700, 1800])
    stand(brush, barStool('#3c3034', '#6c3c34', 70), { x, y: 716, scale: 2.05, turn: 10, pitch: 9 }, side);
};

const furniture = (brush: Brush): void => {
  const side = { from: [0.5, 0.8, 0.3], edge: 'rgba(255,210,150,.14)' } as const;
  contact(brush, PIANO.x + 90, PIANO.y - 10, 230, 16);
  stand(brush, upright({ wood: '#5c3830', panel: '#6c4438', paper: '#e8dcc0' }), PIANO, side);
  stand(brush, pianoStool('#2c2224'), PIANO, side);
  lamp(brush, LAMP[0], LAMP[1], 0.95);
  contact(brush, FAR_TABLE.x, FAR_TABLE.y, 40, 7);
  stand(brush, bentwood('#4c3830'), { x: 1366, y: 648, scale: 1.7, turn: 60, pitch: 8 }, side);
  stand(brush, bentwood('#4c3830'), { x: 1480, y: 648, scale: 1.7, turn: -60, pitch: 8 }, side);
  stand(brush, roundTable('#3c2c2c', '#6c5044', 74, 32), FAR_TABLE, side);
  candle(brush, FAR_CANDLE[0], FAR_CANDLE[1], 18, 5);
  stand(brush, bentwood('#5c4434'), { x: 556, y: 746, scale: 2.35, turn: 62, pitch: 9 }, side);
  stand(brush, bentwood('#5c4434'), { x: 804, y: 746, scale: 2.35, turn: -62, pitch: 9 }, side);
};

const ember = [-0.7, 0.25, -0.45] as const;
const blue = [0.78, 0.45, -0.5] as const;

/** Paris: a vault of stone with a boiler in it, an upright, the evening coming down the stairs. */
export const cellar: SetPainter = {
  seed: 101,
  plan: {
    id: 'cellar',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#0e1226', '#2c3048', '#3c2820', '#0c0c18'),
    marks: {
      piano: at(1150, 690, 2.3, 138, { seat: 50, order: 130 }),
      table: at(556, 752, 2.35, 62, { seat: 46, order: 150 }),
      'table-right': at(804, 752, 2.35, -62, { seat: 46, order: 150 }),
      bar: at(1750, 722, 2, 150, { seat: 70, order: 120 }),
      stairs: at(1690, 640, 1.95, -50, { order: 120 }),
      door: at(1700, 560, 1.6, -30, { order: 119 }),
      sign: at(960, 650, 1.95, 160, { order: 118 }),
    },
    cameras: framings(
      {
        two: [720, 480, 1.6],
        left: [600, 470, 1.4],
        right: [1420, 460, 1.4],
        close: [1160, 450, 1.9],
        detail: [1200, 520, 2.8],
      },
      { sign: [920, 280, 2, 0.9], boiler: [300, 470, 2] },
    ),
    light: {
      slots: ['boiler', 'lamp', 'candles', 'stairs', 'bar', 'neon', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP[0], y: LAMP[1] - 40, radius: 420, colour: '#ffb868' },
        { slot: 'candles', x: CANDLE[0], y: CANDLE[1] - 40, radius: 300, colour: '#ffb060' },
        { slot: 'boiler', x: 200, y: 548, radius: 420, colour: '#ff7c34' },
        { slot: 'stairs', x: 1700, y: 330, radius: 460, colour: '#84acf0' },
      ],
      cues: {
        ...cuesOf({
          grade: '#2c3450',
          paper: '#9894d4',
          key: [ember, '#ffb068'],
          rim: [blue, '#7ca8ff'],
          ambient: '#20263c',
          edges: '#161c36',
          full: { boiler: 0.9, lamp: 0.9, candles: 1, stairs: 1, bar: 0.8, neon: 0.6 },
          lamp: 'lamp',
          vignette: 0.75,
        }),
        dim: cue({
          slots: { boiler: 0.8, lamp: 0.9, candles: 1, stairs: 0.55, bar: 0.35, neon: 0.7 },
          grade: '#1c2238',
          paper: '#7470b4',
          key: [ember, '#ffac64', 1.8],
          rim: [blue, '#6c98f0', 0.9],
          ambient: '#181c2c',
          vignette: 0.85,
          edges: '#10142a',
        }),
      },
    },
    effects: [
      {
        kind: 'steam',
        area: { x: 210, y: 120, w: 200, h: 300 },
        depth: 0.98,
        order: 61,
        colour: '#c8b8b0',
        amount: 0.35,
        slot: 'boiler',
      },
      {
        kind: 'dust',
        area: { x: 980, y: 130, w: 440, h: 440 },
        depth: 1,
        order: 160,
        colour: '#ffd090',
        amount: 0.35,
        slot: 'lamp',
      },
      { kind: 'neon', area: SIGN, depth: 0.97, order: 62, colour: '#ff6c54', amount: 0.2, slot: 'neon' },
    ],
    sign: { ...SIGN, turn: 0, depth: 0.97, order: 63, slot: 'neon' },
  },
  paint(bake) {
    bake.plane('wall', { depth: 0.97, order: 10 }, (brush) => {
      bricks(brush, 60, -50, 1860, FOOT, '#70789a', 92);
      sink(brush, FOOT, { sides: 0.3, top: 0.7, low: 0.3, colour: '#060814' });
      stairs(brush);
    });
    bake.plane('wall-rings', { depth: 0.97, order: 11, dream: [3, 3] }, (brush) => {
      rings(
        brush,
        1150,
        400,
        [
          ['#ffc07c', '#f88c54'],
          ['#d86c58', '#a84860'],
          ['#7c4488', '#543c8c'],
          ['#4458b0', '#304490'],
          ['#2c3c88', '#20306c'],
          ['#1c2860', '#141c48'],
        ],
        FOOT,
      );
      stairs(brush);
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#585c74', '#3c4054'), {
        vx: 960,
        gap: 108,
        rows: 6,
        paper: down(FOOT, H, '#34408c', '#141c4c'),
      }),
    );
    bake.plane('vault', { depth: 0.96, order: 30 }, (brush) => rib(brush, 800, 352, 84, '#687090', 61));
    bake.plane('furniture', { depth: 1, order: 60 }, (brush) => {
      boiler(brush);
      bar(brush);
      furniture(brush);
    });
    lights(bake);
    bake.plane('table', { depth: 1.02, order: 170 }, (brush) => {
      contact(brush, TABLE.x, TABLE.y, 60, 10);
      stand(brush, roundTable('#3c2c2c', '#7c5c4c'), TABLE, { from: [0.2, 1, 0.1] });
      candle(brush, CANDLE[0], CANDLE[1], 26, 7);
      wineGlass(brush, CANDLE[0] - 46, CANDLE[1] + 4, 2.3, '#8c2c3c');
      wineGlass(brush, CANDLE[0] + 44, CANDLE[1] + 6, 2.3, '#8c2c3c');
    });
    bake.light(
      'candles',
      { id: 'light-table', depth: 1.02, order: 172, over: ['table'], flicker: 0.06 },
      (g) => glow(g, CANDLE[0], CANDLE[1], 150, '#ffb868', 1, 1, 0.6),
      (g) => flame(g, CANDLE[0], CANDLE[1] - 36, 1.1, 0.9),
    );
    bake.backdrop('near-rib', { depth: 1.14, order: 240, dream: [0, 1] }, (brush) =>
      rib(brush, 1010, 452, 60, '#3c4260', 64, H + 60),
    );
    bake.light(
      'boiler',
      { id: 'light-rib', depth: 1.14, order: 241, over: ['near-rib'], dream: [0, 1] },
      (g) => glow(g, 60, 560, 420, '#ff8444', 0.7),
    );
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'boiler',
    { depth: 1, order: 70, flicker: 0.05 },
    (g) => {
      glow(g, 200, 560, 560, '#ff7c3c', 0.8, 1.1, 0.9);
      glow(g, 260, 700, 520, '#ff8444', 0.8, 1.1, 0.28);
      glow(g, 400, 220, 420, '#c8603c', 0.35);
    },
    (g) => {
      lit(g, '#f07c2c', 1, (q) => {
        for (let k = 0; k < 5; k++) q.fillRect(BOILER.x - 52, 526 + k * 11, 80, 5);
      });
      glow(g, 198, 550, 230, '#d8541c', 0.45);
      lit(g, 'rgba(255,120,50,.12)', 12, (q) =>
        poly(q, [
          [160, 600],
          [262, 600],
          [420, 800],
          [120, 800],
        ]),
      );
    },
  );
  bake.light(
    'lamp',
    { depth: 1, order: 71, flicker: 0.02 },
    (g) => {
      glow(g, LAMP[0], LAMP[1] - 20, 560, '#ffa054', 0.75, 1, 0.9);
      glow(g, PIANO.x - 40, 704, 460, '#ffa850', 0.7, 1.2, 0.2);
    },
    (g) => {
      glow(g, LAMP[0], LAMP[1] - 40, 380, '#b85a18', 0.3);
      lampLight(g, LAMP[0], LAMP[1], 0.95, 0.9);
    },
  );
  bake.light(
    'candles',
    { depth: 1, order: 72, flicker: 0.06 },
    (g) => {
      glow(g, FAR_CANDLE[0], FAR_CANDLE[1] - 20, 240, '#ffb060', 0.8);
      glow(g, CANDLE[0], CANDLE[1] - 20, 330, '#ffac5c', 0.6);
      glow(g, TABLE.x, 752, 330, '#ffac5c', 0.6, 1.2, 0.24);
    },
    (g) => flame(g, FAR_CANDLE[0], FAR_CANDLE[1] - 26, 0.8, 0.8),
  );
  bake.light(
    'stairs',
    { depth: 0.92, order: 53, over: ['wall', 'floor', 'vault'] },
    (g) => {
      glow(g, 1700, 240, 420, '#84b0ff', 0.8, 0.7, 1.1);
      glow(g, 1660, 650, 460, '#84b0ff', 0.7, 1.1, 0.28);
      glow(g, 1500, 200, 520, '#5c80c8', 0.35, 1, 0.6);
    },
    (g) => {
      lit(g, down(130, 420, '#3c68b0', '#28406c', '#0c1420'), 6, (q) => q.fillRect(1616, 126, 170, 300));
      lit(g, 'rgba(110,160,255,.12)', 14, (q) =>
        poly(q, [
          [1620, 110],
          [1784, 110],
          [1640, 720],
          [1330, 720],
        ]),
      );
    },
  );
  bake.light(
    'bar',
    { depth: 1, order: 74 },
    (g) => {
      glow(g, 1910, 440, 260, '#ffc070', 0.9);
      glow(g, 1860, 640, 330, '#ffb060', 0.5);
    },
    (g) => glow(g, 1910, 430, 220, '#a8682c', 0.35),
  );
  bake.light('neon', { depth: 0.97, order: 64, over: ['wall', 'vault', 'furniture'] }, (g) => {
    glow(g, 920, 250, 460, '#ff5c4c', 0.6, 1.1, 0.8);
    wash(g, '#0a0405');
  });
  spotOn(bake, 1150, 700);
};
