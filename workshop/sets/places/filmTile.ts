import { down, H, poly, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { cone, glow } from '../kit/light.ts';
import { curtain } from '../kit/openings.ts';
import { person } from '../kit/people.ts';
import { at, cue, flatOf, framing, type SetPainter } from '../kit/plan.ts';
import { floor } from '../kit/room.ts';
import { box, stand, turnedBody } from '../kit/solid.ts';
import { spotOn } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';

const FOOT = 590;
const SCREEN = { x: 520, y: 90, w: 880, h: 430 };

const shore = (brush: Brush): void => {
  const { x, y, w, h } = SCREEN;
  cut(brush, (q) => q.fillRect(x - 22, y - 22, w + 44, h + 44), '#4c3450', { paper: '#6c2c6c' });
  cut(brush, (q) => q.fillRect(x, y, w, h), down(y, y + h, '#a8d8e8', '#f8e8c0'), {
    paper: down(y, y + h, '#ffd890', '#ffb88c', '#ff9c8c'),
    shadow: [0, 0, 1, 0],
  });
  brush.g.save();
  brush.g.beginPath();
  brush.g.rect(x, y, w, h);
  brush.g.clip();
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.arc(x + 640, y + 120, 52, 0, 7);
      q.fill();
    },
    '#fff4c0',
    { paper: '#fff8d0' },
  );
  for (let k = 0; k < 4; k++)
    cut(
      brush,
      (q) => {
        const wy = y + 240 + k * 26;
        q.beginPath();
        q.moveTo(x - 20, wy);
        for (let i = 0; i < 16; i++) q.quadraticCurveTo(x + i * 62 + 10, wy - 14, x + i * 62 + 42, wy);
        q.lineTo(x + w + 40, y + h + 20);
        q.lineTo(x - 20, y + h + 20);
        q.fill();
      },
      '#5ca8c8',
      { paper: ['#7cd8c8', '#4cbcc0', '#34a0b4', '#2c84a4'][k] ?? '#4cacd4', shadow: [0, -4, 5, 0.3] },
    );
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - 20, y + 380);
      q.quadraticCurveTo(x + 420, y + 320, x + w + 30, y + 372);
      q.lineTo(x + w + 30, y + h + 30);
      q.lineTo(x - 20, y + h + 30);
      q.fill();
    },
    '#f0d090',
    { paper: down(y + 330, y + h, '#ffe0a0', '#f0b878') },
  );
  const family = [
    ['seb', 'stand-hand-in-pocket', 330, 1.22, 168, '#3c3c8c'],
    ['mia', 'reach', 452, 1.2, -158, '#e8486c'],
    ['child', 'walk', 396, 1.16, 176, '#f0a83c'],
  ] as const;
  for (const [member, pose, px, scale, turn, colour] of family)
    person(
      brush,
      { member, pose, ...(member === 'child' ? {} : { costume: 'summer' as const }) },
      { x: x + px, y: y + 408, scale, turn, pitch: 6 },
      { from: [0.5, 0.6, -0.6], colour: '#fff0c8', own: 0.8, paper: colour },
    );
  // An umbrella, a kite: somebody held the camera.
  cut(
    brush,
    (q) => {
      q.lineWidth = 5;
      poly(
        q,
        [
          [x + 660, y + 400],
          [x + 690, y + 250],
        ],
        true,
      );
      q.beginPath();
      q.ellipse(x + 692, y + 262, 92, 54, 0.18, Math.PI, 0);
      q.fill();
    },
    '#e85c4c',
    { paper: '#f0604c' },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.6;
      q.beginPath();
      q.moveTo(x + 462, y + 300);
      q.quadraticCurveTo(x + 300, y + 200, x + 190, y + 96);
      q.stroke();
      poly(q, [
        [x + 190, y + 58],
        [x + 222, y + 92],
        [x + 190, y + 138],
        [x + 160, y + 92],
      ]);
    },
    '#2c9c94',
    { paper: '#2cb0a0' },
  );
  // Scratches and a hair in the gate.
  brush.g.strokeStyle = 'rgba(255,250,225,.5)';
  brush.g.lineWidth = 2;
  for (const [sx, from, to] of [
    [120, 0, 300],
    [566, 60, 430],
    [770, 0, 180],
    [236, 220, 430],
  ] as const)
    poly(
      brush.g,
      [
        [x + sx, y + from],
        [x + sx + 5, y + to],
      ],
      true,
    );
  brush.g.strokeStyle = 'rgba(60,20,60,.6)';
  brush.g.beginPath();
  brush.g.moveTo(x + 800, y + 430);
  brush.g.bezierCurveTo(x + 790, y + 380, x + 830, y + 380, x + 816, y + 346);
  brush.g.stroke();
  brush.g.restore();
  for (const sy of [y - 22, y + h])
    cut(
      brush,
      (q) => {
        for (let k = 0; k < 22; k++) q.fillRect(x + 4 + k * 40.5, sy + 5, 18, 12);
      },
      '#f8f0dc',
      { paper: '#fff4dc', shadow: [1, 1, 1, 0.3] },
    );
};

