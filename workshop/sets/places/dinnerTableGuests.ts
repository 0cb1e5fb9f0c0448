import type { PoseSpec } from '../../../src/figures/poseSpec.ts';
import { poly, tone } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood } from '../kit/furniture.ts';
import { type Painted, type PersonLight, person } from '../kit/people.ts';
import { chairBack } from '../kit/sitters.ts';
import { stand } from '../kit/solid.ts';

const BRASS = '#c8a058';
const WOOD = { from: [0.1, 0.9, 0.1], edge: 'rgba(255,226,180,.3)' } as const;

/** The lamps hang over the cloth, before those who sit beyond it: brows, cheekbones and hands are lit. */
const LAMPS: PersonLight = {
  from: [-0.25, 0.84, 0.36],
  colour: '#d8a46c',
  own: 0.95,
  open: 0.62,
  shade: '#2c3836',
  strength: 0.95,
};

/** The man who tells the marble's story shows its length. */
const telling: PoseSpec = {
  chest: { pitch: 7, yaw: -16 },
  head: { yaw: -26, pitch: 0, roll: -4 },
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

const far: readonly (readonly [x: number, turn: number, print: string, who: Painted])[] = [
  [
    644,
    30,
    '#7c48a8',
    {
      member: 'guest-woman',
      pose: 'sit-with-glass',
      colours: { main: ['#4c4258', '#1c1828'], hair: ['#4c3630', '#1c1418'] },
      but: { head: { pitch: 2, yaw: 16, roll: -8 } },
    },
  ],
  [
    1264,
    -22,
    '#4858b0',
    {
      member: 'guest-man',
      pose: 'sit-at-table',
      colours: { main: ['#3c4450', '#161c26'] },
      but: { head: { yaw: 34, pitch: 4, roll: 5 }, lids: 0.5 },
    },
  ],
  [
    1448,
    12,
    '#a8488c',
    { member: 'companion', pose: 'sit-at-table', colours: { main: ['#54504c', '#201e20'] }, but: telling },
  ],
  [
    1630,
    -40,
    '#5060a8',
    {
      member: 'boss',
      pose: 'sit-chin-in-hand',
      colours: { main: ['#4c5460', '#1a2028'], hair: ['#8c8078', '#343038'] },
    },
  ],
];

/** Guests on the far side: one laughs over a glass, one tells, one listens with her chin in her hand. */
export const farGuests = (brush: Brush): void => {
  for (const [x, turn, print, who] of far) {
    const view = { x, y: 724, scale: 1.9, turn, pitch: 4 };
    stand(brush, bentwood('#5c4830'), { ...view, y: 718 }, WOOD);
    person(brush, who, view, { ...LAMPS, print });
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
