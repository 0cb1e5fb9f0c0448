import { across, down, H, lin, poly, seeded, tone, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair } from '../kit/furniture.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { door, windowFrame } from '../kit/openings.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { floor, sink, wall } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';

const FOOT = 586;
const RAIL = 420;
const BOARD = { x: 560, y: 152, w: 620, h: 232 };
const WINDOWS = [
  { x: 1330, y: 110, w: 190, h: 300 },
  { x: 1580, y: 110, w: 190, h: 300 },
] as const;
const DOOR = { x: 150, y: 164, w: 180, h: 422 };
const GLOBES = [470, 900, 1330];

const room = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#c89c68', '#d8b07c', '#c09460'), {
    paper: down(0, FOOT, '#e8a05c', '#b8683c'),
  });
  cut(brush, (q) => q.fillRect(-100, RAIL, W + 200, FOOT - RAIL), down(RAIL, FOOT, '#8c4c34', '#5c3024'), {
    paper: down(RAIL, FOOT, '#a83c3c', '#5c1c38'),
    shadow: [0, -4, 6, 0.3],
    shade: (q) => {
      q.fillStyle = 'rgba(255,226,180,.35)';
      q.fillRect(-100, RAIL, W + 200, 3);
      q.fillStyle = 'rgba(30,8,4,.3)';
      for (let x = -90; x < W + 90; x += 46) q.fillRect(x, RAIL + 4, 2.4, 200);
      q.fillRect(-100, FOOT - 20, W + 200, 20);
    },
  });
  sink(brush, FOOT, { sides: 0.5, top: 0.6, low: 0.3, colour: '#1c0c08' });
  door(brush, DOOR, '#74482c', { brass: '#e8c070', pane: [0.06, 0.42], box: '#3c4468' });
  cut(brush, (q) => q.fillRect(BOARD.x - 16, BOARD.y - 16, BOARD.w + 32, BOARD.h + 32), '#7c5434', {
    rim: [0, 1.6, 'rgba(255,232,190,.5)'],
  });
  cut(
    brush,
    (q) => q.fillRect(BOARD.x, BOARD.y, BOARD.w, BOARD.h),
    down(BOARD.y, BOARD.y + BOARD.h, '#34504c', '#2c4440'),
    {
      paper: down(BOARD.y, BOARD.y + BOARD.h, '#1c6c64', '#124c50'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        const random = seeded(4);
        q.fillStyle = 'rgba(230,240,232,.05)';
        for (let i = 0; i < 26; i++) {
          q.beginPath();
          q.ellipse(
            BOARD.x + random() * BOARD.w,
            BOARD.y + random() * BOARD.h,
            60 + random() * 120,
            14 + random() * 30,
            -0.2,
            0,
            7,
          );
          q.fill();
        }
        q.strokeStyle = 'rgba(240,244,236,.72)';
        q.lineWidth = 3.4;
        q.lineCap = 'round';
        // Standing still, in four drawings.
        for (const [i, lean] of [0.3, 0.16, -0.1, 0].entries()) {
          const [x, y] = [BOARD.x + 130 + i * 118, BOARD.y + 180];
          q.beginPath();
          q.arc(x + lean * 110, y - 104, 12, 0, 7);
          q.stroke();
          poly(
            q,
            [
              [x + lean * 92, y - 90],
              [x, y - 40],
              [x - 14, y],
            ],
            true,
          );
          poly(
            q,
            [
              [x, y - 40],
              [x + 14, y],
            ],
            true,
          );
          poly(
            q,
            [
              [x + lean * 70 - 24, y - 60 + i * 4],
              [x + lean * 80, y - 78],
              [x + lean * 70 + 24, y - 52 - i * 3],
            ],
            true,
          );
        }
        poly(
          q,
          [
            [BOARD.x + 60, BOARD.y + 196],
            [BOARD.x + 560, BOARD.y + 194],
          ],
          true,
        );
        q.beginPath();
        q.arc(BOARD.x + 484, BOARD.y + 124, 62, 0, 7);
        q.stroke();
      },
    },
  );
  cut(brush, (q) => q.fillRect(BOARD.x - 10, BOARD.y + BOARD.h + 14, BOARD.w + 20, 9), '#a87848', {
    rim: [0, 1.2, 'rgba(255,240,205,.6)'],
  });
};

