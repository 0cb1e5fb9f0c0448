import { across, down, type G, H, lin, poly, seeded, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool } from '../kit/furniture.ts';
import { bush } from '../kit/garden.ts';
import { glow } from '../kit/light.ts';
import { windowFrame } from '../kit/openings.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, sink, wall } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { bokeh } from '../kit/street.ts';
import { marble } from '../kit/tableware.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';

const FOOT = 590;
const WINDOW = { x: 1236, y: 96, w: 560, h: 396 };
const HALL = { x: 386, y: 132, w: 230, h: 458 };
const CHILD = { x: 84, y: 172, w: 164, h: 418 };
const ISLAND = { x: 720, y: 560, w: 620 };
const PENDANTS = [860, 1030, 1200];

const outside = (brush: Brush): void => {
  const w = WINDOW;
  cut(
    brush,
    (q) => q.fillRect(w.x - 10, w.y - 10, w.w + 20, w.h + 20),
    down(w.y, w.y + w.h, '#1c2450', '#34427c', '#6c6488', '#3c3850'),
    { paper: down(w.y, w.y + w.h, '#24308c', '#5c58b8', '#e88c94', '#4c3c80'), shadow: [0, 0, 1, 0] },
  );
  const { g } = brush;
  g.save();
  g.beginPath();
  g.rect(w.x, w.y, w.w, w.h);
  g.clip();
  skyline(brush, {
    x0: w.x - 10,
    x1: w.x + w.w + 10,
    base: 390,
    low: 40,
    high: 150,
    fill: down(240, 390, '#2c3358', '#4c4c6c'),
    seed: 33,
    width: 60,
    box: '#ffd48c',
  });
  cut(brush, (q) => q.fillRect(w.x - 10, 388, w.w + 20, 130), down(388, 500, '#34344c', '#282a40'), {
    paper: '#2c2868',
  });
  bush(brush, w.x + 40, 470, 170, 110, '#2c3c4c', 4);
  bush(brush, w.x + 530, 476, 200, 90, '#2c3c4c', 7);
  g.restore();
};

const room = (brush: Brush): void => {
  wall(brush, FOOT, across(0, W, '#4c5678', '#5c6688', '#545e80'), {
    paper: down(0, FOOT, '#3c4488', '#54488c'),
    wear: 0.05,
  });
  sink(brush, FOOT, { sides: 0.5, top: 0.6, low: 0.25, colour: '#070a1c' });
  cut(brush, (q) => q.fillRect(660, -50, 520, 330), down(-50, 280, '#2c3454', '#3c4668'), {
    rim: [0, -1.4, 'rgba(214,180,130,.4)'],
    paper: down(0, 280, '#2c2c74', '#44409c'),
    shade: (q) => {
      q.fillStyle = 'rgba(4,6,20,.5)';
      for (const x of [790, 920, 1050]) q.fillRect(x - 1, -50, 2.4, 330);
      q.fillStyle = '#c89c5c';
      for (const x of [778, 798, 1038, 1058]) q.fillRect(x, 214, 4, 44);
    },
  });
  marble(brush, { x: 660, y: 280, w: 520, h: 130 }, '#8c94a8', '#4c5874', { paper: '#8c80c8' });
  cut(brush, (q) => q.fillRect(650, 404, 540, 14), '#b8b8c4', { rim: [0, 1.4, 'rgba(255,255,255,.4)'] });
  cut(brush, (q) => q.fillRect(660, 418, 520, FOOT - 418), down(418, FOOT, '#343c5c', '#262c48'), {
    paper: down(418, FOOT, '#302c78', '#201c58'),
  });
  const random = seeded(9);
  for (const [x, h] of [
    [700, 50],
    [736, 70],
    [770, 44],
    [1110, 60],
    [1146, 40],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 15, 404 - h, 30, h, [6 + random() * 9, 8, 3, 3]);
        q.fill();
      },
      across(x - 15, x + 15, '#8c7c6c', '#c8b498'),
      { rim: [-1, 1, 'rgba(255,236,204,.4)'] },
    );
};

