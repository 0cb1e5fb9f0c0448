import { down, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair, longTable } from '../kit/furniture.ts';
import { cone, glow, patch } from '../kit/light.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { door, floor, sink, wall, windowFrame } from '../kit/room.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { skyline } from '../kit/views.ts';

const FOOT = 572;
const BOARD = { x: 620, y: 120, w: 640, h: 270 };
const WINDOW = { x: 1440, y: 110, w: 380, h: 290 };

const room = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#a8b094', '#b8bca0', '#94a084'), {
    wear: 0.12,
    paper: down(0, FOOT, '#9cc070', '#4c8c74'),
  });
  cut(brush, (q) => q.fillRect(-90, 430, 2100, FOOT - 426), down(430, FOOT, '#6c7c64', '#54644e'), {
    paper: down(430, FOOT, '#2c7c6c', '#1c4c5c'),
    rim: [0, 1.6, 'rgba(250,255,235,.3)'],
  });
  cut(brush, (q) => q.fillRect(BOARD.x - 16, BOARD.y - 14, BOARD.w + 32, BOARD.h + 34), '#7c5c3c', {
    paper: '#c87c44',
  });
  cut(brush, (q) => q.fillRect(BOARD.x, BOARD.y, BOARD.w, BOARD.h), down(120, 390, '#2c4c40', '#34584a'), {
    paper: down(120, 390, '#1c6458', '#24806c'),
    shade: (q) => {
      // A stage seen from above, in chalk: wings, table, chair, an arrow that comes in too early.
      q.strokeStyle = 'rgba(240,246,232,.78)';
      q.lineWidth = 3;
      q.strokeRect(BOARD.x + 60, BOARD.y + 50, 300, 150);
      q.strokeRect(BOARD.x + 170, BOARD.y + 100, 70, 40);
      q.beginPath();
      q.arc(BOARD.x + 280, BOARD.y + 120, 14, 0, 7);
      q.stroke();
      q.beginPath();
      q.moveTo(BOARD.x + 30, BOARD.y + 176);
      q.bezierCurveTo(
        BOARD.x + 110,
        BOARD.y + 190,
        BOARD.x + 120,
        BOARD.y + 120,
        BOARD.x + 160,
        BOARD.y + 122,
      );
      q.lineTo(BOARD.x + 146, BOARD.y + 112);
      q.moveTo(BOARD.x + 160, BOARD.y + 122);
      q.lineTo(BOARD.x + 148, BOARD.y + 134);
      q.stroke();
      q.lineWidth = 2;
      for (let k = 0; k < 5; k++)
        q.strokeRect(BOARD.x + 420, BOARD.y + 60 + k * 34, 90 + ((k * 53) % 80), 0.4);
      q.fillStyle = 'rgba(240,246,232,.07)';
      q.beginPath();
      q.ellipse(BOARD.x + 470, BOARD.y + 220, 150, 36, -0.1, 0, 7);
      q.fill();
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(1350, 150, 34, 0, 7);
      q.fill();
    },
    '#f0ecd8',
    {
      rim: [-1, -1, 'rgba(40,50,40,.6)'],
      shade: (q) => {
        q.strokeStyle = '#2c3430';
        q.lineWidth = 4;
        poly(
          q,
          [
            [1350, 150],
            [1350, 126],
          ],
          true,
        );
        poly(
          q,
          [
            [1350, 150],
            [1334, 160],
          ],
          true,
        );
      },
    },
  );
  cut(
    brush,
    (q) => q.fillRect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h),
    down(110, 400, '#1c2c54', '#3c4c74'),
    { paper: down(110, 400, '#2c4cb8', '#e08ca8'), shadow: [0, 0, 1, 0] },
  );
  brush.g.save();
  brush.g.beginPath();
  brush.g.rect(WINDOW.x, WINDOW.y, WINDOW.w, WINDOW.h);
  brush.g.clip();
  skyline(brush, {
    x0: WINDOW.x - 10,
    x1: WINDOW.x + WINDOW.w + 10,
    base: 410,
    low: 50,
    high: 150,
    fill: '#1c2440',
    seed: 14,
    width: 56,
    box: '#ffc878',
  });
  brush.g.restore();
  windowFrame(brush, WINDOW, '#7c7454', { columns: 3, rows: [0, 0.34, 1] });
  door(brush, { x: 160, y: 190, w: 170, h: FOOT - 190 }, '#8c6c44', {
    pane: [0.08, 0.42],
    box: down(220, 360, '#e8dca8', '#c8b078'),
  });
  sink(brush, FOOT, { sides: 0.45, top: 0.35, low: 0.3, colour: '#10180e' });
};

