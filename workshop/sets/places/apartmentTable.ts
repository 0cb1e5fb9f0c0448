import { down, type G, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { longTable } from '../kit/furniture.ts';
import { candle } from '../kit/lamps.ts';
import { contact, project, stand, type V3 } from '../kit/solid.ts';
import { CANDLES, TABLE } from './apartmentPlan.ts';

const sheet = (brush: Brush, points: readonly V3[], colour: string, lines = 0): void => {
  const at = points.map((p) => project(TABLE, p));
  cut(brush, (q) => poly(q, at), colour, {
    shadow: [2, 2, 2, 0.4],
    rim: [-1, -1, 'rgba(60,60,90,.4)'],
    shade: (q) => {
      const [a, b, c, d] = at;
      if (!a || !b || !c || !d) return;
      q.strokeStyle = 'rgba(50,50,80,.6)';
      q.lineWidth = 1.4;
      for (let i = 1; i <= lines; i++) {
        const t = 0.2 + (0.5 * i) / Math.max(1, lines);
        const from = [a[0] + (d[0] - a[0]) * t, a[1] + (d[1] - a[1]) * t] as const;
        const to = [b[0] + (c[0] - b[0]) * t, b[1] + (c[1] - b[1]) * t] as const;
        poly(
          q,
          [
            [from[0] + (to[0] - from[0]) * 0.16, from[1] + (to[1] - from[1]) * 0.16],
            [from[0] + (to[0] - from[0]) * 0.8, from[1] + (to[1] - from[1]) * 0.8],
          ],
          true,
        );
      }
    },
  });
};

/** The oilcloth hangs over the table's edge: checks in the colour of the paint. */
const oilcloth = (brush: Brush, part: 'top' | 'hem'): void => {
  const across = 14;
  const drop = 27;
  const hem = (q: G) => {
    q.beginPath();
    const [x0, y0] = project(TABLE, [-60, 74, 38]);
    q.moveTo(x0, y0);
    q.lineTo(...project(TABLE, [60, 74, 38]));
    for (let i = across * 2; i >= 0; i--) {
      const x = -61 + (122 * i) / (across * 2);
      q.lineTo(...project(TABLE, [x, 74 - drop - 1.5 * Math.sin(i * 1.3), 39 + 0.8 * Math.sin(i * 1.9)]));
    }
    q.fill();
  };
  const top = (['-60,-38', '60,-38', '60,38', '-60,38'] as const).map((corner) => {
    const [x = 0, z = 0] = corner.split(',').map(Number);
    return project(TABLE, [x, 74.2, z]);
  });
  const cell = (q: G, x: number, y0: V3, y1: V3) =>
    poly(q, [
      project(TABLE, [x, y0[1], y0[2]]),
      project(TABLE, [x + 4.3, y0[1], y0[2]]),
      project(TABLE, [x + 4.3, y1[1], y1[2]]),
      project(TABLE, [x, y1[1], y1[2]]),
    ]);
  const stripes = (q: G, on: 'top' | 'hem') => {
    q.fillStyle = 'rgba(44,124,128,.34)';
    for (let i = 0; i < across; i++) {
      const x = -60 + i * 8.6;
      if (on === 'top') cell(q, x, [0, 74.2, -38], [0, 74.2, 38]);
      else cell(q, x, [0, 74, 38], [0, 74 - drop - 3, 39]);
    }
    for (let k = 0; k < (on === 'top' ? 9 : 3); k++) {
      const a = on === 'top' ? ([0, 74.2, -38 + k * 8.6] as V3) : ([0, 74 - 4 - k * 8.6, 38.4] as V3);
      const b = on === 'top' ? ([0, 74.2, -33.7 + k * 8.6] as V3) : ([0, 74 - 8.3 - k * 8.6, 38.8] as V3);
      for (let x = -60; x < 60; x += 4.3) cell(q, x, a, b);
    }
  };
  if (part === 'hem')
    cut(brush, hem, down(545, 630, '#b4b8a8', '#7c8c84'), {
      paper: down(545, 630, '#f8e4b8', '#d8a078'),
      shade: (q) => stripes(q, 'hem'),
      rim: [0, 1.4, 'rgba(255,255,250,.4)'],
    });
  else cut(brush, (q) => poly(q, top), '#c4c4b0', { paper: '#fff0cc', shade: (q) => stripes(q, 'top') });
};

/** Legs, apron and the cloth's front: before who sits at either end. */
export const tableFront = (brush: Brush): void => {
  contact(brush, 960, 752, 170, 14);
  // The legs only: the cloth hides the rest.
  stand(brush, longTable(118, 74, '#d8d0b8', { h: 62 }).slice(0, 4), TABLE, {
    from: [0.1, 1, -0.1],
    edge: 'rgba(255,255,245,.2)',
  });
  oilcloth(brush, 'hem');
};

/** The table's top. */
export const tableTop = (brush: Brush): void => oilcloth(brush, 'top');

/** The candles of the evening, in their saucers. */
export const candles = (brush: Brush): void => {
  for (const [x, y, h] of CANDLES) {
    saucer(brush, x, y);
    candle(brush, x, y, h, 10);
  }
};

/** By day two stubs with black wicks, unlit. */
export const stubs = (brush: Brush): void => {
  for (const [i, [x, y]] of CANDLES.entries()) {
    const h = i === 0 ? 9 : 15;
    saucer(brush, x, y);
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.moveTo(x - 7, y);
        q.lineTo(x - 6, y - h);
        q.quadraticCurveTo(x - 1, y - h + 4, x + 2, y - h + 1);
        q.quadraticCurveTo(x + 5, y - h - 2, x + 6, y - h + 2);
        q.lineTo(x + 8, y);
        q.fill();
      },
      down(y - h, y, '#d8ccb0', '#a89878'),
      { rim: [0, 1, 'rgba(255,250,235,.5)'] },
    );
    cut(
      brush,
      (q) => {
        q.lineWidth = 1.8;
        q.beginPath();
        q.moveTo(x, y - h + 2);
        q.quadraticCurveTo(x + 1, y - h - 5, x + 3, y - h - 7);
        q.stroke();
      },
      '#1c1614',
    );
  }
};

