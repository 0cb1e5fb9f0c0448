import { down, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bulbStrings, starsLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { person } from '../kit/people.ts';
import { at, cue, flatOf, framing, type SetPainter } from '../kit/plan.ts';
import { floor } from '../kit/room.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { lampTable, tableLight } from '../kit/tables.ts';
import { rings } from '../kit/theatre.ts';

const FOOT = 580;
const STRINGS = [
  { from: [-90, 60], to: [960, 30], sag: 130, n: 16 },
  { from: [960, 30], to: [2010, 60], sag: 130, n: 16 },
  { from: [-90, 10], to: [2010, 10], sag: 70, n: 24 },
] as const;
const TABLES = [
  { x: 300, y: 650, k: 1 },
  { x: 1620, y: 650, k: 1 },
] as const;

const flowers = (brush: Brush): void => {
  const { random } = brush;
  cut(
    brush,
    (q) => {
      q.lineWidth = 16;
      q.beginPath();
      q.moveTo(740, FOOT + 20);
      q.lineTo(740, 330);
      q.bezierCurveTo(740, 130, 1180, 130, 1180, 330);
      q.lineTo(1180, FOOT + 20);
      q.stroke();
    },
    '#e8d8b8',
    { paper: '#fff4dc' },
  );
  for (const hue of ['#f8f0e0', '#ffb8b0', '#f08c8c', '#7cc8a0', '#4ca888'])
    cut(
      brush,
      (q) => {
        for (let k = 0; k < 34; k++) {
          const t = random() * Math.PI;
          const x = 960 + Math.cos(t) * (222 + random() * 30);
          const y = 340 - Math.sin(t) * (166 + random() * 26) + (random() < 0.35 ? random() * 220 : 0);
          const r = 7 + random() * 11;
          q.beginPath();
          for (let i = 0; i < 5; i++)
            q.ellipse(
              x + Math.cos(i * 1.257) * r * 0.6,
              y + Math.sin(i * 1.257) * r * 0.6,
              r * 0.6,
              r * 0.6,
              0,
              0,
              7,
            );
          q.fill();
        }
      },
      hue,
      { paper: hue, shadow: [3, 5, 4, 0.4], grain: 0.4 },
    );
};

const GUESTS = [
  ['companion', 'applaud', 560, 690, 66, '#e8608c'],
  ['drummer', 'applaud', 452, 704, 66, '#2c9c94'],
  ['keith', 'applaud', 1398, 694, -62, '#f0a04c'],
  ['guest-woman', 'stand-listening', 1484, 708, -70, '#8c4cb0'],
  ['bass-player', 'sit-with-glass', 176, 806, 82, '#4c3ca0'],
  ['singer', 'sit-with-glass', 424, 806, -82, '#d84c7c'],
  ['assistant', 'sit-with-glass', 1496, 806, 82, '#c83c6c'],
  ['landlord', 'sit-at-table', 1744, 806, -82, '#3c3c9c'],
] as const;

/** Everybody they know, each cut from one colour. */
const guests = (brush: Brush): void => {
  for (const [member, pose, x, y, turn, colour] of GUESTS)
    person(
      brush,
      { member, pose },
      { x, y, scale: 2.05, turn, pitch: 8 },
      { from: [0.2, 0.8, -0.4], colour: '#fff0d0', own: 0.7, paper: colour },
    );
};

/** A cake of four floors, and rice in the air. */
const cake = (brush: Brush): void => {
  for (const [i, r] of [56, 44, 32, 20].entries())
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(1240 - r, 616 - i * 34, 2 * r, 36, 6);
        q.fill();
      },
      '#fff4ec',
      { paper: i % 2 ? '#ffd8d8' : '#fff4e4', shadow: [4, 6, 5, 0.45] },
    );
  cut(brush, (q) => q.fillRect(1168, 650, 144, 12), '#e8d0e0', { paper: '#ffe8c0' });
  cut(brush, (q) => q.fillRect(1180, 662, 120, 66), '#c88cb0', {
    paper: down(662, 728, '#e868a0', '#a83c8c'),
  });
  const { random } = brush;
  cut(
    brush,
    (q) => {
      for (let i = 0; i < 90; i++) {
        q.save();
        q.translate(700 + random() * 520, 180 + random() * 420);
        q.rotate(random() * 3);
        q.fillRect(-5, -1.6, 10, 3.2);
        q.restore();
      }
    },
    '#fff8e8',
    { paper: '#fff8e8', shadow: [2, 4, 2, 0.35], grain: 0.2 },
  );
};

