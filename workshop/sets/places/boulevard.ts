import { across, down, type G, H, lin, poly, seeded, W } from '../kit/canvas.ts';
import { car } from '../kit/car.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { sash } from '../kit/houses.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { door } from '../kit/openings.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { bricks, fillAll, sink } from '../kit/room.ts';
import { contact } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { bokeh, reflection } from '../kit/street.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';

const FOOT = 604;
const WALL = { x0: 560, x1: 1640 };
const GRATE = { x: 900, y: 536, w: 190, h: 60 };
const DOOR = { x: 1392, y: 208, w: 164, h: 396 };
const STREET = { x: -90, y: 150, w: 644, h: 680 };

const street = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, 440, 700, 190), down(440, FOOT, '#3c4468', '#2c3250'), {
    paper: down(440, FOOT, '#3c3c94', '#24246c'),
  });
  skyline(brush, {
    x0: -100,
    x1: 250,
    base: 470,
    low: 120,
    high: 330,
    fill: down(140, 470, '#343c60', '#4c5478'),
    seed: 5,
    width: 74,
    box: '#ffcf80',
  });
  skyline(brush, {
    x0: 330,
    x1: 600,
    base: 470,
    low: 110,
    high: 300,
    fill: down(140, 470, '#2c3456', '#444c70'),
    seed: 8,
    width: 64,
    box: '#ffcf80',
  });
};

const building = (brush: Brush): void => {
  const { x0, x1 } = WALL;
  bricks(brush, x0, -50, x1, FOOT, '#786054', 50);
  sink(brush, FOOT, { sides: 0, top: 0.55, low: 0.15, colour: '#0a0a1c' });
  cut(
    brush,
    (q) => {
      q.fillRect(x0 - 8, 92, x1 - x0 + 8, 20);
      q.fillRect(x0 - 12, 508, x1 - x0 + 12, 14);
    },
    '#7c7080',
    { rim: [0, 1.6, 'rgba(220,220,255,.3)'] },
  );
  for (const x of [676, 900, 1124])
    sash(brush, { x, y: 156, w: 112, h: 196 }, '#54505c', down(156, 352, '#1c2038', '#343850'), { bars: 2 });
  cut(
    brush,
    (q) => {
      for (const x of [676, 900, 1124]) q.fillRect(x - 18, 362, 148, 13);
    },
    '#847884',
    { rim: [0, 1.4, 'rgba(220,220,255,.35)'] },
  );
  // The grating: all of the music that gets out gets out here.
  cut(brush, (q) => q.fillRect(GRATE.x - 10, GRATE.y - 10, GRATE.w + 20, GRATE.h + 16), '#54505c', {
    rim: [0, 1.4, 'rgba(255,226,180,.4)'],
  });
  cut(
    brush,
    (q) => q.fillRect(GRATE.x, GRATE.y, GRATE.w, GRATE.h),
    down(GRATE.y, GRATE.y + GRATE.h, '#a8703c', '#d8944c'),
    { paper: down(GRATE.y, GRATE.y + GRATE.h, '#ffb050', '#ffd888'), shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      for (let x = GRATE.x + 10; x < GRATE.x + GRATE.w; x += 17) q.fillRect(x, GRATE.y, 5, GRATE.h);
      q.fillRect(GRATE.x, GRATE.y + 27, GRATE.w, 5);
    },
    '#24222c',
    { shadow: [1, 2, 2, 0.4] },
  );
  door(brush, DOOR, '#4c4458', { brass: '#c8a060', knob: 'left' });
  cut(
    brush,
    (q) => {
      q.fillRect(DOOR.x - 30, FOOT - 8, DOOR.w + 60, 16);
      poly(q, [
        [DOOR.x - 44, 186],
        [DOOR.x + DOOR.w + 44, 186],
        [DOOR.x + DOOR.w + 30, 164],
        [DOOR.x - 30, 164],
      ]);
    },
    '#7c7080',
    { rim: [0, 1.4, 'rgba(255,226,190,.3)'] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x1, -50],
        [1760, -50],
        [1760, FOOT],
        [x1, FOOT],
      ]),
    across(x1, 1760, '#3c3648', '#54505c'),
    { paper: across(x1, 1760, '#3c2c6c', '#5c4490') },
  );
  cut(brush, (q) => q.fillRect(1758, -50, 300, FOOT + 52), down(0, FOOT, '#2c3050', '#3c4468'), {
    paper: down(0, FOOT, '#2c2c70', '#4448a0'),
  });
  cut(
    brush,
    (q) => {
      q.lineWidth = 9;
      poly(
        q,
        [
          [606, -50],
          [606, 500],
          [590, 560],
          [590, FOOT],
        ],
        true,
      );
    },
    across(600, 612, '#8c8490', '#4c4854'),
    { rim: [-1.2, 0, 'rgba(220,224,255,.4)'] },
  );
};

