import type { SetLightCue } from '../../../src/content/setManifest.ts';
import { H, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPlan } from '../kit/plan.ts';

/** The horizon. */
export const HZ = 448;
/** The edge of the cliff. */
export const EDGE = 640;
/** The top of the crash barrier. */
export const RAIL = 534;
/** Where the lamp stands. */
export const LAMP = { x: 588, y: 112 };

function lightCues() {
  const lamp = [-0.62, 0.6, -0.5] as const;
  const cool = [0.8, 0.25, -0.58] as const;
  const sunk = [0.35, 0.22, -0.8] as const;
  const dusk = cue({
    slots: { dusk: 1, city: 0.85 },
    grade: '#2b4450',
    paper: '#b8a8dc',
    key: [sunk, '#ff9a58', 1.9],
    rim: [[-0.75, 0.35, -0.55], '#58d0b4', 0.9],
    ambient: '#24363c',
    vignette: 0.7,
    edges: '#2c4250',
  });
  const full = cue({
    slots: { dusk: 1, city: 1, sodium: 1, booth: 1 },
    grade: '#2f4a58',
    paper: '#b8a8dc',
    key: [lamp, '#ffb25c', 2.2],
    rim: [cool, '#58d0b4', 0.9],
    ambient: '#22343c',
    vignette: 0.7,
    edges: '#2c4250',
  });
  const night = cue({
    slots: { night: 1, city: 1, sodium: 1, booth: 1 },
    grade: '#1a2a42',
    paper: '#7c78bc',
    key: [lamp, '#ffb25c', 2.2],
    rim: [cool, '#5c90d8', 0.8],
    ambient: '#141e30',
    vignette: 0.85,
    edges: '#16223c',
  });
  const daylight = cue({
    slots: { day: 1, bag: 1 },
    grade: '#d8c8b0',
    paper: '#f0e8e0',
    key: [[-0.62, 0.34, -0.71], '#ffc684', 2.5],
    rim: [[0.8, 0.3, -0.52], '#9cc4d8', 0.7],
    ambient: '#3c3844',
    vignette: 0.66,
    edges: '#5c4c48',
  });
  const and = (base: SetLightCue, slots: Record<string, number>): SetLightCue => ({
    ...base,
    slots: { ...base.slots, ...slots },
  });
  return {
    dusk,
    daylight,
    night,
    full,
    // Their own car: dead, then mended. Hers: behind the stand. And who else passes.
    breakdown: and(dusk, { saloon: 1, bonnet: 1 }),
    coyote: and(dusk, { coyote: 1 }),
    'breakdown-coyote': and(dusk, { saloon: 1, bonnet: 1, coyote: 1 }),
    'night-car': and(night, { saloon: 1, headlamps: 1 }),
    'night-green': and(night, { green: 1 }),
    napkin: and(daylight, { napkin: 1 }),
    'two-bags': and(daylight, { bags: 1 }),
    'no-bag': and(daylight, { bag: 0 }),
    coach: and(daylight, { coach: 1 }),
    'coach-napkin': and(daylight, { coach: 1, napkin: 1 }),
    'coach-two-bags': and(daylight, { coach: 1, bags: 1 }),
    'coach-no-bag': and(daylight, { coach: 1, bag: 0 }),
    dim: { ...full, slots: { dusk: 0.6, city: 0.8, sodium: 0.8, night: 0.55, booth: 1 }, grade: '#243c4c' },
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
    barrier: at(812, 700, 2.2, 66, { order: 130 }),
    'barrier-right': at(1010, 702, 2.2, -60, { order: 130 }),
    rail: at(820, 712, 2.08, 150, { order: 130 }),
    'rail-right': at(992, 712, 2.08, -142, { order: 131 }),
    'fruit-stand': at(420, 726, 2.25, 80, { order: 140 }),
    payphone: at(590, 726, 2.25, -70, { order: 140 }),
    car: at(1222, 752, 2.3, 90, { order: 150 }),
    road: at(760, 760, 2.4, 20, { order: 160 }),
    'road-right': at(1170, 764, 2.4, -60, { order: 161 }),
    tarmac: at(1236, 766, 2.45, 20, { order: 162 }),
    'green-car': at(912, 766, 2.35, -84, { order: 150 }),
    'car-door': at(1440, 768, 2.35, -170, { order: 160 }),
    'in-shade': at(640, 1080, 4.7, 152, { order: 214 }),
    'view-left': at(430, 1050, 4.3, 160, { order: 215 }),
    'view-far': at(1160, 1062, 4.4, -152, { order: 216 }),
    'view-right': at(842, 1062, 4.4, -172, { order: 216 }),
  },
  cameras: framings(
    {
      two: [960, 424, 2.7],
      left: [420, 470, 1.4],
      right: [1330, 500, 1.35],
      close: [930, 430, 2.45],
      detail: [545, 520, 2.8],
    },
    {
      city: [1000, 402, 1.06],
      roofs: [715, 478, 1.34],
      reservoir: [760, 478, 1.3],
      'car-park': [1180, 470, 1.5],
      hand: [1230, 466, 2.4],
      'green-car': [1000, 452, 2.3],
      'car-door': [1330, 452, 2.2],
      coyote: [800, 486, 1.28],
      shoes: [905, 656, 3.2],
      'car-interior': [1560, 530, 2.2],
    },
  ),
  light: {
    slots: [
      ...['dusk', 'day', 'night', 'city', 'sodium', 'booth', 'spot'],
      ...['saloon', 'bonnet', 'headlamps', 'green', 'coyote', 'coach', 'bag', 'bags', 'napkin'],
    ],
    lamps: [{ slot: 'sodium', x: LAMP.x, y: LAMP.y, radius: 700, colour: '#ffa850' }],
    cues: lightCues(),
  },
  effects: [
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
