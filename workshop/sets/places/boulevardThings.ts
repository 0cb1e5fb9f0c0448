import { across, down, H, poly, seeded, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { sash } from '../kit/houses.ts';
import { door } from '../kit/openings.ts';
import { bricks, sink } from '../kit/room.ts';
import { DOOR, FOOT, GRATE, WALL, WINDOWS } from './boulevardPlan.ts';

/** The boulevard at the left. */
export const street = (brush: Brush): void => {
  cut(brush, (q) => q.fillRect(-100, 440, 700, 190), down(440, FOOT, '#3c4468', '#2c3250'), {
    paper: down(440, FOOT, '#3c3c94', '#24246c'),
  });
  skyline(brush, {
    x0: -100,
    x1: 250,
    base: 470,
    low: 120,
    high: 330,
    fill: down(140, 470, '#343c60', '#4c5478'),
    seed: 5,
    width: 74,
    box: '#ffcf80',
  });
  skyline(brush, {
    x0: 330,
    x1: 600,
    base: 470,
    low: 110,
    high: 300,
    fill: down(140, 470, '#2c3456', '#444c70'),
    seed: 8,
    width: 64,
    box: '#ffcf80',
  });
};

/** The brick wall, its windows, grating and door. */
export const building = (brush: Brush): void => {
  const { x0, x1 } = WALL;
  bricks(brush, x0, -50, x1, FOOT, '#786054', 50);
  sink(brush, FOOT, { sides: 0, top: 0.55, low: 0.15, colour: '#0a0a1c' });
  cut(
    brush,
    (q) => {
      q.fillRect(x0 - 8, 92, x1 - x0 + 8, 20);
      q.fillRect(x0 - 12, 508, x1 - x0 + 12, 14);
    },
    '#7c7080',
    { rim: [0, 1.6, 'rgba(220,220,255,.3)'] },
  );
  for (const x of WINDOWS)
    sash(brush, { x, y: 156, w: 112, h: 196 }, '#54505c', down(156, 352, '#1c2038', '#343850'), { bars: 2 });
  cut(
    brush,
    (q) => {
      for (const x of WINDOWS) q.fillRect(x - 18, 362, 148, 13);
    },
    '#847884',
    { rim: [0, 1.4, 'rgba(220,220,255,.35)'] },
  );
  // The grating: all of the music that gets out gets out here.
  cut(brush, (q) => q.fillRect(GRATE.x - 10, GRATE.y - 10, GRATE.w + 20, GRATE.h + 16), '#54505c', {
    rim: [0, 1.4, 'rgba(255,226,180,.4)'],
  });
  cut(
    brush,
    (q) => q.fillRect(GRATE.x, GRATE.y, GRATE.w, GRATE.h),
    down(GRATE.y, GRATE.y + GRATE.h, '#a8703c', '#d8944c'),
    { paper: down(GRATE.y, GRATE.y + GRATE.h, '#ffb050', '#ffd888'), shadow: [0, 0, 1, 0] },
  );
  cut(
    brush,
    (q) => {
      for (let x = GRATE.x + 10; x < GRATE.x + GRATE.w; x += 17) q.fillRect(x, GRATE.y, 5, GRATE.h);
      q.fillRect(GRATE.x, GRATE.y + 27, GRATE.w, 5);
    },
    '#24222c',
    { shadow: [1, 2, 2, 0.4] },
  );
  door(brush, DOOR, '#4c4458', { brass: '#c8a060', knob: 'left' });
  cut(
    brush,
    (q) => {
      q.fillRect(DOOR.x - 30, FOOT - 8, DOOR.w + 60, 16);
      poly(q, [
        [DOOR.x - 44, 186],
        [DOOR.x + DOOR.w + 44, 186],
        [DOOR.x + DOOR.w + 30, 164],
        [DOOR.x - 30, 164],
      ]);
    },
    '#7c7080',
    { rim: [0, 1.4, 'rgba(255,226,190,.3)'] },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [x1, -50],
        [1760, -50],
        [1760, FOOT],
        [x1, FOOT],
      ]),
    across(x1, 1760, '#3c3648', '#54505c'),
    { paper: across(x1, 1760, '#3c2c6c', '#5c4490') },
  );
  cut(brush, (q) => q.fillRect(1758, -50, 300, FOOT + 52), down(0, FOOT, '#2c3050', '#3c4468'), {
    paper: down(0, FOOT, '#2c2c70', '#4448a0'),
  });
  cut(
    brush,
    (q) => {
      q.lineWidth = 9;
      poly(
        q,
        [
          [606, -50],
          [606, 500],
          [590, 560],
          [590, FOOT],
        ],
        true,
      );
    },
    across(600, 612, '#8c8490', '#4c4854'),
    { rim: [-1.2, 0, 'rgba(220,224,255,.4)'] },
  );
};

/** Bills on the wall. */
export const posters = (brush: Brush): void => {
  const random = seeded(4);
  for (const [x, y, w, h, c] of [
    [1240, 400, 84, 108, '#8c8478'],
    [1306, 424, 70, 92, '#a07464'],
    [1252, 474, 60, 40, '#74808c'],
  ] as const)
    cut(
      brush,
      (q) => {
        q.save();
        q.translate(x, y);
        q.rotate((random() - 0.5) * 0.06);
        q.fillRect(0, 0, w, h);
        q.restore();
      },
      down(y, y + h, c, '#5c5458'),
      {
        rim: [0, 1, 'rgba(255,250,240,.35)'],
        shade: (q) => {
          q.fillStyle = 'rgba(20,16,30,.35)';
          for (let i = 0; i < 4; i++) q.fillRect(x + 10, y + 16 + i * 19, w * (0.3 + 0.5 * random()), 6);
        },
      },
    );
};

/** The wet pavement. */
export const ground = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, 566],
        [WALL.x0, FOOT - 6],
        [W + 100, FOOT - 6],
        [W + 100, H + 50],
        [-100, H + 50],
      ]),
    down(FOOT - 30, H, '#4c4c64', '#383a54', '#2a2c44'),
    {
      paper: down(FOOT, H, '#3c3c90', '#1c1c58'),
      shade: (q) => {
        q.strokeStyle = 'rgba(4,4,20,.5)';
        q.lineWidth = 1.6;
        for (let i = -14; i < 30; i++)
          poly(
            q,
            [
              [560 + i * 62, FOOT - 6],
              [560 + i * 116 - 260, H + 50],
            ],
            true,
          );
        for (const y of [636, 684, 746])
          poly(
            q,
            [
              [-100, y],
              [W + 100, y],
            ],
            true,
          );
        const random = seeded(21);
        for (let i = 0; i < 80; i++) {
          q.fillStyle = 'rgba(170,190,240,.1)';
          q.beginPath();
          q.ellipse(
            -60 + random() * 2040,
            620 + random() * 190,
            20 + random() * 90,
            2 + random() * 6,
            0,
            0,
            7,
          );
          q.fill();
        }
      },
    },
  );
};
