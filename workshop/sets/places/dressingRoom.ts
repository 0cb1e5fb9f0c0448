import { across, down, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood } from '../kit/furniture.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { curtain, door } from '../kit/openings.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, sink, wall } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';

const FOOT = 592;
const MIRROR = { x: 700, y: 122, w: 520, h: 300 };
const DOOR = { x: 1560, y: 160, w: 186, h: 432 };
const BULBS: readonly (readonly [number, number])[] = [
  ...Array.from({ length: 8 }, (_, i) => [MIRROR.x + 20 + i * 68.5, MIRROR.y - 22] as const),
  ...Array.from({ length: 4 }, (_, i) => [MIRROR.x - 24, MIRROR.y + 40 + i * 72] as const),
  ...Array.from({ length: 4 }, (_, i) => [MIRROR.x + MIRROR.w + 24, MIRROR.y + 40 + i * 72] as const),
];

const room = (brush: Brush): void => {
  wall(brush, FOOT, across(0, W, '#7c4c54', '#a0646c', '#74464e'), {
    stripe: 56,
    paper: down(0, FOOT, '#a84c6c', '#6c2454'),
  });
  sink(brush, FOOT, { sides: 0.65, top: 0.6, low: 0.35, colour: '#14060c' });
  cut(brush, (q) => q.fillRect(MIRROR.x - 50, MIRROR.y - 46, MIRROR.w + 100, MIRROR.h + 70), '#5c3c34', {
    rim: [0, 1.8, 'rgba(255,232,196,.5)'],
    paper: '#e8a860',
  });
  cut(
    brush,
    (q) => q.fillRect(MIRROR.x, MIRROR.y, MIRROR.w, MIRROR.h),
    down(MIRROR.y, MIRROR.y + MIRROR.h, '#6c5c64', '#8c7478', '#54444c'),
    {
      paper: down(MIRROR.y, MIRROR.y + MIRROR.h, '#fff0c8', '#f0a890'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        q.fillStyle = 'rgba(40,20,30,.45)';
        q.fillRect(MIRROR.x + 330, MIRROR.y + 66, 90, 234);
        q.fillStyle = 'rgba(220,190,170,.4)';
        q.fillRect(MIRROR.x + 338, MIRROR.y + 74, 74, 226);
        q.fillStyle = 'rgba(255,255,255,.1)';
        poly(q, [
          [MIRROR.x + 60, MIRROR.y],
          [MIRROR.x + 170, MIRROR.y],
          [MIRROR.x + 20, MIRROR.y + MIRROR.h],
          [MIRROR.x, MIRROR.y + MIRROR.h],
          [MIRROR.x, MIRROR.y + 140],
        ]);
        q.fillStyle = '#f4ecd8';
        for (const [x, y] of [
          [12, 14],
          [470, 10],
          [478, 60],
        ] as const)
          q.fillRect(MIRROR.x + x, MIRROR.y + y, 30, 40);
      },
    },
  );
  for (const [x, y] of BULBS)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.arc(x, y, 12, 0, 7);
        q.fill();
      },
      '#d8c8a8',
      { rim: [-1, 1, 'rgba(255,255,245,.7)'], paper: '#fff4c8', shadow: [2, 3, 3, 0.4] },
    );
  cut(
    brush,
    (q) => {
      q.fillRect(610, 470, 700, 16);
      q.fillRect(624, 486, 12, 112);
      q.fillRect(1284, 486, 12, 112);
      q.fillRect(640, 486, 640, 40);
    },
    down(470, 600, '#8c5c48', '#4c2c28'),
    { rim: [0, 1.6, 'rgba(255,230,190,.5)'] },
  );
  for (const [x, h, c] of [
    [660, 30, '#c8a888'],
    [690, 44, '#a8c0b8'],
    [716, 22, '#e8b8b0'],
    [1180, 36, '#d8c8a8'],
    [1210, 24, '#b85c54'],
    [1240, 50, '#8c9cb0'],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 10, 470 - h, 20, h, 4);
        q.fill();
      },
      c,
      { rim: [-1, 1, 'rgba(255,250,235,.6)'] },
    );
  cut(
    brush,
    (q) => {
      for (let i = 0; i < 9; i++) {
        q.beginPath();
        q.ellipse(840 + (i % 5) * 15 - 20, 430 - Math.floor(i / 5) * 16 - (i % 2) * 8, 12, 11, 0, 0, 7);
        q.fill();
      }
      q.fillRect(826, 440, 40, 30);
    },
    '#e8dcc8',
    { rim: [-1, 1, 'rgba(255,255,250,.7)'], paper: '#fff0e0' },
  );
  door(brush, DOOR, '#54343c', { brass: '#e0b068', knob: 'left' });
  // The poster has been turned: one sees its back, its tape and its battens.
  cut(
    brush,
    (q) =>
      poly(q, [
        [1330, 250],
        [1484, 262],
        [1484, 560],
        [1330, 584],
      ]),
    across(1330, 1484, '#d8c8a8', '#b09878'),
    {
      rim: [1, 1.2, 'rgba(255,250,230,.6)'],
      shade: (q) => {
        q.strokeStyle = 'rgba(90,60,40,.7)';
        q.lineWidth = 10;
        poly(
          q,
          [
            [1336, 256],
            [1478, 268],
            [1478, 554],
            [1336, 577],
            [1336, 256],
          ],
          true,
        );
        poly(
          q,
          [
            [1336, 410],
            [1478, 408],
          ],
          true,
        );
      },
    },
  );
};

