import { across, down, H, poly, styleOf, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool, block } from '../kit/furniture.ts';
import { glow, patch } from '../kit/light.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { door, floor, sink, wall } from '../kit/room.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { skyline } from '../kit/views.ts';

const FOOT = 574;
const WINDOW = { x: 120, y: 110, w: 520, h: 400 };

const garden = (brush: Brush): void => {
  const { g } = brush;
  g.fillStyle = styleOf(
    g,
    brush.material === 'memory'
      ? down(100, 520, '#1c3460', '#34548c', '#4c6c94')
      : down(100, 520, '#2c5cc8', '#8c8ce0', '#e0a8c8'),
  );
  g.fillRect(WINDOW.x - 20, WINDOW.y - 20, WINDOW.w + 40, WINDOW.h + 40);
  skyline(brush, {
    x0: 100,
    x1: 660,
    base: 430,
    low: 16,
    high: 60,
    fill: '#24406c',
    seed: 6,
    width: 40,
    box: '#ffd890',
  });
  cut(
    brush,
    (q) => {
      for (const [x, h] of [
        [190, 210],
        [270, 160],
        [520, 230],
        [590, 150],
      ] as const) {
        q.beginPath();
        q.ellipse(x, 470 - h / 2, 24, h / 2 + 10, 0, 0, 7);
        q.fill();
      }
      q.fillRect(100, 452, 560, 80);
    },
    down(240, 500, '#1c3454', '#14243c'),
    { paper: down(240, 500, '#1c7c8c', '#144c6c') },
  );
};

const rooms = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#b8c4d4', '#ccd4dc', '#b0bccc'), {
    wear: 0.05,
    paper: down(0, FOOT, '#8ca8e8', '#6c74c8'),
  });
  brush.g.clearRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
  cut(
    brush,
    (q) => {
      q.fillRect(WINDOW.x - 8, WINDOW.y - 8, WINDOW.w + 16, 8);
      q.fillRect(WINDOW.x - 8, WINDOW.y + WINDOW.h, WINDOW.w + 16, 12);
      for (let k = 0; k < 4; k++)
        q.fillRect(WINDOW.x - 8 + (k * (WINDOW.w + 8)) / 3, WINDOW.y - 8, 8, WINDOW.h + 10);
    },
    '#e8ecf0',
    { paper: '#f8e8c8' },
  );
  cut(brush, (q) => q.fillRect(720, 90, 480, 150), across(720, 1200, '#dce4ec', '#eef2f4', '#d0dae4'), {
    paper: across(720, 1200, '#f8d8a8', '#f0a880'),
    shade: (q) => {
      q.fillStyle = 'rgba(60,80,110,.25)';
      for (let k = 1; k < 4; k++) q.fillRect(720 + k * 120, 90, 2, 150);
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(1210, 150, 170, FOOT - 150, 6);
      q.fill();
    },
    across(1210, 1380, '#c8d4e0', '#a8b8c8'),
    {
      paper: across(1210, 1380, '#f0c890', '#c87c7c'),
      shade: (q) => {
        q.fillStyle = 'rgba(40,60,90,.35)';
        q.fillRect(1210, 350, 170, 2);
        q.fillRect(1354, 190, 5, 120);
        q.fillRect(1354, 370, 5, 120);
        for (const [x, y, w, h, c] of [
          [1232, 210, 60, 46, '#f0d888'],
          [1300, 226, 34, 44, '#e89c8c'],
          [1240, 276, 44, 36, '#a8d0c0'],
        ] as const) {
          q.fillStyle = c;
          q.fillRect(x, y, w, h);
        }
      },
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [1440, -50],
        [2010, -50],
        [2010, FOOT + 4],
        [1440, FOOT + 4],
      ]),
    down(0, FOOT, '#94a4bc', '#8494ac'),
    { paper: down(0, FOOT, '#6c64c0', '#4c4498'), rim: [-1.6, 0, 'rgba(255,255,255,.3)'] },
  );
  door(brush, { x: 1570, y: 190, w: 180, h: FOOT - 190 }, '#dce4ec', { frame: '#c0ccd8' });
  for (const [x, y, c] of [
    [1616, 262, '#f0a860'],
    [1650, 246, '#7cc0b0'],
    [1684, 264, '#e87c8c'],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(x, y, 13, 17, 0, 0, 7);
        q.fill();
      },
      c,
      { shadow: [2, 3, 3, 0.4] },
    );
  sink(brush, FOOT, { sides: 0.4, top: 0.3, low: 0.2, colour: '#0c1830' });
};

