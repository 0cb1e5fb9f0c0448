import { down, H, lin, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood } from '../kit/furniture.ts';
import { glow } from '../kit/light.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { stand } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { lampTable, tableLight, tableRadiance } from '../kit/tables.ts';
import { rings } from '../kit/theatre.ts';
import { starField } from '../kit/views.ts';

const WATER = 520;
const QUAY = 676;
const LAMPS = [
  [620, 232],
  [1260, 244],
] as const;
const TABLE = { x: 560, y: 640, k: 0.9 };

const roofs = (brush: Brush): void => {
  const { random } = brush;
  for (const [k, base, low, high, colour, box] of [
    [0, 430, 60, 150, '#8c6cb0', '#ffd890'],
    [1, 470, 50, 130, '#5c4c98', '#ffcf80'],
  ] as const) {
    const blocks: [number, number, number][] = [];
    for (let x = -90 + k * 40; x < 2010; ) {
      const w = 70 + random() * 90;
      blocks.push([x, w, low + (high - low) * random()]);
      x += w;
    }
    cut(
      brush,
      (q) => {
        for (const [x, w, h] of blocks) {
          q.fillRect(x, base - h, w + 1, h + 120);
          poly(q, [
            [x - 3, base - h],
            [x + 12, base - h - 34],
            [x + w - 12, base - h - 34],
            [x + w + 3, base - h],
          ]);
          q.fillRect(x + w * 0.2, base - h - 56, 12, 30);
          q.fillRect(x + w * 0.7, base - h - 50, 9, 24);
        }
      },
      colour,
      {
        box,
        holes: (q) => {
          for (const [x, w, h] of blocks)
            for (let i = 0; i < w / 26 - 1; i++)
              for (let j = 0; j < h / 34; j++)
                if ((i * 7 + j * 3 + Math.round(x)) % 4)
                  q.fillRect(x + 12 + i * 25, base - h + 12 + j * 32, 9, 15);
        },
      },
    );
  }
};

const bridge = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(-90, 470);
      q.quadraticCurveTo(960, 418, 2010, 470);
      q.lineTo(2010, 560);
      q.lineTo(-90, 560);
      q.fill();
    },
    down(440, 560, '#6c7cc0', '#4c5498'),
    {
      paper: down(440, 560, '#4c74d0', '#343c98'),
      rim: [0, 2, 'rgba(255,226,190,.5)'],
      holes: (q) => {
        for (let k = 0; k < 5; k++) {
          q.beginPath();
          q.ellipse(170 + k * 400, 562, 140, 72, 0, Math.PI, 0);
          q.fill();
        }
      },
    },
  );
};

const river = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-90, WATER - 14, 2100, 300),
    down(WATER, QUAY, '#c87ca0', '#4c4c98', '#2c3478'),
    { shadow: [0, 0, 1, 0], paper: down(WATER, QUAY, '#f08ca0', '#4c54b8', '#242c7c') },
  );
  for (let k = 0; k < 5; k++)
    cut(
      brush,
      (q) => {
        const y = WATER + 18 + k * 31;
        q.beginPath();
        q.moveTo(-100, y);
        for (let x = -100; x < 2020; x += 74 + k * 8)
          q.quadraticCurveTo(x + 37 + k * 4, y - 15 - k * 2, x + 74 + k * 8, y);
        q.lineTo(2020, y + 60);
        q.lineTo(-100, y + 60);
        q.fill();
      },
      ['#7c68b8', '#5c58ac', '#48509c', '#38448c', '#2c3880'][k] ?? '#38448c',
      {
        paper: ['#6c84e8', '#4c6cd8', '#3c58c0', '#2c48a8', '#243c94'][k] ?? '#2c48a8',
        shadow: [0, -5, 6, 0.35],
        rim: [0, 1.4, 'rgba(255,220,220,.35)'],
      },
    );
};

const quay = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-90, QUAY, 2100, 200), down(QUAY, H, '#8c7ca8', '#4c4474'), {
    paper: down(QUAY, H, '#5c54b8', '#281c68'),
    rim: [0, 2, 'rgba(255,226,200,.5)'],
    shade: (q) => {
      q.strokeStyle = 'rgba(30,20,70,.35)';
      q.lineWidth = 2;
      for (let i = 0; i < 26; i++)
        poly(
          q,
          [
            [960 + (i - 13) * 96, QUAY],
            [960 + (i - 13) * 170, H + 40],
          ],
          true,
        );
      for (const y of [706, 748]) q.strokeRect(-90, y, 2100, 0.1);
    },
  });
  for (const [x, y] of LAMPS)
    cut(
      brush,
      (q) => {
        q.fillRect(x - 4, y + 50, 8, QUAY - y + 4);
        poly(q, [
          [x - 14, QUAY + 26],
          [x - 6, QUAY - 40],
          [x + 6, QUAY - 40],
          [x + 14, QUAY + 26],
        ]);
        q.fillRect(x - 40, y + 66, 80, 5);
        for (const d of [-40, 0, 40]) {
          q.beginPath();
          q.arc(x + d, y + (d ? 44 : 14), 15, 0, 7);
          q.fill();
          q.fillRect(x + d - 2, y + (d ? 54 : 24), 4, 40);
        }
      },
      '#3c3464',
      { paper: '#2c2060', rim: [1, 1.4, 'rgba(255,220,170,.5)'] },
    );
};

