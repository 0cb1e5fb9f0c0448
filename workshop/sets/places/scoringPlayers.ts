import type { Tone } from '../../../src/figures/look.ts';
import type { PoseSpec } from '../../../src/figures/poseSpec.ts';
import type { Bake } from '../kit/bake.ts';
import { across, down, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { chair, musicStand } from '../kit/furniture.ts';
import { napkin } from '../kit/napkin.ts';
import { person } from '../kit/people.ts';
import { contact, project, type SolidLight, stand, type V3, type View } from '../kit/solid.ts';

const ROWS = [
  [596, 9, 1.25],
  [648, 8, 1.55],
  [716, 7, 1.95],
] as const;

/** A player's place: the floor, units per centimetre, and -1 to 1 from the left of the half circle to its right. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly u: number;
}

/** Where the players sit, the farthest first; the piano stands before some of the nearer rows. */
export const PLACES: readonly Place[] = ROWS.flatMap(([y, n, s]) =>
  Array.from({ length: n }, (_, i): Place => {
    const u = (i - (n - 1) / 2) / (n / 2);
    return { x: 960 + u * (640 + 180 * (s - 1.2)), y, s, u };
  }),
).filter(({ x, s }) => (s > 1.9 ? x > 900 : s > 1.5 ? x > 760 : x < 400 || x > 830));

const light: SolidLight = { from: [-0.2, 0.9, -0.2], edge: 'rgba(255,230,190,.2)' };

/** One player's chair and stand. */
export const seatOf = (brush: Brush, { x, y, s, u }: Place): void => {
  contact(brush, x, y, 22 * s, 3 * s);
  stand(brush, chair('#3c3038', '#54404c'), { x, y, scale: s * 0.92, turn: -u * 70 + 180, pitch: 9 }, light);
  standOf(brush, { x, y, s, u });
};

const standOf = (brush: Brush, { x, y, s, u }: Place): void =>
  stand(
    brush,
    musicStand('#2c2830', '#f0e8d0'),
    { x: x - u * 34 * s, y: y + 14 * s, scale: s * 0.92, turn: -u * 70, pitch: 9 },
    light,
  );

const violin: PoseSpec = {
  neck: { pitch: 14, roll: 8 },
  head: { yaw: 24, pitch: 10, roll: 12 },
  chest: { pitch: 4, yaw: 8 },
  left: {
    at: [23, 121, 36],
    elbow: [0.7, -1, 0.1],
    fingers: [-0.5, 0.6, -0.3],
    palm: [-0.6, 0.4, -0.5],
    shape: 'grip',
  },
  right: {
    at: [-13, 116, 33],
    elbow: [-1, -0.1, -0.1],
    fingers: [0.6, -0.3, 0.4],
    palm: [0.2, -1, 0],
    shape: 'pen',
  },
  lids: 0.66,
};

const cello: PoseSpec = {
  neck: { pitch: 18, roll: -4 },
  head: { yaw: -14, pitch: 14, roll: -5 },
  chest: { pitch: 8 },
  left: {
    at: [10, 119, 23],
    elbow: [1, -0.3, 0],
    fingers: [-0.8, 0.2, 0.2],
    palm: [-0.3, 0, -1],
    shape: 'grip',
  },
  right: {
    at: [-24, 74, 38],
    elbow: [-1, 0, -0.2],
    fingers: [0.7, -0.5, 0.3],
    palm: [0.2, -0.8, 0.2],
    shape: 'pen',
  },
  leftFoot: { ball: [20, 0, 46], yaw: 20 },
  rightFoot: { ball: [-20, 0, 44], yaw: -20 },
  lids: 0.66,
};

/** Where an instrument lies on its player: the end of its body, its shoulders, its scroll, the two ends of the bow. */
type Lie = readonly [tail: V3, shoulder: V3, scroll: V3, frog: V3, tip: V3];

const LIES: Readonly<Record<'violin' | 'cello', Lie>> = {
  violin: [
    [6, 127, 11],
    [17, 124, 28],
    [27, 123, 46],
    [-14, 114, 34],
    [34, 140, 30],
  ],
  cello: [
    [0, 34, 40],
    [3, 94, 32],
    [9, 134, 22],
    [-26, 72, 40],
    [38, 76, 40],
  ],
};

const instrument = (brush: Brush, view: View, kind: 'violin' | 'cello'): void => {
  const [tail, shoulder, scroll, frog, tip] = LIES[kind].map((p) => project(view, p)) as [
    [number, number],
    [number, number],
    [number, number],
    [number, number],
    [number, number],
  ];
  const long = Math.hypot(shoulder[0] - tail[0], shoulder[1] - tail[1]);
  const way = Math.atan2(shoulder[1] - tail[1], shoulder[0] - tail[0]);
  const wide = (kind === 'cello' ? 21 : 9) * view.scale;
  cut(
    brush,
    (q) => {
      q.save();
      q.translate(...tail);
      q.rotate(way);
      q.beginPath();
      q.ellipse(long * 0.3, 0, long * 0.32, wide, 0, 0, 7);
      q.ellipse(long * 0.78, 0, long * 0.25, wide * 0.76, 0, 0, 7);
      q.fill();
      q.restore();
      q.lineWidth = 2.6 * view.scale;
      poly(q, [shoulder, scroll], true);
    },
    down(Math.min(tail[1], scroll[1]), Math.max(tail[1], scroll[1]), '#a8582c', '#5c2818'),
    { rim: [0, 1, 'rgba(255,214,150,.7)'], shadow: [1, 2, 2, 0.3], paper: '#e07c44' },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = Math.max(1.2, 0.9 * view.scale);
      poly(q, [frog, tip], true);
    },
    '#e8d8b8',
    { shadow: [1, 1, 1, 0.3] },
  );
};

