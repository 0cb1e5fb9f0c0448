import { down, lin, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { curtain } from '../kit/openings.ts';
import { person } from '../kit/people.ts';
import { contact } from '../kit/solid.ts';

/** The opening of the little theatre. */
const UPSTAIRS = { x: 90, y: 40, w: 420, h: 210 };

/** The smallest theatre in the town, seen through its opening. */
export const littleTheatre = (brush: Brush): void => {
  const { x, y, w, h } = UPSTAIRS;
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#5c3430', '#8c5040'), {
    paper: down(y, y + h, '#f0a050', '#c84c54'),
  });
  cut(
    brush,
    (q) => {
      for (let r = 0; r < 4; r++)
        for (let k = 0; k < 13 - (r % 2); k++) {
          q.beginPath();
          q.roundRect(x + 22 + (r % 2) * 14 + k * 29, y + 96 + r * 27, 22, 26, [9, 9, 2, 2]);
          q.fill();
        }
    },
    down(y + 90, y + h, '#c85440', '#8c3030'),
    { shadow: [1, 2, 2, 0.4], rim: [0, 1.2, 'rgba(255,220,180,.5)'] },
  );
  // The heads that are counted, over the backs of their seats.
  cut(
    brush,
    (q) => {
      for (let r = 0; r < 3; r++)
        for (let k = 2; k < 11; k++) {
          if ((k * 5 + r * 7) % 9 > 4) continue;
          const [hx, hy] = [x + 33 + (r % 2) * 14 + k * 29, y + 92 + r * 27];
          q.beginPath();
          q.ellipse(hx, hy - (k % 3), 6.4, 7.8, 0, 0, 7);
          q.fill();
          q.beginPath();
          q.roundRect(hx - 11, hy + 7, 22, 14, [8, 8, 0, 0]);
          q.fill();
        }
    },
    '#2c1420',
    { rim: [0, 1.4, 'rgba(255,206,150,.75)'], shadow: [1, 2, 2, 0.4], paper: '#5c2c70' },
  );
  curtain(brush, x + 4, x + 56, y, y + h - 24, '#a83038', { fold: 18, hem: 2 });
  curtain(brush, x + w - 56, x + w - 4, y, y + h - 24, '#a83038', { fold: 18, hem: 2 });
  cut(
    brush,
    (q) => {
      q.fillRect(x - 16, y - 16, w + 32, 16);
      q.fillRect(x - 16, y, 16, h);
      q.fillRect(x + w, y, 16, h);
      q.fillRect(x - 24, y + h, w + 48, 22);
    },
    '#b8804c',
    { paper: '#f8c860', rim: [0, 1.6, 'rgba(255,236,200,.6)'] },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 4;
      for (let k = 0; k < 19; k++) q.fillRect(x - 20 + k * 25.4, y + h - 52, 4, 54);
      q.fillRect(x - 24, y + h - 58, w + 48, 8);
    },
    '#a8703c',
    { paper: '#d8a048', rim: [1, 1.2, 'rgba(255,230,190,.5)'] },
  );
};

const STEPS = { n: 11, x: 84, y: 664, run: 46, rise: 36 } as const;
/** The landing before the little theatre's curtain. */
export const LANDING = { x0: 520, x1: 700, y: 268 };

/** Up along the wall to the landing, with a cupboard under the slope. */
export const stairs = (brush: Brush): void => {
  const { n, x, y, run, rise } = STEPS;
  const corners = Array.from({ length: n }, (_, k): [number, number][] => [
    [x + k * run, y - k * rise],
    [x + k * run, y - (k + 1) * rise],
  ]).flat();
  const end = x + n * run;
  contact(brush, x + 250, y + 4, 330, 12, 0.5);
  cut(
    brush,
    (q) =>
      poly(q, [
        ...corners,
        [LANDING.x1, LANDING.y],
        [LANDING.x1, LANDING.y + 26],
        [end, LANDING.y + 26],
        [end, y + 2],
        [x, y + 2],
      ]),
    lin(x, y, end, LANDING.y, [
      [0, '#8c6048'],
      [0.5, '#6c4a40'],
      [1, '#4c3438'],
    ]),
    {
      shadow: [10, 6, 12, 0.5],
      rim: [1.2, 1.6, 'rgba(255,220,170,.5)'],
      paper: lin(x, y, end, LANDING.y, [
        [0, '#c87850'],
        [1, '#6c3070'],
      ]),
      shade: (q) => {
        for (let k = 0; k < n; k++) {
          q.fillStyle = 'rgba(255,226,180,.34)';
          q.fillRect(x + k * run, y - (k + 1) * rise, run, 4);
          q.fillStyle = 'rgba(8,4,12,.28)';
          q.fillRect(x + k * run, y - (k + 1) * rise, 3, rise);
        }
        q.fillStyle = 'rgba(8,4,12,.26)';
        poly(q, [
          [x + 60, y + 2],
          [end - 4, y - n * rise + 74],
          [end - 4, y + 2],
        ]);
        q.strokeStyle = 'rgba(255,226,180,.2)';
        q.lineWidth = 2;
        poly(
          q,
          [
            [end - 150, y],
            [end - 150, y - 180],
            [end - 40, y - 262],
            [end - 40, y],
          ],
          true,
        );
      },
    },
  );
  cut(
    brush,
    (q) => {
      for (let k = 0; k < n; k++) q.fillRect(x + (k + 0.5) * run - 2, y - (k + 1) * rise - 84, 4, 86);
      q.lineWidth = 7;
      poly(
        q,
        [
          [x + run / 2, y - rise - 84],
          [x + (n - 0.5) * run, y - n * rise - 84],
        ],
        true,
      );
      q.fillRect(x + run / 2 - 6, y - rise - 98, 12, 100);
    },
    '#5c4038',
    { rim: [-1, 1.2, 'rgba(255,220,170,.45)'], paper: '#7c3c5c', shadow: [5, 5, 6, 0.4] },
  );
};

/** Who sits nearest to us: a man with his glass, a woman who has leaned her head on her hand. */
export const nearest = (brush: Brush): void => {
  const light = {
    colour: '#ffb868',
    own: 0.15,
    open: 0.3,
    shade: '#0c0b16',
    strength: 0.8,
    blur: 1.4,
  } as const;
  person(
    brush,
    {
      member: 'husband',
      wearing: 'companion',
      pose: 'sit-with-glass',
      hair: 'part',
      colours: { main: ['#3c4464', '#121630'], hair: ['#3c2c2c', '#16101a'] },
      but: { head: { pitch: 3, yaw: -26, roll: 7 } },
    },
    { x: 120, y: 1126, scale: 4.4, turn: 146, pitch: 5 },
    { ...light, from: [0.8, 0.4, -0.45], print: '#2a2a88' },
  );
  person(
    brush,
    {
      member: 'guest-woman',
      pose: 'sit-chin-in-hand',
      hair: 'chignon',
      colours: { main: ['#6c2c4c', '#220e26'], hair: ['#54342c', '#20141c'] },
      but: { head: { pitch: -4, yaw: 22, roll: -10 } },
    },
    { x: 1764, y: 1126, scale: 4.3, turn: -140, pitch: 5 },
    { ...light, from: [-0.8, 0.3, -0.45], print: '#5c2c6c' },
  );
};
