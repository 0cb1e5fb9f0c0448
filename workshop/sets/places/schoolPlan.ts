import { H, W } from '../kit/canvas.ts';
import { at, flatOf, framings, type SetPlan } from '../kit/plan.ts';
import type { View } from '../kit/solid.ts';
import { cuesOf, withInk } from '../kit/stagecraft.ts';

/** Where the wall meets the floor. */
export const FOOT = 570;
/** How the piano stands and is seen. */
export const PIANO: View = { x: 1180, y: 664, scale: 2.3, turn: 140, pitch: 8 };
/** The napkin taped to the first folder. */
export const FOLDER = { x: 1000, y: 640, w: 58, h: 42 };
/** Colours of the crepe paper. */
export const CREPE = ['#f07c6c', '#f0c05c', '#6cc0a8', '#7c9ce0', '#e08cc0'];

/** The numbers of the set: marks, framings, lights. */
export const schoolPlan: SetPlan = {
  id: 'school',
  size: [W, H],
  horizon: 446,
  flat: flatOf('#e0d4b4', '#d0c09c', '#648474', '#8c6c50'),
  marks: {
    piano: at(1180, 664, 2.3, 140, { seat: 50, order: 115 }),
    'piano-side': at(1410, 682, 2.25, -60),
    seat: at(700, 726, 2.2, 80, { seat: 34, order: 130 }),
    door: at(1640, 690, 2.3, -124),
    stairs: at(150, 700, 2.35, 80),
  },
  cameras: framings(
    {
      two: [1180, 450, 1.4],
      left: [480, 450, 1.4],
      right: [1440, 450, 1.4],
      close: [1190, 440, 2],
      detail: [1290, 500, 2.6],
    },
    { hallway: [1640, 420, 1.9], photographs: [1290, 372, 1.9], across: [1460, 410, 2] },
  ),
  light: {
    slots: ['people', 'ink', 'bulbs', 'window', 'boiler', 'spot'],
    lamps: [
      { slot: 'bulbs', x: 900, y: 120, radius: 900, colour: '#ffdca0' },
      { slot: 'boiler', x: 1800, y: 560, radius: 300, colour: '#ff6c3c' },
    ],
    cues: withInk(
      cuesOf({
        grade: '#746864',
        paper: '#e0cce0',
        key: [[-0.2, 0.9, 0], '#ffe0a8'],
        rim: [[0.85, 0.1, -0.5], '#ff8c5c'],
        ambient: '#6c5c50',
        edges: '#503c34',
        full: { people: 1, bulbs: 0.9, window: 0.8, boiler: 0.9 },
        lamp: 'bulbs',
        beside: { people: 1 },
        night: { boiler: 0.5 },
        vignette: 0.5,
      }),
    ),
  },
  sign: { ...FOLDER, turn: 0, depth: 1, order: 51, slot: 'ink' },
  effects: [
    {
      kind: 'dust',
      area: { x: 200, y: 120, w: 700, h: 560 },
      depth: 1,
      order: 170,
      colour: '#fff0d0',
      amount: 0.35,
      slot: 'bulbs',
    },
  ],
};
