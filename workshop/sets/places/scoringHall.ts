import { down, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { sink, wall } from '../kit/room.ts';
import { back } from '../kit/silhouettes.ts';
import type { View } from '../kit/solid.ts';

/** Where the wall meets the floor. */
export const FOOT = 540;
/** The screen on which the picture runs. */
export const SCREEN = { x: 560, y: 66, w: 560, h: 252 };
/** The window of the booth. */
export const BOOTH = { x: 1400, y: 222, w: 480, h: 232 };
/** How the piano stands and is seen. */
export const PIANO: View = { x: 430, y: 716, scale: 2.1, turn: 106, pitch: 8 };

/** The hall of wood, its screen and its booth. */
export const hall = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#a87848', '#c08c54', '#94683c'), {
    paper: down(0, FOOT, '#d8883c', '#8c4c48'),
  });
  cut(
    brush,
    (q) => {
      for (let x = -80; x < 2000; x += 130)
        poly(q, [
          [x, 20],
          [x + 64, 0],
          [x + 64, FOOT - 40],
          [x, FOOT - 20],
        ]);
    },
    down(0, FOOT, '#c89860', '#a87444'),
    {
      paper: down(0, FOOT, '#f0a850', '#b8644c'),
      shadow: [8, 4, 8, 0.45],
      rim: [1, 0, 'rgba(255,232,190,.35)'],
    },
  );
  cut(brush, (q) => q.fillRect(SCREEN.x - 16, SCREEN.y - 16, SCREEN.w + 32, SCREEN.h + 32), '#2c2430', {
    paper: '#3c1c5c',
  });
  cut(brush, (q) => q.fillRect(SCREEN.x, SCREEN.y, SCREEN.w, SCREEN.h), down(66, 318, '#8c98a8', '#6c7888'), {
    paper: down(66, 318, '#7cb4f0', '#4c74c8'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      // A woman's back on a shore, no face: the picture being scored.
      q.fillStyle = '#4c5c74';
      q.fillRect(SCREEN.x, 236, SCREEN.w, 82);
      q.fillStyle = '#30384c';
      poly(q, [
        [SCREEN.x, 286],
        [SCREEN.x + 200, 262],
        [SCREEN.x + SCREEN.w, 296],
        [SCREEN.x + SCREEN.w, 320],
        [SCREEN.x, 320],
      ]);
      q.beginPath();
      q.ellipse(956, 160, 17, 22, 0, 0, 7);
      q.ellipse(956, 134, 11, 9, 0, 0, 7);
      q.fill();
      poly(q, [
        [948, 176],
        [964, 176],
        [994, 204],
        [986, 262],
        [1004, 320],
        [908, 320],
        [926, 262],
        [918, 204],
      ]);
    },
  });
  cut(brush, (q) => q.fillRect(BOOTH.x - 14, BOOTH.y - 14, BOOTH.w + 28, BOOTH.h + 28), '#5c4030');
  cut(brush, (q) => q.fillRect(BOOTH.x, BOOTH.y, BOOTH.w, BOOTH.h), down(222, 454, '#4c4038', '#33292c'), {
    paper: down(222, 454, '#ffcf74', '#e0844c'),
    shadow: [0, 0, 1, 0],
  });
  for (const [x, k] of [
    [1490, 'man'],
    [1790, 'long'],
  ] as const)
    back(brush, x, 392, 1.3, { kind: k, colour: '#2a2028', bottom: 454 });
  sink(brush, FOOT, { sides: 0.5, top: 0.5, low: 0.25, colour: '#180c08' });
};
