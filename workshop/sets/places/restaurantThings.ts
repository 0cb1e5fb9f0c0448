import { down, lin, seeded, tone } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { lamp } from '../kit/lamps.ts';
import { COATS, type TABLES } from './restaurantPlan.ts';

/** The coats on their rail. */
export const coats = (brush: Brush): void => {
  const random = seeded(12);
  cut(brush, (q) => q.fillRect(COATS.x0 - 20, COATS.y - 4, COATS.x1 - COATS.x0 + 40, 12), '#3c3424', {
    paper: '#f0b048',
  });
  const hues = ['#2c4a46', '#34425a', '#3e4450', '#284238', '#54362e'];
  const cuts = ['#1f4f9a', '#6a2f8e', '#14877a', '#b8343c', '#2a3f8c'];
  for (let i = 0; i < COATS.n; i++) {
    const x = COATS.x0 + ((COATS.x1 - COATS.x0) * i) / (COATS.n - 1);
    const y = COATS.y + 4;
    const w = 22 + random() * 8;
    const h = 170 + random() * 40;
    const hue = hues[i % 5] ?? '#2c4a46';
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.moveTo(x, y);
        q.bezierCurveTo(x + w * 0.8, y + 8, x + w, y + 30, x + w * 0.95, y + 60);
        q.bezierCurveTo(x + w * 1.05, y + 110, x + w * 1.1, y + 150, x + w, y + h);
        q.lineTo(x - w, y + h);
        q.bezierCurveTo(x - w * 1.1, y + 150, x - w * 1.05, y + 110, x - w * 0.95, y + 60);
        q.bezierCurveTo(x - w, y + 30, x - w * 0.8, y + 8, x, y);
        q.fill();
      },
      lin(x - w, 0, x + w, 0, [
        [0, tone(hue, 1.5)],
        [0.3, hue],
        [0.8, tone(hue, 0.4)],
        [1, tone(hue, 0.25)],
      ]),
      {
        paper: cuts[i % 5] ?? '#1f4f9a',
        shadow: [5, 6, 7, 0.55],
        shade: (q) => {
          q.strokeStyle = 'rgba(0,0,10,.5)';
          q.beginPath();
          q.moveTo(x + 2, y + 14);
          q.lineTo(x + 1, y + h);
          q.stroke();
        },
      },
    );
  }
};

/** A table with a cloth, plates and its lamp. */
export const table = (brush: Brush, t: (typeof TABLES)[number]): void => {
  const { x, y, k } = t;
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - 62 * k, y);
      q.bezierCurveTo(x - 60 * k, y + 34 * k, x - 52 * k, y + 70 * k, x - 58 * k, y + 150 * k);
      q.lineTo(x + 58 * k, y + 150 * k);
      q.bezierCurveTo(x + 52 * k, y + 70 * k, x + 60 * k, y + 34 * k, x + 62 * k, y);
      q.fill();
    },
    down(y - 12 * k, y + 110 * k, '#5c6e5c', '#2c3c38', '#0c1414'),
    { paper: down(y, y + 110 * k, '#b83a44', '#4a1038') },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, 64 * k, 11 * k, 0, 0, 7);
      q.fill();
    },
    '#7c7058',
    { paper: '#ffb45a', shadow: [2, 6, 5, 0.5] },
  );
  for (const s of [-1, 1])
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(x + s * 34 * k, y + k, 13 * k, 2.6 * k, 0, 0, 7);
        q.fill();
      },
      '#b8b0a0',
      { paper: '#fff0d0', shadow: [1, 2, 2, 0.4] },
    );
  lamp(brush, x, y, k * 0.8);
};
