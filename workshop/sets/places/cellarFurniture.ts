import { across, lin, poly, seeded, tone } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { barStool, bentwood, block, roundTable } from '../kit/furniture.ts';
import { candle, lamp } from '../kit/lamps.ts';
import { pianoStool, upright } from '../kit/pianos.ts';
import { contact, stand } from '../kit/solid.ts';
import { BOILER, FAR_CANDLE, FAR_TABLE, LAMP, PIANO } from './cellarPlan.ts';

/** The boiler and its pipes. */
export const boiler = (brush: Brush): void => {
  const { x, y } = BOILER;
  contact(brush, x, y + 12, 170, 16, 0.7);
  cut(
    brush,
    (q) => {
      q.lineWidth = 30;
      q.lineJoin = 'round';
      poly(
        q,
        [
          [x - 20, 330],
          [x - 20, 190],
          [x + 120, 150],
          [x + 300, 40],
        ],
        true,
      );
      q.lineWidth = 12;
      poly(
        q,
        [
          [x + 92, 560],
          [x + 170, 560],
          [x + 170, 300],
          [x + 330, 120],
        ],
        true,
      );
    },
    across(60, 500, '#54505c', '#8c8490', '#4c4854'),
    { rim: [1.4, 1.4, 'rgba(255,200,150,.3)'] },
  );
  // People hang their scarves on the warm pipe.
  for (const [dx, dy, h, colour] of [
    [206, -386, 118, '#8c3438'],
    [196, -378, 150, '#a8443c'],
    [262, -450, 104, '#b08c4c'],
  ] as const)
    cut(
      brush,
      (q) => {
        const [left, top] = [x + dx, y + dy];
        q.beginPath();
        q.moveTo(left - 2, top + 4);
        q.quadraticCurveTo(left + 11, top - 12, left + 24, top - 8);
        q.bezierCurveTo(left + 30, top + h * 0.4, left + 22, top + h * 0.7, left + 26, top + h);
        for (let k = 0; k < 6; k++) {
          q.lineTo(left + 24 - k * 4.4, top + h + 10);
          q.lineTo(left + 22 - k * 4.4, top + h);
        }
        q.bezierCurveTo(left - 6, top + h * 0.6, left + 4, top + h * 0.3, left - 2, top + 4);
        q.fill();
      },
      across(x + dx, x + dx + 26, tone(colour, 0.6), colour, tone(colour, 0.5)),
      { rim: [1.2, 1, 'rgba(255,214,170,.4)'], shadow: [4, 5, 6, 0.5] },
    );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x - 118, 316, 214, y - 306, [96, 96, 14, 14]);
      q.fill();
    },
    lin(x - 118, 0, x + 96, 0, [
      [0, '#3c3844'],
      [0.3, '#6c6470'],
      [0.62, '#8c7c7c'],
      [1, '#4c4048'],
    ]),
    {
      rim: [-1.6, 1.4, 'rgba(255,196,140,.5)'],
      paper: lin(x - 118, 0, x + 96, 0, [
        [0, '#3c2468'],
        [0.6, '#b8504c'],
        [1, '#6c2858'],
      ]),
      shade: (q) => {
        q.fillStyle = 'rgba(10,6,14,.4)';
        for (const yy of [400, 500, 598]) q.fillRect(x - 118, yy, 214, 5);
        for (const yy of [394, 492, 590])
          for (let k = 0; k < 9; k++) {
            q.fillStyle = 'rgba(240,220,200,.35)';
            q.fillRect(x - 108 + k * 25, yy, 4, 4);
          }
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.roundRect(x - 66, 512, 108, 74, 8);
      q.fill();
    },
    '#3c3438',
    {
      rim: [0, 1.5, 'rgba(255,210,160,.5)'],
      shade: (q) => {
        q.fillStyle = '#f08c3c';
        for (let k = 0; k < 5; k++) q.fillRect(x - 52, 526 + k * 11, 80, 5);
      },
    },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(x - 12, 430, 24, 0, 7);
      q.fill();
    },
    '#d8ccb8',
    {
      rim: [1, 1.2, 'rgba(255,250,240,.7)'],
      shade: (q) => {
        q.strokeStyle = '#7c2c24';
        q.lineWidth = 3;
        poly(
          q,
          [
            [x - 12, 430],
            [x + 2, 416],
          ],
          true,
        );
      },
    },
  );
};

/** The bar and its bottles. */
export const bar = (brush: Brush): void => {
  const random = seeded(14);
  const side = { from: [-0.3, 0.9, 0.3], edge: 'rgba(255,214,160,.2)' } as const;
  for (let i = 0; i < 13; i++) {
    const [x, h, c] = [
      1834 + (i % 7) * 24,
      40 + random() * 26,
      ['#4c7c5c', '#8c5c34', '#b8a884', '#5c3c4c'][(random() * 4) | 0] ?? '#4c7c5c',
    ];
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 8, (i < 7 ? 420 : 500) - h, 16, h, [7, 7, 2, 2]);
        q.fillRect(x - 3, (i < 7 ? 420 : 500) - h - 12, 6, 14);
        q.fill();
      },
      c,
      { rim: [-1, 1, 'rgba(255,230,180,.5)'], shadow: [2, 3, 3, 0.4] },
    );
  }
  cut(
    brush,
    (q) => {
      q.fillRect(1806, 420, 260, 9);
      q.fillRect(1806, 500, 260, 9);
    },
    '#6c4c34',
    { rim: [0, 1.2, 'rgba(255,220,170,.4)'] },
  );
  stand(
    brush,
    block(220, 108, 56, '#5c3c30', '#8c6448', 5),
    { x: 1950, y: 690, scale: 2.05, turn: -16, pitch: 8 },
    side,
  );
  for (const x of [1700, 1800])
    stand(brush, barStool('#3c3034', '#6c3c34', 70), { x, y: 716, scale: 2.05, turn: 10, pitch: 9 }, side);
};

/** Piano, tables, chairs. */
export const furniture = (brush: Brush): void => {
  const side = { from: [0.5, 0.8, 0.3], edge: 'rgba(255,210,150,.14)' } as const;
  contact(brush, PIANO.x + 90, PIANO.y - 10, 230, 16);
  stand(brush, upright({ wood: '#5c3830', panel: '#6c4438', paper: '#e8dcc0' }), PIANO, side);
  stand(brush, pianoStool('#2c2224'), PIANO, side);
  lamp(brush, LAMP[0], LAMP[1], 0.95);
  contact(brush, FAR_TABLE.x, FAR_TABLE.y, 40, 7);
  stand(brush, bentwood('#4c3830'), { x: 1366, y: 648, scale: 1.7, turn: 60, pitch: 8 }, side);
  stand(brush, bentwood('#4c3830'), { x: 1480, y: 648, scale: 1.7, turn: -60, pitch: 8 }, side);
  stand(brush, roundTable('#3c2c2c', '#6c5044', 74, 32), FAR_TABLE, side);
  candle(brush, FAR_CANDLE[0], FAR_CANDLE[1], 18, 5);
  stand(brush, bentwood('#5c4434'), { x: 556, y: 746, scale: 2.35, turn: 62, pitch: 9 }, side);
  stand(brush, bentwood('#5c4434'), { x: 804, y: 746, scale: 2.35, turn: -62, pitch: 9 }, side);
};
