import { H, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPlan } from '../kit/plan.ts';
import { cuesOf } from '../kit/stagecraft.ts';
import type { HeadRow } from './arenaThings.ts';

/** The middle of the far stage. */
export const CX = 1130;
/** The boards of the far stage, and their edge toward us. */
export const FLOOR = 436;
export const LIP = 468;
/** The middle of the record that hangs over it. */
export const SUNY = 250;

/** The crowd in three planes, farthest row first. */
export const CROWD: readonly {
  readonly id: string;
  readonly depth: number;
  readonly order: number;
  readonly catches: string;
  readonly rows: readonly HeadRow[];
}[] = [
  {
    id: 'crowd-far',
    depth: 0.7,
    order: 200,
    catches: '#c8a8ff',
    rows: [
      { y: 486, s: 0.4, seed: 3, colour: '#2c2464', paper: '#7c50c8', rim: 'rgba(214,150,255,.9)' },
      { y: 500, s: 0.54, seed: 5, colour: '#28205c', paper: '#6c48bc', rim: 'rgba(206,140,255,.9)' },
      { y: 520, s: 0.74, seed: 7, colour: '#221b52', paper: '#5c40b0', rim: 'rgba(190,130,255,.9)' },
    ],
  },
  {
    id: 'crowd-mid',
    depth: 0.86,
    order: 203,
    catches: '#a890f0',
    rows: [
      { y: 548, s: 1, seed: 11, colour: '#1c1748', paper: '#4c38a0', rim: 'rgba(180,124,255,.9)' },
      { y: 588, s: 1.4, seed: 13, colour: '#17133c', paper: '#3c3090', rim: 'rgba(150,130,255,.9)' },
    ],
  },
  {
    id: 'crowd-near',
    depth: 1.04,
    order: 205,
    catches: '#8c7cd8',
    rows: [
      { y: 646, s: 1.95, seed: 19, colour: '#120f30', paper: '#30287c', rim: 'rgba(120,150,255,.85)' },
      { y: 728, s: 2.7, seed: 23, colour: '#0e0c26', paper: '#241f68', rim: 'rgba(110,170,255,.8)' },
    ],
  },
];

const arenaCues = () => {
  const common = cuesOf({
    grade: '#4c4684',
    paper: '#b4a4ec',
    key: [[0.5, 0.5, -0.75], '#d89cff'],
    rim: [[-0.7, 0.35, -0.6], '#4cd8ff'],
    ambient: '#1c1840',
    edges: '#140f34',
    full: { wash: 1, beams: 0.9, phones: 0.8 },
    lamp: 'wash',
    vignette: 0.75,
  });
  return {
    ...common,
    lasers: cue({
      slots: { wash: 0.85, beams: 0.6, lasers: 1, phones: 0.7 },
      grade: '#332e66',
      paper: '#9c90dc',
      key: [[0.5, 0.45, -0.75], '#e08cff', 2],
      rim: [[-0.75, 0.35, -0.6], '#4ce8ff', 1.1],
      ambient: '#15123a',
      vignette: 0.8,
      edges: '#0f0c2c',
    }),
  };
};

/** The numbers of the set: marks, framings, lights. */
export const arenaPlan: SetPlan = {
  id: 'arena',
  size: [W, H],
  horizon: 440,
  flat: flatOf('#0c0826', '#34206c', '#180f3c', '#08061a'),
  marks: {
    crowd: at(560, 1060, 4.5, 168, { order: 216 }),
    'crowd-right': at(1180, 1060, 4.5, -168, { order: 216 }),
    stage: at(CX, LIP - 4, 1, 0, { order: 25 }),
  },
  cameras: framings(
    {
      two: [900, 440, 1.3],
      left: [640, 440, 1.3],
      right: [1280, 420, 1.3],
      close: [700, 420, 1.5],
      detail: [CX, 300, 2.4],
    },
    { crowd: [960, 402, 1.03] },
  ),
  light: {
    slots: ['wash', 'beams', 'lasers', 'phones', 'spot'],
    lamps: [{ slot: 'wash', x: CX, y: 260, radius: 900, colour: '#d89cff' }],
    cues: arenaCues(),
  },
  effects: [
    {
      kind: 'beam',
      area: { x: 620, y: 90, w: 1040, h: 380 },
      depth: 0.6,
      order: 41,
      colour: '#a87cff',
      amount: 0.5,
      slot: 'beams',
    },
    {
      kind: 'snow',
      area: { x: 0, y: 60, w: W, h: 640 },
      depth: 0.9,
      order: 203.5,
      colour: '#ffd0f0',
      amount: 0.4,
      slot: 'lasers',
    },
  ],
};
