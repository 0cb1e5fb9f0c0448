import { across, down, H, lin, poly, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { block } from '../kit/furniture.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { box, contact, stand } from '../kit/solid.ts';
import { lit } from '../kit/washes.ts';
import { PIT, SUN } from './concertPlan.ts';

const HUES = ['#ff7cb8', '#ffe08c', '#7ce8ff', '#f4f0ff', '#b48cff'];

/** The floor of the hall when everyone has gone: boards, barriers pushed aside, paper. */
const confetti = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, PIT, W + 200, H), down(PIT, H + 20, '#3c3850', '#5c5668'), {
    paper: down(PIT, H, '#3c2c80', '#5c3c94'),
    shade: (q) => {
      const random = seeded(31);
      for (let i = 0; i < 1500; i++) {
        const t = random() ** 0.7;
        const y = PIT + 4 + t * 130;
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

/** The band's boxes, half packed: where, how large, how turned. */
const BOXES = [
  [690, 712, 84, 52, 2.1, 72, '#3c4060'],
  [1130, 772, 96, 52, 2.5, 32, '#4c3454'],
  [430, 700, 70, 76, 2, 22, '#34385c'],
  [1420, 720, 110, 64, 2.1, -12, '#3c4060'],
  [1426, 586, 80, 40, 2.1, -4, '#54385c'],
] as const;

const chest = (brush: Brush, [x, y, w, h, scale, turn, colour]: (typeof BOXES)[number]): void =>
  stand(
    brush,
    [
      ...block(w, h, 54, colour, '#6c7094', 2),
      ...[0.16, 0.62].flatMap((k) => [
        ...[-27.8, 27.2].map((z) =>
          box([-w / 2, w / 2], [h * k, h * k + 2], [z, z + 0.6], '#8c88a4', { bias: 3 }),
        ),
        ...[-w / 2 - 0.8, w / 2 + 0.2].map((x) =>
          box([x, x + 0.6], [h * k, h * k + 2], [-27, 27], '#8c88a4', { bias: 3 }),
        ),
      ]),
      ...[-1, 1].flatMap((side) => [
        box([side * (w / 2) - 2, side * (w / 2) + 2], [0, h], [24, 28], '#8c88a4', { bias: 4 }),
        box([side * (w / 2) - 2, side * (w / 2) + 2], [0, h], [-28, -24], '#8c88a4', { bias: 4 }),
      ]),
    ],
    { x, y, scale, turn, pitch: 6 },
    SUN,
  );

const cases = (brush: Brush): void => {
  for (const one of BOXES) {
    contact(brush, one[0], one[1], one[2], 10);
    chest(brush, one);
  }
};

/** The near case below its lid: it hides the legs of who sits on it with his back to us. */
const nearCase = (brush: Brush): void => {
  const [x, y, w, h, scale, turn, colour] = BOXES[1];
  stand(
    brush,
    [
      box([-w / 2, w / 2], [0, h], [26, 27], colour),
      ...[0.16, 0.62].map((k) =>
        box([-w / 2, w / 2], [h * k, h * k + 2], [27, 27.6], '#b8b4cc', { bias: 3 }),
      ),
    ],
    { x, y, scale, turn, pitch: 6 },
    SUN,
  );
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
  bake.plane('case-near', { depth: 1, order: 104, slot: 'cases' }, nearCase);
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
  bake.light(
    'cases',
    { id: 'light-cases', depth: 1, order: 96, over: ['cases'] },
    (g) => glow(g, 860, 560, 620, '#ffe0b0', 0.7, 1.2, 0.5),
    (g) => {
      cone(g, {
        x: 930,
        y: -80,
        x0: 560,
        x1: 1090,
        bottom: 730,
        colour: '#ffe8c0',
        a: 0.2,
        soft: 14,
        mouth: 20,
      });
      glow(g, 820, 726, 330, '#ffe0b0', 0.22, 1.2, 0.16);
    },
  );
  bake.light('cases', { id: 'light-case-near', depth: 1, order: 106, over: ['case-near'] }, (g) =>
    glow(g, 940, 620, 320, '#ffe0b0', 0.5, 1.2, 0.5),
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
