import { down, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glassPath } from './freewayThings.ts';

/** The inside of the car. */
export const cabin = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, H + 110), down(-50, H, '#38344c', '#4c465c', '#302c40'), {
    holes: glassPath,
    paper: down(-50, H, '#34206c', '#241854'),
    rim: [0, -1.6, 'rgba(220,210,255,.2)'],
    shade: (q) => {
      q.fillStyle = 'rgba(4,2,14,.5)';
      poly(q, [
        [-100, -50],
        [220, 130],
        [70, 486],
        [-100, 540],
      ]);
      poly(q, [
        [W + 100, -50],
        [1700, 130],
        [1850, 486],
        [W + 100, 540],
      ]);
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(-100, 540);
      q.lineTo(70, 480);
      q.quadraticCurveTo(960, 424, 1850, 480);
      q.lineTo(W + 100, 540);
      q.lineTo(W + 100, H + 60);
      q.lineTo(-100, H + 60);
      q.fill();
    },
    down(430, H, '#5c546c', '#383248', '#201c2c'),
    { rim: [0, 2, 'rgba(255,190,190,.35)'], paper: down(430, H, '#5c3c94', '#281c5c') },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(360, 620);
      q.quadraticCurveTo(600, 500, 840, 620);
      q.lineTo(840, 660);
      q.lineTo(360, 660);
      q.fill();
    },
    '#24202e',
    { rim: [0, 1.6, 'rgba(180,230,220,.4)'] },
  );
  for (const [x, r] of [
    [520, 46],
    [660, 46],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.arc(x, 604, r, Math.PI * 0.9, Math.PI * 2.1);
        q.fill();
      },
      '#14242c',
      {
        rim: [0, 1.4, 'rgba(160,240,220,.6)'],
        shadow: [0, 0, 1, 0],
        shade: (q) => {
          q.strokeStyle = '#9cf0d8';
          q.lineWidth = 2.4;
          for (let i = 0; i <= 8; i++) {
            const a = Math.PI + (i / 8) * Math.PI;
            poly(
              q,
              [
                [x + Math.cos(a) * (r - 12), 604 + Math.sin(a) * (r - 12)],
                [x + Math.cos(a) * (r - 4), 604 + Math.sin(a) * (r - 4)],
              ],
              true,
            );
          }
          q.strokeStyle = '#ff7c5c';
          poly(
            q,
            [
              [x, 600],
              [x + (x < 600 ? -22 : 18), 600 - 22],
            ],
            true,
          );
        },
      },
    );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(920, 560, 170, 74, 10);
      q.fill();
    },
    '#201c2c',
    {
      rim: [0, 1.4, 'rgba(255,200,150,.4)'],
      shade: (q) => {
        q.fillStyle = '#e89c4c';
        q.fillRect(938, 578, 92, 18);
        for (const x of [946, 978, 1010, 1060]) q.fillRect(x, 612, 14, 8);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(838, 92, 244, 62, 20);
      q.fill();
      q.fillRect(950, 30, 18, 66);
    },
    '#1c1826',
    {
      rim: [0, 1.6, 'rgba(220,210,255,.4)'],
      box: '#e8b070',
      holes: (q) => {
        q.beginPath();
        q.roundRect(850, 102, 220, 42, 14);
        q.fill();
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 24;
      q.beginPath();
      q.ellipse(600, 800, 196, 176, 0, Math.PI * 1.02, Math.PI * 1.98);
      q.stroke();
    },
    '#1c1824',
    { rim: [0, 2, 'rgba(255,180,170,.45)'], paper: '#2c1c54' },
  );
};

/** The backs of the front seats. */
export const seats = (brush: Brush): void => {
  for (const x of [620, 1296])
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 62, 462, 124, 92, 30);
        q.fill();
        q.fillRect(x - 34, 548, 11, 60);
        q.fillRect(x + 23, 548, 11, 60);
        q.beginPath();
        q.moveTo(x - 172, H + 60);
        q.quadraticCurveTo(x - 182, 620, x - 126, 600);
        q.lineTo(x + 126, 600);
        q.quadraticCurveTo(x + 182, 620, x + 172, H + 60);
        q.fill();
      },
      down(450, H, '#2c2838', '#16131e'),
      { rim: [0, 2, 'rgba(255,160,150,.5)'], paper: down(450, H, '#3c2470', '#180f44') },
    );
};
