import { down, H, lin, W } from '../kit/canvas.ts';
import { car } from '../kit/car.ts';
import { cut } from '../kit/cut.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { contact } from '../kit/solid.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { reflection } from '../kit/street.ts';
import { rings } from '../kit/theatre.ts';
import { lights } from './boulevardLights.ts';
import { DOOR, WALL, WINDOWS } from './boulevardPlan.ts';
import { building, ground, posters, street } from './boulevardThings.ts';

const bronze = [-0.76, 0.32, -0.52] as const;

const indigo = [0.72, 0.4, -0.55] as const;

/** Winter, five years on: a boulevard in the rain, a brick wall with music behind it, one lit grating. */
export const boulevard: SetPainter = {
  seed: 109,
  plan: {
    id: 'boulevard',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#0a0d24', '#242846', '#3c2c34', '#12142c'),
    marks: {
      pavement: at(880, 752, 2.35, 60, { order: 140 }),
      'pavement-right': at(1270, 748, 2.3, 78, { order: 141 }),
      threshold: at(1380, 752, 2.35, 96, { order: 142 }),
      wall: at(1080, 690, 2.1, 172, { order: 120 }),
      door: at(1474, 676, 2.05, -10, { order: 118 }),
      car: at(330, 762, 2.4, -60, { order: 150 }),
    },
    cameras: framings(
      {
        two: [1060, 470, 1.45],
        left: [640, 470, 1.35],
        right: [1330, 450, 1.4],
        close: [900, 430, 1.9],
        detail: [990, 570, 2.6],
      },
      { wall: [980, 440, 1.7] },
    ),
    light: {
      slots: ['street', 'grate', 'door', 'windows', 'sky', 'spot'],
      lamps: [
        { slot: 'grate', x: 995, y: 570, radius: 420, colour: '#ffb45c' },
        { slot: 'street', x: 280, y: 400, radius: 700, colour: '#ffb070' },
      ],
      cues: {
        ...cuesOf({
          grade: '#283446',
          paper: '#9490d4',
          key: [bronze, '#ffb468'],
          rim: [indigo, '#78b4e8'],
          ambient: '#1c2632',
          edges: '#122036',
          full: { street: 1, grate: 1, door: 0.8, sky: 1 },
          lamp: 'grate',
          night: { sky: 0.6 },
          vignette: 0.75,
        }),
        supper: cue({
          slots: { street: 0.8, windows: 1, door: 0.5, sky: 0.8 },
          grade: '#222c3a',
          paper: '#807cc4',
          key: [[0.5, 0.3, -0.6], '#ffac5c', 1.6],
          rim: [[-0.75, 0.35, -0.5], '#70a8e0', 0.9],
          ambient: '#191f2e',
          vignette: 0.8,
          edges: '#101630',
        }),
        dim: cue({
          slots: { street: 0.5, grate: 1, door: 0.4, sky: 0.7 },
          grade: '#1a2432',
          paper: '#7470b8',
          key: [[-0.1, -0.3, -0.5], '#ffac5c', 1.6],
          rim: [indigo, '#70a8e0', 0.9],
          ambient: '#171b2e',
          vignette: 0.85,
          edges: '#0f1230',
        }),
      },
    },
    effects: [
      {
        kind: 'rain',
        area: { x: -77, y: -32, w: 2074, h: 760 },
        depth: 1,
        order: 200,
        colour: '#b8c8f0',
        amount: 0.8,
      },
      {
        kind: 'traffic',
        area: { x: -70, y: 450, w: 600, h: 90 },
        depth: 0.5,
        order: 12,
        colour: '#ffd090',
        amount: 0.6,
        slot: 'street',
      },
      {
        kind: 'steam',
        area: { x: 900, y: 380, w: 180, h: 160 },
        depth: 1,
        order: 62,
        colour: '#c8b098',
        amount: 0.4,
        slot: 'grate',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.1, order: 1, grade: 'none' }, ({ g }) =>
      fillAll(
        g,
        lin(0, -32, 0, 470, [
          [0, '#050a1a'],
          [0.5, '#0e1e34'],
          [0.85, '#2a3444'],
          [1, '#4c3c50'],
        ]),
      ),
    );
    bake.plane('street', { depth: 0.5, order: 10 }, street);
    bake.plane('wall', { depth: 1, order: 20 }, (brush) => {
      building(brush);
      posters(brush);
    });
    bake.plane('wall-rings', { depth: 1, order: 21, dream: [3, 3] }, (brush) => {
      brush.g.save();
      brush.g.beginPath();
      brush.g.rect(WALL.x0, 112, WALL.x1 - WALL.x0, 396);
      for (const x of WINDOWS) brush.g.rect(x - 18, 146, 148, 230);
      brush.g.rect(DOOR.x - 46, 160, DOOR.w + 92, 348);
      brush.g.clip('evenodd');
      rings(
        brush,
        990,
        540,
        [
          ['#ffd070', '#ffb050'],
          ['#f89850', '#e06c4c'],
          ['#c8546c', '#983c78'],
          ['#6c3c8c', '#4c3484'],
          ['#3c3480', '#2c2c70'],
          ['#24286c', '#1a1c58'],
        ],
        508,
      );
      brush.g.restore();
    });
    bake.plane('ground', { depth: 1, order: 30 }, ground);
    lights(bake);
    bake.plane('car', { depth: 1.12, order: 230 }, (brush) => {
      contact(brush, 0, 800, 420, 20, 0.7);
      car(brush, {
        colour: '#3c4464',
        glass: down(560, 650, '#2c3454', '#54586c'),
        move: { x: -1950, y: -62, k: 1.15 },
      });
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.roundRect(316, 646, 16, 44, 6);
          q.fill();
        },
        '#c83c34',
        { rim: [-1, 1, 'rgba(255,180,160,.6)'] },
      );
    });
    bake.light(
      'street',
      { id: 'light-car', depth: 1.12, order: 231, over: ['car'] },
      (g) => glow(g, 260, 560, 420, '#ffa860', 0.7, 1, 0.6),
      (g) => {
        glow(g, 326, 668, 90, '#e82c20', 0.6);
        reflection(g, 326, 770, 40, 70, '#ff3c2c', 6, 0.3);
      },
    );
  },
};
