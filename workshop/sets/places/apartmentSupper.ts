import { down, type G, lin } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { block } from '../kit/furniture.ts';
import { box, contact, project, stand, type View } from '../kit/solid.ts';
import { TABLE } from './apartmentPlan.ts';

/** Where the record player stands. */
export const RECORD: View = { x: 1364, y: 664, scale: 2.2, turn: 14, pitch: 9 };

const dish = (brush: Brush, x: number, z: number, r: number): [number, number] => {
  const [px, py] = project(TABLE, [x, 74.6, z]);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(px, py, r * 2.6, r * 0.62, 0, 0, 7);
      q.fill();
    },
    lin(px - r * 2.6, 0, px + r * 2.6, 0, [
      [0, '#c89c70'],
      [0.5, '#ffe8c0'],
      [1, '#c89c70'],
    ]),
    {
      shadow: [2, 4, 3, 0.4],
      rim: [0, -1.4, 'rgba(120,70,40,.5)'],
      shade: (q) => {
        q.fillStyle = 'rgba(120,70,40,.2)';
        q.beginPath();
        q.ellipse(px, py + 0.6, r * 1.7, r * 0.36, 0, 0, 7);
        q.fill();
      },
    },
  );
  return [px, py];
};

const pear = (q: G, x: number, y: number, s: number): void => {
  q.beginPath();
  q.ellipse(x, y, 8 * s, 8.4 * s, 0, 0, 7);
  q.ellipse(x + s, y - 9 * s, 4.4 * s, 6.4 * s, 0.14, 0, 7);
  q.fill();
};

/** Supper by candlelight: two plates, a great many pears, the salt. */
export const supper = (brush: Brush): void => {
  const left = dish(brush, -38, 8, 12);
  const right = dish(brush, 38, 6, 12);
  const [bx, by] = dish(brush, 2, 14, 15);
  for (const [dx, dy, s] of [
    [-24, -4, 1],
    [-8, -8, 1.15],
    [10, -7, 1.05],
    [25, -4, 0.95],
    [2, -19, 1],
  ] as const)
    cut(brush, (q) => pear(q, bx + dx, by + dy, s), down(by - 34, by + 4, '#e8c45c', '#a8782c'), {
      shadow: [2, 3, 2, 0.4],
      rim: [1, 1.2, 'rgba(255,244,190,.6)'],
    });
  for (const [x, y] of [left, right])
    cut(brush, (q) => pear(q, x + 3, y - 4, 0.8), down(y - 22, y, '#e8c45c', '#a8782c'), {
      shadow: [1, 2, 2, 0.4],
    });
  const [sx, sy] = project(TABLE, [24, 74.6, 24]);
  cut(brush, (q) => q.fillRect(sx - 5, sy - 20, 10, 20), down(sy - 20, sy, '#fff0d0', '#c8a078'), {
    shadow: [2, 2, 2, 0.4],
  });
};

/** A low cupboard with a record player, a record on it. */
export const recordPlayer = (brush: Brush): void => {
  contact(brush, RECORD.x, RECORD.y, 90, 9);
  const light = { from: [-0.6, 0.8, 0.2], edge: 'rgba(255,250,235,.14)' } as const;
  stand(
    brush,
    [
      ...block(60, 62, 36, '#8c6248', '#a87858'),
      box([-26, -1], [8, 56], [18, 18.6], '#7c543c', { bias: 20 }),
      box([1, 26], [8, 56], [18, 18.6], '#7c543c', { bias: 20 }),
      box([-24, 24], [62, 72], [-16, 16], '#3c5c64', { top: '#2c444c', bias: 24 }),
      box([-24, 24], [72, 100], [-18, -16], '#3c5c64', { bias: 10 }),
    ],
    RECORD,
    light,
  );
  const [x, y] = project(RECORD, [-4, 72.6, 0]);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, 34, 8, 0, 0, 7);
      q.fill();
    },
    '#14141a',
    {
      shadow: [1, 2, 2, 0.4],
      shade: (q) => {
        q.strokeStyle = 'rgba(255,250,240,.35)';
        q.lineWidth = 0.8;
        for (const k of [0.85, 0.7, 0.55]) {
          q.beginPath();
          q.ellipse(x, y, 34 * k, 8 * k, 0, 0, 7);
          q.stroke();
        }
        q.fillStyle = '#c8503c';
        q.beginPath();
        q.ellipse(x, y, 10, 2.6, 0, 0, 7);
        q.fill();
      },
    },
  );
};
