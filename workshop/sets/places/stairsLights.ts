import { H, lin, poly, W } from '../kit/canvas.ts';
import { lampLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { bokeh, reflection } from '../kit/street.ts';
import { lit, wash } from '../kit/washes.ts';
import { DOOR, LAMP, LOW, TOP } from './stairsPlan.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  const all = ['far', 'wall', 'steps'];
  bake.light('sky', { depth: 1, order: 60, over: all }, (g) => {
    wash(
      g,
      lin(0, 0, W, H, [
        [0, '#2c2850'],
        [1, '#1c1838'],
      ]),
    );
    glow(g, 800, 560, 620, '#8c84e8', 0.4, 1, 0.7);
  });
  bake.light(
    'street',
    { depth: 1, order: 61, over: all },
    (g) => {
      glow(g, 380, 520, 620, '#ff9c60', 0.8, 1.2, 0.2);
      glow(g, 400, 380, 520, '#ff9458', 0.45, 1.1, 0.8);
      lit(g, '#4c3020', 26, (q) =>
        poly(q, [
          [600, TOP],
          [760, TOP],
          [1160, LOW],
          [1040, LOW + 40],
        ]),
      );
    },
    (g) => {
      bokeh(
        g,
        { x: -90, y: 200, w: 840, h: 344 },
        { vx: 380, vy: 446, wet: 508, n: 110, seed: 27, size: 13 },
      );
      glow(g, 380, 440, 360, '#b8602c', 0.4, 1.2, 0.5);
    },
  );
  bake.light(
    'lamp',
    { depth: 1, order: 64, over: ['wall', 'steps'], flicker: 0.02 },
    (g) => {
      glow(g, LAMP.x - 40, LAMP.y + 30, 460, '#ffa860', 0.9, 1, 1);
      glow(g, 1500, 720, 560, '#ffa060', 0.9, 1.2, 0.24);
      glow(g, 1518, 470, 260, '#ffac68', 0.6, 0.6, 1.2);
    },
    (g) => {
      lampLight(g, LAMP.x, LAMP.y + 30, 0.9, 0.9);
      glow(g, DOOR.x + DOOR.w / 2, DOOR.y + 96, 46, '#ffb060', 0.6);
      reflection(g, DOOR.x + DOOR.w / 2, LOW + 12, 150, 90, '#e8443c', 5, 0.26);
      reflection(g, LAMP.x, LOW + 12, 70, 90, '#ffb060', 7, 0.24);
    },
  );
  bake.light(
    'neon',
    { depth: 1, order: 65, over: ['wall', 'steps'] },
    (g) => {
      glow(g, 1520, 200, 520, '#ff4c54', 0.8, 1, 0.8);
      glow(g, 1460, 730, 520, '#ff4c54', 0.7, 1.2, 0.2);
      glow(g, 1080, 620, 420, '#ff4c54', 0.4);
    },
    (g) => glow(g, 1520, 200, 360, '#a81c2c', 0.3, 1.1, 0.7),
  );
  spotOn(bake, 560, 532);
};
