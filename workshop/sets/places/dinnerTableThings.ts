import { across, down, type G, H, poly, seeded, tone, W } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { palm } from '../kit/garden.ts';
import { candle } from '../kit/lamps.ts';
import { marble, plate, wineGlass } from '../kit/tableware.ts';
import { cloudBand } from '../kit/views.ts';
import { EDGE, FAR, GLASS, SPEAKER } from './dinnerTablePlan.ts';

/** The garden going dark behind the glass. */
export const garden = (brush: Brush): void => {
  cut(
    brush,
    (q) => q.fillRect(GLASS.x - 40, GLASS.y - 20, GLASS.w + 300, GLASS.h + 60),
    down(GLASS.y, GLASS.y + GLASS.h, '#16303f', '#2c5560', '#5c8480', '#a8b094', '#e0c498'),
    {
      paper: down(GLASS.y, GLASS.y + GLASS.h, '#1c5c8c', '#3c9c9c', '#9cc890', '#ffd890', '#ffb888'),
      shadow: [0, 0, 1, 0],
    },
  );
  if (brush.material === 'memory') cloudBand(brush.g, 220, 130, [214, 190, 150], 9, 0.7);
  ridge(brush, 446, 26, 0.005, 6, down(410, 520, '#3c5c64', '#6c8078'));
  if (brush.material === 'memory') {
    const { g } = brush;
    const random = seeded(15);
    for (let i = 0; i < 260; i++) {
      g.fillStyle =
        ['rgba(255,206,140,.7)', 'rgba(255,236,200,.6)', 'rgba(150,240,210,.6)'][(random() * 3) | 0] ??
        '#fff';
      g.fillRect(GLASS.x + random() * (GLASS.w + 60), 446 + random() ** 1.6 * 40, 1.3, 1.3);
    }
  }
  palm(brush, 176, 530, 330, '#142430', 3, { lean: -20 });
  palm(brush, 262, 530, 230, '#182a34', 5, { lean: 14 });
  palm(brush, 1010, 530, 280, '#142430', 8, { lean: 22 });
  // The hedge that keeps the city out.
  cut(
    brush,
    (q) => {
      const random = seeded(21);
      q.beginPath();
      q.moveTo(-100, 560);
      for (let x = -100; x < 1260; x += 26)
        q.quadraticCurveTo(
          x + 13,
          470 + 12 * Math.sin(x * 0.013) - random() * 10,
          x + 26,
          486 + 12 * Math.sin(x * 0.013),
        );
      q.lineTo(1260, 560);
      q.fill();
    },
    down(470, 530, '#1c343c', '#0c1a20'),
    { paper: down(470, 530, '#2c6c74', '#1c3c64'), rim: [0, 1.2, 'rgba(240,214,150,.35)'] },
  );
};

/** The room: ceiling, window bars, marble. */
export const room = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, 760), down(-50, 640, '#8c8a80', '#74726a', '#4c4a46'), {
    paper: down(-50, 600, '#3c4c8c', '#34307c'),
    holes: (q) => q.fillRect(GLASS.x, GLASS.y, GLASS.w, GLASS.h),
  });
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, -50],
        [W + 100, -50],
        [W + 100, 58],
        [1150, 96],
        [-100, 96],
      ]),
    down(-50, 96, '#6c6c64', '#9c988c'),
    {
      paper: down(-50, 96, '#5c4c8c', '#8c7cb0'),
      rim: [0, -1.4, 'rgba(255,255,255,.4)'],
      shade: (q) => {
        q.fillStyle = 'rgba(60,60,90,.16)';
        q.fillRect(-100, 62, 1250, 5);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(SPEAKER.x, SPEAKER.y, 66, 25, 0, 0, 7);
      q.fill();
    },
    '#f0ecec',
    {
      rim: [0, 1.4, 'rgba(255,255,255,.9)'],
      shadow: [1, 3, 4, 0.4],
      shade: (q) => {
        q.fillStyle = '#8c8c98';
        q.beginPath();
        q.ellipse(SPEAKER.x, SPEAKER.y, 56, 20, 0, 0, 7);
        q.fill();
        q.fillStyle = '#2c2c38';
        for (let y = -17; y <= 17; y += 4)
          for (let x = -52; x <= 52; x += 6.4) {
            if ((x / 53) ** 2 + (y / 18) ** 2 > 1) continue;
            q.beginPath();
            q.ellipse(SPEAKER.x + x + (Math.round(y / 4) % 2) * 3.2, SPEAKER.y + y, 2.1, 1.1, 0, 0, 7);
            q.fill();
          }
      },
    },
  );
  cut(
    brush,
    (q) => {
      for (const x of [118, 424, 730, 1036]) q.fillRect(x, GLASS.y, 9, GLASS.h);
      q.fillRect(-100, GLASS.y, 1250, 8);
      q.fillRect(-100, 508, 1250, 12);
      q.fillRect(1140, 60, 16, 560);
    },
    down(90, 520, '#5c5c58', '#3c3e3e'),
    { rim: [1, 1.2, 'rgba(255,230,220,.35)'], paper: '#5c4890' },
  );
  marble(brush, { x: 1156, y: 96, w: 860, h: 300 }, '#34584c', '#64907c', { paper: '#2c7c74' });
  cut(brush, (q) => q.fillRect(1240, 250, 620, 12), '#8c8078', { rim: [0, 1.4, 'rgba(255,250,240,.5)'] });
  for (const [x, h, c] of [
    [1290, 60, '#a8c0b8'],
    [1326, 44, '#d8c8a8'],
    [1370, 74, '#8c9ca8'],
    [1560, 50, '#d8d0c8'],
    [1600, 68, '#b0a898'],
    [1780, 56, '#a8b8b0'],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 12, 250 - h, 24, h, [10, 10, 3, 3]);
        q.roundRect(x - 5, 250 - h - 12, 10, 16, 3);
        q.fill();
      },
      across(x - 12, x + 12, tone(c, 0.8), c),
      { rim: [1, 1, 'rgba(255,255,250,.5)'] },
    );
  marble(brush, { x: 1152, y: 396, w: 860, h: 30 }, '#f0eeea', '#5c6464', { paper: '#ffd8b0' });
  marble(brush, { x: 1150, y: 426, w: 860, h: 190 }, '#d8d6d2', '#a8a8a4', { paper: '#5caca4' });
  cut(brush, (q) => q.fillRect(-100, 606, W + 200, 260), down(600, H, '#4c4840', '#2c2826'), {
    paper: down(600, H, '#5c48a0', '#2c2060'),
  });
};

