import type { Bake } from './bake.ts';
import { down, poly } from './canvas.ts';
import { type Brush, cut } from './cut.ts';
import { glow } from './light.ts';

interface Sheet {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The napkin itself: white, creased once each way; the player's strokes are laid on it by the stage. */
export const napkin = (brush: Brush, { x, y, w, h }: Sheet): void =>
  cut(
    brush,
    (q) =>
      poly(q, [
        [x - 7, y - 5],
        [x + w + 6, y - 7],
        [x + w + 8, y + h + 6],
        [x - 6, y + h + 7],
      ]),
    down(y, y + h, '#fffaf0', '#e0d8d0'),
    {
      paper: down(y, y + h, '#fffaf0', '#e8d8e0'),
      shadow: [2, 3, 4, 0.5],
      shade: (q) => {
        q.fillStyle = 'rgba(80,70,100,.16)';
        q.fillRect(x + w / 2 - 0.7, y - 9, 1.4, h + 20);
        q.fillRect(x - 9, y + h / 2 - 0.7, w + 20, 1.4);
      },
    },
  );

/** What the slot `ink` lights: the paper under the strokes, a little. */
export const napkinLight = (bake: Bake, sheet: Sheet, order: number): void =>
  bake.light(
    'ink',
    { depth: 1, order, over: [] },
    () => undefined,
    (g) => glow(g, sheet.x + sheet.w / 2, sheet.y + sheet.h / 2, sheet.w * 1.4, '#fff0d8', 1, 1, 0.8),
  );
