import { H, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, type SetPlan } from '../kit/plan.ts';
import type { View } from '../kit/solid.ts';
import { cuesOf } from '../kit/stagecraft.ts';

/** Where the wall meets the floor. */
export const FOOT = 570;
/** How the keyboard stands and is seen. */
export const KEYS: View = { x: 850, y: 722, scale: 2.5, turn: 124, pitch: 12 };
/** How the drums stand and are seen: from their side, so that who plays them sits beside them. */
export const DRUMS: View = { x: 1424, y: 668, scale: 2.2, turn: -56, pitch: 8 };
/** Where who plays them sits. */
export const DRUMMER = { x: 1462, y: 664 } as const;
/** The loading window: high, many-paned, full of noon. */
export const LOFT = { x: 404, y: 70, w: 420, h: 250 };
/** Light on solid things. */
export const SUN = { from: [-0.5, 0.8, 0.4], edge: 'rgba(255,240,210,.16)' } as const;

function rehearsalCues() {
  const common = cuesOf({
    grade: '#6c8488',
    paper: '#d8cce8',
    key: [[-0.3, 0.9, 0.1], '#fff0c8'],
    rim: [[0.8, 0.2, -0.5], '#ff6cb4'],
    ambient: '#4c6468',
    edges: '#34545c',
    full: { tubes: 0.7, lights: 0.8, door: 1 },
    lamp: 'lights',
    vignette: 0.5,
  });
  return {
    ...common,
    'work-light': cue({
      slots: { work: 1, lights: 0.8 },
      grade: '#3c5258',
      paper: '#9c98cc',
      key: [[-0.7, 0.6, -0.35], '#fff2d0', 2],
      rim: [[0.8, 0.1, -0.5], '#ff5cb4', 0.9],
      ambient: '#22343c',
      vignette: 0.75,
      edges: '#12242a',
    }),
  };
}

/** The numbers of the set: marks, framings, lights. */
export const rehearsalPlan: SetPlan = {
  id: 'rehearsal',
  size: [W, H],
  horizon: 448,
  flat: flatOf('#2c5c5c', '#4c8c88', '#3c3c3c'),
  marks: {
    keyboard: at(850, 722, 2.5, 118, { order: 150 }),
    'keyboard-side': at(1130, 716, 2.5, -74, { order: 120 }),
    stool: at(560, 738, 2.5, 70, { seat: 74, order: 150 }),
    door: at(290, 690, 2.3, 80),
    entrance: at(330, 1070, 4.5, 126, { order: 215 }),
    drums: at(DRUMMER.x, DRUMMER.y, 2.2, -56, { seat: 48, order: 52 }),
    bass: at(1660, 700, 2.3, -44),
  },
  cameras: framings(
    {
      two: [1010, 408, 2.4],
      left: [480, 450, 1.4],
      right: [1380, 450, 1.4],
      close: [1200, 424, 2],
      detail: [1000, 540, 2.6],
    },
    { pick: [1010, 532, 3.4] },
  ),
  light: {
    slots: ['tubes', 'lights', 'work', 'door', 'spot'],
    lamps: [
      { slot: 'tubes', x: 960, y: 10, radius: 1200, colour: '#f4f0d0' },
      { slot: 'lights', x: 980, y: 530, radius: 260, colour: '#ff5cb0' },
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
