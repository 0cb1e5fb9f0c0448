import { across, type Draw, type Fill, type G, seeded } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { SPOT } from './shoeboxPlan.ts';

/** Paper under the lamp. */
export const PAPER = across(820, 1200, '#fff0d0', '#e0c8a0');

/** Something flat on the table: drawn about its own middle, laid down, turned a little. */
export const flat =
  (turn: number, draw: Draw, at: { x: number; y: number } = SPOT): Draw =>
  (q) => {
    q.save();
    q.translate(at.x, at.y);
    q.scale(0.8, 0.5);
    q.rotate(turn);
    draw(q);
    q.restore();
  };

/** A sheet of paper and what is on it. */
export const sheet = (
  brush: Brush,
  turn: number,
  outline: Draw,
  print: Draw,
  fill: Fill = PAPER,
  paper: Fill = '#fff0d8',
): void =>
  cut(brush, flat(turn, outline), fill, {
    paper,
    rim: [1, 1.6, 'rgba(255,255,240,.9)'],
    shadow: [8, 14, 12, 0.5],
    shade: flat(turn, print),
  });

/** Lines of type too small to read. */
export const lines = (q: G, x: number, y: number, w: number, n: number, gap: number, seed: number): void => {
  const random = seeded(seed);
  for (let i = 0; i < n; i++) q.fillRect(x, y + i * gap, w * (0.55 + 0.45 * random()), gap * 0.26);
};

/** A tick in pencil. */
export const tick = (q: G, x: number, y: number, k: number): void => {
  q.beginPath();
  q.moveTo(x, y);
  q.lineTo(x + 6 * k, y + 9 * k);
  q.lineTo(x + 20 * k, y - 11 * k);
  q.stroke();
};
