import { H, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPlan } from '../kit/plan.ts';
import { cuesOf } from '../kit/stagecraft.ts';

/** Where the wall meets the floor. */
export const FOOT = 500;
/** The edge of the stage. */
export const LIP = 600;
/** Where the floor of the hall meets the face of the stage. */
export const PIT = 692;
/** The middle of the drums. */
export const DRUMS = 720;
/** Light on solid things. */
export const SUN = { from: [0, 0.9, -0.3], edge: 'rgba(190,150,255,.2)' } as const;
/** Colours of the beams. */
export const HUES = ['#8c5cff', '#3cc8ff', '#ff4cc0', '#5c7cff'];
/** The same dreamed: rings of paper, from the sun out to the night. */
export const RINGS = [
  ['#ffe070', '#ffb050'],
  ['#ff7ca8', '#e84c98'],
  ['#a85cf0', '#7c44d0'],
  ['#5c58e0', '#4444b8'],
  ['#343c98', '#282c7c'],
  ['#202464', '#181a4c'],
] as const;

function concertCues() {
  const common = cuesOf({
    grade: '#5a5488',
    paper: '#b4a4ec',
    key: [[0.1, 0.8, -0.6], '#c8a0ff'],
    rim: [[-0.7, 0.3, -0.6], '#4cd8ff'],
    ambient: '#2a2454',
    edges: '#1c1640',
    full: { wash: 1, beams: 0.9, keys: 0.6 },
    lamp: 'keys',
    vignette: 0.65,
  });
  const seen = Object.fromEntries(
    Object.entries(common).map(([name, light]) => [name, { ...light, slots: { ...light.slots, crowd: 1 } }]),
  );
  const work = {
    ...cue({
      slots: { wash: 0.12, work: 1, confetti: 1 },
      grade: '#6c6484',
      paper: '#b8b0dc',
      key: [[-0.55, 0.75, -0.45], '#ffe4bc', 1.7],
      rim: [[0.8, 0.3, -0.5], '#9c84ff', 0.8],
      ambient: '#2c2840',
      vignette: 0.75,
      edges: '#1a1630',
    }),
  };
  return {
    ...seen,
    after: work,
    packed: { ...work, grade: '#4c4668', slots: { work: 0.6, confetti: 1, cases: 1 } },
    passage: cue({
      slots: { passage: 1 },
      grade: '#6c6c78',
      paper: '#8c88b8',
      key: [[0.25, 0.5, -0.8], '#ffdc9c', 2],
      rim: [[-0.8, 0.3, -0.5], '#6cd0d8', 0.7],
      ambient: '#20222c',
      vignette: 0.85,
      edges: '#10121c',
    }),
    lasers: cue({
      slots: { crowd: 1, wash: 0.4, sun: 1, lasers: 1, keys: 0.5 },
      grade: '#3c3474',
      paper: '#8c80d0',
      key: [[-0.75, 0.45, -0.55], '#ff9cdc', 2],
      rim: [[0.8, 0.4, -0.6], '#6cc8ff', 1],
      ambient: '#191640',
      vignette: 0.8,
      edges: '#120f30',
    }),
    joy: cue({
      slots: { joy: 1 },
      grade: '#302c5c',
      paper: '#8c80d0',
      key: [[0, 0.7, -0.7], '#7ce8ff', 1.6],
      rim: [[0.8, 0.3, -0.5], '#ff5cc0', 0.9],
      ambient: '#1c1a40',
      vignette: 0.7,
      edges: '#120f30',
    }),
    blackout: cue({
      slots: {},
      grade: '#100e22',
      paper: '#3c3878',
      key: [[-0.6, 0.4, -0.6], '#5c5ca8', 0.5],
      rim: [[0.8, 0.2, -0.5], '#3c3c80', 0.4],
      ambient: '#0c0b1c',
      vignette: 1,
      edges: '#06061a',
    }),
  };
}

/** The numbers of the set: marks, framings, lights. */
export const concertPlan: SetPlan = {
  id: 'concert',
  size: [W, H],
  horizon: 430,
  flat: flatOf('#0c0826', '#2c1c6c', '#180f3c', '#08061a'),
  marks: {
    keyboard: at(1330, 592, 2.15, -62, { order: 60 }),
    microphone: at(968, 566, 1.8, 68, { order: 56 }),
    drums: at(DRUMS, 530, 1.7, 24, { seat: 48, order: 42 }),
    bass: at(560, 592, 2, 46, { order: 60 }),
    crowd: at(700, 800, 3, 176, { order: 215 }),
    'crowd-right': at(1180, 806, 3, -172, { order: 215 }),
    aisle: at(960, 790, 3.2, 178, { order: 215 }),
    lip: at(820, PIT, 2, 38, { seat: 46, order: 100 }),
    'lip-right': at(1010, PIT, 2, -30, { seat: 46, order: 100 }),
    'before-stage': at(1090, 800, 2.35, -146, { order: 190 }),
    case: at(690, 712, 2.1, 72, { seat: 52, order: 100 }),
    'case-side': at(756, 722, 2.15, 78, { order: 100 }),
    'case-right': at(1130, 772, 2.5, -148, { seat: 52, order: 100 }),
    passage: at(1120, 772, 2.6, 34, { order: 248 }),
  },
  cameras: framings(
    {
      two: [1000, 440, 1.4],
      left: [520, 440, 1.4],
      right: [1380, 440, 1.4],
      close: [1230, 420, 2.1],
      detail: [1240, 480, 3],
    },
    { crowd: [860, 640, 1.7], stage: [1010, 410, 1.5], swept: [1010, 484, 1.58], cases: [900, 500, 1.5] },
  ),
  light: {
    slots: [
      'wash',
      'beams',
      'lasers',
      'sun',
      'keys',
      'crowd',
      'work',
      'confetti',
      'cases',
      'passage',
      'joy',
      'spot',
    ],
    lamps: [
      { slot: 'wash', x: 960, y: 100, radius: 1100, colour: '#a87cff' },
      { slot: 'keys', x: 1290, y: 440, radius: 260, colour: '#ffb060' },
    ],
    cues: concertCues(),
  },
  effects: [
    {
      kind: 'lasers',
      area: { x: 540, y: -50, w: 840, h: 60 },
      depth: 1,
      order: 40,
      colour: '#5cf0ff',
      amount: 0.35,
      slot: 'lasers',
    },
    {
      kind: 'beam',
      area: { x: 100, y: 160, w: 1720, h: 440 },
      depth: 1,
      order: 47,
      colour: '#a87cff',
      amount: 0.6,
      slot: 'beams',
    },
  ],
};
