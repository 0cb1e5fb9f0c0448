import { H, lin, W } from '../kit/canvas.ts';
import { bush } from '../kit/garden.ts';
import { bulbStrings, starsLight } from '../kit/lamps.ts';
import { glow } from '../kit/light.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { cloudBand, starField } from '../kit/views.ts';
import { lights } from './poolLights.ts';
import { HZ, LANTERNS } from './poolPlan.ts';
import { land, party, piano, poles, pool, villa } from './poolThings.ts';

const gold = [-0.7, 0.3, -0.5] as const;

const aqua = [0.55, -0.35, -0.5] as const;

/** A garden party about a lit pool; on the lawn a white piano full of ice. */
export const poolGarden: SetPainter = {
  seed: 37,
  plan: {
    id: 'pool',
    size: [W, H],
    horizon: HZ,
    flat: flatOf('#141f44', '#4c5c84', '#d8a090', '#1c4c4c'),
    marks: {
      'pool-edge': at(856, 770, 2.25, 40, { seat: 42, order: 150 }),
      house: at(380, 596, 1.5, 40, { order: 58 }),
      piano: at(1470, 716, 2.25, 118, { seat: 50, order: 130 }),
      lawn: at(1276, 748, 2.3, 82, { order: 150 }),
      'lawn-near': at(1124, 1060, 4.4, 146, { order: 215 }),
    },
    cameras: framings(
      {
        two: [1392, 480, 2.4],
        left: [640, 480, 1.35],
        right: [1440, 470, 1.35],
        close: [1410, 524, 2.35],
        detail: [1600, 470, 2.6],
      },
      { water: [800, 640, 1.9] },
    ),
    light: {
      slots: ['sky', 'house', 'water', 'lanterns', 'spot'],
      lamps: [
        { slot: 'water', x: 780, y: 700, radius: 620, colour: '#58e0e0' },
        { slot: 'house', x: 240, y: 380, radius: 520, colour: '#ffcf88' },
      ],
      cues: {
        ...cuesOf({
          grade: '#344654',
          paper: '#948cc4',
          key: [gold, '#ffc888'],
          rim: [aqua, '#58e0e0'],
          ambient: '#27343f',
          edges: '#1c2c44',
          full: { sky: 1, house: 1, water: 1, lanterns: 1 },
          lamp: 'water',
          night: { sky: 0.5 },
          vignette: 0.65,
        }),
        dim: cue({
          slots: { sky: 0.3, house: 0.5, water: 0.8, lanterns: 0.35 },
          grade: '#1e2c3c',
          paper: '#7c80bc',
          key: [gold, '#ffc080', 1.5],
          rim: [aqua, '#50d0d8', 1],
          ambient: '#1a2630',
          vignette: 0.8,
          edges: '#122036',
        }),
      },
    },
    effects: [
      {
        kind: 'water',
        area: { x: 340, y: 602, w: 870, h: 90 },
        depth: 1,
        order: 62,
        colour: '#c8ffff',
        amount: 0.8,
        slot: 'water',
      },
      {
        kind: 'stars',
        area: { x: -70, y: -30, w: 2060, h: 220 },
        depth: 0.06,
        order: 2,
        colour: '#e0e8ff',
        amount: 0.25,
      },
      {
        kind: 'sparks',
        area: { x: 900, y: 120, w: 700, h: 500 },
        depth: 1,
        order: 40,
        colour: '#ffd890',
        amount: 0.3,
        slot: 'lanterns',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('sky-deep', { depth: 0.06, order: 1, grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 20, [
          [0, '#060f2c'],
          [0.5, '#14284c'],
          [1, '#344464'],
        ]),
      );
      starField(g, 220, 260, 3);
    });
    bake.backdrop('sky', { depth: 0.06, order: 2, slot: 'sky', grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 20, [
          [0, '#12204c'],
          [0.3, '#2c4478'],
          [0.55, '#6c7498'],
          [0.76, '#c09a98'],
          [0.9, '#f0b494'],
          [1, '#ffd0a0'],
        ]),
      );
      glow(g, 1180, HZ, 700, '#ffc090', 0.4, 1.5, 0.36);
      starField(g, 60, 160, 3);
      cloudBand(g, 180, 170, [240, 176, 150], 41, 0.6);
      cloudBand(g, 90, 140, [120, 124, 170], 44, 0.5);
    });
    bake.plane('sky-rings', { depth: 0.1, order: 3, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        1180,
        400,
        [
          ['#ffe0a8', '#ffb884'],
          ['#ff9c88', '#e87490'],
          ['#c8709c', '#9c5ca4'],
          ['#6c5cac', '#4c4c98'],
          ['#34488c', '#24387c'],
          ['#1c2c64', '#142050'],
        ],
        HZ + 60,
      ),
    );
    bake.plane('land', { depth: 0.4, order: 10 }, land);
    bake.plane('house', { depth: 1, order: 20 }, villa);
    bake.plane('party', { depth: 1, order: 24 }, party);
    bake.plane('lanterns', { depth: 1, order: 26 }, (brush) => {
      poles(brush);
      bulbStrings(brush, LANTERNS, 9);
    });
    bake.shine('stars', { depth: 1, order: 66, slot: 'lanterns', dream: [2, 3] }, (g) =>
      starsLight(g, LANTERNS, 9),
    );
    bake.plane('garden', { depth: 1, order: 50 }, (brush) => {
      pool(brush);
      piano(brush);
    });
    lights(bake);
    bake.plane('leaves', { depth: 1.2, order: 240 }, (brush) => {
      bush(brush, 1930, 770, 340, 260, '#1c3430', 51, { side: -1 });
      bush(brush, 20, 800, 420, 180, '#1c3430', 55);
    });
  },
};