const hall = (brush: Brush): void => {
  const { x, y, w, h } = HALL;
  cut(brush, (q) => q.fillRect(x - 18, y - 18, w + 36, h + 18), '#6c7494', {
    rim: [0, 1.6, 'rgba(240,230,214,.4)'],
  });
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#a88c6c', '#b8946c', '#74604c'), {
    paper: down(y, y + h, '#f0b870', '#e88c5c'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      q.fillStyle = 'rgba(60,40,40,.5)';
      poly(q, [
        [x, y + h],
        [x, y + 330],
        [x + w, y + 160],
        [x + w, y + h],
      ]);
      q.fillStyle = 'rgba(255,230,190,.2)';
      for (let i = 0; i < 8; i++) q.fillRect(x + i * 30, y + 322 - i * 22, 30, 4);
      q.strokeStyle = 'rgba(60,36,36,.8)';
      q.lineWidth = 4;
      for (let i = 0; i < 9; i++)
        poly(
          q,
          [
            [x + 6 + i * 28, y + 330 - i * 20],
            [x + 6 + i * 28, y + 230 - i * 20],
          ],
          true,
        );
      q.lineWidth = 8;
      poly(
        q,
        [
          [x - 6, y + 238],
          [x + w + 6, y + 64],
        ],
        true,
      );
      q.fillStyle = 'rgba(50,40,60,.7)';
      q.fillRect(x + 26, y + 90, 54, 70);
      q.fillStyle = 'rgba(200,190,180,.5)';
      q.fillRect(x + 32, y + 96, 42, 58);
    },
  });
  cut(
    brush,
    (q) => {
      q.fillRect(x + 132, y + 372, 80, 8);
      q.fillRect(x + 138, y + 380, 6, 76);
      q.fillRect(x + 200, y + 380, 6, 76);
      q.beginPath();
      q.ellipse(x + 172, y + 368, 24, 6, 0, 0, 7);
      q.fill();
    },
    '#3c2c2c',
    { rim: [0, 1.2, 'rgba(255,224,180,.5)'] },
  );
};

const child = (brush: Brush): void => {
  const { x, y, w, h } = CHILD;
  cut(brush, (q) => q.fillRect(x - 15, y - 16, w + 30, h + 16), '#6c7494', {
    rim: [0, 1.4, 'rgba(240,230,214,.35)'],
  });
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#e8b888', '#a87c6c'), {
    paper: down(y, y + h, '#ffd08c', '#f89c74'),
    shadow: [0, 0, 1, 0],
  });
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y],
        [x + w - 46, y + 14],
        [x + w - 46, y + h + 22],
        [x, y + h],
      ]),
    across(x, x + w - 46, '#54608c', '#8c94b4'),
    {
      rim: [-1.6, 0, 'rgba(255,220,170,.7)'],
      paper: across(x, x + w - 46, '#443c94', '#8c78d0'),
      shade: (q) => {
        q.fillStyle = 'rgba(6,8,30,.24)';
        for (const [y0, y1] of [
          [0.08, 0.44],
          [0.54, 0.92],
        ] as const)
          poly(q, [
            [x + 18, y + h * y0],
            [x + w - 66, y + h * y0 + 8],
            [x + w - 66, y + h * y1 + 8],
            [x + 18, y + h * y1],
          ]);
        for (const [px, py, c] of [
          [x + 44, y + 70, '#f0c060'],
          [x + 72, y + 104, '#e87c64'],
          [x + 40, y + 128, '#7cc0b0'],
        ] as const) {
          q.fillStyle = c;
          q.beginPath();
          q.arc(px, py, 9, 0, 7);
          q.fill();
        }
      },
    },
  );
};

const island = (brush: Brush): void => {
  contact(brush, ISLAND.x + 310, 706, 360, 18, 0.6);
  marble(brush, { x: ISLAND.x - 16, y: ISLAND.y, w: ISLAND.w + 32, h: 18 }, '#d0d0d8', '#5c6480', {
    paper: '#c8b8e8',
  });
  cut(
    brush,
    (q) => q.fillRect(ISLAND.x, ISLAND.y + 18, ISLAND.w, 128),
    down(578, 706, '#4c587c', '#262e4c'),
    {
      paper: down(578, 706, '#4c44a0', '#241f60'),
      shade: (q) => {
        q.fillStyle = 'rgba(6,8,26,.4)';
        for (let x = ISLAND.x + 12; x < ISLAND.x + ISLAND.w; x += 24) q.fillRect(x, 580, 2.4, 126);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(960, 548, 54, 16, 0, 0, Math.PI);
      q.fill();
      q.fillRect(906, 544, 108, 5);
    },
    '#b88c54',
    { rim: [0, 1.4, 'rgba(255,236,190,.7)'] },
  );
  for (const [px, py] of [
    [930, 534],
    [958, 530],
    [988, 535],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(px, py, 14, 13, 0, 0, 7);
        q.ellipse(px + 2, py - 14, 7, 9, 0, 0, 7);
        q.fill();
      },
      '#b8b864',
      { rim: [-1, 1, 'rgba(255,250,200,.6)'], shadow: [2, 3, 3, 0.4] },
    );
  for (const x of [820, 1250])
    stand(
      brush,
      barStool('#4c4454', '#7c5c4c', 66),
      { x, y: 744, scale: 2.1, turn: 12, pitch: 9 },
      { from: [0.2, 0.95, 0.2], edge: 'rgba(255,226,180,.2)' },
    );
  // The sitter's bag.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(1206, 604);
      q.lineTo(1296, 604);
      q.quadraticCurveTo(1304, 560, 1284, 556);
      q.lineTo(1220, 556);
      q.quadraticCurveTo(1198, 560, 1206, 604);
      q.fill();
      q.lineWidth = 5;
      q.beginPath();
      q.ellipse(1251, 556, 24, 30, 0, Math.PI, 0);
      q.stroke();
    },
    down(530, 604, '#d87c5c', '#8c4438'),
    { rim: [-1.2, 1.2, 'rgba(255,220,190,.6)'], paper: '#f07c5c' },
  );
};