const night = (brush: Brush): void => {
  for (const w of WINDOWS) {
    cut(
      brush,
      (q) => q.fillRect(w.x - 8, w.y - 8, w.w + 16, w.h + 16),
      down(w.y, w.y + w.h, '#14204c', '#2c3c74', '#54507c'),
      { paper: down(w.y, w.y + w.h, '#24349c', '#6c60c8'), shadow: [0, 0, 1, 0] },
    );
    brush.g.save();
    brush.g.beginPath();
    brush.g.rect(w.x, w.y, w.w, w.h);
    brush.g.clip();
    skyline(brush, {
      x0: w.x - 10,
      x1: w.x + w.w + 10,
      base: w.y + w.h,
      low: 50,
      high: 160,
      fill: down(w.y + 120, w.y + w.h, '#1c2648', '#343c64'),
      seed: w.x,
      width: 46,
      box: '#ffd890',
    });
    brush.g.restore();
  }
};

const stacks = (brush: Brush): void => {
  const side = { from: [-0.2, 0.9, 0.3], edge: 'rgba(255,232,190,.2)' } as const;
  for (const [x, y, n] of [
    [1420, 640, 5],
    [1560, 646, 6],
    [1700, 652, 4],
    [1826, 660, 6],
  ] as const) {
    contact(brush, x, y, 60, 9);
    for (let k = 0; k < n; k++)
      stand(
        brush,
        chair('#4c3424', tone('#a8683c', 0.9 + 0.05 * (k % 3))),
        { x: x + (k % 2) * 3, y: y - k * 26, scale: 1.75, turn: -18, pitch: 9 },
        side,
      );
  }
};

const globes = (brush: Brush): void => {
  for (const x of GLOBES) {
    cut(
      brush,
      (q) => {
        q.fillRect(x - 2, -50, 4, 110);
        q.fillRect(x - 9, 52, 18, 14);
      },
      '#4c3424',
      { shadow: [3, 4, 4, 0.4] },
    );
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.arc(x, 98, 36, 0, 7);
        q.fill();
      },
      down(62, 134, '#d8c8a8', '#a8906c'),
      { rim: [-1, 1.4, 'rgba(255,250,235,.7)'], paper: down(62, 134, '#fff4c8', '#ffc878') },
    );
  }
};

const warm = [0.1, 0.9, -0.1] as const;
const blue = [0.76, 0.35, -0.55] as const;

