import { H, lin } from '../kit/canvas.ts';
import { lampLight } from '../kit/lamps.ts';
import { cone, glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit, wash } from '../kit/washes.ts';
import { FLAT, HEADS, LAMP } from './televisionPlan.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'heads',
    { depth: 1, order: 90 },
    (g) => {
      lit(g, '#2c2a24', 90, (q) => q.fillRect(FLAT.x + 160, FLAT.y + 80, FLAT.w - 320, FLAT.h));
      for (const x of HEADS) {
        glow(g, x + (990 - x) * 0.4, 280, 420, '#fff0d4', 0.14, 1, 1);
        glow(g, x + (990 - x) * 0.5, 720, 330, '#fff0d4', 0.6, 1.2, 0.26);
      }
      wash(
        g,
        lin(0, 0, 0, H, [
          [0, '#0c0c10'],
          [1, '#14141a'],
        ]),
      );
    },
    (g) => {
      for (const x of HEADS) {
        const to = x + (990 - x) * 0.55;
        cone(g, {
          x,
          y: 134,
          x0: to - 190,
          x1: to + 190,
          bottom: 740,
          colour: '#fff0d0',
          a: 0.1,
          soft: 12,
          mouth: 30,
        });
        glow(g, x, 136, 74, '#fff4dc', 0.9);
      }
    },
  );
  bake.light(
    'desk',
    { depth: 1, order: 91 },
    (g) => {
      glow(g, LAMP[0], LAMP[1], 260, '#ffb868', 0.9, 1.1, 0.6);
      glow(g, LAMP[0], LAMP[1] - 60, 330, '#ffb060', 0.35);
    },
    (g) => lampLight(g, LAMP[0], LAMP[1], 1, 0.7),
  );
  bake.light(
    'tally',
    { depth: 1, order: 92 },
    (g) => glow(g, 1570, 560, 160, '#ff5040', 0.5),
    (g) => glow(g, 400, 120, 60, '#ff3428', 0.5),
  );
  spotOn(bake, 1000, 748);
};
