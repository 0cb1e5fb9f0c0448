import { down, type G, H, lin, poly, radial, styleOf, tone, W } from '../kit/canvas.ts';
import { bulbLight } from '../kit/lamps.ts';
import { cone, glow, pool } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit, wash } from '../kit/washes.ts';
import { BULB, DOOR, GHOST, LAMP, SCONCES } from './theatrePlan.ts';

const HOUSE_PLANES = ['house', 'rows-back', 'rows-front'];

/** What each light slot adds, and where it shines by itself; the house is lit behind those who sit in it. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  bake.light(
    'house',
    { depth: 1, order: 23, over: ['house', 'rows-back'] },
    (g) => {
      for (const x of SCONCES) {
        glow(g, x, 300, 240, '#ffa860', 0.6, 1, 1.2);
        glow(g, x, 470, 240, '#ff9c54', 0.4, 1.3, 0.6);
      }
      glow(g, 960, 560, 760, '#e8844c', 0.34, 1.2, 0.36);
      wash(g, down(0, H, '#140805', '#22100a', '#120806'));
    },
    (g) => {
      for (const x of SCONCES) {
        glow(g, x, 318, 120, '#ff8a3c', 0.4);
        bulbLight(g, x, 318, 5, 0.8);
      }
      glow(g, 960, 300, 900, '#401c10', 0.25, 1.3, 0.5);
    },
  );
  bake.light('house', { id: 'light-house-rows', depth: 1, order: 44, over: ['rows-front'] }, (g) => {
    glow(g, 960, 600, 760, '#e8844c', 0.4, 1.2, 0.4);
    wash(g, '#180c08');
  });
  bake.light(
    'foyer',
    { depth: 1, order: 42 },
    (g) => {
      glow(g, 1590, 340, 260, '#ffb468', 0.9, 0.8, 1.1);
      glow(g, 1600, 570, 300, '#ff9c50', 0.9, 0.8, 0.4);
    },
    (g) => {
      lit(g, down(DOOR.y, DOOR.y + DOOR.h, '#8a5424', '#a8682c', '#54301a'), 3, (q) =>
        q.fillRect(DOOR.x, DOOR.y, DOOR.w, DOOR.h),
      );
      glow(g, 1590, 300, 300, '#c8702c', 0.35);
      lit(
        g,
        lin(0, 504, 0, 680, [
          [0, 'rgba(255,160,80,.3)'],
          [1, 'rgba(255,160,80,0)'],
        ]),
        8,
        (q) =>
          poly(q, [
            [1492, 504],
            [1688, 504],
            [1840, 660],
            [1500, 660],
          ]),
      );
    },
  );
  bake.light(
    'exit',
    { depth: 1, order: 43 },
    (g) => glow(g, 1590, 190, 150, '#58e8a0', 0.6),
    (g) => {
      glow(g, 1590, 188, 90, '#2cb070', 0.5);
      lit(g, '#9cf0c4', 0, (q) => q.fillRect(1570, 181, 40, 13));
    },
  );
  bake.light(
    'box',
    { depth: 1, order: 43 },
    () => undefined,
    (g) => {
      lit(g, down(206, 260, '#3c6478', '#24404c'), 1, (q) => {
        q.fillRect(906, 206, 80, 54);
        q.fillRect(996, 206, 80, 54);
      });
      glow(g, 990, 232, 120, '#3c6c84', 0.35);
    },
  );
  const playing = (g: G): void => {
    glow(g, 660, 720, 520, '#ffdca4', 1, 1.1, 0.3);
    glow(g, 640, 560, 420, '#ffd8a0', 0.7, 1.1, 0.8);
    glow(g, 495, 300, 220, '#ffd8a0', 0.6);
    glow(g, 900, 650, 700, '#c87c4c', 0.35, 1.3, 0.24);
  };
  bake.light('stage', { id: 'light-stage-house', depth: 1, order: 44.5, over: HOUSE_PLANES }, playing);
  bake.light('stage', { depth: 1, order: 90, over: ['stage'] }, playing, (g) => {
    cone(g, {
      x: 1080,
      y: 130,
      x0: 420,
      x1: 900,
      bottom: 748,
      colour: '#ffd090',
      a: 0.16,
      soft: 12,
      mouth: 26,
    });
    cone(g, {
      x: 760,
      y: 130,
      x0: 520,
      x1: 900,
      bottom: 748,
      colour: '#ffe0b0',
      a: 0.13,
      soft: 10,
      mouth: 24,
    });
    for (const x of [760, 1080]) glow(g, x, 134, 70, '#ffe0b0', 0.9);
    pool(g, 690, 742, 330, 42, '#ffcf90', 0.07, 14);
  });
  const hanging = (g: G): void => {
    glow(g, LAMP.x, 560, 330, '#ffcf8c', 0.7, 1, 1);
    glow(g, LAMP.x, 700, 380, '#ffcf8c', 0.8, 1.1, 0.24);
  };
  bake.light('kitchen', { id: 'light-kitchen-house', depth: 1, order: 44.5, over: HOUSE_PLANES }, hanging);
  bake.light('kitchen', { depth: 1, order: 91, over: ['stage'] }, hanging, (g) => {
    cone(g, {
      x: LAMP.x,
      y: LAMP.y + 34,
      x0: LAMP.x - 170,
      x1: LAMP.x + 170,
      bottom: 700,
      colour: '#ffc878',
      a: 0.12,
      soft: 10,
      mouth: 40,
    });
    bulbLight(g, LAMP.x, LAMP.y + 36, 8, 0.9, '#ffc070');
  });
  const night = (g: G): void => {
    g.fillStyle = styleOf(
      g,
      radial(BULB[0], BULB[1], 900, '#8ca0c0', '#4c5a74', '#1c2436', '#080b14', '#000000'),
    );
    g.globalCompositeOperation = 'lighter';
    g.fillRect(-90, -50, W + 180, H + 100);
    glow(g, GHOST.x, 745, 460, '#e0ecff', 1, 1.3, 0.26);
  };
  bake.light('ghost', { id: 'light-ghost-house', depth: 1, order: 44.5, over: HOUSE_PLANES }, night);
  bake.light('ghost', { depth: 1, order: 92, flicker: 0.02, over: ['stage'] }, night, (g) => {
    glow(g, BULB[0], BULB[1], 420, tone('#5c78b0', 0.8), 0.4);
    glow(g, BULB[0], BULB[1], 130, '#dce8ff', 0.7);
    bulbLight(g, BULB[0], BULB[1], 9, 1, '#c0d4ff');
  });
  bake.light('house', { id: 'light-house-stage', depth: 1, order: 93, over: ['stage'] }, (g) => {
    glow(g, 1000, 640, 800, '#e8844c', 0.5, 1.3, 0.3);
    glow(g, 500, 300, 300, '#ff9c54', 0.3);
  });
  spotOn(bake, 740, 752);
};