/** A quiet, expensive house at night: a child's door, a sitter's bag. */
export const house: SetPainter = {
  seed: 151,
  plan: {
    id: 'house',
    size: [W, H],
    horizon: 448,
    flat: flatOf('#1c2c4c', '#5c7094', '#24304c'),
    marks: {
      kitchen: at(900, 700, 2.4, 30, { order: 125 }),
      hall: at(1460, 706, 2.4, -60),
      'child-door': at(1690, 694, 2.35, 170),
      window: at(420, 690, 2.35, 172),
    },
    cameras: framings(
      {
        two: [1100, 450, 1.35],
        left: [480, 440, 1.4],
        right: [1540, 450, 1.4],
        close: [900, 430, 2],
        detail: [1210, 590, 2.4],
      },
      {},
    ),
    light: {
      slots: ['moon', 'fridge', 'child', 'under', 'spot'],
      lamps: [
        { slot: 'child', x: 1660, y: 540, radius: 420, colour: '#ffc078' },
        { slot: 'moon', x: 380, y: 300, radius: 900, colour: '#8cb4f0' },
      ],
      cues: cuesOf({
        grade: '#384a70',
        paper: '#a0a8e4',
        key: [[-0.7, 0.5, -0.5], '#a0c4ff'],
        rim: [[0.8, 0.1, -0.5], '#ffb46c'],
        ambient: '#20304c',
        edges: '#14203c',
        full: { moon: 1, under: 0.8, child: 1, fridge: 0.3 },
        lamp: 'child',
        night: { moon: 0.6 },
        vignette: 0.65,
      }),
    },
    effects: [
      {
        kind: 'water',
        area: { x: 120, y: 470, w: 520, h: 40 },
        depth: 0.7,
        order: 7,
        colour: '#8cc0f0',
        amount: 0.3,
        slot: 'moon',
      },
    ],
  },
  paint(bake) {
    bake.plane('garden', { depth: 0.7, order: 4 }, garden);
    bake.plane('rings', { depth: 0.92, order: 3, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        900,
        340,
        [
          ['#ffe0b0', '#ffc890'],
          ['#f0a8a0', '#c88cb8'],
          ['#9c8cd0', '#7c78c8'],
          ['#5c68b8', '#4c54a0'],
          ['#3c4890', '#2c3878'],
          ['#202c64', '#182050'],
        ],
        FOOT,
      ),
    );
    bake.plane('rooms', { depth: 0.92, order: 10 }, rooms);
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#a8b0bc', '#6c7890'), {
        gap: 140,
        rows: 4,
        line: 'rgba(40,54,84,.3)',
        paper: down(FOOT, H, '#5c6cc0', '#28307c'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [-0.7, 0.7, 0.1], edge: 'rgba(220,236,255,.25)' } as const;
      cut(brush, (q) => q.fillRect(700, 400, 510, FOOT - 400), down(400, FOOT, '#e4eaf0', '#b8c4d0'), {
        paper: down(400, FOOT, '#f8c898', '#c8788c'),
      });
      cut(brush, (q) => q.fillRect(690, 388, 526, 16), '#5c6880', { rim: [0, 1.6, 'rgba(255,255,255,.5)'] });
      contact(brush, 880, 690, 260, 16);
      stand(
        brush,
        block(220, 92, 76, '#c8d0dc', '#f4f6f8', 5),
        { x: 880, y: 676, scale: 2.1, turn: 0, pitch: 10 },
        light,
      );
      for (const x of [720, 860, 1000])
        stand(brush, barStool('#54607c', '#8c9cb4'), { x, y: 730, scale: 2.2, turn: 10, pitch: 10 }, light);
      contact(brush, 1200, 730, 60, 8);
      stand(
        brush,
        [
          box([-22, 22], [0, 30], [-10, 10], '#c8744c'),
          box([-14, -12], [30, 50], [-1, 1], '#8c4c34'),
          box([12, 14], [30, 50], [-1, 1], '#8c4c34'),
          box([-14, 14], [48, 50], [-1, 1], '#8c4c34'),
          box([24, 34], [0, 3], [-12, 10], '#e8c060'),
        ],
        { x: 1206, y: 730, scale: 2.2, turn: 20, pitch: 9 },
        light,
      );
    });
    bake.light(
      'moon',
      { depth: 0.97, order: 80 },
      (g) => {
        glow(g, 380, 300, 700, '#5c8ce0', 0.6, 1.1, 0.9);
        for (let k = 0; k < 3; k++)
          patch(
            g,
            [
              [120 + k * 174, 600],
              [280 + k * 174, 600],
              [420 + k * 240, 780],
              [190 + k * 230, 780],
            ],
            '#6c9cf0',
            0.5,
            8,
          );
      },
      (g) => glow(g, 470, 180, 60, '#dcecff', 0.8),
    );
    bake.light(
      'child',
      { depth: 0.96, order: 82 },
      (g) => {
        glow(g, 1660, 560, 330, '#ffb868', 0.9, 1, 0.6);
        patch(
          g,
          [
            [1740, FOOT],
            [1760, FOOT],
            [1640, 760],
            [1500, 760],
          ],
          '#ffb868',
          0.8,
          8,
        );
      },
      (g) => {
        g.fillStyle = '#ffdc9c';
        g.fillRect(1742, 192, 8, FOOT - 192);
        glow(g, 1746, 400, 130, '#c87c34', 0.6, 0.6, 2.2);
      },
    );
    bake.light(
      'under',
      { depth: 0.96, order: 84 },
      (g) => glow(g, 950, 300, 420, '#ffd8a0', 0.7, 1.1, 0.5),
      (g) => {
        g.fillStyle = '#ffe8c0';
        g.fillRect(726, 240, 468, 4);
        glow(g, 960, 250, 280, '#a87838', 0.4, 1.2, 0.3);
      },
    );
    bake.light('fridge', { depth: 0.97, order: 86 }, (g) => {
      glow(g, 1300, 380, 420, '#e8f4ff', 0.9, 0.8, 1);
      patch(
        g,
        [
          [1220, 590],
          [1380, 590],
          [1480, 760],
          [1180, 760],
        ],
        '#dcecff',
        0.5,
        14,
      );
    });
    spotOn(bake, 900, 720);
  },
};