const WHO = ['guest-man', 'guest-woman', 'companion', 'usher', 'waiter', 'guest-woman', 'husband'] as const;
const HAIR = ['close', 'chignon', 'part', 'bob', 'loose', 'wave', 'grey', 'pinned'] as const;
const DARK: readonly Tone[] = [
  ['#34303c', '#141018'],
  ['#3c3238', '#181216'],
  ['#2c303c', '#101218'],
];
const HEADS: readonly Tone[] = [
  ['#34282a', '#140e12'],
  ['#6c4430', '#281612'],
  ['#94888a', '#443c40'],
  ['#2c2228', '#120e12'],
];

const orchestra = (brush: Brush): void => {
  PLACES.forEach((place, i) => {
    const { x, y, s, u } = place;
    const kind = Math.abs(u) > 0.62 ? 'cello' : 'violin';
    const view: View = { x, y, scale: s * 0.96, turn: -u * 62 + ((i * 7) % 5) * 4 - 8, pitch: 7 };
    const member = WHO[(i * 3) % WHO.length] ?? 'guest-man';
    const head = HEADS[(i * 5) % HEADS.length] ?? ['#34282a', '#140e12'];
    const cloth = DARK[i % 3] ?? ['#34303c', '#141018'];
    const hers = member === 'guest-woman' || member === 'usher';
    person(
      brush,
      {
        member,
        wearing: hers ? 'usher' : 'companion',
        pose: 'sit',
        hair: HAIR[hers ? ([1, 3, 5, 7][i % 4] ?? 1) : ([0, 2, 4, 6][i % 4] ?? 0)] ?? 'part',
        colours: {
          main: cloth,
          lapel: cloth,
          trouser: ['#201c26', '#0e0c12'],
          tie: ['#201c26', '#0e0c12'],
          hair: head,
          hairLight: head,
        },
        but: kind === 'cello' ? cello : violin,
        detail: s > 1.5 ? 'high' : 'mid',
      },
      view,
      {
        from: [u * -0.4, 0.5, 0.5],
        colour: '#ffac58',
        own: 0.72,
        open: 0.3,
        shade: '#2c180e',
        strength: 0.5,
        print: ['#4c3c88', '#6c3884', '#3c4890'][i % 3] ?? '#4c3c88',
      },
    );
    instrument(brush, view, kind);
    standOf(brush, place);
  });
};

/** The orchestra, bows up; slot `players`. Its flats have no edges of their own. */
export const players = (bake: Bake): void => {
  const place = { depth: 1, order: 95, slot: 'players', grade: 'none' } as const;
  bake.plane('players', { ...place, dream: [0, 1] }, orchestra);
  bake.plane('players-paper', { ...place, dream: [2, 3] }, orchestra);
};

/** The napkin taped to the boy's folder. */
export const FOLDER = { x: 268, y: 574, w: 62, h: 44 };

/** The boy's folder on a chair beside the piano. */
export const folder = (brush: Brush): void => {
  contact(brush, 300, 730, 60, 9);
  stand(brush, chair('#4c3828', '#6c5038'), { x: 300, y: 728, scale: 2, turn: 12, pitch: 9 }, light);
  cut(
    brush,
    (q) =>
      poly(q, [
        [248, 560],
        [350, 556],
        [358, 642],
        [254, 646],
      ]),
    across(248, 358, '#c85c44', '#8c3834'),
    { shadow: [4, 4, 6, 0.5], rim: [1.2, 1.4, 'rgba(255,226,190,.5)'] },
  );
  napkin(brush, FOLDER);
};
