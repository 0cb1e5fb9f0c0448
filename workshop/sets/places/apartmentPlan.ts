import { H, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPlan } from '../kit/plan.ts';
import { project, type View } from '../kit/solid.ts';

/** Where the wall meets the floor. */
export const FOOT = 592;
/** Where the wall meets the ceiling. */
export const CEILING = 74;
/** The window’s glass. */
export const WINDOW = { x: 700, y: 150, w: 330, h: 236 };
/** How the table stands and is seen. */
export const TABLE: View = { x: 960, y: 742, scale: 2.6, turn: 0, pitch: 11 };
/** How the piano stands and is seen. */
export const PIANO: View = { x: 1540, y: 690, scale: 2.25, turn: 150, pitch: 8 };
/** Where the candles stand by night, and how high they are: hers has burned lower than his. */
export const CANDLES = [
  [...project(TABLE, [-24, 74, -14]), 26],
  [...project(TABLE, [20, 74, -20]), 66],
] as const;
/** Planes inside the window's glass: what the lamps can reach. */
export const ROOM = ['wall', 'kitchen', 'floor', 'piano', 'chairs'];
/** Light on solid things. */
export const SUN = [0.55, 0.7, -0.3] as const;

function lightCues() {
  const day = cue({
    slots: { day: 1, papers: 1 },
    grade: '#b8ccc8',
    paper: '#f0ece4',
    key: [[0.1, 0.5, -0.85], '#fff4dc', 1.9],
    rim: [[-0.85, 0.3, -0.4], '#8cd0d0', 0.7],
    ambient: '#6c8484',
    vignette: 0.4,
    edges: '#7c9c98',
  });
  const candles = cue({
    slots: { candles: 1, night: 1, supper: 1 },
    grade: '#243448',
    paper: '#7c74b4',
    key: [[0, -0.1, 0.6], '#ffb060', 1.7],
    rim: [[0.2, 0.6, -0.75], '#6c94e0', 0.9],
    ambient: '#1c2236',
    vignette: 0.85,
    edges: '#1c2438',
  });
  const night = cue({
    slots: { night: 1, lamp: 1 },
    grade: '#16233c',
    paper: '#5c5ca4',
    key: [[-0.72, 0.3, 0.2], '#ffac64', 2.3],
    rim: [[0.75, 0.4, -0.5], '#7ca4f0', 0.9],
    ambient: '#10182c',
    vignette: 0.9,
    edges: '#141c34',
  });
  return {
    day,
    candles,
    night,
    full: day,
    country: { ...day, slots: { country: 1 }, vignette: 0.6 },
    tickets: { ...day, slots: { day: 1, papers: 1, tickets: 1 } },
    spoon: { ...day, slots: { day: 1, papers: 1, spoon: 1 } },
    dim: { ...day, slots: { day: 0.4, papers: 0.8 }, grade: '#788c94', paperGrade: '#b0a8c8', vignette: 0.6 },
    'one-lamp': {
      ...candles,
      slots: { candles: 0.8, night: 0.5, supper: 0.8 },
      grade: '#10182a',
      paperGrade: '#4c4888',
      vignette: 0.95,
    },
    spot: { ...night, slots: { spot: 1, night: 0.7 }, grade: '#141e34' },
    dark: {
      ...night,
      slots: { night: 0.7, lamp: 0.2 },
      grade: '#0c1426',
      paperGrade: '#34346c',
      vignette: 1,
    },
  };
}

/** The numbers of the set: marks, framings, lights. */
export const apartmentPlan: SetPlan = {
  id: 'apartment',
  size: [W, H],
  horizon: 450,
  flat: flatOf('#cfd0c0', '#a8d0c4', '#7caca4', '#6c5c48'),
  marks: {
    table: at(960, 742, 2.6, 24, { seat: 46, order: 125 }),
    'table-left': at(778, 752, 2.6, 90, { seat: 46, order: 140 }),
    'table-right': at(1142, 752, 2.6, -90, { seat: 46, order: 140 }),
    window: at(752, 668, 2.25, 170),
    sink: at(1010, 676, 2.3, 165),
    phone: at(1290, 690, 2.35, 150),
    'phone-side': at(1177, 690, 2.35, 90),
    record: at(1330, 716, 2.4, 156),
    door: at(250, 690, 2.35, 60),
    piano: at(1540, 690, 2.25, 150, { seat: 50 }),
    'by-piano': at(1408, 704, 2.35, -60),
    counter: at(610, 690, 2.3, 50),
    'beside-table': at(1196, 738, 2.45, -70),
  },
  cameras: framings(
    {
      two: [960, 470, 1.45],
      left: [500, 440, 1.4],
      right: [1400, 440, 1.4],
      close: [960, 502, 1.85],
      detail: [1286, 300, 3],
    },
    { ceiling: [820, 110, 2.2], napkin: [980, 540, 2.4], icebox: [480, 410, 2.8], counter: [700, 430, 1.9] },
  ),
  light: {
    slots: ['day', 'candles', 'night', 'lamp', 'papers', 'supper', 'tickets', 'spoon', 'country', 'spot'],
    lamps: [
      { slot: 'candles', x: 960, y: 520, radius: 420, colour: '#ffb060' },
      { slot: 'day', x: 865, y: 270, radius: 900, colour: '#fff4dc' },
    ],
    cues: lightCues(),
  },
  effects: [
    {
      kind: 'dust',
      area: { x: 640, y: 260, w: 560, h: 460 },
      depth: 1,
      order: 170,
      colour: '#fff0cc',
      amount: 0.4,
      slot: 'day',
    },
    {
      kind: 'traffic',
      area: { x: WINDOW.x, y: 300, w: WINDOW.w, h: 80 },
      depth: 0.8,
      order: 7,
      colour: '#ffb060',
      amount: 0.3,
      slot: 'night',
    },
  ],
};
