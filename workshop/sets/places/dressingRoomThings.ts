import { across, down, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { curtain, door } from '../kit/openings.ts';
import { person } from '../kit/people.ts';
import { sink, wall } from '../kit/room.ts';
import { contact } from '../kit/solid.ts';
import { BULBS, DOOR, FOOT, MIRROR } from './dressingRoomPlan.ts';

const flowers = (brush: Brush): void =>
  cut(
    brush,
    (q) => {
      for (let i = 0; i < 9; i++) {
        q.beginPath();
        q.ellipse(800 + (i % 5) * 15 - 20, 430 - Math.floor(i / 5) * 16 - (i % 2) * 8, 12, 11, 0, 0, 7);
        q.fill();
      }
      q.fillRect(786, 440, 40, 30);
    },
    '#e8dcc8',
    { rim: [-1, 1, 'rgba(255,255,250,.7)'], paper: '#fff0e0' },
  );

/** Wall, mirror, table, a poster turned round. */
export const room = (brush: Brush): void => {
  wall(brush, FOOT, across(0, W, '#7c4c54', '#a0646c', '#74464e'), {
    stripe: 56,
    paper: down(0, FOOT, '#a84c6c', '#6c2454'),
  });
  sink(brush, FOOT, { sides: 0.65, top: 0.6, low: 0.35, colour: '#14060c' });
  cut(brush, (q) => q.fillRect(MIRROR.x - 50, MIRROR.y - 46, MIRROR.w + 100, MIRROR.h + 70), '#5c3c34', {
    rim: [0, 1.8, 'rgba(255,232,196,.5)'],
    paper: '#e8a860',
  });
  cut(
    brush,
    (q) => q.fillRect(MIRROR.x, MIRROR.y, MIRROR.w, MIRROR.h),
    down(MIRROR.y, MIRROR.y + MIRROR.h, '#6c5c64', '#8c7478', '#54444c'),
    {
      paper: down(MIRROR.y, MIRROR.y + MIRROR.h, '#fff0c8', '#f0a890'),
      shadow: [0, 0, 1, 0],
      shade: (q) => {
        q.fillStyle = 'rgba(40,20,30,.45)';
        q.fillRect(MIRROR.x + 330, MIRROR.y + 66, 90, 234);
        q.fillStyle = 'rgba(220,190,170,.4)';
        q.fillRect(MIRROR.x + 338, MIRROR.y + 74, 74, 226);
        q.fillStyle = 'rgba(255,255,255,.1)';
        poly(q, [
          [MIRROR.x + 60, MIRROR.y],
          [MIRROR.x + 170, MIRROR.y],
          [MIRROR.x + 20, MIRROR.y + MIRROR.h],
          [MIRROR.x, MIRROR.y + MIRROR.h],
          [MIRROR.x, MIRROR.y + 140],
        ]);
        q.fillStyle = '#f4ecd8';
        for (const [x, y] of [
          [12, 14],
          [470, 10],
          [478, 60],
        ] as const)
          q.fillRect(MIRROR.x + x, MIRROR.y + y, 30, 40);
      },
    },
  );
  for (const [x, y] of BULBS)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.arc(x, y, 12, 0, 7);
        q.fill();
      },
      '#d8c8a8',
      { rim: [-1, 1, 'rgba(255,255,245,.7)'], paper: '#fff4c8', shadow: [2, 3, 3, 0.4] },
    );
  cut(
    brush,
    (q) => {
      q.fillRect(610, 470, 700, 16);
      q.fillRect(624, 486, 12, 112);
      q.fillRect(1284, 486, 12, 112);
      q.fillRect(640, 486, 640, 40);
    },
    down(470, 600, '#8c5c48', '#4c2c28'),
    { rim: [0, 1.6, 'rgba(255,230,190,.5)'] },
  );
  for (const [x, h, c] of [
    [660, 30, '#c8a888'],
    [690, 44, '#a8c0b8'],
    [716, 22, '#e8b8b0'],
    [1180, 36, '#d8c8a8'],
    [1210, 24, '#b85c54'],
    [1240, 50, '#8c9cb0'],
  ] as const)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 10, 470 - h, 20, h, 4);
        q.fill();
      },
      c,
      { rim: [-1, 1, 'rgba(255,250,235,.6)'] },
    );
  flowers(brush);
  door(brush, DOOR, '#54343c', { brass: '#e0b068', knob: 'left' });
  // The poster has been turned: one sees its back, its tape and its battens.
  cut(
    brush,
    (q) =>
      poly(q, [
        [1330, 250],
        [1484, 262],
        [1484, 560],
        [1330, 584],
      ]),
    across(1330, 1484, '#d8c8a8', '#b09878'),
    {
      rim: [1, 1.2, 'rgba(255,250,230,.6)'],
      shade: (q) => {
        q.strokeStyle = 'rgba(90,60,40,.7)';
        q.lineWidth = 10;
        poly(
          q,
          [
            [1336, 256],
            [1478, 268],
            [1478, 554],
            [1336, 577],
            [1336, 256],
          ],
          true,
        );
        poly(
          q,
          [
            [1336, 410],
            [1478, 408],
          ],
          true,
        );
      },
    },
  );
};

/** Herself in the glass, tired; what stands on the table stands before it. */
export const mirrored = (brush: Brush): void => {
  const { g } = brush;
  g.save();
  g.beginPath();
  g.rect(MIRROR.x, MIRROR.y, MIRROR.w, MIRROR.h);
  g.clip();
  person(
    brush,
    {
      member: 'mia',
      costume: 'coat',
      pose: 'sit-hands-in-lap',
      but: { neck: { pitch: 22 }, head: { pitch: 14, yaw: -20, roll: 7 }, chest: { pitch: 9 } },
    },
    { x: 948, y: 572, scale: 2.95, turn: -34, pitch: 4 },
    {
      from: [0.76, 0.5, 0.26],
      colour: '#ffb47c',
      own: 0.46,
      open: 0.28,
      shade: '#2c161c',
      strength: 0.7,
      print: '#d8603c',
    },
  );
  g.restore();
  cut(
    brush,
    (q) =>
      poly(q, [
        [MIRROR.x + 250, MIRROR.y],
        [MIRROR.x + 300, MIRROR.y],
        [MIRROR.x + 120, MIRROR.y + MIRROR.h],
        [MIRROR.x + 40, MIRROR.y + MIRROR.h],
      ]),
    'rgba(255,240,220,.07)',
    { shadow: [0, 0, 1, 0], grain: 0 },
  );
};

/** A rail of clothes. */
export const rail = (brush: Brush): void => {
  cut(
    brush,
    (q) => {
      q.fillRect(110, 216, 400, 7);
      q.fillRect(120, 216, 7, 420);
      q.fillRect(496, 216, 7, 420);
      q.fillRect(90, 630, 66, 8);
      q.fillRect(466, 630, 66, 8);
    },
    '#8c7c78',
    { rim: [0, 1.2, 'rgba(255,240,220,.5)'] },
  );
  for (const [i, [x, w, h, c]] of (
    [
      [170, 56, 300, '#2c3c84'],
      [240, 50, 260, '#8c6c4c'],
      [306, 64, 330, '#3c3040'],
      [380, 52, 280, '#b8ac98'],
      [446, 60, 310, '#7c3c44'],
    ] as const
  ).entries())
    curtain(brush, x - w / 2, x + w / 2, 232, 232 + h, c, { fold: 17 + i, hem: 3 });
  contact(brush, 310, 640, 230, 12);
};