/** The dream's home movie: a paper shore on a paper screen. A place of the long stage only. */
export const filmTile: SetPainter = {
  seed: 191,
  plan: {
    id: 'film',
    size: [W, H],
    horizon: 440,
    flat: flatOf('#2c1c54', '#8c4c8c'),
    marks: { middle: at(960, 730, 2.4, 90, { order: 150 }) },
    cameras: { wide: framing(960, 402, 1) },
    light: {
      slots: ['beam', 'spot'],
      lamps: [],
      cues: {
        full: cue({
          slots: { beam: 1 },
          grade: '#8080b0',
          paper: '#c8bce8',
          key: [[0, 0.4, -0.8], '#fff0d0'],
          rim: [[-0.8, 0.2, -0.5], '#8cc8f0'],
          ambient: '#44387c',
        }),
      },
    },
    effects: [],
  },
  paint(bake) {
    bake.plane('wall', { depth: 1, order: 2, dream: [2, 3] }, (brush) =>
      rings(
        brush,
        960,
        300,
        [
          ['#ffe8b0', '#ffc890'],
          ['#f0a078', '#d87878'],
          ['#b86088', '#8c4c8c'],
          ['#644490', '#483888'],
          ['#343078', '#282868'],
          ['#202058', '#181848'],
        ],
        FOOT,
      ),
    );
    bake.plane('screen', { depth: 1, order: 10, dream: [2, 3] }, (brush) => {
      shore(brush);
      curtain(brush, 330, 500, 30, 586, '#8c2c5c', { fold: 36 });
      curtain(brush, 1420, 1590, 30, 586, '#8c2c5c', { fold: 36 });
    });
    bake.plane('floor', { depth: 1, order: 20, dream: [2, 3] }, (brush) =>
      floor(brush, FOOT, '#5c4880', { gap: 86, paper: down(FOOT, H, '#6c48a0', '#281c5c') }),
    );
    bake.plane('projector', { depth: 1, order: 60, dream: [2, 3] }, (brush) =>
      stand(
        brush,
        [
          box([-20, 20], [0, 80], [-20, 20], '#6c4c7c'),
          box([-18, 18], [80, 116], [-34, 24], '#c8a048'),
          turnedBody(
            0,
            34,
            [
              [92, 9],
              [104, 9],
            ],
            '#e8c878',
          ),
          box([-3, 3], [112, 160], [-40, 8], '#a83c64'),
          box([-3, 3], [112, 160], [14, 50], '#a83c64'),
        ],
        { x: 1640, y: 720, scale: 2.2, turn: -140, pitch: 9 },
        { from: [-0.5, 0.8, 0.2] },
      ),
    );
    bake.plane('reels', { depth: 1, order: 62, dream: [2, 3] }, (brush) => {
      for (const [x, y] of [
        [1592, 420],
        [1690, 432],
      ] as const)
        cut(
          brush,
          (q) => {
            q.beginPath();
            q.arc(x, y, 54, 0, 7);
            q.fill();
          },
          '#c83c64',
          {
            paper: '#e8506c',
            holes: (q) => {
              for (let k = 0; k < 5; k++) {
                q.beginPath();
                q.arc(x + Math.cos(k * 1.257) * 31, y + Math.sin(k * 1.257) * 31, 13, 0, 7);
                q.fill();
              }
            },
          },
        );
    });
    bake.shine('beam', { depth: 1, order: 64, slot: 'beam' }, (g) => {
      cone(g, { x: 1610, y: 500, x0: 540, x1: 560, bottom: 110, colour: '#fff0c8', a: 0.1, soft: 10 });
      glow(g, 960, 300, 620, '#5c4828', 0.5, 1.1, 0.7);
      glow(g, 960, 730, 520, '#8c6848', 0.5, 1.1, 0.18);
    });
    spotOn(bake, 960, 730);
  },
};
