import { down, type G, H, lin, poly, tone } from '../kit/canvas.ts';
import { flame } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit, wash } from '../kit/washes.ts';
import { GLASS, PENDANTS } from './dinnerTablePlan.ts';
import { CANDLES } from './dinnerTableThings.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'dusk',
    { depth: 0.6, order: 30, over: ['garden', 'room'] },
    (g) => {
      wash(
        g,
        lin(0, GLASS.y, 0, GLASS.y + GLASS.h, [
          [0, '#1c2828'],
          [1, '#4c4634'],
        ]),
        { ...GLASS },
      );
      glow(g, 500, 470, 800, '#d8b88c', 0.35, 1.3, 0.5);
      glow(g, 600, 30, 900, '#84b0a8', 0.3, 1.2, 0.2);
    },
    (g) => glow(g, 620, 480, 620, '#5c4a2c', 0.3, 1.3, 0.4),
  );
  bake.light(
    'counter',
    { depth: 1, order: 31, over: ['room'] },
    (g) => {
      lit(g, '#7c6c50', 22, (q) => q.fillRect(1190, 432, 820, 40));
      lit(g, '#a0c0a0', 34, (q) => q.fillRect(1240, 170, 620, 90));
      glow(g, 1560, 330, 480, '#ffe0b0', 0.25, 1.2, 0.6);
    },
    (g) => lit(g, '#a88c5c', 2, (q) => q.fillRect(1160, 427, 860, 3)),
  );
  const over = (g: G, x: number, k: number) => {
    const round = (y: number, rx: number, ry: number, colour: string, px: number) =>
      lit(g, tone(colour, k), px, (q) => {
        q.beginPath();
        q.ellipse(x, y, rx, ry, 0, 0, 7);
        q.fill();
      });
    round(624, 190, 26, '#98805c', 24);
    round(620, 110, 15, '#b0946c', 12);
    round(430, 130, 150, '#2c261e', 50);
    round(720, 150, 70, '#3c3022', 46);
  };
  const bulb = (g: G, x: number, k: number) => {
    glow(g, x, 272, 130, '#d8944c', 0.4 * k);
    lit(g, '#fff0d0', 1.4, (q) => {
      q.beginPath();
      q.ellipse(x, 263, 30, 5, 0, 0, 7);
      q.fill();
    });
    lit(g, 'rgba(255,224,180,.05)', 12, (q) =>
      poly(q, [
        [x - 30, 266],
        [x + 30, 266],
        [x + 190, 610],
        [x - 190, 610],
      ]),
    );
  };
  const room = ['garden', 'room', 'pendants', 'far-guests'];
  const all = (g: G): void => {
    for (const x of PENDANTS) if (x !== 940) over(g, x, 0.8);
    glow(g, 1090, 40, 420, '#ffe8d0', 0.5, 1.2, 0.3);
    wash(g, down(0, H, '#1c1818', '#16120f'));
  };
  const middle = (g: G): void => over(g, 940, 1);
  const candles = (g: G): void => {
    for (const [x, y] of CANDLES) flame(g, x, y - 50, 0.62, 0.8);
  };
  bake.light('one', { id: 'light-candles', depth: 1, order: 106, over: [] }, () => undefined, candles);
  // The window holds the lamps a second time.
  bake.light(
    'pendants',
    { id: 'light-glass', depth: 0.7, order: 12, over: [] },
    () => undefined,
    (g) => {
      for (const x of [200, 470, 740, 1010]) {
        glow(g, x, 214, 60, '#d8a868', 0.28);
        lit(g, 'rgba(255,226,180,.35)', 2, (q) => q.fillRect(x - 20, 206, 40, 4));
      }
    },
  );
  // The room's light lies behind those who sit on the far side, the table's before them.
  bake.light('pendants', { depth: 1, order: 52, over: room }, all, (g) => {
    for (const x of PENDANTS) if (x !== 940) bulb(g, x, 1);
  });
  bake.light('one', { depth: 1, order: 53, over: room }, middle, (g) => bulb(g, 940, 1));
  bake.light('pendants', { id: 'light-table', depth: 1, order: 104, over: ['table'] }, all);
  bake.light('one', { id: 'light-table-one', depth: 1, order: 105, over: ['table'] }, middle);
  spotOn(bake, 900, 720);
};
