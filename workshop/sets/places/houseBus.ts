import { across, down, type G, poly, seeded } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { numerals } from '../kit/numerals.ts';
import { lit } from '../kit/washes.ts';

// It comes from the right and is longer than the window: nose at X, body from TOP to FOOT.
const X = 1196;
const END = 2010;
const TOP = 206;
const FOOT = 448;
const AD = { x: 1312, y: 312, w: 330, h: 104 };
const PANES = Array.from({ length: 8 }, (_, i) => ({ x: 1304 + i * 86, y: 232, w: 74, h: 62 }));
const WHEELS = [1262, 1780];

const seats = (q: G): void => {
  const random = seeded(44);
  q.fillStyle = '#2c1420';
  for (const { x, y, w, h } of PANES) {
    q.fillRect(x, y + h - 12, w, 12);
    if (random() < 0.3) continue;
    const at = x + 22 + random() * 30;
    q.beginPath();
    q.ellipse(at, y + 30, 10, 12.5, 0, 0, 7);
    q.fill();
    q.beginPath();
    q.roundRect(at - 19, y + 42, 38, 40, [14, 14, 0, 0]);
    q.save();
    q.clip();
    q.fillRect(x, y, w, h);
    q.restore();
  }
};

/** The face on its side, turned away with the hair up; a broken line for the name, a thin one for the title. */
const advert = (q: G): void => {
  const { x, y, h } = AD;
  q.fillStyle = '#f0a468';
  q.beginPath();
  q.arc(x + 92, y + 56, 44, 0, 7);
  q.fill();
  q.fillStyle = '#141a48';
  poly(q, [
    [x + 42, y + h],
    [x + 60, y + 86],
    [x + 82, y + 80],
    [x + 84, y + 64],
    [x + 76, y + 44],
    [x + 84, y + 24],
    [x + 106, y + 16],
    [x + 122, y + 26],
    [x + 126, y + 40],
    [x + 135, y + 52],
    [x + 128, y + 56],
    [x + 129, y + 62],
    [x + 126, y + 65],
    [x + 127, y + 72],
    [x + 113, y + 76],
    [x + 110, y + 86],
    [x + 134, y + 94],
    [x + 140, y + h],
  ]);
  for (const [dx, dy, r] of [
    [97, 34, 22],
    [75, 22, 13],
  ] as const) {
    q.beginPath();
    q.arc(x + dx, y + dy, r, 0, 7);
    q.fill();
  }
  q.fillStyle = '#fff0cc';
  for (const [dx, w] of [
    [158, 52],
    [220, 88],
  ] as const)
    q.fillRect(x + dx, y + 20, w, 26);
  q.fillStyle = '#f0a468';
  q.fillRect(x + 158, y + 60, 150, 8);
  q.fillStyle = 'rgba(255,240,204,.55)';
  q.fillRect(x + 158, y + 78, 96, 5);
};

/** A bus in the street, a face on its side and a name beside it; the window's frame cuts off its end. */
export const bus = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(X, TOP, END - X, FOOT - TOP, [34, 10, 8, 14]);
      q.fill();
    },
    down(TOP, FOOT, '#8c3c40', '#742c38', '#3c1828'),
    {
      paper: down(TOP, FOOT, '#e06458', '#b04058'),
      rim: [0, 1.6, 'rgba(255,214,180,.5)'],
      shade: (q) => {
        q.fillStyle = 'rgba(255,226,180,.55)';
        q.fillRect(X + 90, TOP + 98, END, 4);
        q.fillStyle = 'rgba(20,6,16,.5)';
        q.fillRect(X + 96, TOP + 20, 2.4, FOOT - TOP);
        q.fillRect(X, FOOT - 16, END - X, 16);
      },
    },
  );
  // Windscreen and the number over it.
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(X + 6, TOP + 52, 78, 84, [16, 6, 6, 10]);
      q.fill();
    },
    down(TOP + 52, TOP + 136, '#503c54', '#a8745c'),
    {
      paper: '#ffc890',
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        q.fillStyle = '#20101c';
        q.beginPath();
        q.ellipse(X + 54, TOP + 92, 12, 14, 0, 0, 7);
        q.fill();
        q.beginPath();
        q.roundRect(X + 34, TOP + 106, 46, 40, 14);
        q.fill();
      },
    },
  );
  cut(brush, (q) => q.fillRect(X + 26, TOP + 14, 66, 28), '#141018', {
    paper: '#281c50',
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      q.strokeStyle = '#ffc058';
      numerals(q, '44', X + 59, TOP + 28, 19, 0.17);
    },
  });
  cut(
    brush,
    (q) => {
      for (const { x, y, w, h } of PANES) q.fillRect(x, y, w, h);
    },
    down(232, 294, '#ffd898', '#e89c58'),
    { paper: down(232, 294, '#fff0b8', '#ffc070'), shadow: [0, 0, 1, 0], shade: seats },
  );
  cut(brush, (q) => q.fillRect(AD.x - 5, AD.y - 5, AD.w + 10, AD.h + 10), '#e8d8b4', {
    paper: '#fff0c8',
    shadow: [1, 2, 3, 0.4],
  });
  cut(
    brush,
    (q) => q.fillRect(AD.x, AD.y, AD.w, AD.h),
    across(AD.x, AD.x + AD.w, '#3c68b8', '#2448a0', '#1c2c78'),
    {
      paper: across(AD.x, AD.x + AD.w, '#58a0e8', '#3868d0', '#3048b0'),
      shadow: [0, 0, 1, 0],
      shade: advert,
    },
  );
  for (const x of WHEELS)
    for (const [r, c] of [
      [44, '#1c0c18'],
      [36, '#0c0c16'],
      [15, '#9c9498'],
    ] as const)
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.arc(x, FOOT - 4, r, 0, 7);
          q.fill();
        },
        c,
        { shadow: [0, 0, 1, 0] },
      );
};

/** Its light in the street: what it is lit by inside, its lamp, and the wet under it. */
export const busLight = (g: G): void => {
  lit(g, 'rgba(255,206,140,.16)', 10, (q) => {
    for (const { x, y, w, h } of PANES) q.fillRect(x - 3, y - 3, w + 6, h + 6);
  });
  lit(g, 'rgba(120,150,230,.16)', 3, (q) => q.fillRect(AD.x, AD.y, AD.w, AD.h));
  glow(g, X + 14, FOOT - 42, 90, '#fff0c8', 0.8);
  glow(g, X - 70, FOOT + 22, 170, '#ffe0a8', 0.5, 1.2, 0.16);
};
