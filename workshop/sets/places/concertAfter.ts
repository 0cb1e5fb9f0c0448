import { across, down, H, lin, poly, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { block } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { contact, stand } from '../kit/solid.ts';
import { lit } from '../kit/washes.ts';
import { LIP, SUN } from './concertPlan.ts';

const HUES = ['#ff7cb8', '#ffe08c', '#7ce8ff', '#f4f0ff', '#b48cff'];

/** The floor of the hall when everyone has gone: boards, barriers pushed aside, paper. */
const confetti = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, LIP + 56, W + 200, H), down(LIP + 56, H + 20, '#3c3850', '#5c5668'), {
    paper: down(LIP + 56, H, '#3c2c80', '#5c3c94'),
    shade: (q) => {
      const random = seeded(31);
      for (let i = 0; i < 1500; i++) {
        const t = random() ** 0.7;
        const y = LIP + 60 + t * 160;
        q.fillStyle = HUES[(random() * HUES.length) | 0] ?? '#ffffff';
        q.globalAlpha = 0.35 + 0.6 * random();
        q.save();
        q.translate(-90 + random() * (W + 180), y);
        q.rotate(random() * 3);
        q.scale(1, 0.45);
        q.fillRect(0, 0, 3 + 8 * t * random(), 2 + 6 * t);
        q.restore();
      }
      q.globalAlpha = 1;
    },
  });
  // A broom, and the heap it has got as far as.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(1640, 760, 120, 20, 0, 0, 7);
      q.fill();
    },
    across(1520, 1760, '#e88cc0', '#8cd8f0'),
    { paper: '#ff9cc8' },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 6;
      poly(
        q,
        [
          [1568, 752],
          [1486, 470],
        ],
        true,
      );
      poly(q, [
        [1536, 744],
        [1602, 730],
        [1616, 768],
        [1546, 780],
      ]);
    },
    '#a8845c',
    { rim: [-1, 1.2, 'rgba(255,240,210,.5)'] },
  );
};

/** The band's boxes, half packed. */
const cases = (brush: Brush): void => {
  for (const [x, y, w, h, turn, colour] of [
    [700, 640, 92, 52, 14, '#3c4060'],
    [980, 640, 78, 52, -16, '#4c3454'],
    [470, 628, 70, 76, 22, '#34385c'],
    [1330, 632, 110, 64, -12, '#3c4060'],
    [1336, 512, 80, 40, -4, '#54385c'],
  ] as const) {
    contact(brush, x, y, w, 10);
    stand(brush, block(w, h, 54, colour, '#585c80', 2), { x, y, scale: 1.95, turn, pitch: 6 }, SUN);
    cut(
      brush,
      (q) => {
        for (const k of [0.16, 0.62]) q.fillRect(x - w * 0.9, y - h * 1.95 * k - 12, w * 1.8, 3.4);
      },
      '#b8b4cc',
      { shadow: [0, 0, 1, 0] },
    );
  }
};

/** A concrete way out: pipes, a number, far off a lit door. */
const passage = (brush: Brush): void => {
  const door = { x: 700, y: 262, w: 150, h: 300 };
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, H + 120), down(-50, H, '#54545c', '#6c6c74'), {
    paper: down(-50, H, '#3c3c80', '#5c5494'),
  });
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, -50],
        [door.x - 60, 190],
        [door.x - 60, 562],
        [-100, 900],
      ]),
    across(-100, 640, '#3c3c44', '#74747c'),
    { paper: across(-100, 640, '#2c2c6c', '#5c58a0') },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [W + 100, -50],
        [door.x + 210, 190],
        [door.x + 210, 562],
        [W + 100, 860],
      ]),
    across(910, W + 100, '#7c7c84', '#44444c'),
    {
      paper: across(910, W + 100, '#6c64a8', '#34347c'),
      shade: (q) => {
        q.strokeStyle = 'rgba(10,10,20,.35)';
        q.lineWidth = 2;
        for (let i = 1; i < 6; i++) {
          const x = 910 + (i / 6) ** 1.6 * 1100;
          const k = (x - 910) / 1110;
          poly(
            q,
            [
              [x, 190 - k * 240],
              [x, 562 + k * 298],
            ],
            true,
          );
        }
        q.fillStyle = 'rgba(232,180,64,.75)';
        poly(q, [
          [910, 500],
          [W + 100, 690],
          [W + 100, 716],
          [910, 510],
        ]);
      },
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [door.x - 60, 562],
        [door.x + 210, 562],
        [W + 100, 870],
        [-100, 910],
      ]),
    down(562, H, '#84848c', '#4c4c54'),
    { paper: down(562, H, '#7870b4', '#34347c') },
  );
  for (const [dy, w] of [
    [0, 9],
    [22, 5],
    [38, 6],
  ] as const)
    cut(
      brush,
      (q) => {
        q.lineWidth = w;
        poly(
          q,
          [
            [W + 100, -30 + dy * 2.4],
            [door.x + 210, 210 + dy],
          ],
          true,
        );
      },
      '#8c8470',
      { rim: [0, 1.2, 'rgba(255,240,210,.4)'] },
    );
  cut(brush, (q) => q.fillRect(door.x - 14, door.y - 14, door.w + 28, door.h + 14), '#2c2c34', {
    paper: '#2c2470',
  });
  cut(
    brush,
    (q) => q.fillRect(door.x, door.y, door.w, door.h),
    lin(0, door.y, 0, door.y + door.h, [
      [0, '#e8c080'],
      [1, '#ffe4b0'],
    ]),
    { paper: '#ffd890', shadow: [0, 0, 1, 0] },
  );
};

/** What there is to see when the concert is over, and where one goes who does not wait for that. */
export const afterwards = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.plane('confetti', { depth: 1, order: 90, slot: 'confetti' }, confetti);
  bake.plane('cases', { depth: 1, order: 94, slot: 'cases' }, cases);
  bake.light(
    'work',
    { id: 'light-work', depth: 1, order: 95, over: ['stage', 'confetti', 'band', 'keys'] },
    (g) => {
      glow(g, 860, 420, 620, '#ffe0b0', 0.6, 1.2, 0.8);
      glow(g, 860, 640, 760, '#ffdca8', 0.9, 1.2, 0.24);
    },
    (g) => {
      cone(g, {
        x: 700,
        y: 30,
        x0: 520,
        x1: 1190,
        bottom: 660,
        colour: '#ffe8c0',
        a: 0.1,
        soft: 14,
        mouth: 26,
      });
      glow(g, 700, 34, 90, '#ffe8c8', 0.8);
    },
  );
  bake.light('cases', { id: 'light-cases', depth: 1, order: 96, over: ['cases'] }, (g) =>
    glow(g, 860, 560, 620, '#ffe0b0', 0.7, 1.2, 0.5),
  );
  bake.plane('passage', { depth: 1, order: 240, slot: 'passage' }, passage);
  bake.light(
    'passage',
    { id: 'light-passage', depth: 1, order: 244, over: ['passage'] },
    (g) => {
      glow(g, 775, 430, 420, '#ffd08c', 0.8, 1.1, 1);
      glow(g, 800, 640, 520, '#ffc880', 0.7, 1.2, 0.36);
    },
    (g) => {
      glow(g, 775, 420, 260, '#e8a050', 0.5);
      lit(g, 'rgba(255,214,140,.13)', 18, (q) =>
        poly(q, [
          [700, 560],
          [850, 560],
          [1340, 830],
          [560, 830],
        ]),
      );
    },
  );
};
