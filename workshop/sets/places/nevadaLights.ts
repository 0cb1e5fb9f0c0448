import { down, lin, poly, W } from '../kit/canvas.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit, wash } from '../kit/washes.ts';
import { paneGlow } from './nevadaLand.ts';
import { FAR, HZ, NEAR } from './nevadaPlan.ts';
import { READING, readingPanes, WINDOWS } from './nevadaThings.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  const far = ['desert', 'street', 'road'];
  bake.light(
    'sun',
    { depth: 0.62, order: 40, over: far },
    (g) => {
      wash(
        g,
        lin(300, 300, 1700, 640, [
          [0, '#2a2030'],
          [0.6, '#442e2a'],
          [1, '#64422c'],
        ]),
      );
      glow(g, 1420, HZ, 900, '#ffb878', 0.45, 1.3, 0.5);
    },
    (g) => {
      glow(g, 1420, HZ + 6, 620, '#c86c3c', 0.4, 1.5, 0.22);
      lit(g, 'rgba(255,190,130,.12)', 10, (q) =>
        poly(q, [
          [1100, FAR + 20],
          [1900, FAR + 20],
          [1700, NEAR - 20],
          [300, NEAR - 20],
        ]),
      );
    },
  );
  bake.light('sun', { id: 'light-near-sun', depth: 1, order: 118, over: ['near'] }, (g) => {
    wash(
      g,
      lin(0, 0, W, 0, [
        [0, '#38262a'],
        [0.25, '#4c342c'],
        [0.5, '#402c2a'],
        [1, '#4c332c'],
      ]),
    );
    glow(g, 470, 420, 260, '#ffc48c', 0.5, 0.6, 2);
    lit(g, '#b08058', 14, (q) => {
      for (const x of [520, 980, 1300, 1720])
        poly(q, [
          [x, 720],
          [x + 160, 720],
          [x - 40, 830],
          [x - 320, 830],
        ]);
    });
    glow(g, 1750, 480, 360, '#ffc890', 0.7);
  });
  for (const [slot, plane] of [
    ['car-sun', 'car'],
    ['stop', 'stop'],
    ['poster', 'poster'],
  ] as const)
    bake.light(slot, { id: `light-sun-${plane}`, depth: 1, order: 118, over: [plane] }, (g) => {
      wash(g, '#4a322c');
      glow(g, 1750, 480, 360, '#ffc890', 0.7);
    });
  bake.light('roses', { id: 'light-roses', depth: 1, order: 118, over: ['roses'] }, (g) => {
    glow(g, 380, 690, 480, '#ffb060', 0.8, 1, 0.5);
    glow(g, 820, 700, 360, '#c88848', 0.5, 1.2, 0.5);
  });
  bake.light(
    'library',
    { depth: 0.62, order: 42, over: far },
    (g) => {
      for (const r of READING) glow(g, r.x + 22, 470, 150, '#ffc070', 0.7);
      glow(g, 820, 590, 330, '#ffb060', 0.8, 1.2, 0.24);
    },
    (g) => {
      lit(g, down(424, 528, '#c89450', '#e8a854', '#a86c34'), 0.6, (q) => readingPanes(q));
      for (const r of READING) glow(g, r.x + 22, 480, 130, '#c8702c', 0.35);
      lit(g, 'rgba(255,176,90,.22)', 10, (q) => {
        for (const r of READING)
          poly(q, [
            [r.x, FAR + 4],
            [r.x + r.w, FAR + 4],
            [r.x + r.w + 30, NEAR - 40],
            [r.x - 50, NEAR - 40],
          ]);
      });
    },
  );
  bake.light(
    'windows',
    { depth: 0.62, order: 43, over: ['street', 'road'] },
    (g) => {
      for (const r of WINDOWS) glow(g, r.x + 16, r.y + 24, 100, '#ffc880', 0.5);
    },
    (g) => {
      for (const r of WINDOWS) {
        paneGlow(g, r, '#b88848');
        glow(g, r.x + r.w / 2, r.y + r.h / 2, 70, '#c87834', 0.3);
      }
    },
  );
  bake.light(
    'porch',
    { depth: 1, order: 120, over: ['near'], flicker: 0.02 },
    (g) => {
      glow(g, 320, 270, 430, '#ffb060', 0.9, 0.9, 1.2);
      glow(g, 380, 700, 480, '#ffb060', 0.85, 1, 0.32);
      glow(g, 470, 420, 220, '#ffb868', 0.5, 0.5, 1.6);
    },
    (g) => {
      lit(g, down(290, 500, '#8c5c28', '#b87c3c', '#6c4424'), 2, (q) => q.fillRect(134, 290, 112, 204));
      glow(g, 320, 262, 260, '#b8641c', 0.4);
      bulbLight(g, 320, 262, 9, 0.9);
    },
  );
  bake.light(
    'car',
    { depth: 1, order: 112, over: ['car-inside'] },
    (g) => glow(g, 1370, 540, 200, '#8ce8c8', 0.9),
    (g) => glow(g, 1362, 530, 120, '#2c8c74', 0.4),
  );
  spotOn(bake, 906, 744);
};