const bronze = [-0.6, 0.5, -0.5] as const;
const indigo = [0.78, 0.36, -0.5] as const;

/** A quiet expensive house at evening: brass over an island, a warm hall, a child's door ajar, the street in the window. */
export const house: SetPainter = {
  seed: 113,
  plan: {
    id: 'house',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#0c1024', '#2c3454', '#4c4450', '#12162c'),
    marks: {
      kitchen: at(1060, 752, 2.3, 110, { order: 140 }),
      hall: at(508, 668, 2.05, 40, { order: 120 }),
      'child-door': at(206, 700, 2.15, -150, { order: 122 }),
      window: at(1480, 748, 2.3, 160, { order: 130 }),
    },
    cameras: framings(
      {
        two: [800, 450, 1.45],
        left: [460, 440, 1.4],
        right: [1420, 430, 1.35],
        close: [1080, 430, 1.9],
        detail: [1250, 560, 2.6],
      },
      {},
    ),
    light: {
      slots: ['pendants', 'hall', 'child', 'street', 'spot'],
      lamps: [
        { slot: 'pendants', x: 1030, y: 260, radius: 480, colour: '#ffc884' },
        { slot: 'hall', x: 500, y: 300, radius: 420, colour: '#ffc07c' },
        { slot: 'street', x: 1520, y: 300, radius: 560, colour: '#8ca0f0' },
      ],
      cues: {
        ...cuesOf({
          grade: '#343c5c',
          paper: '#9c98d4',
          key: [bronze, '#ffc684'],
          rim: [indigo, '#8ca4ff'],
          ambient: '#242a44',
          edges: '#161c3a',
          full: { pendants: 1, hall: 1, child: 0.8, street: 0.8 },
          lamp: 'pendants',
          night: { street: 0.5 },
          vignette: 0.7,
        }),
        dim: cue({
          slots: { pendants: 0.42, hall: 0.9, child: 0.8, street: 1 },
          grade: '#20284a',
          paper: '#7874b8',
          key: [bronze, '#ffbc78', 1.6],
          rim: [indigo, '#84a0ff', 1.1],
          ambient: '#1a2036',
          vignette: 0.8,
          edges: '#10163a',
        }),
      },
    },
    effects: [
      {
        kind: 'traffic',
        area: { x: WINDOW.x + 10, y: 380, w: WINDOW.w - 20, h: 70 },
        depth: 0.5,
        order: 8,
        colour: '#ffd090',
        amount: 0.6,
        slot: 'street',
      },
      {
        kind: 'dust',
        area: { x: 780, y: 240, w: 500, h: 330 },
        depth: 1,
        order: 160,
        colour: '#ffd8a0',
        amount: 0.25,
        slot: 'pendants',
      },
    ],
  },
  paint(bake) {
    bake.plane('outside', { depth: 0.5, order: 5 }, outside);
    bake.plane('room', { depth: 0.92, order: 10 }, (brush) => {
      room(brush);
      brush.g.clearRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
      windowFrame(brush, WINDOW, '#2c3450', { columns: 3, rows: [0, 1], width: 12 });
      hall(brush);
      child(brush);
    });
    bake.plane('rings', { depth: 0.92, order: 11, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-100, -50, W + 200, FOOT + 50);
      brush.g.rect(WINDOW.x - 24, WINDOW.y - 12, WINDOW.w + 48, WINDOW.h + 32);
      brush.g.rect(HALL.x - 18, HALL.y - 18, HALL.w + 36, FOOT - HALL.y + 18);
      brush.g.rect(CHILD.x - 15, CHILD.y - 16, CHILD.w + 30, FOOT - CHILD.y + 16);
      brush.g.rect(650, -50, 540, FOOT + 50);
      brush.g.clip('evenodd');
      rings(
        brush,
        500,
        400,
        [
          ['#ffd494', '#ffb070'],
          ['#f09870', '#d0707c'],
          ['#a85c94', '#7c4c98'],
          ['#5c4c9c', '#443c8c'],
          ['#383c88', '#282c70'],
          ['#20265c', '#161a48'],
        ],
        FOOT,
      );
      brush.g.restore();
    });
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#5c5868', '#443f50', '#302e40'), {
        vx: 960,
        gap: 88,
        paper: down(FOOT, H, '#4c4498', '#1f1b54'),
      }),
    );
    bake.plane('pendants', { depth: 0.97, order: 40 }, (brush) => {
      for (const x of PENDANTS)
        cut(
          brush,
          (q) => {
            q.fillRect(x - 1.4, -50, 2.8, 270);
            poly(q, [
              [x - 9, 214],
              [x + 9, 214],
              [x + 36, 262],
              [x - 36, 262],
            ]);
          },
          across(x - 36, x + 36, '#7c5c34', '#e0b470', '#8c6438'),
          { rim: [1, 1.2, 'rgba(255,240,205,.6)'] },
        );
    });
    bake.plane('island', { depth: 1, order: 100 }, island);
    lights(bake);
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'street',
    { depth: 0.9, order: 104 },
    (g) => {
      glow(g, 1500, 640, 520, '#7c94f0', 0.7, 1.2, 0.26);
      glow(g, 1520, 300, 560, '#6c84e8', 0.5);
      lit(g, '#3c4c84', 20, (q) =>
        poly(q, [
          [1250, 610],
          [1790, 610],
          [1640, 830],
          [960, 830],
        ]),
      );
      wash(
        g,
        lin(700, 0, W, 0, [
          [0, '#000000'],
          [1, '#1c2448'],
        ]),
      );
    },
    (g: G) =>
      bokeh(
        g,
        { ...WINDOW, h: WINDOW.h - 4 },
        { vx: 1560, vy: 400, wet: 440, n: 70, seed: 41, size: 9, a: 0.8 },
      ),
  );
  bake.light(
    'hall',
    { depth: 0.95, order: 105 },
    (g) => {
      glow(g, 500, 330, 360, '#ffbc74', 0.55, 0.8, 1.1);
      lit(g, '#a8743c', 16, (q) =>
        poly(q, [
          [392, 592],
          [612, 592],
          [740, 800],
          [300, 800],
        ]),
      );
      glow(g, 560, 480, 420, '#ffb468', 0.4);
    },
    (g) => {
      lit(g, down(HALL.y, HALL.y + HALL.h, '#5c3c1c', '#4c3018', '#1c120c'), 4, (q) =>
        q.fillRect(HALL.x, HALL.y, HALL.w, HALL.h),
      );
      glow(g, 500, 260, 300, '#a8682c', 0.3);
    },
  );
  bake.light(
    'child',
    { depth: 0.95, order: 106 },
    (g) => {
      glow(g, 226, 380, 260, '#ffac70', 0.7, 0.6, 1.4);
      lit(g, '#b87848', 12, (q) =>
        poly(q, [
          [204, 592],
          [246, 592],
          [330, 790],
          [240, 800],
        ]),
      );
    },
    (g) => lit(g, '#8c5c34', 2, (q) => q.fillRect(CHILD.x + CHILD.w - 44, CHILD.y, 44, CHILD.h)),
  );
  bake.light(
    'pendants',
    { depth: 0.97, order: 107 },
    (g) => {
      for (const x of PENDANTS) {
        glow(g, x, 420, 330, '#ffc47c', 0.42, 1, 1);
        lit(g, '#84643c', 16, (q) => {
          q.beginPath();
          q.ellipse(x, 566, 130, 16, 0, 0, 7);
          q.fill();
        });
        glow(g, x, 730, 300, '#ffc078', 0.4, 1, 0.3);
      }
    },
    (g) => {
      for (const x of PENDANTS) {
        glow(g, x, 268, 130, '#c87c34', 0.5);
        lit(g, '#fff0cc', 1.5, (q) => {
          q.beginPath();
          q.ellipse(x, 262, 30, 5, 0, 0, 7);
          q.fill();
        });
        lit(g, 'rgba(255,200,120,.07)', 12, (q) =>
          poly(q, [
            [x - 32, 264],
            [x + 32, 264],
            [x + 120, 560],
            [x - 120, 560],
          ]),
        );
      }
    },
  );
  spotOn(bake, 1060, 752);
};
