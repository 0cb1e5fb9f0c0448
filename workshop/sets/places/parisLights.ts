import { type G, H, lin, poly } from '../kit/canvas.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { reflection } from '../kit/street.ts';
import { lit, wash } from '../kit/washes.ts';
import { ENTRY, HZ } from './parisPlan.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light('sky', { depth: 0.5, order: 30, over: ['city', 'river'] }, (g) => {
    wash(
      g,
      lin(0, 200, 0, 620, [
        [0, '#4c3c44'],
        [1, '#2c2c40'],
      ]),
    );
    glow(g, 980, HZ, 700, '#ffc8a0', 0.4, 1.3, 0.4);
  });
  bake.light('sky', { id: 'light-near-sky', depth: 1, order: 64, over: ['street', 'quay'] }, (g) =>
    wash(
      g,
      lin(0, 0, 0, H, [
        [0, '#2c2c40'],
        [0.7, '#343448'],
        [1, '#24263c'],
      ]),
    ),
  );
  bake.light(
    'lamps',
    { depth: 0.55, order: 31, over: ['city', 'river'] },
    (g) => {
      for (const x of [610, 770, 930, 1090, 1250]) glow(g, x, 410, 90, '#ffc880', 0.5);
    },
    (g) => {
      for (const x of [610, 770, 930, 1090, 1250]) {
        bulbLight(g, x, 368, 4, 0.8);
        reflection(g, x, 548, 12, 60, '#ffc070', x, 0.4);
      }
    },
  );
  bake.light(
    'cafe',
    { depth: 1, order: 65, over: ['street', 'quay'] },
    (g) => {
      lit(g, '#7c5430', 8, (q) => q.fillRect(-60, 322, 350, 230));
      glow(g, 260, 420, 420, '#ffac5c', 0.5);
      lit(g, '#84582c', 30, (q) =>
        poly(q, [
          [-90, 600],
          [380, 600],
          [760, 800],
          [-90, 820],
        ]),
      );
      glow(g, 560, 690, 460, '#ffb464', 0.5, 1.2, 0.4);
    },
    (g) => {
      lit(g, '#4c2c10', 5, (q) => q.fillRect(-60, 322, 350, 150));
      glow(g, 120, 400, 380, '#a85c20', 0.28);
      for (const [x, y] of [
        [-10, 352],
        [110, 352],
        [228, 352],
      ] as const)
        bulbLight(g, x, y, 5, 0.7);
    },
  );
  bake.light(
    'station',
    { depth: 1, order: 66, over: ['street', 'quay'] },
    (g: G) => {
      lit(g, '#6c6c54', 16, (q) => q.fillRect(ENTRY.x + 10, ENTRY.y + 20, ENTRY.w - 20, ENTRY.h - 20));
      lit(g, '#747c54', 24, (q) =>
        poly(q, [
          [1460, 616],
          [1770, 616],
          [1820, 780],
          [1330, 780],
        ]),
      );
    },
    (g) => {
      glow(g, 1615, 330, 260, '#54603c', 0.4);
      for (const s of [-1, 1]) bulbLight(g, ENTRY.x + ENTRY.w / 2 + s * 96, ENTRY.y + 4, 8, 0.7, '#ff9a50');
    },
  );
  spotOn(bake, 770, 752);
};
