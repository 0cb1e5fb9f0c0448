import { H, lin, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPainter } from '../kit/plan.ts';
import { fillAll } from '../kit/room.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import { rings } from '../kit/theatre.ts';
import { lights } from './stairsLights.ts';
import { LAMP, SIGN } from './stairsPlan.ts';
import { far, rail, steps, wall } from './stairsThings.ts';

const rose = [0.74, 0.2, -0.55] as const;

const violet = [-0.75, 0.42, -0.5] as const;

/** From a wet boulevard a flight of stairs goes down to a red door with a lamp beside it. */
export const stairs: SetPainter = {
  seed: 127,
  plan: {
    id: 'stairs',
    size: [W, H],
    horizon: 452,
    flat: flatOf('#0c0820', '#2c2444', '#4c2430', '#140e24'),
    marks: {
      top: at(560, 532, 1.95, 70, { order: 120 }),
      pavement: at(250, 536, 1.95, 76, { order: 120 }),
      bottom: at(1290, 752, 2.3, 60, { order: 140 }),
      door: at(1516, 730, 2.2, 176, { order: 138 }),
    },
    cameras: framings(
      {
        two: [640, 420, 1.5],
        left: [420, 420, 1.4],
        right: [1440, 470, 1.35],
        close: [620, 380, 1.9],
        detail: [1500, 430, 2.6],
      },
      { door: [1400, 456, 2.4] },
    ),
    light: {
      slots: ['street', 'lamp', 'neon', 'sky', 'spot'],
      lamps: [
        { slot: 'lamp', x: LAMP.x, y: LAMP.y, radius: 460, colour: '#ffb070' },
        { slot: 'street', x: 360, y: 430, radius: 520, colour: '#ffb478' },
      ],
      cues: {
        ...cuesOf({
          grade: '#2c2848',
          paper: '#9c90d0',
          key: [rose, '#ff9c74'],
          rim: [violet, '#9c90ff'],
          ambient: '#201c36',
          edges: '#171236',
          full: { street: 1, lamp: 1, neon: 0.8, sky: 1 },
          lamp: 'lamp',
          night: { sky: 0.6 },
          vignette: 0.75,
        }),
        dim: cue({
          slots: { street: 0.7, lamp: 0.9, neon: 0.25, sky: 0.8 },
          grade: '#1f1c38',
          paper: '#7c70b8',
          key: [rose, '#ff9870', 1.7],
          rim: [violet, '#8c84f8', 1],
          ambient: '#191630',
          vignette: 0.85,
          edges: '#110d2c',
        }),
        neon: cue({
          slots: { street: 0.4, lamp: 0.7, neon: 1, sky: 0.6 },
          grade: '#1a1732',
          paper: '#7464b0',
          key: [rose, '#ff6c68', 1.9],
          rim: [violet, '#8c84f8', 0.9],
          ambient: '#17142a',
          vignette: 0.9,
          edges: '#100b28',
        }),
      },
    },
    effects: [
      {
        kind: 'rain',
        area: { x: -77, y: -32, w: 2074, h: 800 },
        depth: 1,
        order: 200,
        colour: '#c0b8f0',
        amount: 0.7,
      },
      {
        kind: 'traffic',
        area: { x: -70, y: 430, w: 780, h: 70 },
        depth: 0.5,
        order: 12,
        colour: '#ffd090',
        amount: 0.6,
        slot: 'street',
      },
      { kind: 'neon', area: SIGN, depth: 1, order: 62, colour: '#ff5c60', amount: 0.4, slot: 'neon' },
    ],
    sign: { ...SIGN, turn: 0, depth: 1, order: 63, slot: 'neon' },
  },
  paint(bake) {
    bake.backdrop('sky', { depth: 0.1, order: 1, grade: 'none' }, ({ g }) =>
      fillAll(
        g,
        lin(0, -32, 0, 480, [
          [0, '#070518'],
          [0.5, '#191434'],
          [0.85, '#38264c'],
          [1, '#5c384c'],
        ]),
      ),
    );
    bake.plane('sky-rings', { depth: 0.14, order: 2, dream: [3, 3] }, (brush) =>
      rings(
        brush,
        560,
        400,
        [
          ['#ffd088', '#ffa068'],
          ['#f07c6c', '#d05878'],
          ['#a84488', '#7c3c90'],
          ['#5c3c98', '#443490'],
          ['#342c80', '#28246c'],
          ['#201c5c', '#181448'],
        ],
        520,
      ),
    );
    bake.plane('far', { depth: 0.45, order: 10 }, far);
    bake.plane('wall', { depth: 1, order: 20 }, wall);
    bake.plane('steps', { depth: 1, order: 30 }, steps);
    lights(bake);
    bake.plane('rail', { depth: 1, order: 170 }, rail);
  },
};