/** A night class: chairs in stacks, a stage drawn in chalk. */
export const classroom: SetPainter = {
  seed: 167,
  plan: {
    id: 'classroom',
    size: [W, H],
    horizon: 448,
    flat: flatOf('#3c442c', '#b8bca0', '#54644e'),
    marks: {
      front: at(900, 706, 2.4, 20, { order: 125 }),
      seat: at(1290, 742, 2.4, -140, { seat: 46, order: 150 }),
      door: at(260, 690, 2.3, 80),
      window: at(1620, 690, 2.3, 172),
    },
    cameras: framings(
      {
        two: [1060, 460, 1.4],
        left: [480, 450, 1.4],
        right: [1440, 450, 1.4],
        close: [900, 430, 2],
        detail: [860, 250, 2.4],
      },
      {},
    ),
    light: {
      slots: ['tubes', 'street', 'hall', 'spot'],
      lamps: [{ slot: 'tubes', x: 900, y: 0, radius: 1100, colour: '#f0ffe0' }],
      cues: cuesOf({
        grade: '#78806c',
        paper: '#c8d0dc',
        key: [[-0.1, 0.95, 0.1], '#f4ffe0'],
        rim: [[0.8, 0.3, -0.5], '#6c8ce0'],
        ambient: '#505844',
        edges: '#343c2c',
        full: { tubes: 0.85, street: 1, hall: 0.8 },
        lamp: 'hall',
        night: { street: 0.5 },
        vignette: 0.55,
      }),
    },
    effects: [
      {
        kind: 'traffic',
        area: { x: WINDOW.x, y: 350, w: WINDOW.w, h: 50 },
        depth: 0.8,
        order: 8,
        colour: '#ffc070',
        amount: 0.3,
        slot: 'street',
      },
    ],
  },
  paint(bake) {
    bake.plane('room', { depth: 0.92, order: 5 }, room);
    bake.plane('rings', { depth: 0.92, order: 4.5, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        900,
        340,
        [
          ['#f0f8a0', '#d0e070'],
          ['#a8d068', '#6cb070'],
          ['#48a080', '#2c8480'],
          ['#24707c', '#1c5474'],
          ['#1c406c', '#183060'],
          ['#142450', '#101c44'],
        ],
        FOOT,
      ),
    );
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#8c8464', '#54503c'), {
        gap: 96,
        rows: 5,
        checker: 'rgba(40,50,34,.26)',
        line: 'rgba(20,26,18,.3)',
        paper: down(FOOT, H, '#3c8c7c', '#1c3c64'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [-0.1, 0.95, 0.2], edge: 'rgba(245,255,230,.2)' } as const;
      contact(brush, 620, 672, 180, 12);
      stand(
        brush,
        longTable(120, 56, '#8c6c44', { top: '#b08c5c' }),
        { x: 620, y: 664, scale: 2.2, turn: 10, pitch: 9 },
        light,
      );
      stand(
        brush,
        [box([-14, 14], [74, 79], [-10, 10], '#c8543c'), box([-12, 12], [79, 83], [-9, 9], '#f0e8d0')],
        { x: 620, y: 664, scale: 2.2, turn: 24, pitch: 9 },
        light,
      );
      for (const [x, n] of [
        [1480, 6],
        [1600, 5],
        [1720, 7],
      ] as const) {
        contact(brush, x, 690, 70, 9);
        for (let k = 0; k < n; k++)
          stand(
            brush,
            chair('#7c5c3c', ['#a8543c', '#4c6c7c', '#8c7c44'][k % 3] ?? '#a8543c'),
            { x: x + k * 3, y: 690 - k * 17, scale: 2, turn: -28, pitch: 9 },
            light,
          );
      }
    });
    bake.light(
      'tubes',
      { depth: 0.97, order: 80 },
      (g) => {
        for (const x of [380, 960, 1540]) glow(g, x, 10, 760, '#e8f8d0', 0.4, 1, 0.9);
        glow(g, 960, 700, 1000, '#d8ecc0', 0.35, 1.2, 0.22);
      },
      (g) => {
        for (const x of [290, 870, 1450]) {
          g.fillStyle = '#e8f8dc';
          g.fillRect(x, 18, 190, 7);
          glow(g, x + 95, 22, 180, '#7c8c68', 0.5, 1.4, 0.4);
        }
      },
    );
    bake.light('street', { depth: 0.96, order: 82 }, (g) => {
      glow(g, 1630, 250, 380, '#5c84e0', 0.6);
      patch(
        g,
        [
          [1380, 600],
          [1620, 600],
          [1560, 740],
          [1240, 740],
        ],
        '#5c84e0',
        0.35,
        14,
      );
    });
    bake.light(
      'hall',
      { depth: 0.96, order: 84 },
      (g) => {
        glow(g, 245, 330, 330, '#ffe0a0', 0.7);
        patch(
          g,
          [
            [180, 590],
            [320, 590],
            [520, 740],
            [260, 740],
          ],
          '#ffdca0',
          0.5,
          12,
        );
      },
      (g) =>
        cone(g, {
          x: 245,
          y: 300,
          x0: 260,
          x1: 520,
          bottom: 720,
          colour: '#c8a050',
          a: 0.08,
          soft: 16,
          mouth: 50,
        }),
    );
    spotOn(bake, 900, 718);
    bake.plane('seats', { depth: 1.08, order: 200 }, (brush) => {
      const light = { from: [-0.1, 0.95, 0.2], edge: 'rgba(245,255,230,.2)' } as const;
      for (const [x, y, t] of [
        [1290, 752, -140],
        [1060, 800, 176],
        [760, 806, 168],
        [470, 800, 150],
      ] as const)
        stand(brush, chair('#5c4830', '#7c6440'), { x, y, scale: 2.6, turn: t, pitch: 10 }, light);
    });
  },
};
