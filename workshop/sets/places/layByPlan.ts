import { H, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPlan } from '../kit/plan.ts';

/** The horizon. */
export const HZ = 448;
/** The edge of the cliff. */
export const EDGE = 640;
/** The top of the crash barrier. */
export const RAIL = 588;
/** Where the lamp stands. */
export const LAMP = { x: 588, y: 112 };

function lightCues() {
  const warm = [-0.62, 0.6, -0.5] as const;
  const cool = [0.8, 0.25, -0.58] as const;
  const dusk = cue({
    slots: { dusk: 1, city: 1, sodium: 1 },
    grade: '#2f4a58',
    paper: '#b8a8dc',
    key: [warm, '#ffb25c', 2.2],
    rim: [cool, '#58d0b4', 0.9],
    ambient: '#22343c',
    vignette: 0.7,
    edges: '#2c4250',
  });
  const night = cue({
    slots: { night: 1, city: 1, sodium: 1 },
    grade: '#1a2a42',
    paper: '#7c78bc',
    key: [warm, '#ffb25c', 2.2],
    rim: [cool, '#5c90d8', 0.8],
    ambient: '#141e30',
    vignette: 0.85,
    edges: '#16223c',
  });
  const daylight = cue({
    slots: { day: 1 },
    grade: '#e4e0d4',
    paper: '#f0e8e0',
    key: [[0.5, 0.8, 0.2], '#fff4dc', 1.4],
    rim: [[-0.7, 0.3, -0.6], '#a8ccd8', 0.7],
    ambient: '#8c8c88',
    vignette: 0.3,
    edges: '#a8a496',
  });
  return {
    dusk,
    daylight,
    night,
    full: dusk,
    dim: { ...dusk, slots: { dusk: 0.6, city: 0.8, sodium: 0.8, night: 0.55 }, grade: '#243c4c' },
    'one-lamp': {
      ...night,
      slots: { night: 0.9, city: 0.25, sodium: 1 },
      grade: '#0e1624',
      paperGrade: '#5a589c',
      vignette: 0.95,
    },
    spot: { ...night, slots: { night: 0.9, city: 0.6, sodium: 0.15, spot: 1 }, grade: '#141e32' },
    dark: { ...night, slots: { night: 1, city: 0.5 }, grade: '#0c1424', paperGrade: '#3c3c7c', vignette: 1 },
  };
}

/** The numbers of the set: marks, framings, lights. */
export const layByPlan: SetPlan = {
  id: 'lay-by',
  size: [W, H],
  horizon: HZ,
  flat: flatOf('#05101f', '#124650', '#37705f', '#e08044', '#0a2432', '#061722'),
  marks: {
    barrier: at(812, 700, 2.2, 66, { seat: 55, order: 130 }),
    'barrier-right': at(1010, 702, 2.2, -60, { seat: 55, order: 130 }),
    'fruit-stand': at(420, 726, 2.25, 80, { order: 140 }),
    payphone: at(590, 726, 2.25, -70, { order: 140 }),
    car: at(1112, 740, 2.25, 96, { order: 150 }),
    road: at(760, 760, 2.4, 20, { order: 160 }),
  },
  cameras: framings(
    {
      two: [900, 480, 1.4],
      left: [420, 470, 1.4],
      right: [1330, 500, 1.35],
      close: [900, 470, 2],
      detail: [545, 520, 2.8],
    },
    { city: [1010, 430, 1.8, 0.3], 'car-interior': [1560, 530, 2.2] },
  ),
  light: {
    slots: ['dusk', 'day', 'night', 'city', 'sodium', 'spot'],
    lamps: [{ slot: 'sodium', x: LAMP.x, y: LAMP.y, radius: 700, colour: '#ffa850' }],
    cues: lightCues(),
  },
  effects: [
    {
      kind: 'traffic',
      area: { x: 300, y: 470, w: 1500, h: 110 },
      depth: 0.3,
      order: 14,
      colour: '#ffd090',
      amount: 0.4,
      slot: 'city',
    },
    {
      kind: 'clouds',
      area: { x: -77, y: 120, w: 2074, h: 280 },
      depth: 0.1,
      order: 3,
      colour: '#ffb070',
      amount: 0.3,
    },
    {
      kind: 'dust',
      area: { x: 430, y: 140, w: 500, h: 560 },
      depth: 1,
      order: 160,
      colour: '#ffb060',
      amount: 0.25,
      slot: 'sodium',
    },
    {
      kind: 'neon',
      area: { x: LAMP.x - 30, y: LAMP.y - 20, w: 66, h: 40 },
      depth: 1,
      order: 98,
      colour: '#ffd088',
      amount: 0.2,
      slot: 'sodium',
    },
  ],
};
