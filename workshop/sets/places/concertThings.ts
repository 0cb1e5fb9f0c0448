import { down, poly, radial, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { block } from '../kit/furniture.ts';
import { box, stand } from '../kit/solid.ts';
import { FOOT, LIP, SUN } from './concertPlan.ts';

/** Columns of light that rise toward the middle, as a meter does. */
export const equaliser = (brush: Brush): void => {
  for (let i = 0; i < 31; i++) {
    const x = -70 + i * 66;
    const near = 1 - Math.abs(x + 24 - 960) / 1100;
    const h = 60 + 330 * near * (0.55 + 0.45 * Math.abs(Math.sin(i * 2.1)));
    cut(
      brush,
      (q) => {
        for (let y = FOOT - 14; y > FOOT - h; y -= 17) q.fillRect(x, y - 12, 48, 12);
      },
      down(FOOT - h, FOOT, '#ff5cc8', '#8c5cf0', '#4c6cf8'),
      { paper: down(FOOT - h, FOOT, '#ff8cc0', '#a070f0', '#5c78f0'), shadow: [2, 4, 4, 0.4], grain: 0.3 },
    );
  }
};

/** A record as large as a house, the show's own sun. */
export const disc = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(960, 236, 190, 0, 7);
      q.fill();
    },
    radial(960, 236, 190, '#fff0d8', '#ff9cc0', '#b84cd8', '#5c2ca8'),
    {
      paper: radial(960, 236, 190, '#fff4d0', '#ffb88c', '#ff6ca0', '#a844c8'),
      shade: (q) => {
        q.strokeStyle = 'rgba(40,10,80,.3)';
        q.lineWidth = 2;
        for (let r = 60; r < 190; r += 13) {
          q.beginPath();
          q.arc(960, 236, r, 0, 7);
          q.stroke();
        }
        q.fillStyle = 'rgba(60,16,90,.75)';
        q.beginPath();
        q.arc(960, 236, 13, 0, 7);
        q.fill();
      },
    },
  );
};

/** The truss and its lamps. */
export const rig = (brush: Brush): void => {
  for (const y of [36, 92])
    cut(
      brush,
      (q) => {
        q.lineWidth = 4;
        q.fillRect(-90, y, 2100, 5);
        q.fillRect(-90, y + 34, 2100, 5);
        for (let x = -90; x < 2010; x += 46) {
          q.beginPath();
          q.moveTo(x, y + 36);
          q.lineTo(x + 23, y + 4);
          q.lineTo(x + 46, y + 36);
          q.stroke();
        }
      },
      '#4c4868',
      { paper: '#e8b860', shadow: [3, 8, 6, 0.4] },
    );
  for (let x = 110; x < W; x += 170)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 15, 126, 30, 34, 6);
        q.fill();
        poly(q, [
          [x - 18, 160],
          [x + 18, 160],
          [x + 12, 148],
          [x - 12, 148],
        ]);
      },
      '#2c2840',
      { paper: '#7c3c8c' },
    );
};

/** The loudspeakers. */
export const stacks = (brush: Brush): void => {
  for (const [x, t] of [
    [300, 18],
    [1620, -18],
  ] as const)
    for (let k = 0; k < 3; k++)
      stand(
        brush,
        [...block(96, 62, 50, '#3a3650'), box([-42, 42], [6, 56], [25, 26.4], '#54506c', { bias: 30 })],
        { x, y: LIP - 22 - k * 132, scale: 2.1, turn: t, pitch: 3 },
        SUN,
      );
};
