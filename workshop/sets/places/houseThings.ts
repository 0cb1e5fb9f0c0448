import { across, down, poly } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bush } from '../kit/garden.ts';
import { CHILD, HALL, WINDOW } from './housePlan.ts';

/** What the window shows. */
export const outside = (brush: Brush): void => {
  const w = WINDOW;
  cut(
    brush,
    (q) => q.fillRect(w.x - 110, w.y - 60, w.w + 220, w.h + 120),
    down(w.y, w.y + w.h, '#1c2450', '#34427c', '#6c6488', '#3c3850'),
    { paper: down(w.y, w.y + w.h, '#24308c', '#5c58b8', '#e88c94', '#4c3c80'), shadow: [0, 0, 1, 0] },
  );
  const { g } = brush;
  g.save();
  g.beginPath();
  g.rect(w.x - 110, w.y - 60, w.w + 220, w.h + 120);
  g.clip();
  skyline(brush, {
    x0: w.x - 110,
    x1: w.x + w.w + 110,
    base: 390,
    low: 40,
    high: 150,
    fill: down(240, 390, '#2c3358', '#4c4c6c'),
    seed: 33,
    width: 60,
    box: '#ffd48c',
  });
  cut(brush, (q) => q.fillRect(w.x - 110, 388, w.w + 220, 190), down(388, 500, '#34344c', '#282a40'), {
    paper: '#2c2868',
  });
  bush(brush, w.x + 40, 470, 170, 110, '#2c3c4c', 4);
  bush(brush, w.x + 530, 476, 200, 90, '#2c3c4c', 7);
  g.restore();
};

/** The doorway and the stairs behind it. */
export const hall = (brush: Brush): void => {
  const { x, y, w, h } = HALL;
  cut(brush, (q) => q.fillRect(x - 18, y - 18, w + 36, h + 18), '#6c7494', {
    rim: [0, 1.6, 'rgba(240,230,214,.4)'],
  });
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#a88c6c', '#b8946c', '#74604c'), {
    paper: down(y, y + h, '#f0b870', '#e88c5c'),
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      q.fillStyle = 'rgba(60,40,40,.5)';
      poly(q, [
        [x, y + h],
        [x, y + 330],
        [x + w, y + 160],
        [x + w, y + h],
      ]);
      q.fillStyle = 'rgba(255,230,190,.2)';
      for (let i = 0; i < 8; i++) q.fillRect(x + i * 30, y + 322 - i * 22, 30, 4);
      q.strokeStyle = 'rgba(60,36,36,.8)';
      q.lineWidth = 4;
      for (let i = 0; i < 9; i++)
        poly(
          q,
          [
            [x + 6 + i * 28, y + 330 - i * 20],
            [x + 6 + i * 28, y + 230 - i * 20],
          ],
          true,
        );
      q.lineWidth = 8;
      poly(
        q,
        [
          [x - 6, y + 238],
          [x + w + 6, y + 64],
        ],
        true,
      );
      q.fillStyle = 'rgba(50,40,60,.7)';
      q.fillRect(x + 26, y + 90, 54, 70);
      q.fillStyle = 'rgba(200,190,180,.5)';
      q.fillRect(x + 32, y + 96, 42, 58);
    },
  });
  cut(
    brush,
    (q) => {
      q.fillRect(x + 132, y + 372, 80, 8);
      q.fillRect(x + 138, y + 380, 6, 76);
      q.fillRect(x + 200, y + 380, 6, 76);
      q.beginPath();
      q.ellipse(x + 172, y + 368, 24, 6, 0, 0, 7);
      q.fill();
    },
    '#3c2c2c',
    { rim: [0, 1.2, 'rgba(255,224,180,.5)'] },
  );
};

/** The child's door, ajar. */
export const child = (brush: Brush): void => {
  const { x, y, w, h } = CHILD;
  cut(brush, (q) => q.fillRect(x - 15, y - 16, w + 30, h + 16), '#6c7494', {
    rim: [0, 1.4, 'rgba(240,230,214,.35)'],
  });
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#e8b888', '#a87c6c'), {
    paper: down(y, y + h, '#ffd08c', '#f89c74'),
    shadow: [0, 0, 1, 0],
  });
  cut(
    brush,
    (q) =>
      poly(q, [
        [x, y],
        [x + w - 46, y + 14],
        [x + w - 46, y + h + 22],
        [x, y + h],
      ]),
    across(x, x + w - 46, '#54608c', '#8c94b4'),
    {
      rim: [-1.6, 0, 'rgba(255,220,170,.7)'],
      paper: across(x, x + w - 46, '#443c94', '#8c78d0'),
      shade: (q) => {
        q.fillStyle = 'rgba(6,8,30,.24)';
        for (const [y0, y1] of [
          [0.08, 0.44],
          [0.54, 0.92],
        ] as const)
          poly(q, [
            [x + 18, y + h * y0],
            [x + w - 66, y + h * y0 + 8],
            [x + w - 66, y + h * y1 + 8],
            [x + 18, y + h * y1],
          ]);
        for (const [px, py, c] of [
          [x + 44, y + 70, '#f0c060'],
          [x + 72, y + 104, '#e87c64'],
          [x + 40, y + 128, '#7cc0b0'],
        ] as const) {
          q.fillStyle = c;
          q.beginPath();
          q.arc(px, py, 9, 0, 7);
          q.fill();
        }
      },
    },
  );
};
