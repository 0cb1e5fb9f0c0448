import { H, lin, poly } from '../kit/canvas.ts';
import { bulbLight, bulbsOf } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit, wash } from '../kit/washes.ts';
import { HOUSE, HZ, LANTERNS, WATER } from './poolPlan.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'sky',
    { depth: 1, order: 51, over: ['land', 'garden', 'house'] },
    (g) =>
      wash(
        g,
        lin(0, 300, 0, H, [
          [0, '#4c3c3c'],
          [0.4, '#3c3438'],
          [1, '#20242c'],
        ]),
      ),
    (g) => glow(g, 1180, HZ + 10, 700, '#a8603c', 0.3, 1.6, 0.2),
  );
  bake.light(
    'house',
    { depth: 1, order: 52, over: ['land', 'house', 'party', 'garden'] },
    (g) => {
      lit(g, '#3c2c1a', 20, (q) => q.fillRect(HOUSE.x, HOUSE.y, HOUSE.w, HOUSE.h));
      lit(g, '#4c3822', 26, (q) =>
        poly(q, [
          [-100, 540],
          [560, 540],
          [760, 660],
          [-100, 760],
        ]),
      );
      glow(g, 330, 640, 620, '#ffb868', 0.3, 1.3, 0.4);
      glow(g, 1400, 560, 420, '#ffc890', 0.5, 0.9, 0.9);
    },
    (g) => {
      lit(g, '#3c2812', 6, (q) => q.fillRect(HOUSE.x, HOUSE.y + 8, HOUSE.w - 6, HOUSE.h - 10));
      glow(g, 240, 380, 520, '#a8642c', 0.22, 1.1, 0.8);
    },
  );
  bake.light(
    'water',
    { depth: 1, order: 53, over: ['garden', 'land', 'house'] },
    (g) => {
      lit(g, '#445c5c', 4, (q) => poly(q, WATER));
      glow(g, 780, 660, 700, '#58e8e8', 0.36, 1.2, 0.3);
      glow(g, 1380, 660, 380, '#58e0e0', 0.35, 0.8, 0.7);
      glow(g, 800, 500, 640, '#3cb8c0', 0.4, 1.4, 0.5);
    },
    (g) => {
      glow(g, 780, 650, 600, '#146c78', 0.22, 1.3, 0.24);
      for (const x of [560, 780, 1000]) glow(g, x, 630, 90, '#a8ffff', 0.3, 1, 0.3);
    },
  );
  bake.light(
    'lanterns',
    { depth: 1, order: 54, over: ['land', 'garden', 'house'], flicker: 0.02 },
    (g) => {
      for (const s of LANTERNS)
        for (const [x, y] of bulbsOf(s)) {
          glow(g, x, y + 18, 170, '#ffb868', 0.4);
          glow(g, x, 640, 170, '#ffb868', 0.25, 1.2, 0.3);
        }
      glow(g, 1560, 440, 380, '#ffd8a0', 0.5);
    },
    (g) => {
      for (const s of LANTERNS) for (const [x, y] of bulbsOf(s)) bulbLight(g, x, y + 19, 8, 0.75);
    },
  );
  spotOn(bake, 1276, 748);
};
