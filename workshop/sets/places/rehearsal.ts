import { down, H, poly, seeded, tone } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool, block, drumKit, microphone } from '../kit/furniture.ts';
import { cone, glow, patch } from '../kit/light.ts';
import { door } from '../kit/openings.ts';
import type { SetPainter } from '../kit/plan.ts';
import { floor } from '../kit/room.ts';
import { box, contact, project, stand, type View } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { lit } from '../kit/washes.ts';
import { DRUMMER, DRUMS, FOOT, KEYS, LOFT, rehearsalPlan, SUN } from './rehearsalPlan.ts';
import { loft, pick, posters, walls } from './rehearsalThings.ts';

const keyboard = (): ReturnType<typeof box>[] => [
  ...[-48, 48].flatMap((x) => [
    box([x - 2, x + 2], [0, 70], [30, 34], '#3c3c44'),
    box([x - 2, x + 2], [0, 3], [14, 56], '#3c3c44'),
  ]),
  box([-68, 68], [70, 80], [20, 62], '#34343c', { top: '#3c3c46' }),
  box([-64, 64], [80, 81.6], [22, 38], '#f0ece0', { bias: 30 }),
  ...Array.from({ length: 34 }, (_, i) =>
    box([-62 + i * 3.7, -60.4 + i * 3.7], [81.6, 83], [29, 38], '#18181c', { bias: 40 }),
  ).filter((_, i) => i % 7 !== 2 && i % 7 !== 6),
];

const gear = (brush: Brush): void => {
  const random = seeded(8);
  for (const [x, y, w, h, t] of [
    [420, 640, 62, 66, 14],
    [560, 628, 50, 50, 8],
    [1560, 640, 66, 72, -16],
    [1690, 656, 54, 110, -20],
    [520, 556, 40, 30, 8],
  ] as const) {
    const view: View = { x, y, scale: 2.1, turn: t, pitch: 7 };
    contact(brush, x, y, w * 1.2, 8);
    stand(
      brush,
      [
        ...block(w, h, 30, '#38343c'),
        box([-w / 2 + 4, w / 2 - 4], [4, h - 14], [15, 16.4], '#5c5250', { bias: 30 }),
        box([-w / 2 + 4, w / 2 - 4], [h - 11, h - 4], [15, 16.4], '#8c8070', { bias: 30 }),
      ],
      view,
      SUN,
    );
  }
  contact(brush, DRUMS.x - 60, DRUMS.y + 8, 210, 18);
  stand(brush, drumKit('#a83c44', '#e8e0cc', '#d8a848'), DRUMS, SUN);
  stand(brush, barStool('#3a3a44', '#2c2428', 47), { ...DRUMS, ...DRUMMER }, SUN);
  stand(brush, microphone('#4c4c54', '#a8a8b0', 140), { x: 700, y: 668, scale: 2.2, turn: 0 }, SUN);
  cut(
    brush,
    (q) => {
      q.lineWidth = 4;
      for (let i = 0; i < 9; i++) {
        const x = 380 + random() * 1200;
        const y = 672 + random() * 110;
        q.beginPath();
        q.moveTo(x, y);
        q.bezierCurveTo(
          x + 160 * random(),
          y + 60 * random(),
          x + 120 + 120 * random(),
          y - 40 * random(),
          x + 280 + 200 * random(),
          y + 30 * (random() - 0.5),
        );
        q.stroke();
      }
    },
    '#24202a',
    { shadow: [2, 4, 3, 0.4] },
  );
};

