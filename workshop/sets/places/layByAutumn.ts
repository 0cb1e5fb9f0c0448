import { lin, OX, seeded, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { numerals } from '../kit/numerals.ts';

/** Leaves along the kerb. */
export const autumnGround = (brush: Brush): void => {
  const random = seeded(29);
  cut(
    brush,
    (q) => {
      for (let i = 0; i < 44; i++) {
        const x = -OX + random() * (W + 2 * OX);
        const y = 656 + random() ** 2 * 120;
        q.save();
        q.translate(x, y);
        q.rotate(random() * 6);
        q.scale(1, 0.5);
        q.beginPath();
        q.ellipse(0, 0, 5 + random() * 5, 3 + random() * 2, 0, 0, 7);
        q.fill();
        q.restore();
      }
    },
    lin(0, 650, 1920, 790, [
      [0, '#b0602c'],
      [0.5, '#c88a3c'],
      [1, '#9c4c2c'],
    ]),
    { paper: '#e8843c', shadow: [2, 3, 2, 0.4] },
  );
};

/** The number on the pole that the lamp is by day. */
export const poleNumber = (brush: Brush): void =>
  cut(brush, (q) => q.fillRect(498, 352, 20, 58), '#d8d4c4', {
    paper: '#fff0d0',
    shade: (q) => {
      q.strokeStyle = '#2c2c30';
      for (const [i, n] of ['4', '1', '7'].entries()) numerals(q, n, 508, 365 + i * 16, 11, 0.18);
    },
  });
