import { across, down, type G, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { curtain } from '../kit/openings.ts';
import { S } from './cinemaPlan.ts';

/** A lamp like a fan of brass. */
export const fanShape = (brush: Brush, x: number, y: number): void =>
  cut(
    brush,
    (q) => {
      for (let i = 0; i < 5; i++) {
        const a = -Math.PI / 2 + (i - 2) * 0.36;
        poly(q, [
          [x, y + 26],
          [x + Math.cos(a - 0.14) * 62, y + 26 + Math.sin(a - 0.14) * 62],
          [x + Math.cos(a) * 72, y + 26 + Math.sin(a) * 72],
          [x + Math.cos(a + 0.14) * 62, y + 26 + Math.sin(a + 0.14) * 62],
        ]);
      }
    },
    down(y - 50, y + 30, '#e8c888', '#8c6438'),
    { rim: [0, 1.2, 'rgba(255,244,214,.5)'] },
  );

/** The walls, the frame of the screen, its curtains. */
export const walls = (brush: Brush): void => {
  const side = (k: 1 | -1) => {
    const x = (v: number) => (k > 0 ? v : W - v);
    cut(
      brush,
      (q) =>
        poly(q, [
          [x(-100), -50],
          [x(300), -50],
          [x(400), 70],
          [x(400), 560],
          [x(-100), 760],
        ]),
      across(x(-100), x(400), '#4c3454', '#7c5474'),
      {
        paper: across(x(-100), x(400), '#3a1c68', '#8c3c84'),
        shade: (q) => {
          for (let i = 0; i < 5; i++) {
            q.fillStyle = i % 2 ? 'rgba(255,226,220,.06)' : 'rgba(8,0,14,.2)';
            poly(q, [
              [x(-60 + i * 92), -50],
              [x(-14 + i * 92), -50],
              [x(-14 + i * 92), 720 - i * 34],
              [x(-60 + i * 92), 740 - i * 36],
            ]);
          }
          q.fillStyle = 'rgba(232,196,128,.5)';
          poly(q, [
            [x(-100), 470],
            [x(400), 398],
            [x(400), 404],
            [x(-100), 480],
          ]);
        },
      },
    );
  };
  side(1);
  side(-1);
  for (const [i, pad] of [58, 40, 22].entries())
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(S.x - pad, S.y - pad, S.w + 2 * pad, S.h + 2 * pad + 20, [pad, pad, 0, 0]);
        q.fill();
      },
      down(
        S.y - pad,
        S.y + S.h,
        ['#6c4c60', '#a8804c', '#4c3448'][i] ?? '#4c3448',
        ['#4c3448', '#6c4c34', '#2c1c2c'][i] ?? '#2c1c2c',
      ),
      {
        paper: down(
          S.y - pad,
          S.y + S.h,
          ['#8c3c7c', '#f0b050', '#5c2468'][i] ?? '#5c2468',
          ['#5c2468', '#b8703c', '#2c1450'][i] ?? '#2c1450',
        ),
        rim: [0, 1.6, 'rgba(255,230,190,.4)'],
        holes: (q) => q.fillRect(S.x, S.y, S.w, S.h),
      },
    );
  curtain(brush, S.x - 20, S.x + 84, S.y - 14, S.y + S.h + 12, '#3c8c78', {
    fold: 22,
    hem: 2,
    paper: across(S.x - 20, S.x + 84, '#0c5c5c', '#2cb890'),
  });
  curtain(brush, S.x + S.w - 84, S.x + S.w + 20, S.y - 14, S.y + S.h + 12, '#3c8c78', {
    fold: 22,
    hem: 2,
    paper: across(S.x + S.w - 84, S.x + S.w + 20, '#2cb890', '#0c5c5c'),
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(S.x - 30, S.y - 30);
      q.lineTo(S.x + S.w + 30, S.y - 30);
      for (let i = 0; i < 12; i++) {
        const w = (S.w + 60) / 12;
        const x = S.x + S.w + 30 - i * w;
        if (i === 0) q.lineTo(x, S.y + 6);
        q.quadraticCurveTo(x - w / 2, S.y + 40, x - w, S.y + 6);
      }
      q.fill();
    },
    down(S.y - 30, S.y + 34, '#2c6c60', '#48a088'),
    { paper: down(S.y - 30, S.y + 34, '#0c6464', '#34c098'), rim: [0, -1.6, 'rgba(255,232,180,.6)'] },
  );
};

/** The strip of stage before the screen, and the organ. */
export const apron = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [300, S.y + S.h],
        [1620, S.y + S.h],
        [1720, 570],
        [200, 570],
      ]),
    down(S.y + S.h, 570, '#6c4c48', '#3c2830'),
    { rim: [0, 1.8, 'rgba(255,226,190,.5)'], paper: down(512, 570, '#a84c5c', '#5c2450') },
  );
  cut(brush, (q) => q.fillRect(-100, 566, W + 200, 300), down(566, H, '#2c2034', '#1c1424'), {
    paper: down(566, H, '#34206c', '#1c1048'),
  });
  // The organ, which is why anyone comes.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(258, 470, 116, 90, [40, 40, 4, 4]);
      q.fill();
      poly(q, [
        [250, 556],
        [382, 556],
        [376, 590],
        [256, 590],
      ]);
    },
    down(470, 590, '#b08458', '#5c3c34'),
    {
      rim: [1.4, 1.4, 'rgba(255,236,200,.5)'],
      shade: (q) => {
        q.fillStyle = '#2c1c20';
        q.fillRect(280, 516, 72, 34);
        for (const y of [520, 531, 542]) {
          q.fillStyle = '#e8dcc0';
          q.fillRect(284, y, 64, 5);
        }
        for (let i = 0; i < 9; i++) {
          q.fillStyle = ['#d85c4c', '#e8b858', '#58a898'][i % 3] ?? '#ffffff';
          q.fillRect(284 + i * 7.2, 506, 4.4, 7);
        }
      },
    },
  );
};

