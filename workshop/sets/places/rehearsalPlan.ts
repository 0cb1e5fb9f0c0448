import { H, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPlan } from '../kit/plan.ts';
import type { View } from '../kit/solid.ts';
import { cuesOf } from '../kit/stagecraft.ts';

/** Where the wall meets the floor. */
export const FOOT = 570;
/** How the keyboard stands and is seen. */
export const KEYS: View = { x: 900, y: 706, scale: 2.4, turn: 20, pitch: 10 };
/** Light on solid things. */
export const SUN = { from: [-0.5, 0.8, 0.4], edge: 'rgba(255,240,210,.16)' } as const;

function rehearsalCues() {
  const common = cuesOf({
    grade: '#86786c',
    paper: '#d8cce8',
    key: [[-0.3, 0.9, 0.1], '#fff0c8'],
    rim: [[0.8, 0.2, -0.5], '#ff6cb4'],
    ambient: '#5c5450',
    edges: '#54443c',
    full: { tubes: 0.7, lights: 0.8, door: 1 },
    lamp: 'lights',
    vignette: 0.5,
  });
  return {
    ...common,
    'work-light': cue({
      slots: { work: 1, lights: 0.6 },
      grade: '#3c3444',
      paper: '#8c84c0',
      key: [[0.7, 0.6, -0.3], '#ffb868', 1.9],
      rim: [[-0.7, 0.2, -0.6], '#c85cb0', 0.8],
      ambient: '#2a2430',
      vignette: 0.8,
      edges: '#241e2c',
    }),
  };
}

/** The numbers of the set: marks, framings, lights. */
export const rehearsalPlan: SetPlan = {
  id: 'rehearsal',
  size: [W, H],
  horizon: 448,
  flat: flatOf('#8c7440', '#caa85c', '#5c4438'),
  marks: {
    keyboard: at(900, 706, 2.4, 20, { order: 115 }),
    'keyboard-side': at(1120, 730, 2.5, -70, { order: 160 }),
    stool: at(660, 738, 2.5, 70, { seat: 74, order: 150 }),
    door: at(290, 690, 2.3, 80),
    drums: at(1290, 620, 2.1, -14, { seat: 48, order: 40 }),
    bass: at(1530, 690, 2.3, -40),
  },
  cameras: framings(
    {
      two: [890, 460, 1.4],
      left: [480, 450, 1.4],
      right: [1380, 450, 1.4],
      close: [900, 420, 2],
      detail: [900, 520, 2.8],
    },
    { pick: [1010, 560, 3.2] },
  ),
  light: {
    slots: ['tubes', 'lights', 'work', 'door', 'spot'],
    lamps: [
      { slot: 'tubes', x: 960, y: 10, radius: 1200, colour: '#f4f0d0' },
      { slot: 'lights', x: 900, y: 520, radius: 320, colour: '#ff5cb0' },
    ],
    cues: rehearsalCues(),
  },
  effects: [
    {
      kind: 'dust',
      area: { x: 400, y: 60, w: 1100, h: 600 },
      depth: 1,
      order: 160,
      colour: '#fff0c0',
      amount: 0.3,
      slot: 'tubes',
    },
  ],
};
