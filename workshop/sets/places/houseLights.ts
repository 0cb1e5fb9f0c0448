import { down, type G, lin, poly, W } from '../kit/canvas.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { bokeh } from '../kit/street.ts';
import { lit, wash } from '../kit/washes.ts';
import { CHILD, HALL, PENDANTS, WINDOW } from './housePlan.ts';

/** The far lamps of the city, out of focus: behind whatever drives by. */
export const cityLights = (g: G): void =>
  bokeh(
    g,
    { x: WINDOW.x - 110, y: WINDOW.y, w: WINDOW.w + 220, h: 330 },
    { vx: 1490, vy: 380, wet: 470, n: 74, seed: 41, size: 8, a: 0.75 },
  );

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light('street', { depth: 1, order: 104 }, (g) => {
    glow(g, 1500, 640, 520, '#7c94f0', 0.7, 1.2, 0.26);
    glow(g, 1520, 300, 560, '#6c84e8', 0.5);
    lit(g, '#3c4c84', 20, (q) =>
      poly(q, [
        [1250, 610],
        [1790, 610],
        [1640, 830],
        [960, 830],
      ]),
    );
    wash(
      g,
      lin(700, 0, W, 0, [
        [0, '#000000'],
        [1, '#1c2448'],
      ]),
    );
  });
  bake.light(
    'hall',
    { depth: 1, order: 105 },
    (g) => {
      glow(g, 500, 330, 360, '#ffbc74', 0.55, 0.8, 1.1);
      lit(g, '#a8743c', 16, (q) =>
        poly(q, [
          [392, 592],
          [612, 592],
          [740, 800],
          [300, 800],
        ]),
      );
      glow(g, 560, 480, 420, '#ffb468', 0.4);
    },
    (g) => {
      lit(g, down(HALL.y, HALL.y + HALL.h, '#5c3c1c', '#4c3018', '#1c120c'), 4, (q) =>
        q.fillRect(HALL.x, HALL.y, HALL.w, HALL.h),
      );
      glow(g, 500, 260, 300, '#a8682c', 0.3);
    },
  );
  bake.light(
    'child',
    { depth: 1, order: 106 },
    (g) => {
      glow(g, 226, 380, 260, '#ffac70', 0.7, 0.6, 1.4);
      lit(g, '#b87848', 12, (q) =>
        poly(q, [
          [204, 592],
          [246, 592],
          [330, 790],
          [240, 800],
        ]),
      );
    },
    (g) => lit(g, '#8c5c34', 2, (q) => q.fillRect(CHILD.x + CHILD.w - 44, CHILD.y, 44, CHILD.h)),
  );
  bake.light(
    'pendants',
    { depth: 1, order: 107 },
    (g) => {
      for (const x of PENDANTS) {
        glow(g, x, 420, 330, '#ffc47c', 0.42, 1, 1);
        lit(g, '#84643c', 16, (q) => {
          q.beginPath();
          q.ellipse(x, 566, 130, 16, 0, 0, 7);
          q.fill();
        });
        glow(g, x, 730, 300, '#ffc078', 0.4, 1, 0.3);
      }
    },
    (g) => {
      for (const x of PENDANTS) {
        glow(g, x, 268, 130, '#c87c34', 0.5);
        lit(g, '#fff0cc', 1.5, (q) => {
          q.beginPath();
          q.ellipse(x, 262, 30, 5, 0, 0, 7);
          q.fill();
        });
        lit(g, 'rgba(255,200,120,.07)', 12, (q) =>
          poly(q, [
            [x - 32, 264],
            [x + 32, 264],
            [x + 120, 560],
            [x - 120, 560],
          ]),
        );
      }
    },
  );
  spotOn(bake, 1060, 752);
};
