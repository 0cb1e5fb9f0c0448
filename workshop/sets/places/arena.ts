import { down, H, poly, rgba, seeded, W } from '../kit/canvas.ts';
import { cut } from '../kit/cut.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { catchRims, spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { lit, wash } from '../kit/washes.ts';
import { arenaPlan, CROWD, CX, FLOOR, LIP, SUNY } from './arenaPlan.ts';
import { band, bowl, headRow, onShoulders, showStage } from './arenaThings.ts';
import { HUES, RINGS } from './concertPlan.ts';

/** The same concert from where she stands: four thousand backs, and far off a stage. */
export const arena: SetPainter = {
  seed: 59,
  plan: arenaPlan,
  paint(bake) {
    bake.plane('bowl', { depth: 0.5, order: 4 }, (brush) => {
      fillAll(brush.g, down(-40, 620, '#1c1650', '#3c2878', '#241a54'));
      bowl(brush);
    });
    bake.plane('rings', { depth: 0.5, order: 4.5, dream: [3, 3] }, (brush) =>
      rings(brush, CX, SUNY, RINGS, FLOOR + 40),
    );
    bake.shine('phones', { depth: 0.5, order: 6, slot: 'phones' }, (g) => {
      const random = seeded(12);
      for (let i = 0; i < 520; i++) {
        const t = random();
        const side = i % 2 ? 1 : -1;
        const away = 420 + 620 * random();
        const x = CX + side * away;
        const y = 492 - ((away - 420) / 620) * 190 + t * 110 - 30;
        if (x < -70 || x > W + 70) continue;
        g.fillStyle = rgba(random() < 0.8 ? '#d8e4ff' : '#ffd8b0', 0.25 + 0.55 * random());
        g.beginPath();
        g.arc(x, y, 0.8 + random(), 0, 7);
        g.fill();
      }
    });
    bake.plane('stage', { depth: 0.6, order: 10 }, showStage);
    bake.light(
      'wash',
      { depth: 0.6, order: 20, over: ['stage', 'bowl'] },
      (g) => {
        glow(g, CX - 260, 250, 520, '#8c4cff', 0.8, 1.1, 0.9);
        glow(g, CX + 260, 250, 520, '#ff3cb0', 0.7, 1.1, 0.9);
        glow(g, CX, SUNY, 330, '#ffb8d8', 0.6);
        glow(g, CX, FLOOR, 620, '#9c6cff', 0.8, 1.2, 0.2);
      },
      (g) => {
        glow(g, CX, 330, 900, '#3414a0', 0.6, 1.2, 0.6);
        glow(g, CX, SUNY, 460, '#c03c94', 0.6);
        glow(g, CX, SUNY, 200, '#ff9cc8', 0.5);
      },
    );
    bake.plane('band', { depth: 0.6, order: 30 }, band);
    bake.light(
      'beams',
      { depth: 0.6, order: 40, over: [] },
      () => undefined,
      (g) => {
        for (let i = 0; i < 13; i++) {
          const x = CX - 480 + i * 80;
          const to = CX + (i - 6) * (i % 2 ? 150 : 44);
          const colour = HUES[i % 4] ?? '#8c5cff';
          cone(g, {
            x,
            y: 86,
            x0: to - 54,
            x1: to + 54,
            bottom: LIP + 30,
            colour,
            a: 0.2,
            soft: 4,
            mouth: 4,
          });
          glow(g, x, 88, 34, colour, 0.9);
        }
        // Two broad shafts come out over the heads.
        for (const [side, colour] of [
          [-1, '#6c8cff'],
          [1, '#ff5cc0'],
        ] as const)
          cone(g, {
            x: CX + side * 330,
            y: 110,
            x0: CX + side * 520 - 300,
            x1: CX + side * 620 + 260,
            bottom: 830,
            colour,
            a: 0.13,
            soft: 14,
            mouth: 8,
          });
      },
    );
    bake.shine('lasers', { depth: 0.7, order: 44, slot: 'lasers' }, (g) => {
      g.globalCompositeOperation = 'lighter';
      for (const [side, colour] of [
        [-1, '#3cf0e8'],
        [1, '#58ff9c'],
      ] as const) {
        const [x, y] = [CX + side * 392, LIP - 60];
        for (let i = 0; i < 11; i++) {
          const a = -Math.PI / 2 - side * (0.5 - i * 0.165);
          const [tx, ty] = [x + Math.cos(a) * 2100, y + Math.sin(a) * 1500];
          for (const [w, k] of [
            [7, 0.1],
            [1.8, 0.75],
          ] as const) {
            g.strokeStyle = rgba(colour, k);
            g.lineWidth = w;
            poly(
              g,
              [
                [x, y],
                [tx, ty],
              ],
              true,
            );
          }
        }
        glow(g, x, y, 90, colour, 0.9);
      }
    });
    for (const { id, depth, order, catches, rows } of CROWD) {
      bake.plane(id, { depth, order }, (brush) => {
        for (const row of rows) {
          headRow(brush, row);
          if (row.y === 548) onShoulders(brush, 1500, row.y + 4, row.s);
        }
      });
      catchRims(bake, 'wash', { id, depth, order: order + 0.5 }, catches);
    }
    bake.light(
      'wash',
      { id: 'light-smoke', depth: 0.8, order: 202.7, over: [] },
      () => undefined,
      (g) => {
        wash(g, down(430, 640, '#000000', '#241058', '#000000'), { x: -90, y: 430, w: W + 180, h: 210 });
        lit(g, 'rgba(190,110,255,.16)', 40, (q) => q.fillRect(300, LIP + 16, 1500, 40));
      },
    );
    spotOn(bake, 960, 730);
    bake.backdrop('near-dark', { depth: 1.2, order: 232, dream: [0, 1] }, ({ g }) => {
      const shade = g.createLinearGradient(0, 660, 0, H + 30);
      shade.addColorStop(0, 'rgba(4,3,14,0)');
      shade.addColorStop(1, 'rgba(4,3,14,.85)');
      g.fillStyle = shade;
      g.fillRect(-80, 660, W + 160, 190);
    });
    bake.plane('corner', { depth: 1.3, order: 230 }, (brush) =>
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.ellipse(1800, 660, 84, 108, 0.06, 0, 7);
          q.fill();
          q.beginPath();
          q.moveTo(1490, 900);
          q.bezierCurveTo(1530, 790, 1690, 790, 1740, 740);
          q.lineTo(1870, 740);
          q.bezierCurveTo(1920, 790, 2020, 790, 2060, 830);
          q.lineTo(2060, 900);
          q.fill();
        },
        down(560, H, '#151030', '#07060f'),
        { rim: [1.6, 2, 'rgba(255,110,200,.75)'], soft: 16, paper: down(560, H, '#2c1c70', '#100a3c') },
      ),
    );
  },
};