/** A lamp over the table. */
export const pendant = (brush: Brush, x: number): void => {
  cut(
    brush,
    (q) => {
      q.fillRect(x - 1, 40, 2, 200);
      q.beginPath();
      q.arc(x, 262, 34, Math.PI, 0);
      q.fill();
    },
    down(228, 262, '#8c8490', '#d8ccc4'),
    {
      rim: [1, 1.4, 'rgba(255,250,240,.6)'],
      paper: down(228, 262, '#e88c5c', '#ffd088'),
      shadow: [4, 6, 6, 0.4],
    },
  );
};

/** The white table, laid. */
export const table = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [196, FAR],
        [1724, FAR],
        [1838, EDGE],
        [82, EDGE],
      ]),
    down(FAR, EDGE, '#c4beb4', '#b0aaa0', '#8c867c'),
    { paper: down(FAR, EDGE, '#f0d8d0', '#fff0e0'), rim: [0, 1.2, 'rgba(255,250,236,.45)'] },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(82, EDGE);
      q.lineTo(1838, EDGE);
      q.lineTo(1850, H + 50);
      q.lineTo(70, H + 50);
      q.fill();
    },
    down(EDGE, H, '#7c766e', '#4a4744', '#242426'),
    {
      paper: down(EDGE, H, '#f4dcd8', '#8c6cac'),
      rim: [0, 2, 'rgba(255,246,226,.6)'],
      shadow: [0, 6, 10, 0.4],
      shade: (q) => {
        const { random } = brush;
        for (let x = 90; x < 1840; x += 30 + random() * 70) {
          q.fillStyle = lin2(q, x, 18 + random() * 26);
          q.beginPath();
          q.moveTo(x, EDGE + 3);
          q.lineTo(x + 4, EDGE + 3);
          q.lineTo(x + 20, H + 50);
          q.lineTo(x - 26, H + 50);
          q.fill();
        }
      },
    },
  );
  for (const x of [300, 500, 700, 1120, 1320, 1520, 1660]) plate(brush, x, FAR + 16, 42, 8);
  for (const x of [250, 470, 1090, 1330, 1600]) plate(brush, x, EDGE - 20, 56, 11);
  for (const x of [352, 552, 756, 1066, 1272, 1470, 1620])
    wineGlass(brush, x, FAR + 26, 2.9, x % 3 ? '#e8d088' : '#8c3044');
  for (const x of [330, 560, 1180, 1430]) wineGlass(brush, x, EDGE - 18, 3.4, '#e8d088');
  for (const [x, y] of CANDLES) candle(brush, x, y, 44, 5);
  for (const [x, s] of [
    [430, 1],
    [620, 0.8],
    [900, 1.2],
    [1220, 0.9],
    [1420, 1],
  ] as const) {
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.ellipse(x, FAR + 22, 26 * s, 12 * s, 0, 0, 7);
        q.fill();
      },
      '#8ca898',
      { rim: [0, 1, 'rgba(255,255,255,.5)'] },
    );
    for (let i = 0; i < 7; i++)
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.arc(x + (i - 3) * 10 * s, FAR + 10 - 9 * s * Math.sin(((i + 0.5) / 7) * Math.PI), 10 * s, 0, 7);
          q.fill();
        },
        i % 2 ? '#f4e4e0' : '#e8c8cc',
        { rim: [1, 1.2, 'rgba(255,255,255,.7)'], shadow: [2, 3, 3, 0.3] },
      );
  }
};

const lin2 = (q: G, x: number, w: number): CanvasGradient => {
  const fold = q.createLinearGradient(x - w, 0, x + w, 0);
  fold.addColorStop(0, 'rgba(60,50,90,0)');
  fold.addColorStop(0.45, 'rgba(16,18,30,.34)');
  fold.addColorStop(0.55, 'rgba(255,246,230,.1)');
  fold.addColorStop(1, 'rgba(255,255,255,0)');
  return fold;
};

/** Where the candles stand on the table. */
export const CANDLES: readonly (readonly [number, number])[] = [
  [388, FAR + 40],
  [566, FAR + 30],
  [742, FAR + 42],
  [1150, FAR + 34],
  [1388, FAR + 42],
  [1560, FAR + 30],
];
