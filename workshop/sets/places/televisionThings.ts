import { down, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { FOOT, HEADS } from './televisionPlan.ts';

/** The studio around: walls, truss, lamps. */
export const studio = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, FOOT + 60), down(-50, FOOT, '#2c2c34', '#3c3c46'), {
    paper: down(-50, FOOT, '#1c1850', '#2c2468'),
    shade: (q) => {
      q.fillStyle = 'rgba(0,0,10,.3)';
      for (let x = -80; x < W + 90; x += 120) q.fillRect(x, -50, 3, FOOT + 50);
    },
  });
  cut(
    brush,
    (q) => {
      q.lineWidth = 7;
      for (const y of [20, 62])
        poly(
          q,
          [
            [-100, y],
            [W + 100, y],
          ],
          true,
        );
      q.lineWidth = 3;
      for (let x = -90; x < W + 90; x += 42)
        poly(
          q,
          [
            [x, 20],
            [x + 21, 62],
            [x + 42, 20],
          ],
          true,
        );
    },
    '#54545c',
    { rim: [0, 1, 'rgba(255,250,240,.3)'] },
  );
  for (const x of HEADS)
    cut(
      brush,
      (q) => {
        q.fillRect(x - 3, 62, 6, 22);
        q.beginPath();
        q.roundRect(x - 30, 82, 60, 46, 8);
        q.fill();
        poly(q, [
          [x - 34, 128],
          [x + 34, 128],
          [x + 50, 158],
          [x + 30, 132],
          [x - 30, 132],
          [x - 50, 158],
        ]);
      },
      '#3c3c44',
      { rim: [0, 1.2, 'rgba(255,250,240,.35)'], paper: '#3c2c74' },
    );
};

/** The camera. */
export const camera = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.lineWidth = 16;
      q.lineCap = 'round';
      poly(
        q,
        [
          [1640, 560],
          [1560, H + 20],
        ],
        true,
      );
      poly(
        q,
        [
          [1640, 560],
          [1740, H + 20],
        ],
        true,
      );
      poly(
        q,
        [
          [1640, 540],
          [1652, H + 40],
        ],
        true,
      );
    },
    '#2c2c34',
    { rim: [-1.4, 0, 'rgba(255,244,224,.4)'], paper: '#2c1c5c' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(1540, 404, 300, 140, 14);
      q.fill();
      q.beginPath();
      q.roundRect(1452, 430, 96, 88, 10);
      q.fill();
      poly(q, [
        [1460, 420],
        [1420, 396],
        [1420, 552],
        [1460, 528],
      ]);
      q.beginPath();
      q.roundRect(1600, 352, 190, 60, 30);
      q.fill();
      q.fillRect(1836, 430, 70, 60);
    },
    down(352, 552, '#54545e', '#24242c'),
    {
      rim: [-1.8, 1.6, 'rgba(255,244,224,.55)'],
      paper: down(352, 552, '#54409c', '#201650'),
      shade: (q) => {
        q.fillStyle = '#d83c34';
        q.beginPath();
        q.arc(1570, 424, 8, 0, 7);
        q.fill();
        q.fillStyle = 'rgba(255,255,255,.12)';
        q.fillRect(1560, 460, 250, 3);
      },
    },
  );
};