const posters = (brush: Brush): void => {
  const random = seeded(4);
  for (const [x, y, w, h, c] of [
    [1240, 400, 84, 108, '#8c8478'],
    [1306, 424, 70, 92, '#a07464'],
    [1252, 474, 60, 40, '#74808c'],
  ] as const)
    cut(
      brush,
      (q) => {
        q.save();
        q.translate(x, y);
        q.rotate((random() - 0.5) * 0.06);
        q.fillRect(0, 0, w, h);
        q.restore();
      },
      down(y, y + h, c, '#5c5458'),
      {
        rim: [0, 1, 'rgba(255,250,240,.35)'],
        shade: (q) => {
          q.fillStyle = 'rgba(20,16,30,.35)';
          for (let i = 0; i < 4; i++) q.fillRect(x + 10, y + 16 + i * 19, w * (0.3 + 0.5 * random()), 6);
        },
      },
    );
};

const ground = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, 566],
        [WALL.x0, FOOT - 6],
        [W + 100, FOOT - 6],
        [W + 100, H + 50],
        [-100, H + 50],
      ]),
    down(FOOT - 30, H, '#4c4c64', '#383a54', '#2a2c44'),
    {
      paper: down(FOOT, H, '#3c3c90', '#1c1c58'),
      shade: (q) => {
        q.strokeStyle = 'rgba(4,4,20,.5)';
        q.lineWidth = 1.6;
        for (let i = -14; i < 30; i++)
          poly(
            q,
            [
              [560 + i * 62, FOOT - 6],
              [560 + i * 116 - 260, H + 50],
            ],
            true,
          );
        for (const y of [636, 684, 746])
          poly(
            q,
            [
              [-100, y],
              [W + 100, y],
            ],
            true,
          );
        const random = seeded(21);
        for (let i = 0; i < 80; i++) {
          q.fillStyle = 'rgba(170,190,240,.1)';
          q.beginPath();
          q.ellipse(
            -60 + random() * 2040,
            620 + random() * 190,
            20 + random() * 90,
            2 + random() * 6,
            0,
            0,
            7,
          );
          q.fill();
        }
      },
    },
  );
};

const bronze = [-0.76, 0.32, -0.52] as const;
const indigo = [0.72, 0.4, -0.55] as const;