/** The steps of the aisle. */
export const aisle = (brush: Brush): void => {
  const carpet = '#8c3c54';
  for (const [i, [x0, y, w]] of (
    [
      [1600, 636, 250],
      [1570, 676, 330],
      [1540, 722, 420],
      [1500, 776, 520],
    ] as const
  ).entries()) {
    cut(
      brush,
      (q) =>
        poly(q, [
          [x0 + 16, y - 20],
          [x0 + w - 16, y - 20],
          [x0 + w, y],
          [x0, y],
        ]),
      carpet,
      { rim: [0, 1.6, 'rgba(255,210,190,.45)'], paper: '#d84c6c' },
    );
    cut(brush, (q) => q.fillRect(x0, y, w, 34 + i * 4), down(y, y + 40, '#5c2840', '#3c1c30'), {
      paper: '#7c2458',
    });
  }
  cut(
    brush,
    (q) => {
      q.lineWidth = 7;
      poly(
        q,
        [
          [1870, 480],
          [1960, 700],
        ],
        true,
      );
      q.fillRect(1862, 480, 8, 170);
    },
    '#c89c58',
    { rim: [0, 1.4, 'rgba(255,240,200,.6)'] },
  );
};

/** The curtain before the screen: two halves of heavy cloth, a gold hem, a band of embroidery. */
export const closedCurtain = (brush: Brush): void => {
  const middle = S.x + S.w / 2;
  const foot = S.y + S.h + 14;
  for (const [x0, x1, paper] of [
    [S.x - 10, middle + 6, across(S.x, middle, '#0c5c64', '#2cb494')],
    [middle - 6, S.x + S.w + 10, across(middle, S.x + S.w, '#2cb494', '#0c5c64')],
  ] as const)
    curtain(brush, x0, x1, S.y - 10, foot, '#2f8474', { fold: 44, hem: 5, paper });
  for (const [y, h, colour] of [
    [foot - 40, 4, '#d8b068'],
    [foot - 30, 16, '#c8963c'],
    [foot - 96, 3, '#b88c48'],
  ] as const)
    cut(brush, (q) => q.fillRect(S.x - 8, y, S.w + 16, h), colour, {
      paper: '#ffcc70',
      shadow: [0, 2, 3, 0.3],
    });
  cut(
    brush,
    (q) => {
      q.lineWidth = 2.4;
      for (let x = S.x + 34; x < S.x + S.w; x += 68) {
        q.beginPath();
        q.arc(x, foot - 70, 15, Math.PI, 0);
        q.moveTo(x, foot - 85);
        q.lineTo(x, foot - 56);
        q.moveTo(x - 10, foot - 66);
        q.lineTo(x, foot - 56);
        q.lineTo(x + 10, foot - 66);
        q.stroke();
      }
    },
    '#d8b068',
    { paper: '#ffd888', shadow: [1, 1, 1, 0.3] },
  );
};

/** The row we look over: backs as tall as a shoulder, one of them with most of a spring. */
export const ourSeats = (brush: Brush): void => {
  const seat = (x: number, lean: number) => (q: G) => {
    q.beginPath();
    q.moveTo(x - 92, H + 60);
    q.lineTo(x - 88, 626);
    q.bezierCurveTo(x - 84, 560, x - 50, 546 + lean, x, 546 + lean);
    q.bezierCurveTo(x + 50, 546 + lean, x + 84, 560, x + 88, 626);
    q.lineTo(x + 92, H + 60);
    q.fill();
  };
  const xs = [44, 240, 436, 632, 790, 988, 1184, 1380, 1576, 1772];
  for (const [i, x] of xs.entries())
    cut(brush, seat(x, (i * 7) % 5), down(546, H, '#5c2c44', '#2c1624'), {
      rim: [0, 2.2, 'rgba(255,236,196,.6)'],
      soft: 12,
      paper: down(546, H, '#5c2470', '#1c0c48'),
      shade: (q) => {
        q.strokeStyle = 'rgba(10,2,10,.5)';
        q.lineWidth = 2;
        for (const dx of [-46, 0, 46]) {
          q.beginPath();
          q.moveTo(x + dx, 556);
          q.quadraticCurveTo(x + dx * 1.1, 660, x + dx * 1.14, H + 50);
          q.stroke();
        }
      },
    });
  // Between the two of them the arm of the seat.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(878, 598, 22, H - 560, 10);
      q.fill();
    },
    down(598, H, '#8c6444', '#2c1c18'),
    { rim: [0, 2, 'rgba(255,236,196,.6)'], paper: '#8c4c64' },
  );
};