/** Where the offer is made: cables, amplifiers, a keyboard with a light for every mood. */
export const rehearsal: SetPainter = {
  seed: 41,
  plan: rehearsalPlan,
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 5 }, walls);
    bake.plane('rings', { depth: 1, order: 5.5, dream: [3, 3] }, (brush) => {
      rings(
        brush,
        1000,
        420,
        [
          ['#ffd060', '#ffac48'],
          ['#f89850', '#e0684c'],
          ['#d8546c', '#b83c74'],
          ['#a03c84', '#74348c'],
          ['#5c3c90', '#403488'],
          ['#2c3480', '#20286c'],
        ],
        372,
      );
      posters(brush);
      loft(brush);
      door(brush, { x: 96, y: 170, w: 172, h: FOOT - 170 }, '#a8503c');
    });
    bake.plane('floor', { depth: 1, order: 10 }, (brush) => {
      floor(brush, FOOT, down(FOOT, H, '#7c5c4c', '#4c3834'), { gap: 88 });
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.moveTo(560, 640);
          q.lineTo(1340, 640);
          q.lineTo(1480, 770);
          q.lineTo(430, 770);
          q.fill();
        },
        down(640, 770, '#8c3c3c', '#a84c40'),
        {
          shadow: [2, 3, 4, 0.4],
          paper: down(640, 770, '#c83c54', '#e8704c'),
          shade: (q) => {
            q.strokeStyle = tone('#d8a05c', 1);
            q.lineWidth = 5;
            q.beginPath();
            q.moveTo(586, 650);
            q.lineTo(1316, 650);
            q.lineTo(1440, 758);
            q.lineTo(470, 758);
            q.closePath();
            q.stroke();
          },
        },
      );
    });
    bake.plane('gear', { depth: 1, order: 50 }, gear);
    bake.plane('keyboard', { depth: 1, order: 130 }, (brush) => {
      contact(brush, 960, 716, 150, 14);
      stand(brush, keyboard(), KEYS, SUN);
      pick(brush);
      stand(brush, barStool('#3c3438', '#8c5c3c'), { x: 560, y: 738, scale: 2.4, turn: 10, pitch: 10 }, SUN);
    });
    bake.light(
      'tubes',
      { depth: 1, order: 80 },
      (g) => {
        for (const x of [520, 960, 1400]) glow(g, x, 20, 700, '#f4ecc8', 0.34, 1, 0.9);
        glow(g, 960, 720, 900, '#e8dcb0', 0.3, 1.2, 0.24);
      },
      (g) => {
        for (const x of [430, 870, 1310]) {
          g.fillStyle = '#e8e4c8';
          g.fillRect(x, 10, 180, 8);
          glow(g, x + 90, 14, 180, '#8c8868', 0.5, 1.4, 0.4);
        }
      },
    );
    bake.light(
      'lights',
      { depth: 1, order: 132, over: ['keyboard', 'floor', 'wall', 'gear'] },
      (g) => {
        glow(g, 980, 530, 340, '#ff4ca8', 0.7, 1.1, 0.9);
        glow(g, 960, 770, 320, '#c83c98', 0.5, 1.2, 0.2);
      },
      (g) => {
        const hues = ['#ff4c8c', '#ffb03c', '#5cf0a0', '#4cc0ff', '#b46cff'];
        // The last of them are out: what lies there has to be seen.
        for (let i = 4; i < 22; i++) {
          const [x, y] = project(KEYS, [-60 + i * 5.7, 80.5, 50 + (i % 3) * 4]);
          glow(g, x, y, 26, hues[i % 5] ?? '#ff4c8c', 0.8);
          g.fillStyle = '#ffffff';
          g.fillRect(x - 2, y - 1.4, 4, 2.8);
        }
      },
    );
    bake.light(
      'work',
      { depth: 1, order: 84 },
      (g) => {
        glow(g, LOFT.x + 210, LOFT.y + 120, 560, '#f4fff0', 0.7);
        glow(g, 900, 660, 900, '#d8f0e0', 0.34, 1.2, 0.4);
        patch(
          g,
          [
            [760, 640],
            [1180, 640],
            [1330, 770],
            [820, 770],
          ],
          '#fff2d0',
          0.7,
          10,
        );
        patch(
          g,
          [
            [1250, 150],
            [1470, 170],
            [1500, 430],
            [1270, 400],
          ],
          '#fff2d0',
          0.3,
          10,
        );
      },
      (g) => {
        lit(g, down(LOFT.y, LOFT.y + LOFT.h, '#c8c4a8', '#9cb8b0'), 2, (q) => {
          for (let i = 0; i < 6; i++)
            for (const [from, to] of [
              [0, 0.36],
              [0.36, 0.7],
              [0.7, 1],
            ] as const) {
              if (i === 4 && from === 0.7) continue;
              q.fillRect(
                LOFT.x + (LOFT.w * i) / 6 + 5,
                LOFT.y + LOFT.h * from + 4,
                LOFT.w / 6 - 10,
                LOFT.h * (to - from) - 8,
              );
            }
        });
        glow(g, LOFT.x + 210, LOFT.y + 120, 330, '#8cb0a4', 0.45, 1.2, 0.9);
        for (const i of [0, 1, 2])
          lit(g, `rgba(220,232,200,${0.09 - i * 0.015})`, 12, (q) =>
            poly(q, [
              [LOFT.x + 20 + i * 134, LOFT.y + 20],
              [LOFT.x + 130 + i * 134, LOFT.y + 10],
              [960 + i * 170, 770],
              [780 + i * 170, 770],
            ]),
          );
      },
    );
    bake.light(
      'door',
      { depth: 1, order: 86 },
      (g) => {
        glow(g, 182, 360, 330, '#ffdca0', 0.6, 0.7, 1);
        patch(
          g,
          [
            [1290, 96],
            [1500, 84],
            [1540, 420],
            [1350, 452],
          ],
          '#fff0c4',
          0.3,
          5,
        );
        patch(
          g,
          [
            [1080, 640],
            [1330, 640],
            [1180, 782],
            [860, 782],
          ],
          '#ffe8b0',
          0.6,
          8,
        );
        glow(g, 1400, 300, 620, '#ffe4ac', 0.22);
      },
      (g) =>
        cone(g, {
          x: 1840,
          y: 20,
          x0: 1040,
          x1: 1420,
          bottom: 720,
          colour: '#f0d090',
          a: 0.09,
          soft: 14,
          mouth: 90,
        }),
    );
    spotOn(bake, 900, 720);
  },
};
