import { across, down, type G, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { upright } from '../kit/pianos.ts';
import { contact, project, stand, type View } from '../kit/solid.ts';
import { lit } from '../kit/washes.ts';
import { WINDOW } from './housePlan.ts';

const PIANO: View = { x: 1700, y: 688, scale: 1.95, turn: -158, pitch: 7 };

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
  contact(brush, 1690, 692, 170, 12, 0.6);
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

/** A bus in the street, a face on its side and a name under it. */
export const bus = (brush: Brush): void => {
  const [x0, x1, top, foot] = [1262, 1786, 236, 462];
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x0, top, x1 - x0, foot - top, [26, 14, 8, 8]);
      q.fill();
    },
    down(top, foot, '#4c3044', '#64384c', '#2c1c30'),
    { paper: '#d8605c', rim: [0, 1.4, 'rgba(255,230,200,.5)'] },
  );
  cut(
    brush,
    (q) => {
      for (let i = 0; i < 6; i++) q.fillRect(x0 + 22 + i * 84, top + 20, 70, 52);
    },
    down(top + 20, top + 72, '#a87c4c', '#d8a868'),
    { paper: '#ffdc94', shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => q.fillRect(x0 + 70, top + 86, x1 - x0 - 150, 108),
    across(x0 + 70, x1 - 80, '#141c44', '#28387c', '#5c70b0'),
    {
      paper: across(x0 + 70, x1 - 80, '#2c3c8c', '#8cb0e0'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        // A profile turned away, the hair up; two strokes for the name, one for the title.
        q.fillStyle = '#0c1430';
        q.beginPath();
        q.ellipse(x0 + 170, top + 132, 34, 38, -0.15, 0, 7);
        q.fill();
        q.beginPath();
        q.ellipse(x0 + 134, top + 116, 15, 14, 0, 0, 7);
        q.fill();
        poly(q, [
          [x0 + 198, top + 116],
          [x0 + 216, top + 138],
          [x0 + 206, top + 142],
          [x0 + 208, top + 156],
          [x0 + 192, top + 164],
          [x0 + 200, top + 196],
          [x0 + 120, top + 196],
          [x0 + 150, top + 158],
        ]);
        q.fillStyle = '#f4ead0';
        q.fillRect(x0 + 250, top + 106, 150, 15);
        q.fillRect(x0 + 250, top + 128, 104, 15);
        q.fillStyle = 'rgba(244,234,208,.6)';
        q.fillRect(x0 + 250, top + 166, 168, 7);
      },
    },
  );
  for (const x of [x0 + 92, x1 - 92])
    for (const [r, c] of [
      [30, '#0c0c14'],
      [13, '#8c8c94'],
    ] as const)
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.arc(x, foot - 2, r, 0, 7);
          q.fill();
        },
        c,
        { shadow: [0, 0, 1, 0] },
      );
};

/** Its light in the street. */
export const busLight = (g: G): void => {
  glow(g, 1520, 290, 300, '#c88c50', 0.4, 1.3, 0.5);
  lit(g, 'rgba(255,214,150,.14)', 2, (q) => {
    for (let i = 0; i < 6; i++) q.fillRect(1284 + i * 84, 256, 70, 52);
  });
  glow(g, 1262, 430, 60, '#fff0c8', 0.7);
  lit(g, 'rgba(160,190,255,.1)', 6, (q) => q.fillRect(WINDOW.x + 96, 322, 374, 108));
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