/** A night class: ochre walls, globes of light, chairs stacked, blue windows. */
export const classroom: SetPainter = {
  seed: 149,
  plan: {
    id: 'classroom',
    size: [W, H],
    horizon: 450,
    flat: flatOf('#3c2414', '#a87848', '#6c3c28', '#241410'),
    marks: {
      front: at(1010, 736, 2.25, -40, { order: 130 }),
      seat: at(560, 738, 1.7, 150, { seat: 45, order: 150 }),
      door: at(300, 700, 2.1, 80, { order: 120 }),
      window: at(1540, 716, 2.15, 172, { order: 122 }),
    },
    cameras: framings(
      {
        two: [860, 470, 1.4],
        left: [520, 470, 1.35],
        right: [1400, 440, 1.35],
        close: [1020, 430, 1.9],
        detail: [860, 280, 2],
      },
      {},
    ),
    light: {
      slots: ['globes', 'board', 'night', 'spot'],
      lamps: [
        { slot: 'globes', x: 900, y: 98, radius: 800, colour: '#ffdca0' },
        { slot: 'board', x: 870, y: 160, radius: 420, colour: '#fff0d0' },
      ],
      cues: {
        ...cuesOf({
          grade: '#4c3c34',
          paper: '#c0a8bc',
          key: [warm, '#ffdca0'],
          rim: [blue, '#7ca8ff'],
          ambient: '#3a2c26',
          edges: '#2c1c16',
          full: { globes: 1, board: 0.6, night: 0.8 },
          lamp: 'board',
          night: { night: 0.5 },
          vignette: 0.7,
        }),
        dim: cue({
          slots: { globes: 0.3, board: 0.9, night: 1 },
          grade: '#241c20',
          paper: '#8478a8',
          key: [warm, '#ffd090', 1.5],
          rim: [blue, '#7ca4ff', 1],
          ambient: '#1e181c',
          vignette: 0.85,
          edges: '#170f14',
        }),
      },
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 400, y: 110, w: 1000, h: 460 },
        depth: 1,
        order: 160,
        colour: '#ffe4b0',
        amount: 0.3,
        slot: 'globes',
      },
    ],
  },
  paint(bake) {
    bake.plane('night', { depth: 0.6, order: 5 }, night);
    bake.plane('room', { depth: 0.92, order: 10 }, (brush) => {
      room(brush);
      for (const w of WINDOWS) {
        brush.g.clearRect(w.x, w.y, w.w, w.h);
        windowFrame(brush, w, '#8c6040', { columns: 2, rows: [0, 0.34, 0.67, 1], width: 12 });
      }
    });
    bake.plane('rings', { depth: 0.92, order: 11, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(-100, -50, W + 200, RAIL + 50);
      brush.g.rect(BOARD.x - 18, BOARD.y - 18, BOARD.w + 36, RAIL - BOARD.y + 18);
      brush.g.rect(DOOR.x - 15, DOOR.y - 16, DOOR.w + 30, RAIL - DOOR.y + 16);
      for (const w of WINDOWS) brush.g.rect(w.x - 22, w.y - 12, w.w + 44, RAIL - w.y + 12);
      brush.g.clip('evenodd');
      rings(
        brush,
        1010,
        300,
        [
          ['#fff0b8', '#ffd080'],
          ['#ffc068', '#f09c50'],
          ['#e88c4c', '#c86c44'],
          ['#b85c48', '#94444c'],
          ['#743c54', '#542c54'],
          ['#3c2450', '#281c44'],
        ],
        RAIL,
      );
      brush.g.restore();
    });
    bake.plane('globes', { depth: 0.96, order: 20 }, globes);
    bake.plane('floor', { depth: 1, order: 15 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#a8784c', '#7c5438', '#54382a'), {
        vx: 960,
        gap: 60,
        paper: down(FOOT, H, '#c8703c', '#5c2438'),
      }),
    );
    bake.plane('stacks', { depth: 1, order: 60 }, stacks);
    lights(bake);
    bake.plane('front-chair', { depth: 1.14, order: 235 }, (brush) => {
      stand(
        brush,
        chair('#3c281c', '#6c4028'),
        { x: 1650, y: 852, scale: 3.4, turn: 160, pitch: 8 },
        { from: [-0.3, 0.9, -0.2], edge: 'rgba(255,226,180,.25)' },
      );
    });
    bake.light('globes', { id: 'light-front', depth: 1.14, order: 236, over: ['front-chair'] }, (g) =>
      glow(g, 1600, 600, 380, '#ffd898', 0.6),
    );
  },
};

const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'globes',
    { depth: 0.96, order: 90 },
    (g) => {
      lit(g, '#4c3c28', 90, (q) => q.fillRect(200, 0, 1400, 420));
      for (const x of GLOBES) {
        glow(g, x, 120, 420, '#ffd898', 0.5, 1.1, 0.9);
        glow(g, x, 700, 420, '#ffd494', 0.6, 1.2, 0.28);
      }
      wash(g, across(-90, W + 90, '#140e08', '#241a10', '#140e0a'));
    },
    (g) => {
      for (const x of GLOBES) {
        glow(g, x, 98, 260, '#a86c28', 0.5);
        bulbLight(g, x, 98, 28, 0.5, '#ffb860');
      }
    },
  );
  bake.light('board', { depth: 0.94, order: 91 }, (g) => {
    lit(g, '#8c846c', 40, (q) => q.fillRect(BOARD.x - 10, BOARD.y - 20, BOARD.w + 20, BOARD.h));
    glow(g, 940, 700, 420, '#ffe8c0', 0.6, 1.1, 0.24);
  });
  bake.light(
    'night',
    { depth: 0.94, order: 92 },
    (g) => {
      for (const w of WINDOWS) {
        glow(g, w.x + 95, 260, 260, '#6c8cf0', 0.5);
        lit(g, '#34508c', 16, (q) =>
          poly(q, [
            [w.x, FOOT + 8],
            [w.x + w.w, FOOT + 8],
            [w.x - 40, H + 20],
            [w.x - 300, H + 20],
          ]),
        );
      }
      glow(g, 1640, 560, 420, '#5c78d8', 0.4);
    },
    (g) => {
      for (const w of WINDOWS)
        lit(
          g,
          lin(0, w.y, 0, w.y + w.h, [
            [0, '#0a1434'],
            [1, '#2c2c50'],
          ]),
          4,
          (q) => q.fillRect(w.x, w.y, w.w, w.h),
        );
    },
  );
  spotOn(bake, 1010, 736);
};
