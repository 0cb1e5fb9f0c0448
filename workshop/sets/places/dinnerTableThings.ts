import { across, down, type G, H, poly, tone, W } from '../kit/canvas.ts';
import { ridge } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair } from '../kit/furniture.ts';
import { bush, palm } from '../kit/garden.ts';
import { back } from '../kit/silhouettes.ts';
import { stand } from '../kit/solid.ts';
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
  palm(brush, 176, 520, 300, '#1c2c38', 3, { lean: -20 });
  palm(brush, 252, 520, 220, '#20323c', 5, { lean: 14 });
  palm(brush, 1010, 520, 260, '#1c2c38', 8, { lean: 22 });
  bush(brush, 420, 506, 260, 60, '#24383c', 11);
  bush(brush, 780, 512, 300, 50, '#24383c', 13);
  bush(brush, 60, 508, 200, 64, '#1c3038', 17);
};

/** The room: ceiling, window bars, marble. */
export const room = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, 760), down(-50, 640, '#d4cec4', '#b4aea6', '#8c867e'), {
    paper: down(-50, 600, '#b8a4d0', '#6c58a0'),
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
    down(-50, 96, '#b8b4ac', '#e8e4dc'),
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
      q.ellipse(SPEAKER.x, SPEAKER.y, 38, 17, 0, 0, 7);
      q.fill();
    },
    '#f0ecec',
    {
      rim: [0, 1.4, 'rgba(255,255,255,.9)'],
      shadow: [1, 3, 4, 0.4],
      shade: (q) => {
        q.fillStyle = '#8c8c98';
        q.beginPath();
        q.ellipse(SPEAKER.x, SPEAKER.y, 31, 13.4, 0, 0, 7);
        q.fill();
        q.fillStyle = '#2c2c38';
        for (let y = -11; y <= 11; y += 3.2)
          for (let x = -27; x <= 27; x += 5) {
            if ((x / 29) ** 2 + (y / 12) ** 2 > 1) continue;
            q.beginPath();
            q.ellipse(SPEAKER.x + x + (Math.round(y / 3.2) % 2) * 2.4, SPEAKER.y + y, 1.5, 0.9, 0, 0, 7);
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
  marble(brush, { x: 1156, y: 96, w: 860, h: 300 }, '#c4c4c0', '#4c5c58', { paper: '#8c78ac' });
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
  marble(brush, { x: 1130, y: 396, w: 880, h: 30 }, '#f0eeea', '#5c6464', { paper: '#b8a0b8' });
  marble(brush, { x: 1150, y: 426, w: 860, h: 190 }, '#d8d6d2', '#5c6464', { paper: '#7c64a0' });
  cut(brush, (q) => q.fillRect(-100, 606, W + 200, 260), down(600, H, '#6c6860', '#443f3c'), {
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
    down(FAR, EDGE, '#dcd8d0', '#f6f2ea'),
    { paper: down(FAR, EDGE, '#a890b8', '#c8a8c0'), rim: [0, 1.4, 'rgba(255,255,255,.8)'] },
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
    down(EDGE, H, '#e6e0d6', '#98948e'),
    {
      paper: down(EDGE, H, '#b898b8', '#5c4888'),
      rim: [0, 2, 'rgba(255,255,255,.9)'],
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
  fold.addColorStop(0.45, 'rgba(60,50,90,.2)');
  fold.addColorStop(0.55, 'rgba(255,255,255,.2)');
  fold.addColorStop(1, 'rgba(255,255,255,0)');
  return fold;
};

/** Guests on the far side. */
export const farGuests = (brush: Brush): void => {
  const rim = [1.6, 1.4, 'rgba(250,226,186,.75)'] as const;
  for (const [x, kind, lean] of [
    [640, 'bun', 5],
    [1290, 'man', -4],
    [1462, 'long', 6],
    [1640, 'man', -7],
  ] as const)
    back(brush, x, 506, 1.85, { kind, lean, colour: '#3a4448', rim, bottom: 640, paper: '#5c48a8' });
};

/** Her chair. */
export const nearGuests = (brush: Brush): void => {
  const s = { from: [0.2, 0.9, -0.2], edge: 'rgba(255,240,230,.16)' } as const;
  stand(brush, chair('#5c5460', '#7c7480'), { x: 870, y: 846, scale: 2.5, turn: 150, pitch: 8 }, s);
};

/** Two backs at the near side. */
export const nearBacks = (brush: Brush): void => {
  const rim = [-1.8, 2, 'rgba(255,232,214,.6)'] as const;
  back(brush, 232, 596, 3.5, {
    kind: 'man',
    lean: 4,
    colour: '#464a50',
    rim: [1.8, 2, rim[2]],
    bottom: H + 60,
    paper: '#34287c',
  });
  back(brush, 1700, 590, 3.6, {
    kind: 'long',
    lean: -5,
    colour: '#464a50',
    rim,
    bottom: H + 60,
    paper: '#3c2878',
  });
};