const rail = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.fillRect(110, 216, 400, 7);
      q.fillRect(120, 216, 7, 420);
      q.fillRect(496, 216, 7, 420);
      q.fillRect(90, 630, 66, 8);
      q.fillRect(466, 630, 66, 8);
    },
    '#8c7c78',
    { rim: [0, 1.2, 'rgba(255,240,220,.5)'] },
  );
  for (const [i, [x, w, h, c]] of (
    [
      [170, 56, 300, '#2c3c84'],
      [240, 50, 260, '#8c6c4c'],
      [306, 64, 330, '#3c3040'],
      [380, 52, 280, '#b8ac98'],
      [446, 60, 310, '#7c3c44'],
    ] as const
  ).entries())
    curtain(brush, x - w / 2, x + w / 2, 232, 232 + h, c, { fold: 17 + i, hem: 3 });
  contact(brush, 310, 640, 230, 12);
};

const front = [-0.1, 0.25, -0.75] as const;
const cool = [0.8, 0.4, -0.45] as const;

/** A dressing-room: a mirror full of bulbs, a rail of other people's clothes, a poster turned to the wall. */
export const dressingRoom: SetPainter = {
  seed: 151,
  plan: {
    id: 'dressing-room',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#1c0c12', '#84504c', '#4c2c30', '#14080c'),
    marks: {
      mirror: at(960, 740, 2.3, 178, { seat: 46, order: 130 }),
      chair: at(800, 752, 2.3, 150, { seat: 46, order: 130 }),
      door: at(1654, 720, 2.15, -60, { order: 120 }),
    },
    cameras: framings(
      {
        two: [980, 440, 1.45],
        left: [540, 450, 1.35],
        right: [1420, 440, 1.35],
        close: [960, 400, 1.9],
        detail: [1410, 430, 2.2],
      },
      { mirror: [960, 320, 1.8] },
    ),
    light: {
      slots: ['bulbs', 'door', 'spot'],
      lamps: [{ slot: 'bulbs', x: 960, y: 270, radius: 560, colour: '#ffdca8' }],
      cues: (() => {
        const cues = cuesOf({
          grade: '#38262c',
          paper: '#b494bc',
          key: [front, '#ffdca8'],
          rim: [cool, '#88c8d8'],
          ambient: '#2a1c22',
          edges: '#241016',
          full: { bulbs: 1, door: 0.6 },
          lamp: 'bulbs',
          vignette: 0.8,
        });
        return {
          ...cues,
          bulbs: cue({
            slots: { bulbs: 1, door: 0.1 },
            grade: '#24181c',
            paper: '#8c78a8',
            key: [front, '#ffe0b0', 2],
            rim: [cool, '#78b8c8', 0.8],
            ambient: '#1e1418',
            vignette: 0.9,
            edges: '#170a0e',
          }),
        };
      })(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 620, y: 120, w: 700, h: 420 },
        depth: 1,
        order: 160,
        colour: '#ffe4c0',
        amount: 0.3,
        slot: 'bulbs',
      },
    ],
  },
  paint(bake) {
    bake.plane('room', { depth: 0.92, order: 10 }, room);
    bake.plane('rings', { depth: 0.92, order: 9, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        960,
        270,
        [
          ['#fff0c0', '#ffcf90'],
          ['#f8a884', '#e07c7c'],
          ['#c8607c', '#a04878'],
          ['#7c3c74', '#5c2c68'],
          ['#44245c', '#30184c'],
          ['#20123c', '#140c2c'],
        ],
        FOOT,
      ),
    );
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#6c4c48', '#4c3434'), {
        vx: 960,
        gap: 64,
        paper: down(FOOT, H, '#8c3c5c', '#34183c'),
      }),
    );
    bake.plane('things', { depth: 1, order: 60 }, (brush) => {
      rail(brush);
      contact(brush, 960, 742, 70, 10);
      stand(
        brush,
        bentwood('#8c6448'),
        { x: 960, y: 734, scale: 2.3, turn: 172, pitch: 9 },
        { from: [0, 0.8, -0.4], edge: 'rgba(255,232,196,.3)' },
      );
    });
    bake.light(
      'bulbs',
      { depth: 0.96, order: 90, flicker: 0.01 },
      (g) => {
        for (const [x, y] of BULBS) glow(g, x, y, 210, '#ffcf90', 0.32);
        glow(g, 960, 470, 520, '#ffd49c', 0.7, 1.1, 0.4);
        glow(g, 960, 700, 620, '#ffcc90', 0.7, 1.2, 0.28);
        glow(g, 340, 400, 380, '#ffcc94', 0.5, 0.8, 1);
        wash(g, '#100808');
      },
      (g) => {
        for (const [x, y] of BULBS) bulbLight(g, x, y, 10, 0.55, '#ffb464');
        lit(g, '#2c2018', 6, (q) => q.fillRect(MIRROR.x, MIRROR.y, MIRROR.w, MIRROR.h));
      },
    );
    bake.light('door', { depth: 0.96, order: 91 }, (g) => {
      glow(g, 1653, 340, 320, '#8cd0d8', 0.6, 0.8, 1.1);
      glow(g, 1600, 700, 380, '#8cd0d8', 0.6, 1.1, 0.26);
    });
    spotOn(bake, 960, 740);
  },
};
