import { down, seeded, tone } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { door, windowFrame } from '../kit/openings.ts';
import { sink, wall } from '../kit/room.ts';
import { project } from '../kit/solid.ts';
import { FOOT, KEYS, LOFT } from './rehearsalPlan.ts';

/** The loading window. */
export const loft = (brush: Brush): void => {
  const { x, y, w, h } = LOFT;
  windowFrame(brush, LOFT, '#2c4444', {
    columns: 6,
    rows: [0, 0.36, 0.7, 1],
    width: 12,
    box: down(y, y + h, '#fff6dc', '#d8f0ec', '#a8d8d8'),
  });
  // One pane broken and mended with a record sleeve.
  cut(brush, (q) => q.fillRect(x + (w * 4) / 6 + 4, y + h * 0.7 + 3, w / 6 - 8, h * 0.3 - 6), '#c8703c', {
    shade: (q) => {
      q.fillStyle = 'rgba(40,16,20,.5)';
      q.beginPath();
      q.ellipse(x + w * 0.75, y + h * 0.85, 18, 18, 0, 0, 7);
      q.fill();
    },
  });
};

/** Posters of bands, without a name. */
export const posters = (brush: Brush): void => {
  const random = seeded(19);
  for (const [x, y, w, h, colour, lean] of [
    [900, 150, 92, 128, '#d8a04c', -0.03],
    [1006, 132, 78, 110, '#c8584c', 0.04],
    [1010, 258, 96, 70, '#e8dcc0', -0.02],
    [1110, 160, 104, 150, '#4c6c9c', 0.02],
    [1640, 180, 90, 130, '#b84c5c', -0.04],
  ] as const)
    cut(
      brush,
      (q) => {
        q.save();
        q.translate(x + w / 2, y + h / 2);
        q.rotate(lean);
        q.fillRect(-w / 2, -h / 2, w, h);
        q.restore();
      },
      colour,
      {
        shadow: [3, 4, 4, 0.4],
        rim: [-1, -1, 'rgba(20,30,40,.4)'],
        shade: (q) => {
          q.fillStyle = tone(colour, 0.5);
          const kind = random();
          q.beginPath();
          if (kind < 0.4) q.ellipse(x + w / 2, y + h * 0.42, w * 0.28, w * 0.28, 0, 0, 7);
          else if (kind < 0.7) {
            q.moveTo(x + w * 0.2, y + h * 0.7);
            q.lineTo(x + w * 0.5, y + h * 0.2);
            q.lineTo(x + w * 0.8, y + h * 0.7);
          } else for (let i = 0; i < 4; i++) q.rect(x + w * (0.16 + i * 0.18), y + h * 0.2, w * 0.1, h * 0.5);
          q.fill();
          q.fillStyle = tone(colour, 1.5);
          q.fillRect(x + w * 0.2, y + h * 0.82, w * 0.6, h * 0.05);
        },
      },
    );
};

/** The walls: two coats of teal, both peeling, egg boxes, a red door. */
export const walls = (brush: Brush): void => {
  const { random } = brush;
  wall(brush, FOOT, down(0, FOOT, '#5c9c98', '#6cb0a8', '#4c8c88'), {
    wear: 0.16,
    paper: down(0, FOOT, '#2c9c98', '#1c6c84'),
  });
  cut(brush, (q) => q.fillRect(-100, 372, 2120, FOOT - 370), down(372, FOOT, '#33605f', '#264a4c'), {
    paper: down(372, FOOT, '#c84c6c', '#8c2c6c'),
    shadow: [0, -4, 8, 0.4],
    rim: [0, 1.4, 'rgba(240,255,250,.25)'],
  });
  // The paint has had enough: plaster shows.
  for (let i = 0; i < 20; i++) {
    const [x, y, s] = [1180 + random() * 760, 60 + random() ** 1.5 * 420, 8 + random() * 26];
    cut(
      brush,
      (q) => {
        q.beginPath();
        for (let k = 0; k < 9; k++)
          q.lineTo(
            x + Math.cos((k / 9) * 6.28) * s * (0.6 + random() * 0.7),
            y + Math.sin((k / 9) * 6.28) * s * (0.5 + random() * 0.5),
          );
        q.fill();
      },
      '#b0c4b4',
      { shadow: [1, 2, 2, 0.35], rim: [-1, -1, 'rgba(20,60,60,.5)'] },
    );
  }
  // Egg boxes where the neighbours are.
  for (const [x, y, columns, rows] of [
    [1260, 60, 7, 5],
    [1490, 150, 3, 4],
  ] as const)
    for (let i = 0; i < columns; i++)
      for (let k = 0; k < rows; k++) {
        const [px, py] = [x + i * 46, y + k * 46];
        cut(brush, (q) => q.fillRect(px, py, 44, 44), '#7c7468', {
          paper: (i + k) % 2 ? '#8c3c78' : '#a84c70',
          shadow: [2, 3, 3, 0.4],
          shade: (q) => {
            for (const [dx, dy] of [
              [11, 11],
              [33, 11],
              [11, 33],
              [33, 33],
            ] as const) {
              q.fillStyle = 'rgba(20,20,30,.35)';
              q.beginPath();
              q.ellipse(px + dx + 1, py + dy + 2, 9, 9, 0, 0, 7);
              q.fill();
              q.fillStyle = 'rgba(255,245,220,.28)';
              q.beginPath();
              q.ellipse(px + dx - 2, py + dy - 2, 5, 5, 0, 0, 7);
              q.fill();
            }
          },
        });
      }
  door(brush, { x: 96, y: 170, w: 172, h: FOOT - 170 }, '#a8503c');
  posters(brush);
  loft(brush);
  sink(brush, FOOT, { sides: 0.5, top: 0.35, low: 0.3, colour: '#0c1c20' });
};

/** The guitar pick on the keyboard’s end, with a figure on it. */
export const pick = (brush: Brush): void => {
  const [x, y] = project(KEYS, [-50, 82, 52]);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - 17, y - 16);
      q.quadraticCurveTo(x, y - 23, x + 17, y - 16);
      q.quadraticCurveTo(x + 13, y - 1, x, y + 9);
      q.quadraticCurveTo(x - 13, y - 1, x - 17, y - 16);
      q.fill();
    },
    down(y - 22, y + 9, '#f8e8c0', '#c8a878'),
    {
      shadow: [6, 4, 3, 0.8],
      rim: [-1, 1, 'rgba(255,252,236,.95)'],
      shade: (q) => {
        q.strokeStyle = '#3c2030';
        q.lineWidth = 1.5;
        for (let i = 0; i < 5; i++) {
          q.beginPath();
          q.ellipse(x - 8.8 + i * 4.4, y - 11, 1.6, 2.6, 0, 0, i % 2 ? 7 : 4);
          q.stroke();
        }
      },
    },
  );
};