const saucer = (brush: Brush, x: number, y: number): void =>
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y + 1, 24, 6, 0, 0, 7);
      q.fill();
    },
    '#7c9c98',
    { rim: [0, 1.2, 'rgba(255,255,245,.5)'] },
  );

/** What lies on the cloth by day: two typed pages, a shut copybook, a napkin and a pen. */
export const papers = (brush: Brush): void => {
  sheet(
    brush,
    [
      [20, 74.6, 2],
      [40, 74.6, 0],
      [42, 74.6, 26],
      [21, 74.6, 28],
    ],
    '#f4f0e0',
    2,
  );
  sheet(
    brush,
    [
      [32, 75, 10],
      [49, 75, 13],
      [46, 75, 35],
      [29, 75, 32],
    ],
    '#3c5c94',
  );
  sheet(
    brush,
    [
      [-28, 74.6, 10],
      [-8, 74.6, 12],
      [-7, 74.6, 30],
      [-28, 74.6, 28],
    ],
    '#fffdf4',
  );
  const pen = [project(TABLE, [-2, 75, 14]), project(TABLE, [3, 75, 28])] as const;
  cut(
    brush,
    (q) => {
      q.lineWidth = 3.4;
      poly(q, pen, true);
    },
    '#2a3a6c',
    { shadow: [1, 2, 2, 0.4] },
  );
};

/** What the door of the icebox holds: two tickets under one magnet, or one ticket and a spoon on a string. */
export const icebox = (brush: Brush, tickets: boolean): void => {
  const stub = (x: number, y: number, lean: number) =>
    cut(
      brush,
      (q) => {
        q.save();
        q.translate(x, y);
        q.rotate(lean);
        q.fillRect(-9, 0, 18, 36);
        q.restore();
      },
      '#e8b49c',
      { shadow: [2, 2, 2, 0.4], rim: [-1, -1, 'rgba(90,40,40,.5)'] },
    );
  stub(470, 414, 0.12);
  if (tickets) stub(482, 416, -0.2);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(475, 414, 7, 7, 0, 0, 7);
      q.fill();
    },
    '#c8483c',
    { shadow: [1, 2, 2, 0.4] },
  );
  if (tickets) return;
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.8;
      poly(
        q,
        [
          [506, 392],
          [504, 440],
        ],
        true,
      );
      q.lineWidth = 3.4;
      poly(
        q,
        [
          [504, 440],
          [503, 486],
        ],
        true,
      );
      q.beginPath();
      q.ellipse(502, 498, 7, 13, 0.05, 0, 7);
      q.fill();
    },
    '#8c98a0',
    { shadow: [2, 3, 3, 0.4] },
  );
};
