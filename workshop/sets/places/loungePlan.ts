import { H, W } from '../kit/canvas.ts';
import { at, flatOf, framings, type SetPlan } from '../kit/plan.ts';
import type { View } from '../kit/solid.ts';
import { cuesOf, withInk } from '../kit/stagecraft.ts';

/** Where the wall meets the floor. */
export const FOOT = 556;
/** Height of the glass wall. */
export const GLASS = { y0: 66, y1: 520 };
/** How the piano stands and is seen. */
export const PIANO: View = { x: 640, y: 672, scale: 2.25, turn: 106, pitch: 8 };
/** The board of departures. */
export const BOARD = { x: 1290, y: 92, w: 430, h: 176 };

/** Where the drum case stands open by the rope, and the napkin inside its lid. */
export const CASE = { x: 846, y: 704, napkin: { x: 818, y: 570, w: 62, h: 46 } };

/** The numbers of the set: marks, framings, lights. */
export const loungePlan: SetPlan = {
  id: 'lounge',
  size: [W, H],
  horizon: 404,
  flat: flatOf('#8ca0c8', '#f0c8a0', '#a8a8b0', '#4c5068'),
  marks: {
    piano: at(640, 672, 2.25, 106, { seat: 50, order: 118 }),
    'piano-side': at(520, 690, 2.25, 60),
    seat: at(1134, 744, 2.45, 176, { seat: 46, order: 150 }),
    'seat-right': at(1550, 744, 2.45, -176, { seat: 46, order: 150 }),
    glass: at(1134, 664, 2.15, 164, { order: 140 }),
    'glass-left': at(1134, 664, 2.15, -128, { order: 140 }),
    machine: at(1690, 700, 2.3, 118, { order: 140 }),
    board: at(1440, 680, 2.25, 176),
    window: at(330, 668, 2.2, 178),
    gate: at(1800, 700, 2.3, -80),
  },
  cameras: framings(
    {
      two: [1340, 470, 1.45],
      left: [520, 440, 1.4],
      right: [1420, 430, 1.4],
      close: [780, 580, 2.4],
      detail: [850, 500, 2.4],
    },
    { board: [1310, 330, 1.5], across: [1060, 450, 1.12] },
  ),
  light: {
    slots: ['ink', 'dawn', 'tubes', 'board', 'piano', 'spot'],
    lamps: [{ slot: 'dawn', x: 760, y: 380, radius: 1100, colour: '#ffcf9c' }],
    cues: withInk(
      cuesOf({
        grade: '#74789a',
        paper: '#d8d0ec',
        key: [[-0.3, 0.35, -0.85], '#ffd0a0'],
        rim: [[0.8, 0.4, -0.4], '#8cb4f0'],
        ambient: '#5c6078',
        edges: '#54587c',
        full: { dawn: 1, tubes: 0.5, board: 1 },
        lamp: 'piano',
        beside: { board: 0.8 },
        night: { dawn: 0.45, board: 0.6 },
        vignette: 0.5,
      }),
    ),
  },
  sign: { ...CASE.napkin, turn: 0, depth: 1, order: 97, slot: 'ink' },
  effects: [
    {
      kind: 'clouds',
      area: { x: -77, y: 80, w: 2074, h: 200 },
      depth: 0.1,
      order: 3,
      colour: '#ffd8b0',
      amount: 0.3,
    },
    {
      kind: 'traffic',
      area: { x: 0, y: 440, w: 1100, h: 40 },
      depth: 0.4,
      order: 8,
      colour: '#ffb04c',
      amount: 0.2,
    },
  ],
};
