import { across, down, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair, longTable } from '../kit/furniture.ts';
import { contact, project, rod, stand, turnedBody } from '../kit/solid.ts';
import { BULB, GHOST, LAMP, TABLE } from './theatrePlan.ts';

/** The bar with the stage lamps. */
export const bars = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.fillRect(-90, 54, W + 180, 9);
      for (const x of [430, 760, 1080, 1380]) {
        q.fillRect(x - 3, -50, 6, 110);
        q.beginPath();
        q.roundRect(x - 20, 60, 40, 54, 9);
        q.fill();
        poly(q, [
          [x - 26, 112],
          [x + 26, 112],
          [x + 34, 136],
          [x - 34, 136],
        ]);
      }
    },
    '#2c2426',
    { rim: [0.8, 1.2, 'rgba(255,225,190,.28)'], paper: '#2a1c50' },
  );
};

/** What stands on the stage: a kitchen made up of a few things. */
export const kitchen = (brush: Brush): void => {
  const light = { from: [0.5, 0.9, 0.1], edge: 'rgba(255,232,200,.2)' } as const;
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.4;
      poly(
        q,
        [
          [424, -50],
          [424, 190],
        ],
        true,
      );
      poly(
        q,
        [
          [566, -50],
          [566, 190],
        ],
        true,
      );
      poly(
        q,
        [
          [LAMP.x, -50],
          [LAMP.x, LAMP.y],
        ],
        true,
      );
    },
    '#1c1614',
    { shadow: [2, 3, 3, 0.3] },
  );
  cut(brush, (q) => q.fillRect(404, 188, 182, 214), '#b8a888', {
    paper: down(188, 402, '#f0d8a0', '#c89858'),
    rim: [1.2, 1.6, 'rgba(255,248,230,.6)'],
    holes: (q) => {
      for (const [x, y] of [
        [418, 202],
        [500, 202],
        [418, 302],
        [500, 302],
      ] as const)
        q.fillRect(x, y, 72, 86);
    },
  });
  cut(
    brush,
    (q) => {
      poly(q, [
        [410, 198],
        [470, 198],
        [452, 300],
        [418, 392],
        [410, 392],
      ]);
      poly(q, [
        [580, 198],
        [520, 198],
        [538, 300],
        [572, 392],
        [580, 392],
      ]);
    },
    '#c05840',
    { paper: '#e85c44', rim: [1, 1, 'rgba(255,220,200,.4)'] },
  );
  contact(brush, TABLE.x, TABLE.y, 150, 14);
  stand(brush, chair('#8c6a48', '#a87c54'), { x: 500, y: 722, scale: 2.3, turn: 70, pitch: 9 }, light);
  stand(brush, longTable(96, 62, '#a8845c', { top: '#d8c8a8' }), TABLE, light);
  const [kx, ky] = project(TABLE, [-22, 74, 4]);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(kx - 22, ky - 34, 44, 34, 12);
      q.roundRect(kx - 9, ky - 42, 18, 10, 4);
      q.fill();
      q.lineWidth = 4;
      poly(
        q,
        [
          [kx + 20, ky - 26],
          [kx + 40, ky - 36],
        ],
        true,
      );
      q.beginPath();
      q.arc(kx, ky - 36, 24, Math.PI * 1.1, Math.PI * 1.9);
      q.stroke();
    },
    down(ky - 44, ky, '#5c9098', '#2c5058'),
    { rim: [1.2, 1.4, 'rgba(240,250,250,.6)'] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [LAMP.x - 14, LAMP.y],
        [LAMP.x + 14, LAMP.y],
        [LAMP.x + 54, LAMP.y + 34],
        [LAMP.x - 54, LAMP.y + 34],
      ]),
    down(LAMP.y, LAMP.y + 34, '#3c6a64', '#6ca098'),
    {
      rim: [1, 1.5, 'rgba(235,250,245,.5)'],
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [806, 712],
        [862, 712],
        [852, 762],
        [816, 762],
      ]),
    across(806, 862, '#a8a8a4', '#606468'),
    { rim: [0, 1.6, 'rgba(255,255,250,.6)'] },
  );
};

/** The bare lamp of the night on its stand. */
export const ghostStand = (brush: Brush): void => {
  const light = { from: [0.5, 0.9, 0.1], edge: 'rgba(255,232,200,.2)' } as const;
  stand(
    brush,
    [
      turnedBody(
        0,
        0,
        [
          [0, 16],
          [3, 15],
          [5, 3],
        ],
        '#3c3438',
      ),
      rod([0, 4, 0], [0, 142, 0], 1.1, '#54484a'),
    ],
    GHOST,
    light,
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.3;
      for (let i = 0; i < 5; i++) {
        q.beginPath();
        q.ellipse(BULB[0], BULB[1], 17 * Math.abs(Math.cos(i * 0.63)) + 0.5, 23, 0, 0, 7);
        q.stroke();
      }
    },
    '#54484a',
    { shadow: [1, 2, 2, 0.3] },
  );
};
