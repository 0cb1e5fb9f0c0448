import { across, H, lin, poly, W } from '../kit/canvas.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit, wash } from '../kit/washes.ts';
import { BOARD, FOOT, GLOBES, WINDOWS } from './classroomPlan.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'globes',
    { depth: 1, order: 90 },
    (g) => {
      lit(g, '#382c1e', 90, (q) => q.fillRect(200, 0, 1400, 420));
      for (const x of GLOBES) {
        glow(g, x, 120, 420, '#ffd898', 0.32, 1.1, 0.9);
        glow(g, x, 700, 420, '#ffd494', 0.6, 1.2, 0.28);
      }
      wash(g, across(-90, W + 90, '#140e08', '#241a10', '#140e0a'));
    },
    (g) => {
      for (const x of GLOBES) {
        glow(g, x, 98, 260, '#a86c28', 0.5);
        bulbLight(g, x, 98, 28, 0.5, '#ffb860');
      }
    },
  );
  bake.light('board', { depth: 1, order: 91 }, (g) => {
    lit(g, '#5c5848', 40, (q) => q.fillRect(BOARD.x - 10, BOARD.y - 20, BOARD.w + 20, BOARD.h));
    glow(g, 940, 700, 420, '#ffe8c0', 0.6, 1.1, 0.24);
  });
  bake.light(
    'night',
    { depth: 1, order: 92 },
    (g) => {
      for (const w of WINDOWS) {
        glow(g, w.x + 95, 260, 260, '#6c8cf0', 0.5);
        lit(g, '#34508c', 16, (q) =>
          poly(q, [
            [w.x, FOOT + 8],
            [w.x + w.w, FOOT + 8],
            [w.x - 40, H + 20],
            [w.x - 300, H + 20],
          ]),
        );
      }
      glow(g, 1640, 560, 420, '#5c78d8', 0.4);
    },
    (g) => {
      for (const w of WINDOWS)
        lit(
          g,
          lin(0, w.y, 0, w.y + w.h, [
            [0, '#0a1434'],
            [1, '#2c2c50'],
          ]),
          4,
          (q) => q.fillRect(w.x, w.y, w.w, w.h),
        );
    },
  );
  spotOn(bake, 1228, 736);
};
