import { across, down, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { contact } from '../kit/solid.ts';

const LEFT = 1290;
const RIGHT = 1650;

const body = (brush: Brush): void => {
  contact(brush, 1480, 690, 260, 18, 0.7);
  cut(
    brush,
    (q) =>
      poly(q, [
        [LEFT, 560],
        [RIGHT - 40, 560],
        [RIGHT - 30, 690],
        [LEFT + 6, 690],
      ]),
    across(LEFT, RIGHT, '#d8b890', '#a88460'),
    {
      paper: across(LEFT, RIGHT, '#f0c890', '#c8845c'),
      rim: [1, 1.4, 'rgba(255,240,205,.6)'],
      shade: (q) => {
        q.fillStyle = 'rgba(120,52,40,.5)';
        q.fillRect(LEFT + 40, 590, 130, 56);
        q.fillStyle = 'rgba(255,240,214,.6)';
        q.fillRect(LEFT + 54, 606, 60, 6);
        q.fillRect(LEFT + 54, 620, 84, 6);
        q.fillStyle = 'rgba(60,30,20,.25)';
        q.fillRect(LEFT, 668, RIGHT - LEFT, 24);
      },
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [RIGHT - 40, 560],
        [RIGHT + 54, 516],
        [RIGHT + 58, 634],
        [RIGHT - 30, 690],
      ]),
    across(RIGHT - 40, RIGHT + 58, '#8c6848', '#5c4434'),
    { paper: across(RIGHT - 40, RIGHT + 58, '#b8704c', '#7c4458') },
  );
};

/** The shoebox open, its lid against it, the corners of papers showing. */
export const boxOpen = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [LEFT + 92, 516],
        [RIGHT + 54, 516],
        [RIGHT - 40, 560],
        [LEFT, 560],
      ]),
    down(516, 560, '#2c1c18', '#4c3424'),
    { paper: down(516, 560, '#5c2c48', '#8c4c50'), shadow: [0, 0, 1, 0] },
  );
  for (const [x, y, w, h, turn, colour] of [
    [1420, 548, 90, 66, -0.14, '#f4ecd8'],
    [1494, 544, 80, 58, 0.1, '#d8c8a8'],
    [1560, 546, 64, 70, 0.24, '#e8dcc0'],
    [1380, 552, 50, 40, -0.3, '#c8644c'],
  ] as const)
    cut(
      brush,
      (q) => {
        q.save();
        q.translate(x, y);
        q.rotate(turn);
        q.fillRect(-w / 2, -h, w, h);
        q.restore();
      },
      colour,
      { rim: [1, 1.2, 'rgba(255,255,245,.7)'] },
    );
  body(brush);
  cut(
    brush,
    (q) =>
      poly(q, [
        [1668, 700],
        [1712, 470],
        [1812, 520],
        [1776, 752],
      ]),
    across(1668, 1812, '#c8a078', '#7c5c44'),
    { paper: across(1668, 1812, '#e8b07c', '#a8605c'), rim: [1.2, 1.2, 'rgba(255,240,205,.5)'] },
  );
};

/** The shoebox shut. */
export const boxClosed = (brush: Brush): void => {
  body(brush);
  cut(
    brush,
    (q) => {
      poly(q, [
        [LEFT + 86, 500],
        [RIGHT + 66, 500],
        [RIGHT - 34, 548],
        [LEFT - 8, 548],
      ]);
      poly(q, [
        [LEFT - 8, 546],
        [RIGHT - 34, 546],
        [RIGHT - 34, 586],
        [LEFT - 8, 586],
      ]);
      poly(q, [
        [RIGHT - 34, 546],
        [RIGHT + 66, 498],
        [RIGHT + 66, 538],
        [RIGHT - 34, 586],
      ]);
    },
    down(500, 586, '#d8b48c', '#b08a64', '#7c5c44'),
    { paper: down(500, 586, '#f0c890', '#b8745c'), rim: [1, 1.4, 'rgba(255,240,205,.6)'] },
  );
};
