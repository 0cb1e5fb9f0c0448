import type { PoseSpec } from '../../../src/figures/poseSpec.ts';
import { poly, tone } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood } from '../kit/furniture.ts';
import { type Painted, type PersonLight, person } from '../kit/people.ts';
import { chairBack } from '../kit/sitters.ts';
import { stand } from '../kit/solid.ts';

const BRASS = '#c8a058';
const WOOD = { from: [0.1, 0.9, 0.1], edge: 'rgba(255,226,180,.3)' } as const;

/** A candle below them lights one cheek and the hands; the rest is dark before the window. */
const byCandle = (side: 1 | -1, print: string): PersonLight => ({
  from: [side * 0.86, 0.05, 0.1],
  colour: '#ffb870',
  own: 0.3,
  open: 0.34,
  shade: '#16201f',
  strength: 0.9,
  print,
});

/** The man who tells the marble's story shows its length. */
const telling: PoseSpec = {
  chest: { pitch: 8, yaw: 6 },
  head: { yaw: 8, pitch: 0, roll: -4 },
  left: {
    at: [26, 104, 30],
    elbow: [1, -0.8, -0.2],
    fingers: [0.5, 0.5, 0.7],
    palm: [-0.7, 0.5, 0.3],
    shape: 'offer',
  },
  right: {
    at: [-22, 100, 32],
    elbow: [-1, -0.8, -0.2],
    fingers: [-0.45, 0.55, 0.7],
    palm: [0.7, 0.5, 0.3],
    shape: 'offer',
  },
};

const far: readonly (readonly [x: number, turn: number, side: 1 | -1, print: string, who: Painted])[] = [
  [
    352,
    56,
    1,
    '#3c3c88',
    {
      member: 'husband',
      pose: 'sit-chin-in-hand',
      hair: 'grey',
      colours: { main: ['#3c4044', '#14181c'], hair: ['#787470', '#302e30'] },
    },
  ],
  [
    498,
    -64,
    -1,
    '#7c3468',
    {
      member: 'singer',
      pose: 'sit-with-glass',
      hair: 'pinned',
      colours: { main: ['#5c3440', '#201018'], hair: ['#3c2824', '#161012'] },
      but: { head: { pitch: -6, yaw: -4, roll: 6 } },
    },
  ],
  [
    644,
    -58,
    -1,
    '#5c3488',
    {
      member: 'guest-woman',
      pose: 'sit-with-glass',
      colours: { main: ['#4c4258', '#1c1828'], hair: ['#4c3630', '#1c1418'] },
      but: { head: { pitch: 2, yaw: -6, roll: -6 } },
    },
  ],
  [
    1264,
    64,
    1,
    '#344490',
    {
      member: 'guest-man',
      hair: 'close',
      pose: 'sit-with-glass',
      colours: { main: ['#3c4450', '#161c26'] },
      but: { head: { yaw: 6, pitch: 5, roll: 3 } },
    },
  ],
  [
    1448,
    -62,
    -1,
    '#84387c',
    {
      member: 'companion',
      hair: 'part',
      pose: 'sit-at-table',
      colours: { main: ['#54504c', '#201e20'] },
      but: telling,
    },
  ],
  [
    1630,
    -74,
    -1,
    '#3c4c8c',
    {
      member: 'boss',
      pose: 'sit-chin-in-hand',
      colours: { main: ['#4c5460', '#1a2028'], hair: ['#584c48', '#241e20'] },
    },
  ],
];

/** Guests on the far side: one bends over a glass to her neighbour, one tells, two listen to him. */
export const farGuests = (brush: Brush): void => {
  for (const [x, turn, side, print, who] of far) {
    const view = { x, y: 724, scale: 1.9, turn, pitch: 4 };
    stand(brush, bentwood('#5c4830'), { ...view, y: 718 }, WOOD);
    person(brush, who, view, byCandle(side, print));
  }
};

/** Her chair: a round seat on thin brass legs. */
export const nearGuests = (brush: Brush): void => {
  const [x, y] = [870, 846];
  cut(
    brush,
    (q) => {
      q.lineWidth = 5;
      for (const [dx, foot] of [
        [-44, -56],
        [44, 56],
        [-20, -26],
        [26, 32],
      ] as const)
        poly(
          q,
          [
            [x + dx, y - 118],
            [x + foot, y],
          ],
          true,
        );
    },
    tone(BRASS, 0.7),
    { rim: [1, 1, 'rgba(255,244,214,.5)'], paper: '#e8b060' },
  );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y - 120, 60, 15, 0, 0, 7);
      q.fill();
    },
    '#3c4c4c',
    { rim: [0, 1.6, 'rgba(255,244,214,.5)'], paper: '#34507c' },
  );
};

/** The hoop of her chair's back: so thin that the dress is seen through it. */
export const hoop = (brush: Brush): void => {
  const [x, y] = [864, 846];
  cut(
    brush,
    (q) => {
      q.lineWidth = 6;
      q.lineCap = 'round';
      q.beginPath();
      q.moveTo(x - 56, y - 116);
      q.bezierCurveTo(x - 70, y - 218, x + 70, y - 218, x + 56, y - 116);
      q.stroke();
    },
    BRASS,
    { rim: [1, 1.2, 'rgba(255,248,220,.8)'], paper: '#ffcf78' },
  );
};

/** Two at the near side, from behind: dark, turned to each other across her, a hand on the stem of a glass. */
export const nearBacks = (brush: Brush): void => {
  const light = {
    from: [0.1, 0.72, -0.5],
    colour: '#e8b880',
    own: 0.3,
    shade: '#10181a',
    strength: 0.7,
  } as const;
  for (const [x, turn, side, print, who] of [
    [
      236,
      150,
      1,
      '#3c4c94',
      {
        member: 'stranger',
        pose: 'sit-with-glass',
        colours: { main: ['#34383c', '#12161a'] },
        but: { head: { yaw: -24, pitch: 2, roll: 5 } },
      },
    ],
    [
      1712,
      -148,
      -1,
      '#6c3c94',
      {
        member: 'guest-woman',
        pose: 'sit-chin-in-hand',
        hair: 'wave',
        colours: { main: ['#3c3034', '#161014'], hair: ['#2c1c1c', '#120c10'] },
      },
    ],
  ] as const) {
    const view = { x, y: 1012, scale: 3.4, turn, pitch: 4 };
    person(brush, who, view, { ...light, from: [side * 0.4, 0.62, -0.5], print });
    chairBack(brush, { ...view, y: 1000 }, '#2c2018', { from: [0, 0.9, -0.3], edge: 'rgba(255,214,150,.3)' });
  }
};
