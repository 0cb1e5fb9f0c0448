import type { SetLightCue } from '../../../src/content/setManifest.ts';
import { cue } from '../kit/plan.ts';
import { cuesOf } from '../kit/stagecraft.ts';

type Told = { slot: string; grade: string; key: string; rim: string; paper: string; light: number };

const told = (o: Told): SetLightCue =>
  cue({
    slots: { light: o.light, [o.slot]: 1 },
    grade: o.grade,
    paper: o.paper,
    key: [[0.92, 0.22, 0.06], o.key, 1.5],
    rim: [[-0.8, 0.4, -0.5], o.rim, 0.7],
    ambient: '#08080d',
    vignette: 1,
    edges: '#050508',
  });

/** One light for the room; in the telling it leans to what is told: a winter roof, ice, a car park's lamp. */
export const auditionCues = (): Record<string, SetLightCue> => ({
  ...cuesOf({
    grade: '#3a3644',
    paper: '#6c689c',
    key: [[0.4, 0.85, -0.25], '#fff0d8'],
    rim: [[-0.85, 0.2, -0.5], '#6c84b8'],
    ambient: '#141218',
    edges: '#0c0a10',
    full: { light: 1, door: 0.6, desk: 0.5 },
    lamp: 'light',
    vignette: 0.9,
  }),
  'one-light': cue({
    slots: { light: 1, door: 0.25 },
    grade: '#1c1a24',
    paper: '#4c4880',
    key: [[-0.62, 0.5, -0.6], '#ffe2b8', 1.7],
    rim: [[0.8, 0.35, -0.5], '#4c64a0', 0.5],
    ambient: '#08070c',
    vignette: 1,
    edges: '#060508',
  }),
  telling: cue({
    slots: { light: 0.42 },
    grade: '#14131a',
    paper: '#3c3a74',
    key: [[0.55, 0.8, 0.02], '#fff0d4', 1.9],
    rim: [[-0.8, 0.4, -0.5], '#5c74a8', 0.6],
    ambient: '#08080c',
    vignette: 1,
    edges: '#050508',
  }),
  roof: told({
    slot: 'roof',
    grade: '#11131f',
    key: '#fbeede',
    rim: '#5c78d0',
    paper: '#343878',
    light: 0.3,
  }),
  reservoir: told({
    slot: 'reservoir',
    grade: '#0f161c',
    key: '#f4f2ea',
    rim: '#58b0c0',
    paper: '#2c4878',
    light: 0.3,
  }),
  'car-park': told({
    slot: 'car-park',
    grade: '#191410',
    key: '#ffe4ba',
    rim: '#8c78c0',
    paper: '#4c3868',
    light: 0.3,
  }),
});
