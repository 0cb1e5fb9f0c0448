import { down, type G, H, lin, poly, styleOf } from '../kit/canvas.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { bokeh, reflection } from '../kit/street.ts';
import { lit, wash } from '../kit/washes.ts';
import { GRATE, STREET, WINDOWS } from './boulevardPlan.ts';

interface Diner {
  readonly at: number;
  /** Height of the head over the sill. */
  readonly head: number;
  readonly lean: number;
  readonly bun?: -1 | 1;
  readonly hat?: boolean;
  /** The side on which a glass is lifted. */
  readonly arm?: -1 | 1;
}

/** Who sits in which pane: two who lean to each other; one alone, with a glass; a table that is not talking. */
const DINERS: readonly (readonly Diner[])[] = [
  [
    { at: 30, head: 74, lean: 0.22, bun: 1 },
    { at: 84, head: 80, lean: -0.26 },
  ],
  [{ at: 40, head: 62, lean: 0.1, hat: true, arm: 1 }],
  [
    { at: 16, head: 58, lean: -0.3, bun: -1 },
    { at: 92, head: 104, lean: 0.06, arm: -1 },
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
  bake.backdrop('diners', { depth: 1, order: 66, slot: 'windows', grade: 'none' }, ({ g }) => {
    g.fillStyle = '#2a140c';
    WINDOWS.forEach((x, i) => {
      g.save();
      g.beginPath();
      g.rect(x + 4, 160, 104, 192);
      g.clip();
      for (const { at: dx, head, lean, bun, hat, arm } of DINERS[i] ?? []) {
        const y = 352 - head;
        g.save();
        g.translate(x + dx, y);
        g.rotate(lean);
        g.beginPath();
        g.ellipse(0, 0, 8.6, 11, 0, 0, 7);
        if (bun) g.arc(-bun * 9, -5, 5, 0, 7);
        g.fill();
        if (hat) {
          g.fillRect(-15, -8, 30, 3.4);
          g.fillRect(-9, -19, 18, 13);
        }
        poly(g, [
          [-4, 6],
          [4, 6],
          [6, 15],
          [19, 22],
          [23, 120],
          [-23, 120],
          [-19, 22],
          [-6, 15],
        ]);
        g.restore();
        if (!arm) continue;
        g.strokeStyle = '#2a140c';
        g.lineWidth = 7;
        g.lineCap = 'round';
        poly(
          g,
          [
            [x + dx + arm * 12, y + 40],
            [x + dx + arm * 32, y + 48],
            [x + dx + arm * 36, y + 14],
          ],
          true,
        );
      }
      g.fillRect(x + 52, 156, 5, 200);
      g.fillRect(x, 250, 112, 5);
      g.restore();
    });
  });
  spotOn(bake, 880, 752);
};
