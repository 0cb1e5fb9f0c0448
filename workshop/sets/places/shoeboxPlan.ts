import type { SetLightCue } from '../../../src/content/setManifest.ts';
import { H, W } from '../kit/canvas.ts';
import { at, cue, flatOf, framings, keeping, type SetPlan } from '../kit/plan.ts';

/** Everything that can lie in the light, each in a slot of its own. */
export const KEPT = [
  'parking',
  'parking-paid',
  'stub',
  'spoon',
  'copybook',
  'pins',
  'list-whole',
  'list-half',
  'candle',
  'envelope',
  'key',
  'key-quiet',
  'seat-whole',
  'seat-half',
  'number',
  'cup-lid',
  'receipt',
  'tape',
  'sheets',
] as const;

/** Where the lamp stands on the table, and its size. */
export const LAMP = { x: 790, y: 466, k: 2.3 } as const;
/** The middle of the light. */
export const SPOT = { x: 1010, y: 622 } as const;
/** The far edge of the table. */
export const EDGE = 436;

const cues = (): Record<string, SetLightCue> => {
  const key = [0.5, 0.3, -0.7] as const;
  const rim = [-0.8, 0.3, -0.5] as const;
  const lamp = cue({
    slots: { lamp: 1, open: 1 },
    grade: '#3c3440',
    paper: '#a898cc',
    key: [key, '#ffbe78', 2.1],
    rim: [rim, '#6c84d8', 0.8],
    ambient: '#1a1626',
    vignette: 0.9,
    edges: '#0c0a16',
  });
  const sunk = cue({
    slots: { lamp: 0.22, closed: 1 },
    grade: '#17141f',
    paper: '#4c4884',
    key: [key, '#c88850', 0.9],
    rim: [rim, '#5468b0', 0.7],
    ambient: '#0e0c16',
    vignette: 1,
    edges: '#06050c',
  });
  return {
    full: lamp,
    dim: { ...lamp, slots: { lamp: 0.7, open: 1 } },
    'one-lamp': lamp,
    spot: { ...lamp, slots: { lamp: 0.4, spot: 1, open: 1 } },
    dark: sunk,
    ...Object.fromEntries(KEPT.map((name) => [name, { ...lamp, slots: { ...lamp.slots, [name]: 1 } }])),
  };
};

/** The numbers of the set: marks, framings, lights. */
export const shoeboxPlan: SetPlan = {
  id: 'shoebox',
  size: [W, H],
  horizon: 300,
  flat: flatOf('#08070f', '#1c1624', '#4c3428', '#140f18'),
  marks: {
    table: at(318, 1128, 5.5, 148, { seat: 46, order: 215 }),
    'table-right': at(1600, 1128, 5.5, -148, { seat: 46, order: 215 }),
  },
  cameras: keeping(
    framings(
      {
        two: [880, 440, 1.1],
        left: [820, 470, 1.22],
        right: [1200, 480, 1.3],
        close: [980, 540, 1.5],
        detail: [1010, 560, 1.8],
      },
      { backs: [760, 420, 1.06] },
    ),
    { two: [1160, 1520], left: [820, 1240], close: [780, 1240] },
  ),
  light: {
    slots: ['lamp', 'open', 'closed', 'spot', ...KEPT],
    lamps: [{ slot: 'lamp', x: LAMP.x, y: LAMP.y - 80, radius: 900, colour: '#ffb868' }],
    cues: cues(),
  },
  effects: [
    {
      kind: 'dust',
      area: { x: 560, y: 150, w: 700, h: 420 },
      depth: 1,
      order: 160,
      colour: '#ffd8a0',
      amount: 0.5,
      slot: 'lamp',
    },
  ],
};
