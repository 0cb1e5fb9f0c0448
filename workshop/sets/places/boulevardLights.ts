import type { CastMember, PoseName } from '../../../src/figures/castNames.ts';
import { down, type G, H, lin, poly, styleOf } from '../kit/canvas.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { person } from '../kit/people.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { bokeh, reflection } from '../kit/street.ts';
import { lit, wash } from '../kit/washes.ts';
import { GRATE, STREET, WINDOWS } from './boulevardPlan.ts';

/** Who sits in which pane: two over a glass, one alone, somebody being served. */
const DINERS: readonly (readonly (readonly [
  member: CastMember,
  pose: PoseName,
  x: number,
  foot: number,
  turn: number,
])[])[] = [
  [
    ['guest-woman', 'sit-with-glass', 22, 62, 78],
    ['landlord', 'dining', 92, 62, -80],
  ],
  [['stranger', 'sit-chin-in-hand', 66, 60, -66]],
  [
    ['companion', 'sit-at-table', 18, 62, 76],
    ['waiter', 'carry-tray', 90, 116, -62],
  ],
];

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  const wet = (g: G) => {
    bokeh(g, STREET, { vx: 292, vy: 452, wet: 560, n: 120, seed: 17 });
    glow(g, 292, 450, 330, '#c8743c', 0.4, 1.1, 0.6);
    // The corner of the wall hides the rest of the street: softly, for it is out of focus.
    g.globalCompositeOperation = 'multiply';
    g.fillStyle = styleOf(
      g,
      lin(430, 0, 556, 0, [
        [0, '#ffffff'],
        [1, '#000000'],
      ]),
    );
    g.fillRect(430, -40, 700, H + 90);
    g.globalCompositeOperation = 'lighter';
  };
  bake.light('sky', { depth: 1, order: 60, over: ['wall', 'ground', 'street'] }, (g) => {
    wash(
      g,
      lin(560, 0, 1700, 700, [
        [0, '#141a26'],
        [1, '#203648'],
      ]),
    );
    glow(g, 1850, 500, 620, '#5c90c0', 0.5, 0.8, 1);
  });
  bake.light(
    'street',
    { depth: 1, order: 61, over: ['wall', 'ground', 'street'] },
    (g) => {
      glow(g, 420, 420, 620, '#ff9c54', 0.7, 0.8, 0.9);
      glow(g, 360, 660, 640, '#ff9c54', 0.5, 1.2, 0.3);
      lit(g, '#54341c', 40, (q) =>
        poly(q, [
          [560, 80],
          [780, 60],
          [900, 600],
          [560, 600],
        ]),
      );
    },
    wet,
  );
  bake.light(
    'grate',
    { depth: 1, order: 63, over: ['wall', 'ground'], flicker: 0.03 },
    (g) => {
      glow(g, 995, 560, 420, '#ffac54', 0.95, 1, 0.9);
      glow(g, 990, 660, 520, '#ffac54', 0.9, 1.1, 0.3);
      lit(g, '#6c4424', 30, (q) =>
        poly(q, [
          [900, 536],
          [1090, 536],
          [1240, 120],
          [750, 120],
        ]),
      );
    },
    (g) => {
      lit(g, down(GRATE.y, GRATE.y + GRATE.h, '#8c5420', '#d88c3c'), 1, (q) => {
        for (let x = GRATE.x - 2; x < GRATE.x + GRATE.w - 4; x += 17) q.fillRect(x, GRATE.y, 12, GRATE.h);
      });
      glow(g, 995, 562, 200, '#c86c24', 0.45);
      reflection(g, 995, 618, 190, 150, '#ffa850', 11, 0.32);
      lit(g, 'rgba(255,170,80,.05)', 20, (q) =>
        poly(q, [
          [900, 540],
          [1090, 540],
          [1200, 200],
          [800, 200],
        ]),
      );
    },
  );
  bake.light(
    'door',
    { depth: 1, order: 64, over: ['wall', 'ground'] },
    (g) => {
      glow(g, 1474, 230, 280, '#d8b0ff', 0.5, 0.9, 1.3);
      glow(g, 1474, 620, 260, '#c8a8ff', 0.5, 1.1, 0.24);
    },
    (g) => {
      bulbLight(g, 1474, 192, 6, 0.7, '#c89cff');
      reflection(g, 1474, 622, 80, 160, '#b090f0', 15, 0.34);
    },
  );
  bake.light(
    'windows',
    { depth: 1, order: 65, over: ['wall', 'ground'], flicker: 0.01 },
    (g) => {
      for (const x of WINDOWS) {
        glow(g, x + 56, 300, 300, '#ff9c48', 0.7, 1, 0.9);
        glow(g, x + 56, 680, 300, '#ff9440', 0.6, 1.1, 0.26);
      }
    },
    (g) => {
      for (const x of WINDOWS) {
        lit(g, down(160, 352, '#7c481c', '#c87c34', '#8c5020'), 1, (q) => q.fillRect(x + 4, 160, 104, 188));
        glow(g, x + 56, 260, 170, '#c86c24', 0.3);
        reflection(g, x + 56, 620, 104, 180, '#ffa850', x, 0.5);
        glow(g, x + 56, 640, 150, '#a85c20', 0.34, 1, 0.16);
      }
    },
  );
  // Who eats there, dark in the panes.
  bake.backdrop('diners', { depth: 1, order: 66, slot: 'windows', grade: 'none' }, (brush) => {
    const { g } = brush;
    WINDOWS.forEach((x, i) => {
      g.save();
      g.beginPath();
      g.rect(x + 4, 160, 104, 192);
      g.clip();
      for (const [member, pose, dx, foot, turn] of DINERS[i] ?? [])
        person(
          brush,
          { member, pose },
          { x: x + dx, y: 352 + foot, scale: 1.12, turn, pitch: 4 },
          { from: [0, 0.6, -0.8], colour: '#8c5424', own: 0, strength: 0.35, shade: '#2a140c' },
        );
      g.fillStyle = '#2a140c';
      g.fillRect(x + 52, 156, 5, 200);
      g.fillRect(x, 250, 112, 5);
      g.restore();
    });
  });
  spotOn(bake, 880, 752);
};