const cafe = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-90, 60, 430, 760),
    lin(-90, 0, 340, 0, [
      [0, '#54407c'],
      [1, '#7c5c94'],
    ]),
    {
      paper: lin(-90, 0, 340, 0, [
        [0, '#2c2078'],
        [1, '#4c38a0'],
      ]),
      rim: [-2, 1, 'rgba(255,210,180,.5)'],
    },
  );
  cut(
    brush,
    (q) => {
      for (const x of [-40, 90, 220]) {
        q.beginPath();
        q.moveTo(x, 240);
        q.lineTo(x, 150);
        q.quadraticCurveTo(x + 36, 110, x + 72, 150);
        q.lineTo(x + 72, 240);
        q.fill();
      }
    },
    '#ffc878',
    { paper: '#ffd080', shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      q.fillRect(-90, 400, 34, 290);
      q.beginPath();
      q.moveTo(30, 690);
      q.lineTo(30, 470);
      q.quadraticCurveTo(160, 400, 290, 470);
      q.lineTo(290, 690);
      q.fill();
    },
    down(420, 690, '#ffb060', '#ffdca0'),
    { paper: down(420, 690, '#ff9c50', '#ffe0a0'), shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      for (let k = 0; k < 12; k++)
        poly(q, [
          [-90 + k * 40, 300],
          [-50 + k * 40, 300],
          [-44 + k * 41, 384],
          [-64 + k * 41, 400],
          [-84 + k * 41, 384],
        ]);
    },
    '#f0e4d0',
    {
      paper: '#fff0dc',
      shadow: [4, 12, 8, 0.5],
      shade: (q) => {
        q.fillStyle = '#d83c50';
        for (let k = 0; k < 12; k += 2) q.fillRect(-90 + k * 40.5, 290, 41, 120);
      },
    },
  );
};

