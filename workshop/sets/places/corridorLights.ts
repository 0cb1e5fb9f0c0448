import { down, H, poly, seeded } from '../kit/canvas.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit, wash } from '../kit/washes.ts';
import { DEEP, ENTRY, ROOM, TUBES } from './corridorPlan.ts';
import { tubes } from './corridorThings.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'tubes',
    { depth: 1, order: 92 },
    (g) => {
      for (const [x0, x1] of TUBES) {
        lit(g, '#4c5438', 90, (q) => q.fillRect(x0 - 60, -20, x1 - x0 + 120, 330));
        lit(g, '#5c6444', 30, (q) => q.fillRect(x0, 10, x1 - x0, 90));
        glow(g, (x0 + x1) / 2, 690, 420, '#e8f0c8', 0.55, 1.1, 0.26);
      }
      glow(g, DEEP.x, 300, 220, '#f0f8e8', 0.8);
      wash(g, down(0, H, '#262a1c', '#1c2018', '#22261c'));
    },
    tubes,
  );
  bake.light(
    'street',
    { depth: 1, order: 93 },
    (g) => {
      glow(g, 1180, 380, 420, '#7cacec', 0.7, 0.9, 1.1);
      glow(g, 1180, 650, 520, '#8cb4f0', 0.9, 1, 0.26);
      lit(g, '#5c80b8', 16, (q) =>
        poly(q, [
          [1020, 640],
          [1340, 640],
          [1500, 830],
          [860, 830],
        ]),
      );
      glow(g, 1180, 500, 800, '#3c5c94', 0.35, 1.3, 0.7);
    },
    (g) => {
      lit(g, down(ENTRY.y, ENTRY.y + 360, '#0c1c34', '#24405c', '#6c5c58', '#2c2c38'), 2, (q) =>
        q.fillRect(ENTRY.x + 14, ENTRY.y, ENTRY.w - 28, 360),
      );
      const random = seeded(3);
      for (let i = 0; i < 34; i++)
        glow(
          g,
          ENTRY.x + 20 + random() * (ENTRY.w - 40),
          ENTRY.y + 190 + random() * 170,
          5 + random() * 16,
          ['#ffb468', '#ffe0a8', '#ff7850', '#8cd0e0'][(random() * 4) | 0] ?? '#ffb468',
          0.7,
        );
      glow(g, 1180, 420, 300, '#3c6090', 0.35);
    },
  );
  bake.light(
    'room',
    { depth: 1, order: 94 },
    (g) => {
      glow(g, 1603, 330, 420, '#fff0c8', 0.4);
      glow(g, 1600, 740, 420, '#ffecc0', 1, 0.9, 0.2);
    },
    (g) => {
      lit(g, '#4c463a', 1.5, (q) =>
        q.fillRect(ROOM.x + ROOM.w * 0.14, ROOM.y + ROOM.h * 0.08, ROOM.w * 0.72, ROOM.h * 0.32),
      );
      lit(g, 'rgba(255,240,200,.1)', 12, (q) =>
        poly(q, [
          [1560, -60],
          [1640, -60],
          [1780, 760],
          [1420, 760],
        ]),
      );
    },
  );
  spotOn(bake, 1600, 748);
};
