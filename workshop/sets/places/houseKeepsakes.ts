import { across, lin, mix, poly, seeded } from '../kit/canvas.ts';
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

/** A linen curtain drawn back beside the window: where what drives by goes out of sight. */
export const drape = (brush: Brush): void => {
  const [x, y, w, foot] = [WINDOW.x + WINDOW.w - 96, WINDOW.y - 34, 150, 600];
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x + 18, y);
      q.lineTo(x + w, y);
      q.lineTo(x + w, foot);
      q.lineTo(x, foot);
      q.bezierCurveTo(x + 20, foot - 180, x + 34, y + 220, x + 18, y);
      q.fill();
    },
    lin(x, 0, x + w, 0, [
      [0, '#7c84ac'],
      [0.14, '#4c547c'],
      [0.3, '#6c7498'],
      [0.44, '#3c4468'],
      [0.6, '#5c6488'],
      [0.74, '#30385c'],
      [0.88, '#4c5478'],
      [1, '#282e50'],
    ]),
    {
      paper: across(x, x + w, '#8c6cb0', '#5c4894', '#7858a4', '#443c84'),
      rim: [-1.4, 0, 'rgba(188,204,255,.6)'],
      shadow: [5, 4, 8, 0.5],
      shade: (q) => {
        q.strokeStyle = 'rgba(14,18,48,.4)';
        q.lineWidth = 3;
        for (const t of [0.22, 0.4, 0.56, 0.72, 0.88]) {
          q.beginPath();
          q.moveTo(x + 18 + (w - 18) * t, y);
          q.bezierCurveTo(x + 30 + (w - 24) * t, y + 220, x + 10 + (w - 8) * t, foot - 160, x + w * t, foot);
          q.stroke();
        }
      },
    },
  );
};

/** The books on the sill, low enough for the street to be seen over them. */
export const sillBooks = (brush: Brush): void => {
  const foot = WINDOW.y + WINDOW.h + 6;
  const random = seeded(27);
  const colours = ['#6c3c44', '#3c5470', '#8c7450', '#44505c', '#7c5038', '#54486c'];
  let x = WINDOW.x + 14;
  for (let i = 0; i < 24; i++) {
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