/** The dream's wedding: an arch, tables, stars on threads. A place of the long stage only. */
export const weddingTile: SetPainter = {
  seed: 181,
  plan: {
    id: 'wedding',
    size: [W, H],
    horizon: 440,
    flat: flatOf('#2c2c7c', '#c06ca0'),
    marks: { middle: at(960, 726, 2.4, 90, { order: 150 }) },
    cameras: { wide: framing(960, 402, 1) },
    light: {
      slots: ['lamps', 'spot'],
      lamps: [],
      cues: {
        full: cue({
          slots: { lamps: 1 },
          grade: '#8080b0',
          paper: '#e0d4f4',
          key: [[0.2, 0.8, -0.5], '#ffe8c0'],
          rim: [[-0.8, 0.2, -0.5], '#f08cb0'],
          ambient: '#54488c',
        }),
      },
    },
    effects: [],
  },
  paint(bake) {
    bake.plane('sky', { depth: 1, order: 2, dream: [2, 3] }, (brush) =>
      rings(
        brush,
        960,
        330,
        [
          ['#fff0d0', '#ffd8b8'],
          ['#ffc0b0', '#f8a0a8'],
          ['#e888a8', '#c86ca8'],
          ['#9858a8', '#7048a0'],
          ['#503c98', '#3c3088'],
          ['#2c2878', '#202064'],
        ],
        FOOT,
      ),
    );
    bake.plane('hills', { depth: 1, order: 6, dream: [2, 3] }, (brush) => {
      cut(
        brush,
        (q) =>
          poly(q, [
            [-90, 500],
            [300, 420],
            [620, 480],
            [960, 430],
            [1300, 490],
            [1640, 410],
            [2010, 490],
            [2010, 640],
            [-90, 640],
          ]),
        '#6c58a8',
        { paper: down(420, 600, '#7c5cb8', '#4c3c94') },
      );
      for (const [x, s] of [
        [120, 1.2],
        [520, 0.9],
        [1420, 0.95],
        [1800, 1.25],
      ] as const)
        cut(
          brush,
          (q) => {
            q.fillRect(x - 7 * s, 440, 14 * s, 160);
            for (const [dx, dy, r] of [
              [0, -60, 76],
              [-54, -20, 56],
              [54, -20, 56],
              [0, 6, 60],
            ] as const) {
              q.beginPath();
              q.arc(x + dx * s, 400 + dy * s, r * s, 0, 7);
              q.fill();
            }
          },
          '#3c7c7c',
          { paper: down(280, 600, '#3ca08c', '#1c5c74') },
        );
    });
    bake.plane('floor', { depth: 1, order: 20, dream: [2, 3] }, (brush) =>
      floor(brush, FOOT, '#8c6ca8', {
        gap: 90,
        rows: 5,
        checker: 'rgba(255,230,220,.2)',
        paper: down(FOOT, H, '#a868b0', '#3c2c7c'),
      }),
    );
    bake.plane('arch', { depth: 1, order: 40, dream: [2, 3] }, flowers);
    bake.plane('tables', { depth: 1, order: 50, dream: [2, 3] }, (brush) => {
      for (const t of TABLES) lampTable(brush, t, { colour: '#f0e0e0', top: '#fff4ec', chairs: '#c88ca0' });
      guests(brush);
      cake(brush);
    });
    bake.plane('strings', { depth: 1, order: 60, dream: [2, 3] }, (brush) => bulbStrings(brush, STRINGS, 5));
    bake.shine('stars', { depth: 1, order: 62, slot: 'lamps', dream: [2, 3] }, (g) =>
      starsLight(g, STRINGS, 5),
    );
    bake.shine('glow', { depth: 1, order: 64, slot: 'lamps' }, (g) => {
      for (const t of TABLES) tableLight(g, t, 0.8);
      glow(g, 960, 730, 520, '#c87c4c', 0.6, 1.1, 0.18);
    });
    spotOn(bake, 960, 730);
  },
};
