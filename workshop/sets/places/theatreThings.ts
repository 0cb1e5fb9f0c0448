import { across, down, OX, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { panelling } from '../kit/room.ts';
import { DOOR, LIP, WALL } from './theatrePlan.ts';

/** The auditorium: walls, aisle, the window of the control box. */
export const house = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(-OX - 10, -50, W + 2 * OX + 20, WALL + 60),
    across(0, W, '#5c4038', '#84584a', '#7c5446', '#503630'),
    {
      paper: down(0, WALL, '#8a3c48', '#5a2450'),
      shade: (q) => {
        q.fillStyle = 'rgba(255,230,205,.05)';
        for (let x = -90; x < W + 90; x += 64) q.fillRect(x, -50, 26, WALL + 50);
      },
    },
  );
  panelling(brush, 380, 1440, 372, WALL, 12, '#6c4438');
  panelling(brush, 1740, W + 88, 372, WALL + 24, 3, '#6c4438');
  cut(
    brush,
    (q) =>
      poly(q, [
        [-90, -50],
        [380, -50],
        [470, 150],
        [470, 372],
        [380, 500],
        [-90, 640],
      ]),
    across(-90, 470, '#2c1c1c', '#6a463c'),
    {
      paper: across(-90, 470, '#4a1c4c', '#8a3448'),
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [-90, WALL],
        [W + 90, WALL],
        [W + 90, LIP + 40],
        [-90, LIP + 40],
      ]),
    down(WALL, LIP + 40, '#4c342c', '#241814'),
    { paper: down(WALL, LIP, '#4a2048', '#220f38') },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [1490, 504],
        [1690, 504],
        [1900, LIP + 20],
        [1470, LIP + 20],
      ]),
    down(500, LIP, '#8c4038', '#5c2824'),
    {
      paper: down(500, LIP, '#c8483c', '#7a2040'),
      rim: [1, 1.4, 'rgba(255,220,180,.2)'],
    },
  );
  // The control box at the back: the only window of the house.
  cut(brush, (q) => q.fillRect(896, 196, 190, 74), '#3c2a28', {
    rim: [0, 1.4, 'rgba(255,230,200,.3)'],
    box: '#8ab4d0',
    holes: (q) => {
      q.fillRect(906, 206, 80, 54);
      q.fillRect(996, 206, 80, 54);
    },
  });
};

/** The doors at the back and the passage behind them. */
export const foyer = (brush: Brush): void => {
  const { x, y, w, h } = DOOR;
  cut(brush, (q) => q.fillRect(x - 22, y - 24, w + 44, h + 24), '#3c2420', {
    rim: [1.2, 1.5, 'rgba(255,225,190,.3)'],
  });
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#c89468', '#b07848', '#7c4c34'), {
    paper: down(y, y + h, '#ffc878', '#ff9a58'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      q.fillStyle = 'rgba(80,40,30,.5)';
      q.fillRect(x, y + h - 34, w, 34);
      q.fillStyle = 'rgba(60,40,40,.55)';
      q.fillRect(x + 24, y + 60, 46, 74);
      q.fillRect(x + 128, y + 60, 46, 74);
      q.fillStyle = 'rgba(255,236,200,.4)';
      q.fillRect(x + 30, y + 66, 34, 62);
      q.fillRect(x + 134, y + 66, 34, 62);
    },
  });
  for (const s of [0, 1])
    cut(
      brush,
      (q) =>
        poly(
          q,
          s
            ? [
                [x + w, y],
                [x + w + 60, y - 10],
                [x + w + 60, y + h + 22],
                [x + w, y + h],
              ]
            : [
                [x, y],
                [x - 60, y - 10],
                [x - 60, y + h + 22],
                [x, y + h],
              ],
        ),
      across(x - 60, x + w + 60, '#6a3c30', '#8c5440', '#5c342c'),
      {
        rim: [1, 1.4, 'rgba(255,220,180,.3)'],
      },
    );
};

/** A brass bowl of light. */
export const sconce = (brush: Brush, x: number): void =>
  cut(
    brush,
    (q) =>
      poly(q, [
        [x - 20, 322],
        [x + 20, 322],
        [x + 11, 352],
        [x - 11, 352],
      ]),
    down(318, 352, '#e8c080', '#8c5c34'),
    { rim: [0, 1.2, 'rgba(255,240,205,.6)'] },
  );
