import { across, down, H, poly, seeded, W } from '../kit/canvas.ts';
import { skyline } from '../kit/city.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { sash } from '../kit/houses.ts';
import { door } from '../kit/openings.ts';
import { bricks } from '../kit/room.ts';
import { DOOR, GO, HEAD, LAMP, LOW, RISE, TOP, TREADS } from './stairsPlan.ts';

/** The boulevard at the upper level. */
export const far = (brush: Brush): void => {
  skyline(brush, {
    x0: -100,
    x1: 330,
    base: 470,
    low: 150,
    high: 380,
    fill: down(90, 470, '#3c3050', '#584864'),
    seed: 15,
    width: 84,
    box: '#ffd48c',
  });
  skyline(brush, {
    x0: 430,
    x1: 800,
    base: 470,
    low: 110,
    high: 320,
    fill: down(90, 470, '#342c4c', '#50445c'),
    seed: 18,
    width: 76,
    box: '#ffd48c',
  });
};

/** The wall and the red door. */
export const wall = (brush: Brush): void => {
  bricks(brush, 760, -50, W + 100, LOW + 6, '#5c5068', 54);
  for (const x of [860, 1080])
    sash(brush, { x, y: 70, w: 120, h: 190 }, '#4c4858', down(70, 260, '#1c1c34', '#34304c'), { bars: 2 });
  cut(brush, (q) => q.fillRect(752, 290, W, 16), '#74688c', { rim: [0, 1.6, 'rgba(220,210,255,.35)'] });
  cut(
    brush,
    (q) =>
      poly(q, [
        [HEAD - 12, TOP],
        [760, TOP],
        [760, LOW + 8],
        [HEAD - 12, LOW + 8],
      ]),
    '#3c3448',
  );
  door(brush, DOOR, '#a82c34', { brass: '#f0c878', knob: 'left', frame: '#4c2430' });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(DOOR.x + DOOR.w / 2, DOOR.y + 96, 30, 0, 7);
      q.fill();
    },
    '#6c3c34',
    {
      box: '#ffb868',
      paper: '#7c1c34',
      rim: [1, 1.4, 'rgba(255,214,170,.6)'],
      holes: (q) => {
        q.beginPath();
        q.arc(DOOR.x + DOOR.w / 2, DOOR.y + 96, 22, 0, 7);
        q.fill();
      },
    },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [DOOR.x - 60, 292],
        [DOOR.x + DOOR.w + 60, 292],
        [DOOR.x + DOOR.w + 44, 268],
        [DOOR.x - 44, 268],
      ]),
    '#74688c',
    { rim: [0, 1.5, 'rgba(255,214,190,.5)'] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 4;
      q.beginPath();
      q.moveTo(LAMP.x + 44, LAMP.y - 40);
      q.quadraticCurveTo(LAMP.x, LAMP.y - 66, LAMP.x, LAMP.y - 26);
      q.stroke();
      q.fillRect(LAMP.x + 40, LAMP.y - 60, 8, 46);
    },
    '#2c2430',
    { rim: [0, 1, 'rgba(255,214,170,.5)'] },
  );
};

