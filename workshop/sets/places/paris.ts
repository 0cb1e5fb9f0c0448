import { H, lin, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, keeping, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { cloudBand, starField } from '../kit/views.ts';
import { lights } from './parisLights.ts';
import { HZ } from './parisPlan.ts';
import { cafe, quay, station } from './parisStreet.ts';
import { city, river } from './parisThings.ts';

const amber = [-0.76, 0.3, -0.5] as const;

const slate = [0.72, 0.42, -0.55] as const;

/** A street by a river at the blue hour: a café, a bridge, slate roofs, a way down with a poster on its tiles. */
export const paris: SetPainter = {
  seed: 137,
  plan: {
    id: 'paris',
    size: [W, H],
    horizon: HZ,
    flat: flatOf('#2c3c6c', '#8c84a8', '#e0b09c', '#3c3c5c'),
    marks: {
      river: at(980, 744, 2.25, 150, { order: 140 }),
      bridge: at(860, 440, 0.66, 80, { order: 33 }),
      cellar: at(1560, 690, 2.1, -150, { order: 120 }),
      poster: at(1330, 770, 2.6, 142, { order: 140 }),
      cafe: at(770, 752, 2.3, 96, { order: 140 }),
      table: at(408, 748, 2.25, 62, { seat: 46, order: 140 }),
    },
    cameras: keeping(
      framings(
        {
          two: [560, 460, 1.5],
          left: [460, 450, 1.35],
          right: [1420, 440, 1.35],
          close: [800, 430, 1.9],
          detail: [1690, 440, 2.4],
        },
        { river: [980, 420, 1.5, 0.5] },
      ),
      { right: [1640, 1740] },
    ),
    light: {
      slots: ['sky', 'cafe', 'lamps', 'station', 'spot'],
      lamps: [
        { slot: 'cafe', x: 160, y: 440, radius: 560, colour: '#ffbc70' },
        { slot: 'station', x: 1600, y: 400, radius: 420, colour: '#e8f0c8' },
      ],
      cues: {
        ...cuesOf({
          grade: '#48506c',
          paper: '#b4acdc',
          key: [amber, '#ffbe78'],
          rim: [slate, '#9cb4f0'],
          ambient: '#343a54',
          edges: '#242c50',
          full: { sky: 1, cafe: 0.8, lamps: 0.8, station: 0.8 },
          lamp: 'cafe',
          night: { sky: 0.4 },
          vignette: 0.6,
        }),
        dim: cue({
          slots: { sky: 0.55, cafe: 1, lamps: 1, station: 1 },
          grade: '#2c3454',
          paper: '#8884c4',
          key: [amber, '#ffb870', 1.8],
          rim: [slate, '#8caaf4', 0.9],
          ambient: '#242a44',
          vignette: 0.75,
          edges: '#182048',
        }),
      },
    },
    effects: [
      {
        kind: 'water',
        area: { x: 400, y: HZ + 24, w: 1020, h: 120 },
        depth: 0.5,
        order: 24,
        colour: '#ffe0b8',
        amount: 0.6,
        slot: 'lamps',
      },
      {
        kind: 'clouds',
        area: { x: -77, y: 60, w: 2074, h: 260 },
        depth: 0.1,
        order: 3,
        colour: '#ffd0c0',
        amount: 0.3,
        slot: 'sky',
      },
    ],
  },
  paint(bake) {
    bake.backdrop('night', { depth: 0.08, order: 1, grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 20, [
          [0, '#0a1434'],
          [0.6, '#243460'],
          [1, '#54587c'],
        ]),
      );
      starField(g, 160, 240, 4);
    });
    bake.backdrop('sky', { depth: 0.08, order: 2, slot: 'sky', grade: 'none' }, ({ g }) => {
      fillAll(
        g,
        lin(0, -32, 0, HZ + 20, [
          [0, '#2c4478'],
          [0.32, '#5c74a4'],
          [0.56, '#98a0b8'],
          [0.76, '#d4b8b4'],
          [0.92, '#f4cca8'],
          [1, '#ffdcb0'],
        ]),
      );
      cloudBand(g, 120, 190, [236, 200, 196], 43, 0.6);
      cloudBand(g, 260, 120, [255, 222, 190], 47, 0.6);
    });
    bake.plane('sky-rings', { depth: 0.12, order: 4, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        980,
        400,
        [
          ['#fff0c0', '#ffd898'],
          ['#ffc8a0', '#f8a898'],
          ['#e898b0', '#c880b8'],
          ['#9c7cc8', '#7468b8'],
          ['#5464b8', '#4050a0'],
          ['#34448c', '#283474'],
        ],
        HZ + 30,
      ),
    );
    bake.plane('city', { depth: 0.35, order: 10 }, city);
    bake.plane('river', { depth: 0.55, order: 20 }, river);
    bake.plane('street', { depth: 1, order: 40 }, (brush) => {
      cafe(brush);
      station(brush);
    });
    bake.plane('quay', { depth: 1, order: 60 }, quay);
    lights(bake);
  },
};
