import { down, H, lin, radial, styleOf, W } from '../kit/canvas.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit, wash } from '../kit/washes.ts';
import { RIM, rimAt } from './planetariumPlan.ts';
import { LENSES } from './planetariumThings.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'cove',
    { depth: 0.45, order: 50, over: ['dome', 'rim', 'floor'] },
    (g) => {
      for (let x = -40; x < W + 90; x += 150) glow(g, x, rimAt(x) - 6, 230, '#ff9c5c', 0.42, 1.2, 0.9);
      wash(
        g,
        lin(0, 60, 0, RIM, [
          [0, '#000000'],
          [1, '#6a4440'],
        ]),
        { x: -90, y: 60, w: W + 180, h: RIM - 60 },
      );
      glow(g, 960, 640, 1100, '#b4705c', 0.6, 1.1, 0.3);
    },
    (g) => {
      for (let x = -90; x < W + 90; x += 90) glow(g, x, rimAt(x) + 2, 110, '#ff8a44', 0.28, 1.2, 0.5);
      lit(g, '#c8703c', 1.5, (q) => {
        q.lineWidth = 3;
        q.beginPath();
        for (let x = -90; x <= W + 90; x += 30) q.lineTo(x, rimAt(x) + 9);
        q.stroke();
      });
    },
  );
  bake.light('aisle', { depth: 1, order: 104, over: ['floor', 'projector', 'rim'] }, (g) => {
    for (const x of [330, 800, 1130, 1600]) glow(g, x, 640, 220, '#ffb070', 0.7, 1.4, 0.3);
    glow(g, 960, 760, 760, '#d8845c', 0.5, 1.3, 0.2);
    glow(g, 660, 470, 260, '#e8a070', 0.3);
  });
  bake.light(
    'stars',
    { depth: 1, order: 105, over: ['rim', 'floor', 'projector'] },
    (g) => {
      glow(g, 1190, 716, 620, '#8ca8ff', 0.7, 1.2, 0.2);
      glow(g, 1190, 740, 300, '#b8c8ff', 0.5, 1.2, 0.16);
      glow(g, 560, 300, 330, '#8ca4f0', 0.5);
      wash(g, down(RIM - 30, H, '#241f40', '#141b40', '#10183c'), {
        x: -90,
        y: RIM - 30,
        w: W + 180,
        h: 420,
      });
    },
    (g) => {
      for (const [x, y] of LENSES) {
        cone(g, {
          x,
          y,
          x0: x + (x - 560) * 5 + 60,
          x1: x + (x - 560) * 8 + 260,
          bottom: -60,
          colour: '#6c88e0',
          a: 0.03,
          soft: 12,
          mouth: 4,
        });
        glow(g, x, y, 26, '#c8d8ff', 0.8);
      }
      glow(g, 560, 210, 300, '#3c50b0', 0.35);
      g.fillStyle = styleOf(
        g,
        radial(1180, 380, 700, 'rgba(90,70,150,.18)', 'rgba(40,40,110,.08)', 'rgba(0,0,0,0)'),
      );
      g.fillRect(300, -40, 1700, 600);
    },
  );
  spotOn(bake, 1160, 752);
};
