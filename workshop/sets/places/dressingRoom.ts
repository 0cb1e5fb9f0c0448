import { down, H, lin, poly, styleOf, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair } from '../kit/furniture.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { door, floor, sink, wall } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';

const FOOT = 572;
const MIRROR = { x: 660, y: 96, w: 560, h: 320 };
const BULBS: readonly (readonly [number, number])[] = [
  ...[0, 1, 2, 3, 4, 5, 6].map((k) => [MIRROR.x - 4 + k * 94.6, MIRROR.y - 22] as const),
  ...[1, 2, 3, 4].flatMap((k) => [
    [MIRROR.x - 26, MIRROR.y + k * 66] as const,
    [MIRROR.x + MIRROR.w + 26, MIRROR.y + k * 66] as const,
  ]),
];

const room = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#a87c84', '#b88c90', '#94707a'), {
    stripe: 60,
    paper: down(0, FOOT, '#e07c90', '#a0487c'),
  });
  cut(brush, (q) => q.fillRect(260, 130, 220, 310), down(130, 440, '#d8ccb4', '#c0b094'), {
    paper: down(130, 440, '#f8e8c0', '#e8c898'),
    rim: [1, 1.4, 'rgba(255,255,250,.5)'],
    shade: (q) => {
      q.fillStyle = 'rgba(90,70,60,.35)';
      for (const [x, y] of [
        [268, 138],
        [452, 138],
        [268, 416],
        [452, 416],
      ] as const)
        q.fillRect(x, y, 20, 14);
      q.fillRect(300, 280, 140, 2);
    },
  });
  cut(brush, (q) => q.fillRect(MIRROR.x - 50, MIRROR.y - 46, MIRROR.w + 100, MIRROR.h + 70), '#7c5c54', {
    paper: '#b83c5c',
    rim: [0, 1.8, 'rgba(255,240,220,.4)'],
  });
  cut(
    brush,
    (q) => q.fillRect(MIRROR.x, MIRROR.y, MIRROR.w, MIRROR.h),
    lin(MIRROR.x, MIRROR.y, MIRROR.x + MIRROR.w, MIRROR.y + MIRROR.h, [
      [0, '#c8b0ac'],
      [0.5, '#8c7478'],
      [1, '#6c5860'],
    ]),
    {
      paper: down(MIRROR.y, MIRROR.y + MIRROR.h, '#f8d8b8', '#d890a0'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        q.fillStyle = styleOf(q, down(120, 420, '#6c4c54', '#54404c'));
        q.fillRect(MIRROR.x + 360, MIRROR.y + 70, 90, 260);
        q.fillStyle = 'rgba(255,250,240,.16)';
        poly(q, [
          [MIRROR.x + 40, MIRROR.y + MIRROR.h],
          [MIRROR.x + 220, MIRROR.y],
          [MIRROR.x + 290, MIRROR.y],
          [MIRROR.x + 110, MIRROR.y + MIRROR.h],
        ]);
        for (const [x, y, w, h, c] of [
          [20, 30, 50, 66, '#f0e8d8'],
          [26, 108, 60, 44, '#d8e0d8'],
          [480, 24, 56, 70, '#f0dcc8'],
        ] as const) {
          q.fillStyle = c;
          q.fillRect(MIRROR.x + x, MIRROR.y + y, w, h);
        }
      },
    },
  );
  for (const [x, y] of BULBS)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.arc(x, y, 11, 0, 7);
        q.fill();
      },
      '#c8b49c',
      { paper: '#fff4cc', shadow: [2, 3, 3, 0.4] },
    );
  cut(
    brush,
    (q) => {
      q.fillRect(1390, 120, 250, 9);
    },
    '#6c5048',
    { paper: '#f0b860' },
  );
  for (const [k, c] of ['#3c4c6c', '#d8ccc0', '#7c2c3c', '#2c2c38', '#b88c4c'].entries())
    cut(
      brush,
      (q) => {
        const x = 1412 + k * 48;
        q.beginPath();
        q.moveTo(x, 128);
        q.lineTo(x + 24, 154);
        q.lineTo(x + 28, 420 + (k % 3) * 34);
        q.lineTo(x - 28, 420 + (k % 3) * 34);
        q.lineTo(x - 24, 154);
        q.fill();
      },
      c,
      { shadow: [5, 5, 6, 0.5], rim: [-1.2, 0, 'rgba(255,236,210,.35)'] },
    );
  door(brush, { x: 1720, y: 186, w: 170, h: FOOT - 186 }, '#6c5458');
  sink(brush, FOOT, { sides: 0.5, top: 0.45, low: 0.3, colour: '#180c12' });
};