/** Winter, five years on: a boulevard in the rain, a brick wall with music behind it, one lit grating. */
export const boulevard: SetPainter = {
  seed: 109,
  plan: {
    id: 'boulevard',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#0a0d24', '#242846', '#3c2c34', '#12142c'),
    marks: {
      pavement: at(880, 752, 2.35, 60, { order: 140 }),
      'pavement-right': at(1270, 748, 2.3, 78, { order: 141 }),
      wall: at(1080, 690, 2.1, 172, { order: 120 }),
      door: at(1474, 676, 2.05, -10, { order: 118 }),
      car: at(330, 762, 2.4, -60, { order: 150 }),
    },
    cameras: framings(
      {
        two: [1060, 470, 1.45],
        left: [640, 470, 1.35],
        right: [1330, 450, 1.4],
        close: [900, 430, 1.9],
        detail: [990, 570, 2.6],
      },
      { wall: [980, 440, 1.7] },
    ),
    light: {
      slots: ['street', 'grate', 'door', 'sky', 'spot'],
      lamps: [
        { slot: 'grate', x: 995, y: 570, radius: 420, colour: '#ffb45c' },
        { slot: 'street', x: 280, y: 400, radius: 700, colour: '#ffb070' },
      ],
      cues: {
        ...cuesOf({
          grade: '#283446',
          paper: '#9490d4',
          key: [bronze, '#ffb468'],
          rim: [indigo, '#78b4e8'],
          ambient: '#1c2632',
          edges: '#122036',
          full: { street: 1, grate: 1, door: 0.8, sky: 1 },
          lamp: 'grate',
          night: { sky: 0.6 },
          vignette: 0.75,
        }),
        dim: cue({
          slots: { street: 0.5, grate: 1, door: 0.4, sky: 0.7 },
          grade: '#1a2432',
          paper: '#7470b8',
          key: [[-0.1, -0.3, -0.5], '#ffac5c', 1.6],
          rim: [indigo, '#70a8e0', 0.9],
          ambient: '#171b2e',
          vignette: 0.85,
          edges: '#0f1230',
        }),
      },
    },
    effects: [
      {
        kind: 'rain',
        area: { x: -77, y: -32, w: 2074, h: 760 },
        depth: 1.05,
        order: 200,
        colour: '#b8c8f0',
        amount: 0.8,
      },
      {
        kind: 'traffic',
        area: { x: -70, y: 450, w: 600, h: 90 },
        depth: 0.5,
        order: 12,
        colour: '#ffd090',
        amount: 0.6,
        slot: 'street',
      },
      {
        kind: 'steam',
        area: { x: 900, y: 380, w: 180, h: 160 },
        depth: 0.95,
        order: 62,
        colour: '#c8b098',
        amount: 0.4,
        slot: 'grate',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.1, order: 1, grade: 'none' }, ({ g }) =>
      fillAll(
        g,
        lin(0, -32, 0, 470, [
          [0, '#050a1a'],
          [0.5, '#0e1e34'],
          [0.85, '#2a3444'],
          [1, '#4c3c50'],
        ]),
      ),
    );
    bake.plane('street', { depth: 0.5, order: 10 }, street);
    bake.plane('wall', { depth: 0.92, order: 20 }, (brush) => {
      building(brush);
      posters(brush);
    });
    bake.plane('wall-rings', { depth: 0.92, order: 21, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(WALL.x0, 112, WALL.x1 - WALL.x0, 396);
      for (const x of [676, 900, 1124]) brush.g.rect(x - 18, 146, 148, 230);
      brush.g.rect(DOOR.x - 46, 160, DOOR.w + 92, 348);
      brush.g.clip('evenodd');
      rings(
        brush,
        990,
        540,
        [
          ['#ffd070', '#ffb050'],
          ['#f89850', '#e06c4c'],
          ['#c8546c', '#983c78'],
          ['#6c3c8c', '#4c3484'],
          ['#3c3480', '#2c2c70'],
          ['#24286c', '#1a1c58'],
        ],
        508,
      );
      brush.g.restore();
    });
    bake.plane('ground', { depth: 1, order: 30 }, ground);
    lights(bake);
    bake.plane('car', { depth: 1.12, order: 230 }, (brush) => {
      contact(brush, 0, 800, 420, 20, 0.7);
      car(brush, {
        colour: '#3c4464',
        glass: down(560, 650, '#2c3454', '#54586c'),
        move: { x: -1950, y: -62, k: 1.15 },
      });
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.roundRect(316, 646, 16, 44, 6);
          q.fill();
        },
        '#c83c34',
        { rim: [-1, 1, 'rgba(255,180,160,.6)'] },
      );
    });
    bake.light(
      'street',
      { id: 'light-car', depth: 1.12, order: 231, over: ['car'] },
      (g) => glow(g, 260, 560, 420, '#ffa860', 0.7, 1, 0.6),
      (g) => {
        glow(g, 326, 668, 90, '#e82c20', 0.6);
        reflection(g, 326, 770, 40, 70, '#ff3c2c', 6, 0.3);
      },
    );
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  const wet = (g: G) => {
    bokeh(g, STREET, { vx: 292, vy: 452, wet: 560, n: 120, seed: 17 });
    glow(g, 292, 450, 330, '#c8743c', 0.4, 1.1, 0.6);
  };
  bake.light('sky', { depth: 0.95, order: 60, over: ['wall', 'ground', 'street'] }, (g) => {
    wash(
      g,
      lin(560, 0, 1700, 700, [
        [0, '#141a26'],
        [1, '#203648'],
      ]),
    );
    glow(g, 1850, 500, 620, '#5c90c0', 0.5, 0.8, 1);
  });
  bake.light(
    'street',
    { depth: 0.9, order: 61, over: ['wall', 'ground', 'street'] },
    (g) => {
      glow(g, 420, 420, 620, '#ff9c54', 0.7, 0.8, 0.9);
      glow(g, 360, 660, 640, '#ff9c54', 0.5, 1.2, 0.3);
      lit(g, '#54341c', 40, (q) =>
        poly(q, [
          [560, 80],
          [780, 60],
          [900, 600],
          [560, 600],
        ]),
      );
    },
    wet,
  );
  bake.light(
    'grate',
    { depth: 0.96, order: 63, over: ['wall', 'ground'], flicker: 0.03 },
    (g) => {
      glow(g, 995, 560, 420, '#ffac54', 0.95, 1, 0.9);
      glow(g, 990, 660, 520, '#ffac54', 0.9, 1.1, 0.3);
      lit(g, '#6c4424', 30, (q) =>
        poly(q, [
          [900, 536],
          [1090, 536],
          [1240, 120],
          [750, 120],
        ]),
      );
    },
    (g) => {
      lit(g, down(GRATE.y, GRATE.y + GRATE.h, '#8c5420', '#d88c3c'), 1, (q) => {
        for (let x = GRATE.x - 2; x < GRATE.x + GRATE.w - 4; x += 17) q.fillRect(x, GRATE.y, 12, GRATE.h);
      });
      glow(g, 995, 562, 200, '#c86c24', 0.45);
      reflection(g, 995, 618, 190, 150, '#ffa850', 11, 0.32);
      lit(g, 'rgba(255,170,80,.05)', 20, (q) =>
        poly(q, [
          [900, 540],
          [1090, 540],
          [1200, 200],
          [800, 200],
        ]),
      );
    },
  );
  bake.light(
    'door',
    { depth: 0.95, order: 64, over: ['wall', 'ground'] },
    (g) => {
      glow(g, 1474, 230, 280, '#d8b0ff', 0.5, 0.9, 1.3);
      glow(g, 1474, 620, 260, '#c8a8ff', 0.5, 1.1, 0.24);
    },
    (g) => {
      bulbLight(g, 1474, 192, 6, 0.7, '#c89cff');
      reflection(g, 1474, 622, 60, 120, '#b090f0', 15, 0.16);
    },
  );
  spotOn(bake, 880, 752);
};
