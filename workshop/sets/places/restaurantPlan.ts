import { H, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPlan } from '../kit/plan.ts';
import { project, type View } from '../kit/solid.ts';

/** Where the wall meets the floor. */
export const FOOT = 584;
/** Where the panelling begins. */
export const DADO = 404;
/** The window’s glass. */
export const WINDOW = { x: 96, y: 120, w: 430, h: 272 };
/** The door’s leaf. */
export const DOOR = { x: 628, y: 146, w: 186, h: 438 };
/** The swing door to the kitchen. */
export const KITCHEN = { x: 1050, y: 206, w: 150, h: 378 };
/** The shelves of the bar, and its counter’s left end and floor. */
export const BAR = { x: 1742, y: 176, w: 270, floor: 664 };
/** The strings of bulbs. */
export const BULBS = [
  { from: [-110, 20], to: [470, 18], sag: 76, n: 10 },
  { from: [470, 18], to: [1010, 26], sag: 92, n: 10 },
  { from: [1010, 26], to: [1560, 10], sag: 96, n: 10 },
  { from: [1560, 10], to: [2060, 50], sag: 74, n: 8 },
] as const;
/** How the piano stands and is seen. */
export const PIANO: View = { x: 1375, y: 672, scale: 2.5, turn: 132, pitch: 8 };
/** Where the lamp stands. */
export const LAMP = project(PIANO, [-52, 128, 80]);
/** The tables with their lamps: the top’s middle, and half a unit per centimetre. */
export const TABLES = [
  { x: 322, y: 492, k: 1, front: false },
  { x: 958, y: 490, k: 0.98, front: false },
  { x: 400, y: 766, k: 1.6, front: true },
  { x: 1668, y: 790, k: 1.36, front: true },
] as const;

/** The numbers of the set: marks, framings, lights. */
export const restaurantPlan: SetPlan = {
  id: 'restaurant',
  size: [W, H],
  horizon: FOOT - 130,
  flat: flatOf('#071d18', '#0b2a22', '#051310'),
  marks: {
    piano: at(1375, 672, 2.5, 132, { seat: 50, order: 130 }),
    'piano-side': at(1270, 690, 2.45, 60, { order: 140 }),
    bar: at(1796, 682, 2.3, -140),
    tables: at(400, 800, 3.6, 100, { seat: 46, order: 190 }),
    'between-tables': at(990, 700, 2.45, -104, { order: 150 }),
    door: at(716, 668, 2.3, 62),
    'past-her': at(648, 676, 2.4, -78, { order: 150 }),
    threshold: at(736, 690, 2.45, 100, { order: 150 }),
    pavement: at(300, 600, 1.7, 80, { order: 8 }),
  },
  cameras: framings(
    {
      two: [1330, 402, 2.6],
      left: [560, 440, 1.4],
      right: [1560, 385, 2.4],
      close: [1340, 440, 2.1],
      detail: [1405, 500, 3],
    },
    { hands: [1420, 520, 3.2], street: [311, 270, 2.3], door: [850, 398, 2.4], child: [1150, 432, 1.7] },
  ),
  light: {
    slots: ['bulbs', 'lamp', 'tables', 'street', 'bar', 'spot'],
    lamps: [
      { slot: 'lamp', x: LAMP[0], y: LAMP[1] - 40, radius: 420, colour: '#ffb868' },
      { slot: 'street', x: 721, y: 300, radius: 320, colour: '#8fe0c4' },
      { slot: 'tables', x: 400, y: 724, radius: 260, colour: '#ff9a50' },
      { slot: 'tables', x: 1668, y: 756, radius: 220, colour: '#ff9a50' },
    ],
    cues: {
      full: cue({
        slots: { bulbs: 1, lamp: 1, tables: 1, street: 1, bar: 1 },
        grade: '#2c4a48',
        paper: '#a8a2dc',
        key: [[0.6, 0.6, -0.5], '#ffc880', 1.9],
        rim: [[-0.8, 0.2, -0.5], '#6fd8bc', 0.9],
        ambient: '#26343a',
        vignette: 0.75,
        edges: '#28403e',
      }),
      bulbs: cue({
        slots: { bulbs: 1, lamp: 0.9, tables: 0.9, street: 0.75, bar: 0.8 },
        grade: '#22383a',
        paper: '#9a94d4',
        key: [[0.3, 0.9, -0.3], '#ffc070', 1.5],
        rim: [[-0.8, 0.2, -0.5], '#6fd8bc', 0.7],
        ambient: '#1e2c30',
        vignette: 0.8,
        edges: '#22383a',
      }),
      dim: cue({
        slots: { bulbs: 0.35, lamp: 0.9, tables: 0.5, street: 0.7, bar: 0.4 },
        grade: '#1c3032',
        paper: '#7c78b8',
        key: [[0.5, 0.6, -0.5], '#ffb868', 1.6],
        rim: [[-0.8, 0.2, -0.5], '#5fc8ac', 0.7],
        ambient: '#18242a',
        vignette: 0.85,
        edges: '#1a2c2e',
      }),
      'one-lamp': cue({
        slots: { bulbs: 0.04, lamp: 1, tables: 0, street: 0.12 },
        grade: '#0b1517',
        paper: '#4c4a84',
        key: [[0.5, 0.7, 0.1], '#ffb45c', 2.1],
        rim: [[-0.8, 0.2, -0.5], '#3a7a70', 0.4],
        ambient: '#0c1216',
        vignette: 1,
        edges: '#0c1618',
      }),
      spot: cue({
        slots: { spot: 1, lamp: 0.5, bulbs: 0.08, street: 0.3 },
        grade: '#0f1c1e',
        paper: '#8a84c8',
        key: [[0.3, 0.85, -0.4], '#fff0c8', 2.4],
        rim: [[-0.85, 0.2, -0.5], '#3fe0b8', 0.9],
        ambient: '#141a20',
        vignette: 0.95,
        edges: '#101c20',
      }),
      dark: cue({
        slots: { street: 0.35 },
        grade: '#0a1315',
        paper: '#34346c',
        key: [[-0.6, 0.4, -0.6], '#5fb0a0', 0.8],
        rim: [[-0.8, 0.2, -0.5], '#3a7a70', 0.4],
        ambient: '#0a1014',
        vignette: 1,
        edges: '#0a1214',
      }),
    },
  },
  effects: [
    { kind: 'rain', area: WINDOW, depth: 1, order: 12, colour: '#bfe8e0', amount: 0.5, slot: 'street' },
    {
      kind: 'traffic',
      area: { x: 96, y: 250, w: 430, h: 90 },
      depth: 1,
      order: 12,
      colour: '#ffb050',
      amount: 0.4,
      slot: 'street',
    },
    {
      kind: 'dust',
      area: { x: 1180, y: 120, w: 500, h: 420 },
      depth: 1,
      order: 160,
      colour: '#ffd090',
      amount: 0.35,
      slot: 'lamp',
    },
  ],
};