/** A mirror with bulbs, and a poster turned to the wall. */
export const dressingRoom: SetPainter = {
  seed: 179,
  plan: {
    id: 'dressing-room',
    size: [W, H],
    horizon: 448,
    flat: flatOf('#3c2c30', '#b88c90', '#54404a'),
    marks: {
      mirror: at(1130, 690, 2.4, 160, { order: 125 }),
      chair: at(880, 716, 2.4, 168, { seat: 46, order: 140 }),
      door: at(1740, 690, 2.35, -80),
    },
    cameras: framings(
      {
        two: [1000, 440, 1.4],
        left: [520, 430, 1.4],
        right: [1460, 450, 1.4],
        close: [900, 400, 1.9],
        detail: [370, 280, 2.3],
      },
      { mirror: [940, 290, 1.7] },
    ),
    light: {
      slots: ['bulbs', 'hall', 'spot'],
      lamps: [{ slot: 'bulbs', x: 940, y: 240, radius: 720, colour: '#fff0d0' }],
      cues: dressingCues(),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 600, y: 80, w: 700, h: 500 },
        depth: 1,
        order: 160,
        colour: '#fff0d8',
        amount: 0.3,
        slot: 'bulbs',
      },
    ],
  },
  paint(bake) {
    bake.plane('room', { depth: 0.92, order: 5 }, room);
    bake.plane('rings', { depth: 0.92, order: 4.5, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        940,
        300,
        [
          ['#fff4d0', '#ffe0b0'],
          ['#ffc0a0', '#f89890'],
          ['#e07888', '#c05880'],
          ['#904878', '#703c74'],
          ['#503070', '#3c2864'],
          ['#282054', '#1c1844'],
        ],
        FOOT,
      ),
    );
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#8c6c64', '#4c3840'), {
        gap: 84,
        paper: down(FOOT, H, '#b0486c', '#4c2064'),
      }),
    );
    bake.plane('table', { depth: 1, order: 50 }, (brush) => {
      cut(brush, (q) => q.fillRect(560, 470, 760, 24), '#c8b4a4', {
        rim: [0, 1.8, 'rgba(255,252,240,.6)'],
        paper: '#f8d090',
      });
      cut(brush, (q) => q.fillRect(580, 494, 720, 130), down(494, 624, '#8c6c68', '#5c4448'), {
        paper: down(494, 624, '#c84c64', '#7c2c64'),
        shade: (q) => {
          q.fillStyle = 'rgba(20,10,14,.4)';
          for (let k = 1; k < 4; k++) q.fillRect(580 + k * 180, 494, 3, 130);
          q.fillRect(760, 494, 360, 130);
          q.fillStyle = '#d8b878';
          for (const x of [660, 1200]) q.fillRect(x, 550, 26, 5);
        },
      });
      for (const [x, w, h, c] of [
        [610, 16, 40, '#e8d4c0'],
        [636, 24, 24, '#c85c6c'],
        [680, 12, 50, '#d8b060'],
        [1120, 30, 20, '#f4ece0'],
        [1170, 14, 44, '#8c5c7c'],
        [1200, 44, 16, '#e0c8a8'],
        [1262, 18, 36, '#5c7c8c'],
      ] as const)
        cut(
          brush,
          (q) => {
            q.beginPath();
            q.roundRect(x, 470 - h, w, h, 3);
            q.fill();
          },
          c,
          { shadow: [3, 3, 3, 0.4], rim: [1, 1, 'rgba(255,250,240,.5)'] },
        );
      for (const [k, c] of ['#e85c6c', '#f4e0e0', '#f0a0a0', '#d83c54'].entries())
        cut(
          brush,
          (q) => {
            q.beginPath();
            q.ellipse(1040 + k * 17 - (k % 2) * 6, 400 - (k % 3) * 15, 15, 13, 0, 0, 7);
            q.fill();
          },
          c,
          { shadow: [2, 3, 3, 0.4] },
        );
      cut(
        brush,
        (q) =>
          poly(q, [
            [1044, 470],
            [1036, 416],
            [1094, 416],
            [1086, 470],
          ]),
        '#8ca8a8',
        { rim: [1, 1, 'rgba(255,255,255,.5)'] },
      );
      contact(brush, 880, 722, 70, 10);
    });
    bake.light(
      'bulbs',
      { depth: 0.97, order: 80 },
      (g) => {
        glow(g, 940, 250, 760, '#ffe8c8', 0.75, 1.2, 0.9);
        glow(g, 940, 480, 520, '#fff0d8', 0.7, 1.2, 0.3);
        glow(g, 940, 700, 560, '#ffe0b8', 0.6, 1.1, 0.2);
      },
      (g) => {
        for (const [x, y] of BULBS) bulbLight(g, x, y, 8, 0.62, '#ffc070');
      },
    );
    bake.light(
      'hall',
      { depth: 0.95, order: 82 },
      (g) => glow(g, 1800, 640, 330, '#8cb0f0', 0.7, 1, 0.5),
      (g) => {
        g.fillStyle = '#b0ccf8';
        g.fillRect(1722, 566, 166, 5);
      },
    );
    spotOn(bake, 880, 722);
    bake.plane('chair', { depth: 1.02, order: 150 }, (brush) =>
      stand(
        brush,
        chair('#5c4038', '#a85460'),
        { x: 880, y: 726, scale: 2.3, turn: 170, pitch: 9 },
        { from: [0.1, 0.7, -0.5], edge: 'rgba(255,244,220,.3)' },
      ),
    );
  },
};

function dressingCues() {
  const common = cuesOf({
    grade: '#6c5458',
    paper: '#d8b4cc',
    key: [[0, 0.4, -0.9], '#fff0d4'],
    rim: [[0.85, 0.2, -0.4], '#8cb0f0'],
    ambient: '#443438',
    edges: '#34202a',
    full: { bulbs: 0.85, hall: 0.6 },
    lamp: 'hall',
    vignette: 0.65,
  });
  return {
    ...common,
    bulbs: cue({
      slots: { bulbs: 1, hall: 0.15 },
      grade: '#3c2c34',
      paper: '#a888b8',
      key: [[0, 0.3, -0.9], '#fff4dc', 2.2],
      rim: [[0.85, 0.2, -0.4], '#7c9ce0', 0.6],
      ambient: '#281e24',
      vignette: 0.85,
      edges: '#1e1218',
    }),
  };
}
