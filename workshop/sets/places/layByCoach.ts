import { across, down, type G, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { contact } from '../kit/solid.ts';

/** The band's coach, its door open, its engine on; it comes into the picture from the right. */
export const coach = (brush: Brush): void => {
  contact(brush, 1780, 748, 330, 16, 0.7);
  const body = (q: G) => {
    q.beginPath();
    q.moveTo(1476, 742);
    q.lineTo(1462, 560);
    q.bezierCurveTo(1458, 380, 1476, 262, 1504, 232);
    q.bezierCurveTo(1520, 214, 1560, 206, 1620, 204);
    q.lineTo(2040, 196);
    q.lineTo(2040, 742);
    q.fill();
  };
  cut(brush, body, down(200, 742, '#6c3440', '#8c4450', '#5c2834', '#2c141c'), {
    paper: down(200, 742, '#c84c5c', '#7c2450'),
    rim: [1.4, 1.8, 'rgba(255,240,220,.6)'],
    shade: (q) => {
      q.fillStyle = 'rgba(240,222,190,.9)';
      q.fillRect(1440, 546, 620, 8);
      q.fillRect(1440, 560, 620, 3);
      q.fillStyle = 'rgba(8,2,6,.4)';
      q.fillRect(1440, 690, 620, 60);
      q.strokeStyle = 'rgba(10,2,6,.5)';
      q.lineWidth = 2;
      for (const x of [1720, 1860, 1990]) q.strokeRect(x - 126, 590, 120, 92);
    },
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(1472, 520);
      q.bezierCurveTo(1470, 400, 1484, 300, 1508, 262);
      q.lineTo(1530, 262);
      q.lineTo(1530, 526);
      q.fill();
      for (const x of [1654, 1768, 1882, 1996]) {
        q.beginPath();
        q.roundRect(x, 268, 104, 150, 10);
        q.fill();
      }
    },
    across(1470, 2000, '#5c7884', '#2c3c48', '#3c505c'),
    {
      paper: across(1470, 2000, '#5cb0c0', '#3c5c9c'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        q.fillStyle = 'rgba(230,244,244,.3)';
        for (const x of [1476, 1654, 1768, 1882])
          poly(q, [
            [x + 10, 268],
            [x + 50, 268],
            [x - 10, 418],
            [x - 40, 418],
          ]);
      },
    },
  );
  // The open door, a light on the steps.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(1546, 272, 84, 452, [8, 8, 0, 0]);
      q.fill();
    },
    down(272, 724, '#2c1c18', '#8c5c34', '#c08a4c'),
    {
      paper: down(272, 724, '#5c2c50', '#ffb868'),
      shade: (q) => {
        q.fillStyle = 'rgba(20,10,8,.55)';
        for (const y of [640, 676, 708]) q.fillRect(1546, y, 84, 5);
        q.fillRect(1612, 420, 5, 230);
      },
    },
  );
  for (const x of [1692, 1960])
    for (const [r, c] of [
      [54, '#0c0a0e'],
      [46, '#26262a'],
      [22, '#a8a49a'],
    ] as const)
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.arc(x, 704, r, 0, 7);
          q.fill();
        },
        c,
        { shadow: [0, 0, 1, 0] },
      );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(1480, 640, 9, 20, 0, 0, 7);
      q.fill();
      q.beginPath();
      q.roundRect(1470, 706, 74, 12, 5);
      q.fill();
    },
    '#e8e0cc',
    { shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 5;
      poly(
        q,
        [
          [1500, 262],
          [1448, 286],
          [1446, 330],
        ],
        true,
      );
      q.beginPath();
      q.roundRect(1436, 326, 20, 56, 6);
      q.fill();
    },
    '#241a20',
  );
};
