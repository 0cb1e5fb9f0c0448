import { across, W } from '../kit/canvas.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit } from '../kit/washes.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'traffic',
    { id: 'light-cabin', depth: 1, order: 104, over: ['cabin'] },
    (g) => {
      lit(g, across(0, W, '#4c1010', '#b43024', '#4c1010'), 26, (q) => q.fillRect(60, 440, 1800, 40));
      glow(g, 960, 520, 900, '#e83c30', 0.4, 1.2, 0.3);
      glow(g, 960, 60, 700, '#b83030', 0.4, 1.2, 0.24);
    },
    (g) => {
      g.globalCompositeOperation = 'lighter';
      glow(g, 960, 122, 130, '#c87830', 0.35, 1.4, 0.4);
    },
  );
  bake.light(
    'dash',
    { depth: 1, order: 105, over: ['cabin'] },
    (g) => {
      glow(g, 590, 600, 220, '#7cf0d0', 0.9, 1.3, 0.6);
      glow(g, 1000, 590, 160, '#ffb060', 0.7, 1.2, 0.6);
      glow(g, 600, 690, 260, '#7ce8d0', 0.35);
    },
    (g) => {
      glow(g, 590, 596, 150, '#1c7864', 0.4, 1.2, 0.6);
      lit(g, '#a86428', 2, (q) => q.fillRect(938, 578, 92, 18));
      for (const x of [560, 622]) glow(g, x, 566, 22, '#8cff70', 0.3);
    },
  );
  spotOn(bake, 960, 740);
};
