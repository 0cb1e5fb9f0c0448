import { down, type G, H, lin, poly } from '../kit/canvas.ts';
import { bulbLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import type { SetPainter } from '../kit/plan.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lit, wash } from '../kit/washes.ts';
import { BEAMS, S, SCONCES, STEP_LAMPS } from './cinemaPlan.ts';

/** What each light slot adds, and where it shines by itself. */
export const lights = (bake: Parameters<SetPainter['paint']>[0]): void => {
  const evening = (g: G): void => {
    for (const [x, y] of SCONCES) {
      glow(g, x, y - 40, 330, '#ffb068', 0.85, 1, 1.2);
      glow(g, x, 560, 240, '#ffa860', 0.4, 1.4, 0.5);
    }
    wash(g, down(0, H, '#1c1010', '#3c2822', '#2c1c1c'));
    lit(g, '#2c2018', 90, (q) => q.fillRect(S.x + 120, S.y + 60, S.w - 240, S.h - 100));
    glow(g, 960, 620, 900, '#e89868', 0.5, 1.2, 0.2);
  };
  const silver = (g: G): void => {
    glow(g, 960, 320, 900, '#fff0d0', 0.5, 1.2, 0.7);
    glow(g, 960, 560, 900, '#f0e4c8', 0.8, 1.1, 0.2);
    glow(g, 960, 690, 1000, '#e8dcc0', 0.45, 1.1, 0.3);
  };
  // What lights the rows behind somebody must lie behind him, else the seats shine through his back.
  bake.light('house', { depth: 1, order: 32, over: ['house', 'rows', 'screen'] }, evening, (g) => {
    for (const [x, y] of SCONCES) {
      glow(g, x, y - 20, 190, '#c86c28', 0.45);
      bulbLight(g, x, y + 20, 7, 0.7);
    }
  });
  bake.light('house', { id: 'light-house-rows', depth: 1, order: 61, over: ['mid-rows'] }, evening);
  bake.light(
    'organ',
    { depth: 1, order: 33, over: ['house'] },
    (g) => glow(g, 316, 520, 150, '#ffd8a0', 0.9),
    (g) => glow(g, 316, 520, 90, '#c88c50', 0.35),
  );
  bake.light(
    'steps',
    { depth: 1, order: 62, over: ['mid-rows'] },
    (g) => {
      for (const y of [636, 676, 722, 776]) glow(g, 1700, y + 12, 230, '#ffb468', 0.7, 1, 0.2);
    },
    (g) => {
      for (const [x, y] of STEP_LAMPS) {
        glow(g, x, y, 40, '#ffb060', 0.6);
        lit(g, '#ffe0b0', 0.5, (q) => q.fillRect(x - 2, y - 3, 5, 7));
      }
    },
  );
  bake.light('projector', { depth: 1, order: 34, over: ['house', 'rows'] }, silver, (g) =>
    glow(g, 960, 300, 800, '#4c4434', 0.3, 1.2, 0.7),
  );
  bake.light('projector', { id: 'light-projector-rows', depth: 1, order: 63, over: ['mid-rows'] }, silver);
  bake.light(
    'projector',
    { id: 'light-beam', depth: 1, order: 190, over: [] },
    () => undefined,
    (g) => {
      for (const [top, foot, a, soft] of BEAMS)
        lit(
          g,
          lin(1960, -60, S.x + 300, 300, [
            [0, `rgba(240,232,208,${a})`],
            [0.3, `rgba(232,222,196,${a * 0.5})`],
            [1, 'rgba(214,204,180,0)'],
          ]),
          soft,
          (q) =>
            poly(q, [
              [2000, -80],
              [S.x + 90, top],
              [S.x + 90, foot],
              [2000, -40],
            ]),
        );
    },
  );
  spotOn(bake, 1224, 762);
};
