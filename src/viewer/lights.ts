import type { FigureLight } from '../stage/figures/figureState';

/** A light to look at figures in, with the colours of the wall behind them from top to floor. */
export interface ViewerLight {
  readonly light: FigureLight;
  readonly wall: readonly (readonly [number, string])[];
}

/** The lights of the second figure study, and two of the game's own. */
export const viewerLights = {
  night: {
    light: {
      key: { direction: [-0.65, 0.55, 0.5], colour: '#ffb498', strength: 1.1 },
      backRim: { direction: [-0.75, 0.4, -0.6], colour: '#ffb09a', strength: 0.9 },
      rim: { direction: [0.85, 0.3, -0.5], colour: '#6f9aff', strength: 1.1 },
      ambient: 1,
    },
    wall: [
      [0, '#0a1030'],
      [0.6, '#1c2a5e'],
      [0.86, '#3a4a86'],
      [0.88, '#141a40'],
      [1, '#0c1030'],
    ],
  },
  dusk: {
    light: {
      key: { direction: [-0.68, 0.5, 0.45], colour: '#ffbaa0', strength: 1.35 },
      backRim: { direction: [-0.72, 0.4, -0.6], colour: '#ffb4a4', strength: 1.2 },
      rim: { direction: [0.85, 0.2, -0.55], colour: '#5b7fff', strength: 0.8 },
      ambient: 1,
    },
    wall: [
      [0, '#10163f'],
      [0.45, '#3a2a70'],
      [0.75, '#a04a80'],
      [0.88, '#f08a7e'],
      [0.885, '#231c52'],
      [1, '#121238'],
    ],
  },
  interior: {
    light: {
      key: { direction: [-0.55, 0.62, 0.55], colour: '#ffccb6', strength: 1.2 },
      backRim: { direction: [-0.7, 0.5, -0.5], colour: '#ffd0bc', strength: 0.7 },
      rim: { direction: [0.8, 0.35, -0.5], colour: '#ff9a8a', strength: 0.8 },
      ambient: 1.1,
    },
    wall: [
      [0, '#3a1c30'],
      [0.6, '#6a3440'],
      [0.86, '#a85a50'],
      [0.88, '#40202c'],
      [1, '#2a1420'],
    ],
  },
  behind: {
    light: {
      key: { direction: [0.7, 0.4, -0.6], colour: '#ffc890', strength: 1.2 },
      rim: { direction: [-0.7, 0.3, -0.6], colour: '#3f7fd0', strength: 0.7 },
      ambient: 0.8,
    },
    wall: [
      [0, '#071d18'],
      [0.7, '#0b2a22'],
      [0.88, '#16443a'],
      [0.885, '#0a1c1c'],
      [1, '#081414'],
    ],
  },
} as const satisfies Record<string, ViewerLight>;

/** Name of a light of the viewing room. */
export type ViewerLightName = keyof typeof viewerLights;