/** A Paris that never was quite like this: river, bridge, paper roofs. */
export const paris: SetPainter = {
  seed: 157,
  plan: {
    id: 'paris',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#4c3c94', '#c06ca0', '#ffb090', '#3c3c88'),
    marks: {
      river: at(980, 738, 2.4, 90, { order: 150 }),
      bridge: at(1560, 452, 0.9, -40, { order: 14 }),
      cellar: at(160, 690, 1.9, 30, { order: 60 }),
      cafe: at(400, 730, 2.35, 60, { order: 150 }),
      table: at(700, 742, 2.4, -80, { seat: 46, order: 150 }),
    },
    cameras: framings(
      {
        two: [960, 470, 1.4],
        left: [460, 460, 1.4],
        right: [1440, 430, 1.4],
        close: [980, 450, 1.9],
        detail: [560, 600, 2.4],
      },
      { river: [1150, 470, 1.5] },
    ),
    light: {
      slots: ['dusk', 'lamps', 'cafe', 'water', 'spot'],
      lamps: [
        { slot: 'lamps', x: LAMPS[1][0], y: LAMPS[1][1], radius: 620, colour: '#ffd090' },
        { slot: 'cafe', x: 160, y: 560, radius: 460, colour: '#ffb060' },
      ],
      cues: cuesOf({
        grade: '#8c7cb0',
        paper: '#dcccf0',
        key: [[0.4, 0.7, -0.5], '#ffd8a0'],
        rim: [[-0.6, 0.3, -0.7], '#ff8cb0'],
        ambient: '#54488c',
        edges: '#3c3080',
        full: { dusk: 1, lamps: 1, cafe: 1, water: 1 },
        lamp: 'lamps',
        night: { water: 0.4, cafe: 0.3 },
        vignette: 0.5,
      }),
    },
    effects: [
      {
        kind: 'water',
        area: { x: -77, y: WATER, w: 2074, h: 156 },
        depth: 0.7,
        order: 22,
        colour: '#ffd8c0',
        amount: 0.6,
        slot: 'water',
      },
      {
        kind: 'snow',
        area: { x: -77, y: -32, w: 2074, h: 868 },
        depth: 1.1,
        order: 230,
        colour: '#fff4e0',
        amount: 0.25,
        dream: [3, 3],
      },
      {
        kind: 'stars',
        area: { x: -77, y: -32, w: 2074, h: 320 },
        depth: 0.06,
        order: 2,
        colour: '#fff0d0',
        amount: 0.5,
      },
    ],
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.06, order: 1, dream: [0, 1] }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, 470, [
          [0, '#3c3890'],
          [0.4, '#8c5cb0'],
          [0.7, '#e884a8'],
          [1, '#ffc498'],
        ]),
      );
      starField(g, 140, 260, 4);
      glow(g, 1090, 300, 170, '#8c6c4c', 0.8);
    });
    bake.plane('rings', { depth: 0.1, order: 2, dream: [2, 3] }, (brush) => {
      rings(
        brush,
        1090,
        320,
        [
          ['#ffd8a0', '#ffb890'],
          ['#ffa898', '#f48898'],
          ['#e878a0', '#d060a0'],
          ['#a858b0', '#8848a8'],
          ['#6844a8', '#503898'],
          ['#3c3090', '#2c2878'],
        ],
        500,
      );
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.arc(1090, 320, 96, 0, 7);
          q.fill();
        },
        '#fff4c0',
        { paper: down(220, 420, '#fff8d8', '#ffe8a0'), shadow: [0, 6, 20, 0.3] },
      );
    });
    bake.plane('roofs', { depth: 0.35, order: 10 }, roofs);
    bake.plane('bridge', { depth: 0.55, order: 12 }, bridge);
    bake.plane('river', { depth: 0.75, order: 20 }, river);
    bake.light(
      'water',
      { depth: 0.75, order: 24 },
      () => undefined,
      (g) => {
        g.globalCompositeOperation = 'lighter';
        for (let k = 0; k < 46; k++) {
          const y = WATER + 8 + ((k * 47) % 150);
          const x = 1090 + Math.sin(k * 2.3) * (30 + (y - WATER) * 0.9);
          g.fillStyle = `rgba(255,214,150,${0.3 + 0.3 * Math.abs(Math.sin(k))})`;
          g.beginPath();
          g.ellipse(x, y, 16 + ((k * 13) % 30), 2.6, 0, 0, 7);
          g.fill();
        }
        for (const [x] of LAMPS) glow(g, x, 600, 120, '#ffc070', 0.5, 0.25, 1);
      },
    );
    bake.plane('quay', { depth: 1, order: 40 }, quay);
    bake.plane('cafe', { depth: 1, order: 45 }, cafe);
    bake.light(
      'dusk',
      { depth: 0.8, order: 80 },
      (g) => {
        glow(g, 1090, 470, 900, '#e8788c', 0.5, 1.3, 0.3);
        glow(g, 1090, 740, 800, '#c8648c', 0.3, 1.2, 0.2);
      },
      (g) => glow(g, 1090, 400, 700, '#7c3048', 0.4, 1.4, 0.4),
    );
    bake.light(
      'lamps',
      { depth: 1, order: 82 },
      (g) => {
        for (const [x] of LAMPS) glow(g, x, 720, 460, '#ffcf88', 0.9, 1.1, 0.2);
      },
      (g) => {
        for (const [x, y] of LAMPS)
          for (const d of [-40, 0, 40]) {
            glow(g, x + d, y + (d ? 44 : 14), 130, '#ffac50', 0.5);
            g.fillStyle = '#fff0c8';
            g.beginPath();
            g.arc(x + d, y + (d ? 44 : 14), 13, 0, 7);
            g.fill();
          }
      },
    );
    bake.light(
      'cafe',
      { depth: 1, order: 84 },
      (g) => {
        glow(g, 160, 580, 330, '#ffb868', 0.8);
        glow(g, 240, 730, 420, '#ffac58', 0.8, 1.1, 0.2);
      },
      (g) => glow(g, 160, 570, 260, '#a85c1c', 0.4),
    );
    bake.plane('table', { depth: 1, order: 145 }, (brush) => {
      lampTable(brush, TABLE, { colour: '#3c2c5c', top: '#c89878' });
      stand(
        brush,
        bentwood('#7c4c5c'),
        { x: 700, y: 756, scale: 2, turn: -90, pitch: 10 },
        { from: [0.3, 0.9, 0.1], edge: 'rgba(255,220,180,.2)' },
      );
      stand(
        brush,
        bentwood('#7c4c5c'),
        { x: 430, y: 760, scale: 2, turn: 90, pitch: 10 },
        { from: [0.3, 0.9, 0.1], edge: 'rgba(255,220,180,.2)' },
      );
    });
    bake.light(
      'cafe',
      { id: 'light-table', depth: 1, order: 146, over: ['table', 'quay'] },
      (g) => tableRadiance(g, TABLE),
      (g) => tableLight(g, TABLE, 0.8),
    );
    spotOn(bake, 980, 742);
  },
};
