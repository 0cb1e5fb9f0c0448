import { down, poly, seeded, tone, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair } from '../kit/furniture.ts';
import { door } from '../kit/openings.ts';
import { sink, wall } from '../kit/room.ts';
import { contact, stand } from '../kit/solid.ts';
import { BOARD, DOOR, FOOT, GLOBES, RAIL, WINDOWS } from './classroomPlan.ts';

/** Walls, door, blackboard. */
export const room = (brush: Brush): void => {
  wall(brush, FOOT, down(0, FOOT, '#c89c68', '#d8b07c', '#c09460'), {
    paper: down(0, FOOT, '#e8a05c', '#b8683c'),
  });
  cut(brush, (q) => q.fillRect(-100, RAIL, W + 200, FOOT - RAIL), down(RAIL, FOOT, '#8c4c34', '#5c3024'), {
    paper: down(RAIL, FOOT, '#a83c3c', '#5c1c38'),
    shadow: [0, -4, 6, 0.3],
    shade: (q) => {
      q.fillStyle = 'rgba(255,226,180,.35)';
      q.fillRect(-100, RAIL, W + 200, 3);
      q.fillStyle = 'rgba(30,8,4,.3)';
      for (let x = -90; x < W + 90; x += 46) q.fillRect(x, RAIL + 4, 2.4, 200);
      q.fillRect(-100, FOOT - 20, W + 200, 20);
    },
  });
  sink(brush, FOOT, { sides: 0.5, top: 0.6, low: 0.3, colour: '#1c0c08' });
  door(brush, DOOR, '#74482c', { brass: '#e8c070', pane: [0.06, 0.42], box: '#3c4468' });
  cut(brush, (q) => q.fillRect(BOARD.x - 16, BOARD.y - 16, BOARD.w + 32, BOARD.h + 32), '#7c5434', {
    rim: [0, 1.6, 'rgba(255,232,190,.5)'],
  });
  cut(
    brush,
    (q) => q.fillRect(BOARD.x, BOARD.y, BOARD.w, BOARD.h),
    down(BOARD.y, BOARD.y + BOARD.h, '#34504c', '#2c4440'),
    {
      paper: down(BOARD.y, BOARD.y + BOARD.h, '#1c6c64', '#124c50'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        const random = seeded(4);
        q.fillStyle = 'rgba(230,240,232,.05)';
        for (let i = 0; i < 26; i++) {
          q.beginPath();
          q.ellipse(
            BOARD.x + random() * BOARD.w,
            BOARD.y + random() * BOARD.h,
            60 + random() * 120,
            14 + random() * 30,
            -0.2,
            0,
            7,
          );
          q.fill();
        }
        q.strokeStyle = 'rgba(240,244,236,.72)';
        q.lineWidth = 3.4;
        q.lineCap = 'round';
        // Standing still, in four drawings.
        for (const [i, lean] of [0.3, 0.16, -0.1, 0].entries()) {
          const [x, y] = [BOARD.x + 130 + i * 118, BOARD.y + 180];
          q.beginPath();
          q.arc(x + lean * 110, y - 104, 12, 0, 7);
          q.stroke();
          poly(
            q,
            [
              [x + lean * 92, y - 90],
              [x, y - 40],
              [x - 14, y],
            ],
            true,
          );
          poly(
            q,
            [
              [x, y - 40],
              [x + 14, y],
            ],
            true,
          );
          poly(
            q,
            [
              [x + lean * 70 - 24, y - 60 + i * 4],
              [x + lean * 80, y - 78],
              [x + lean * 70 + 24, y - 52 - i * 3],
            ],
            true,
          );
        }
        poly(
          q,
          [
            [BOARD.x + 60, BOARD.y + 196],
            [BOARD.x + 560, BOARD.y + 194],
          ],
          true,
        );
        q.beginPath();
        q.arc(BOARD.x + 484, BOARD.y + 124, 62, 0, 7);
        q.stroke();
      },
    },
  );
  cut(brush, (q) => q.fillRect(BOARD.x - 10, BOARD.y + BOARD.h + 14, BOARD.w + 20, 9), '#a87848', {
    rim: [0, 1.2, 'rgba(255,240,205,.6)'],
  });
};

/** What the windows show. */
export const night = (brush: Brush): void => {
  for (const w of WINDOWS) {
    cut(
      brush,
      (q) => q.fillRect(w.x - 28, w.y - 30, w.w + 56, w.h + 60),
      down(w.y, w.y + w.h, '#14204c', '#2c3c74', '#54507c'),
      { paper: down(w.y, w.y + w.h, '#24349c', '#6c60c8'), shadow: [0, 0, 1, 0] },
    );
    brush.g.save();
    brush.g.beginPath();
    brush.g.rect(w.x - 28, w.y - 30, w.w + 56, w.h + 60);
    brush.g.clip();
    skyline(brush, {
      x0: w.x - 28,
      x1: w.x + w.w + 28,
      base: w.y + w.h,
      low: 50,
      high: 160,
      fill: down(w.y + 120, w.y + w.h, '#1c2648', '#343c64'),
      seed: w.x,
      width: 46,
      box: '#ffd890',
    });
    brush.g.restore();
  }
};

/** Chairs stacked along the wall. */
export const stacks = (brush: Brush): void => {
  const side = { from: [-0.2, 0.9, 0.3], edge: 'rgba(255,232,190,.2)' } as const;
  for (const [x, y, n] of [
    [1420, 640, 5],
    [1560, 646, 6],
    [1700, 652, 4],
    [1826, 660, 6],
  ] as const) {
    contact(brush, x, y, 60, 9);
    for (let k = 0; k < n; k++)
      stand(
        brush,
        chair('#4c3424', tone('#a8683c', 0.9 + 0.05 * (k % 3))),
        { x: x + (k % 2) * 3, y: y - k * 26, scale: 1.75, turn: -18, pitch: 9 },
        side,
      );
  }
};

/** The lamps. */
export const globes = (brush: Brush): void => {
  for (const x of GLOBES) {
    cut(
      brush,
      (q) => {
        q.fillRect(x - 2, -50, 4, 110);
        q.fillRect(x - 9, 52, 18, 14);
      },
      '#4c3424',
      { shadow: [3, 4, 4, 0.4] },
    );
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.arc(x, 98, 36, 0, 7);
        q.fill();
      },
      down(62, 134, '#d8c8a8', '#a8906c'),
      { rim: [-1, 1.4, 'rgba(255,250,235,.7)'], paper: down(62, 134, '#fff4c8', '#ffc878') },
    );
  }
};
