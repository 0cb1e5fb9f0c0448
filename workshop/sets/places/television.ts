import { across, down, H, poly, styleOf, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair, longTable } from '../kit/furniture.ts';
import { lamp, lampLight } from '../kit/lamps.ts';
import { cone, glow } from '../kit/light.ts';
import { at, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll, floor } from '../kit/room.ts';
import { back } from '../kit/silhouettes.ts';
import { box, contact, project, rod, stand, turnedBody, type View } from '../kit/solid.ts';
import { cuesOf, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';

const FOOT = 560;
const FLAT = { x: 420, y: 110, w: 760, h: 470 };
const DESK: View = { x: 830, y: 690, scale: 2.3, turn: -12, pitch: 9 };
const LAMP = project(DESK, [52, 74, -6]);

const studio = (brush: Brush): void => {
  fillAll(
    brush.g,
    brush.material === 'memory' ? down(0, FOOT, '#24303c', '#34444f') : down(0, FOOT, '#2c5c8c', '#1c3c74'),
  );
  cut(
    brush,
    (q) => {
      for (let x = -80; x < 2010; x += 120) q.fillRect(x, -40, 8, FOOT + 40);
      for (const y of [40, 70]) q.fillRect(-90, y, 2100, 6);
      for (let x = 100; x < 1900; x += 220) {
        q.fillRect(x, 70, 6, 40);
        q.beginPath();
        q.roundRect(x - 22, 106, 50, 40, 5);
        q.fill();
        poly(q, [
          [x - 34, 160],
          [x + 40, 160],
          [x + 28, 144],
          [x - 22, 144],
        ]);
      }
    },
    '#3c4c5c',
    { paper: '#e8b060' },
  );
  cut(
    brush,
    (q) => q.fillRect(FLAT.x, FLAT.y, FLAT.w, FLAT.h),
    down(FLAT.y, FLAT.y + FLAT.h, '#8ca4a8', '#74888c'),
    {
      paper: down(FLAT.y, FLAT.y + FLAT.h, '#68c0c8', '#3c8c9c'),
      rim: [-2, 2, 'rgba(255,250,230,.4)'],
      shade: (q) => {
        q.fillStyle = 'rgba(20,40,50,.3)';
        for (const y of [FLAT.y + 300]) q.fillRect(FLAT.x, y, FLAT.w, 4);
        q.fillStyle = '#4c5c60';
        q.fillRect(FLAT.x + 60, FLAT.y + 60, 220, 160);
        q.fillStyle = styleOf(q, down(FLAT.y + 66, FLAT.y + 214, '#f0d8a0', '#d89c6c'));
        q.fillRect(FLAT.x + 68, FLAT.y + 68, 204, 144);
        q.fillStyle = '#5c686c';
        for (let k = 0; k < 9; k++) q.fillRect(FLAT.x + 68, FLAT.y + 74 + k * 16, 204, 6);
        q.fillStyle = '#c8a878';
        q.fillRect(FLAT.x + 400, FLAT.y + 60, 280, 180);
        for (const [x, y, c] of [
          [420, 80, '#f4ecd8'],
          [500, 76, '#d8c8a0'],
          [590, 90, '#f4ecd8'],
          [440, 160, '#c8d4d8'],
          [540, 170, '#f4ecd8'],
          [620, 160, '#e0b8a0'],
        ] as const) {
          q.fillStyle = c;
          q.fillRect(FLAT.x + x, FLAT.y + y, 54, 44);
        }
        q.strokeStyle = '#c8342c';
        q.lineWidth = 2;
        poly(
          q,
          [
            [FLAT.x + 447, FLAT.y + 100],
            [FLAT.x + 530, FLAT.y + 96],
            [FLAT.x + 618, FLAT.y + 112],
            [FLAT.x + 568, FLAT.y + 190],
            [FLAT.x + 466, FLAT.y + 180],
          ],
          true,
        );
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 9;
      poly(
        q,
        [
          [FLAT.x + FLAT.w, FLAT.y + 90],
          [FLAT.x + FLAT.w + 150, FOOT + 40],
        ],
        true,
      );
      poly(
        q,
        [
          [FLAT.x + FLAT.w, FOOT - 20],
          [FLAT.x + FLAT.w + 150, FOOT + 36],
        ],
        true,
      );
      q.fillRect(FLAT.x + FLAT.w - 4, FLAT.y, 14, FLAT.h);
    },
    '#8c6c4c',
    { paper: '#c8844c' },
  );
};

const cameraOf = (): ReturnType<typeof box>[] => [
  turnedBody(
    0,
    0,
    [
      [0, 46],
      [8, 44],
      [12, 12],
      [96, 10],
      [100, 14],
    ],
    '#3c444c',
    { sides: 16 },
  ),
  box([-22, 22], [102, 142], [-50, 40], '#4c5660', { top: '#6c7884' }),
  box([-16, 16], [142, 158], [-36, 8], '#3c444c', { bias: 20 }),
  rod([0, 122, 40], [0, 122, 70], 12, '#2c343c', 30),
  box([-30, -24], [104, 134], [-70, -20], '#2c343c'),
];

/** A flat with a detective's desk before it, one camera, and the dark behind. */
export const television: SetPainter = {
  seed: 173,
  plan: {
    id: 'television',
    size: [W, H],
    horizon: 440,
    flat: flatOf('#141c24', '#74888c', '#2c3840'),
    marks: {
      desk: at(830, 690, 2.3, -12, { seat: 46, order: 115 }),
      camera: at(1510, 740, 2.4, -110, { order: 150 }),
      door: at(220, 690, 2.3, 80),
    },
    cameras: framings(
      {
        two: [960, 450, 1.35],
        left: [520, 450, 1.4],
        right: [1420, 450, 1.4],
        close: [840, 420, 2],
        detail: [LAMP[0], LAMP[1], 2.6],
      },
      {},
    ),
    light: {
      slots: ['studio', 'desk', 'tally', 'spot'],
      lamps: [
        { slot: 'studio', x: 700, y: 60, radius: 900, colour: '#e8f4ff' },
        { slot: 'desk', x: LAMP[0], y: LAMP[1] - 30, radius: 320, colour: '#ffd090' },
      ],
      cues: cuesOf({
        grade: '#56646c',
        paper: '#b8c4e0',
        key: [[-0.5, 0.7, 0.3], '#f0f6ff'],
        rim: [[0.8, 0.4, -0.5], '#ff8c6c'],
        ambient: '#34424c',
        edges: '#141c24',
        full: { studio: 1, desk: 0.9, tally: 1 },
        lamp: 'desk',
        night: { tally: 0.4 },
        vignette: 0.75,
      }),
    },
    effects: [
      {
        kind: 'dust',
        area: { x: 400, y: 100, w: 800, h: 560 },
        depth: 1,
        order: 160,
        colour: '#e8f0ff',
        amount: 0.3,
        slot: 'studio',
      },
    ],
  },
  paint(bake) {
    bake.plane('studio', { depth: 0.9, order: 5 }, studio);
    bake.plane('rings', { depth: 0.9, order: 4.5, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        800,
        340,
        [
          ['#d0fff0', '#a0f0e0'],
          ['#70d8d0', '#48b8c0'],
          ['#3898b0', '#2878a0'],
          ['#245c90', '#1c4880'],
          ['#1c3870', '#182c60'],
          ['#142450', '#101c40'],
        ],
        FOOT,
      ),
    );
    bake.plane('floor', { depth: 1, order: 10 }, (brush) =>
      floor(brush, FOOT, down(FOOT, H, '#5c6c74', '#2c363e'), {
        gap: 9999,
        line: 'rgba(0,0,0,0)',
        paper: down(FOOT, H, '#2c6c8c', '#142c5c'),
      }),
    );
    bake.plane('furniture', { depth: 1, order: 50 }, (brush) => {
      const light = { from: [-0.5, 0.8, 0.3], edge: 'rgba(240,248,255,.2)' } as const;
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.moveTo(470, 590);
          q.lineTo(1180, 590);
          q.lineTo(1260, 760);
          q.lineTo(370, 760);
          q.fill();
        },
        across(370, 1260, '#7c4c3c', '#8c5844'),
        { shadow: [2, 3, 4, 0.4], paper: across(370, 1260, '#c85c3c', '#e8844c') },
      );
      stand(brush, chair('#5c3c2c', '#7c4c34'), { x: 830, y: 668, scale: 2.2, turn: -12, pitch: 9 }, light);
      contact(brush, 1500, 748, 130, 12);
    });
    bake.plane('desk', { depth: 1, order: 130 }, (brush) => {
      const light = { from: [-0.5, 0.8, 0.3], edge: 'rgba(240,248,255,.2)' } as const;
      stand(
        brush,
        [
          ...longTable(150, 60, '#6c4834', { top: '#8c6044' }),
          box([-70, -26], [10, 68], [-24, 26], '#6c4834'),
          box([26, 70], [10, 68], [-24, 26], '#6c4834'),
          box([-40, -16], [74, 76], [-14, 18], '#f0e8d4', { bias: 70 }),
          box([-8, 14], [74, 82], [-16, 4], '#2c343c', { bias: 70 }),
        ],
        { ...DESK, y: 720 },
        light,
      );
      lamp(brush, LAMP[0], LAMP[1] + 30, 1, '#3c7c5c');
    });
    bake.light(
      'studio',
      { depth: 0.97, order: 80 },
      (g) => {
        glow(g, 800, 340, 620, '#e8f4ff', 0.75, 1.1, 0.9);
        glow(g, 820, 700, 520, '#e0f0ff', 0.9, 1.1, 0.2);
      },
      (g) => {
        for (const x of [320, 540, 980, 1200]) {
          cone(g, {
            x: x + 3,
            y: 150,
            x0: 560 + (x - 320) * 0.4,
            x1: 760 + (x - 320) * 0.4,
            bottom: 690,
            colour: '#c8dcf0',
            a: 0.06,
            soft: 12,
            mouth: 26,
          });
          glow(g, x + 3, 154, 80, '#f4faff', 0.9);
        }
      },
    );
    bake.light(
      'desk',
      { depth: 1, order: 132, over: ['desk', 'furniture'] },
      (g) => glow(g, LAMP[0], LAMP[1] + 10, 300, '#ffd090', 0.9),
      (g) => lampLight(g, LAMP[0], LAMP[1] + 30, 1, 0.7),
    );
    spotOn(bake, 830, 714);
    bake.plane('camera', { depth: 1.08, order: 200 }, (brush) => {
      const light = { from: [-0.7, 0.7, -0.2], edge: 'rgba(240,248,255,.3)' } as const;
      stand(brush, cameraOf(), { x: 1480, y: 760, scale: 2.6, turn: -116, pitch: 8 }, light);
      back(brush, 1690, 600, 4.6, {
        kind: 'man',
        colour: '#1c242c',
        rim: [-1.8, 1.3, 'rgba(220,236,255,.65)'],
        lean: -8,
        bottom: 880,
      });
    });
    bake.light(
      'tally',
      { depth: 1.08, order: 201, over: ['camera'] },
      (g) => glow(g, 1430, 360, 200, '#ff3c2c', 0.6),
      (g) => {
        glow(g, 1440, 346, 60, '#ff3c2c', 0.9);
        g.fillStyle = '#ffa090';
        g.fillRect(1434, 341, 12, 9);
      },
    );
  },
};
