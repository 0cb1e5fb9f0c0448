import { across, mix, poly, seeded } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { upright } from '../kit/pianos.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { WINDOW } from './housePlan.ts';

const PIANO: View = { x: 1792, y: 690, scale: 1.9, turn: -158, pitch: 7 };

const bear = (brush: Brush, x: number, y: number, k: number, colour: string): void =>
  cut(
    brush,
    (q) => {
      const ball = (dx: number, dy: number, rx: number, ry = rx) => {
        q.beginPath();
        q.ellipse(x + dx * k, y + dy * k, rx * k, ry * k, 0, 0, 7);
        q.fill();
      };
      ball(0, -13, 12, 13);
      ball(0, -33, 10, 9);
      ball(-8, -41, 4.4);
      ball(8, -41, 4.4);
      ball(-9, -3, 6, 4.4);
      ball(9, -3, 6, 4.4);
      ball(-12, -18, 4, 7);
      ball(12, -18, 4, 7);
    },
    colour,
    { rim: [1, 1.2, 'rgba(255,226,180,.6)'], shadow: [2, 3, 4, 0.4], paper: colour },
  );

/** The piano that came with the house, and the bears that came later. */
export const bearPiano = (brush: Brush): void => {
  contact(brush, 1786, 694, 170, 12, 0.6);
  stand(brush, upright({ wood: '#4c4458', panel: '#5c5268', paper: '#d8d0c8' }), PIANO, {
    from: [-0.5, 0.8, 0.2],
    edge: 'rgba(160,180,255,.2)',
  });
  const [x, y] = project(PIANO, [0, 128, 30]);
  for (const [dx, k, colour] of [
    [-78, 0.9, '#b08454'],
    [-42, 1.15, '#8c6448'],
    [-4, 0.8, '#d8b080'],
    [34, 1, '#a87858'],
    [74, 0.86, '#7c5c50'],
  ] as const)
    bear(brush, x + dx, y, k, colour);
};

/** A napkin in a frame. */
export const frame = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(1192, 330, 38, 46), '#b08c50', {
    rim: [1, 1, 'rgba(255,240,205,.7)'],
    paper: '#ffcf78',
    shade: (q) => {
      q.fillStyle = '#f8f4ea';
      q.fillRect(1197, 335, 28, 36);
      q.strokeStyle = '#2c3c70';
      q.lineWidth = 1.6;
      q.beginPath();
      q.moveTo(1201, 358);
      q.bezierCurveTo(1206, 346, 1212, 366, 1221, 352);
      q.stroke();
    },
  });
};

/** The books on the sill, low enough for the street to be seen over them. */
export const sillBooks = (brush: Brush): void => {
  const foot = WINDOW.y + WINDOW.h + 6;
  const random = seeded(27);
  const colours = ['#6c3c44', '#3c5470', '#8c7450', '#44505c', '#7c5038', '#54486c'];
  let x = WINDOW.x + 96;
  for (let i = 0; i < 19; i++) {
    const [w, h] = [8 + random() * 9, 34 + random() * 20];
    const lean = i === 11 ? 9 : 0;
    const colour = colours[i % colours.length] ?? '#44505c';
    const left = x;
    cut(
      brush,
      (q) =>
        poly(q, [
          [left, foot],
          [left + w, foot],
          [left + w + lean, foot - h],
          [left + lean, foot - h],
        ]),
      across(left, left + w, mix(colour, '#0c1028', 0.35), colour),
      { rim: [0.8, 1, 'rgba(196,206,255,.35)'], shadow: [2, 2, 3, 0.4] },
    );
    x += w + 1.5 + (i === 11 ? 12 : 0);
  }
};
