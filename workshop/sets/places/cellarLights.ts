import { down, poly } from '../kit/canvas.ts';
import { flame, lampLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit } from '../kit/washes.ts';
import { BOILER, CANDLE, FAR_CANDLE, LAMP, PIANO, TABLE } from './cellarPlan.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'boiler',
    { depth: 1, order: 70, flicker: 0.05 },
    (g) => {
      glow(g, 200, 560, 560, '#ff7c3c', 0.8, 1.1, 0.9);
      glow(g, 260, 700, 520, '#ff8444', 0.8, 1.1, 0.28);
      glow(g, 400, 220, 420, '#c8603c', 0.35);
    },
    (g) => {
      lit(g, '#f07c2c', 1, (q) => {
        for (let k = 0; k < 5; k++) q.fillRect(BOILER.x - 52, 526 + k * 11, 80, 5);
      });
      glow(g, 198, 550, 230, '#d8541c', 0.45);
      lit(g, 'rgba(255,120,50,.12)', 12, (q) =>
        poly(q, [
          [160, 600],
          [262, 600],
          [420, 800],
          [120, 800],
        ]),
      );
    },
  );
  bake.light(
    'lamp',
    { depth: 1, order: 71, flicker: 0.02 },
    (g) => {
      glow(g, LAMP[0], LAMP[1] - 20, 560, '#ffa054', 0.75, 1, 0.9);
      glow(g, PIANO.x - 40, 704, 460, '#ffa850', 0.7, 1.2, 0.2);
    },
    (g) => {
      glow(g, LAMP[0], LAMP[1] - 40, 380, '#b85a18', 0.3);
      lampLight(g, LAMP[0], LAMP[1], 0.95, 0.9);
    },
  );
  bake.light(
    'candles',
    { depth: 1, order: 72, flicker: 0.06 },
    (g) => {
      glow(g, FAR_CANDLE[0], FAR_CANDLE[1] - 20, 240, '#ffb060', 0.8);
      glow(g, CANDLE[0], CANDLE[1] - 20, 330, '#ffac5c', 0.6);
      glow(g, TABLE.x, 752, 330, '#ffac5c', 0.6, 1.2, 0.24);
    },
    (g) => flame(g, FAR_CANDLE[0], FAR_CANDLE[1] - 26, 0.8, 0.8),
  );
  bake.light(
    'stairs',
    { depth: 1, order: 53, over: ['wall', 'floor', 'vault'] },
    (g) => {
      glow(g, 1700, 240, 420, '#84b0ff', 0.8, 0.7, 1.1);
      glow(g, 1660, 650, 460, '#84b0ff', 0.7, 1.1, 0.28);
      glow(g, 1500, 200, 520, '#5c80c8', 0.35, 1, 0.6);
    },
    (g) => {
      lit(g, down(130, 420, '#3c68b0', '#28406c', '#0c1420'), 6, (q) => q.fillRect(1616, 126, 170, 300));
      lit(g, 'rgba(110,160,255,.12)', 14, (q) =>
        poly(q, [
          [1620, 110],
          [1784, 110],
          [1640, 720],
          [1330, 720],
        ]),
      );
    },
  );
  bake.light(
    'bar',
    { depth: 1, order: 74 },
    (g) => {
      glow(g, 1910, 440, 260, '#ffc070', 0.9);
      glow(g, 1860, 640, 330, '#ffb060', 0.5);
    },
    (g) => glow(g, 1910, 430, 220, '#a8682c', 0.35),
  );
  spotOn(bake, 1150, 700);
};