/** The pavement, the flight, the landing. */
export const steps = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, TOP - 4],
        [HEAD, TOP - 4],
        [HEAD - 46, TOP + 34],
        [-100, TOP + 34],
      ]),
    down(TOP, TOP + 34, '#74708c', '#54506c'),
    { rim: [0, 1.6, 'rgba(220,214,255,.5)'], paper: down(TOP, TOP + 34, '#6c60c0', '#443c94') },
  );
  cut(
    brush,
    (q) =>
      poly(q, [
        [-100, TOP + 34],
        [HEAD - 46, TOP + 34],
        [HEAD - 46, H + 50],
        [-100, H + 50],
      ]),
    down(TOP + 34, H, '#443c54', '#2c2840'),
    {
      paper: down(TOP, H, '#34286c', '#1c1848'),
      shade: (q) => {
        const random = seeded(6);
        for (let y = TOP + 36, k = 0; y < H + 40; y += 46, k++)
          for (let x = -100 - (k % 2) * 50; x < HEAD - 46; x += 104) {
            q.fillStyle = `rgba(${random() < 0.5 ? '255,235,255' : '0,0,16'},${0.05 + 0.08 * random()})`;
            q.fillRect(x, y, 100, 42);
          }
      },
    },
  );
  for (let i = 0; i < TREADS; i++) {
    const x = HEAD + i * GO;
    const y = TOP + (i + 1) * RISE;
    cut(
      brush,
      (q) =>
        poly(q, [
          [x - 46, y - RISE + 36],
          [x, y - RISE - 4],
          [x, y - 2],
          [x - 46, y + 38],
        ]),
      across(x - 46, x, '#3c3650', '#2c2840'),
      { shadow: [0, 0, 1, 0], paper: '#2c2468' },
    );
    cut(
      brush,
      (q) =>
        poly(q, [
          [x, y - 4],
          [x + GO + 2, y - 4],
          [x + GO - 44, y + 36],
          [x - 46, y + 36],
        ]),
      down(y - 4, y + 36, '#8c84a4', '#645c80'),
      {
        rim: [0, 1.6, 'rgba(230,222,255,.6)'],
        shadow: [3, -3, 5, 0.35],
        paper: down(y - 4, y + 36, '#7c6cd0', '#5448a8'),
      },
    );
    cut(
      brush,
      (q) =>
        poly(q, [
          [x - 46, y + 36],
          [x + GO - 44, y + 36],
          [x + GO - 44, H + 50],
          [x - 46, H + 50],
        ]),
      down(y + 36, H + 40, '#443c54', '#2a263c'),
      { shadow: [0, 0, 1, 0], paper: '#281f60' },
    );
  }
  cut(
    brush,
    (q) =>
      poly(q, [
        [HEAD + TREADS * GO - 10, LOW - 4],
        [W + 100, LOW - 4],
        [W + 100, H + 50],
        [HEAD + TREADS * GO - 150, H + 50],
        [HEAD + TREADS * GO - 56, LOW + 34],
      ]),
    down(LOW, H, '#5c546c', '#403a54', '#2c283c'),
    {
      paper: down(LOW, H, '#4c3c94', '#241c58'),
      rim: [0, 1.4, 'rgba(255,210,190,.35)'],
      shade: (q) => {
        q.strokeStyle = 'rgba(4,2,18,.5)';
        q.lineWidth = 1.6;
        for (let i = 0; i < 14; i++)
          poly(
            q,
            [
              [1150 + i * 74, LOW - 4],
              [1000 + i * 112, H + 50],
            ],
            true,
          );
        for (const y of [730, 772])
          poly(
            q,
            [
              [1000, y],
              [W + 100, y],
            ],
            true,
          );
      },
    },
  );
};

/** The railing. */
export const rail = (brush: Brush): void => {
  const at2 = (t: number): [number, number] => [HEAD - 60 + t * TREADS * GO, TOP + 36 + t * (LOW - TOP)];
  cut(
    brush,
    (q) => {
      q.lineWidth = 5;
      for (let i = 0; i <= 8; i++) {
        const [x, y] = at2(i / 8);
        poly(
          q,
          [
            [x, y],
            [x, y - 150],
          ],
          true,
        );
      }
      q.lineWidth = 9;
      q.lineJoin = 'round';
      poly(
        q,
        [
          [at2(0)[0] - 640, TOP - 116],
          [at2(0)[0], TOP - 116],
          [at2(1)[0], at2(1)[1] - 152],
          [at2(1)[0] + 40, at2(1)[1] - 152],
        ],
        true,
      );
      q.lineWidth = 5;
      for (let x = at2(0)[0] - 620; x < at2(0)[0] - 20; x += 76)
        poly(
          q,
          [
            [x, TOP + 34],
            [x, TOP - 116],
          ],
          true,
        );
    },
    '#1c1828',
    { rim: [0, 1.6, 'rgba(255,200,170,.5)'], paper: '#3c1c5c' },
  );
};
