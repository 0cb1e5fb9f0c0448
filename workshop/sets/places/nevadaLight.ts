import type { SetLightCue } from '../../../src/content/setManifest.ts';
import { cue } from '../kit/plan.ts';

const east = [0.76, 0.36, -0.55] as const;
const west = [-0.78, 0.3, -0.5] as const;
const lamp = [-0.62, 0.5, -0.3] as const;

/** What stands at the kerb under a light. */
const withThings = (light: SetLightCue, ...slots: string[]): SetLightCue => ({
  ...light,
  slots: { ...light.slots, ...Object.fromEntries(slots.map((slot) => [slot, 1])) },
});

const byTheCar = (cues: Record<string, SetLightCue>): Record<string, SetLightCue> =>
  Object.fromEntries(
    Object.entries(cues).map(([name, light]) => [
      name,
      withThings(
        { ...light, slots: { ...light.slots, ...(light.slots.sun && { 'car-sun': light.slots.sun }) } },
        'parked',
      ),
    ]),
  );

/** The street's cues: one lit window by night, first light with the windows coming on; with his car, or the stop of a bus. */
export const nevadaCues = (): Record<string, SetLightCue> => {
  const night = cue({
    slots: { night: 1, porch: 1, library: 1, car: 1 },
    grade: '#1c2646',
    paper: '#6c70b8',
    key: [lamp, '#ffc078', 1.9],
    rim: [[0.8, 0.35, -0.5], '#7898e0', 0.9],
    ambient: '#161d38',
    vignette: 0.85,
    edges: '#131a3a',
  });
  const dawn = cue({
    slots: { dawn: 1, sun: 1, windows: 1, library: 0.5, porch: 0.3 },
    grade: '#6c627c',
    paper: '#d8c4dc',
    key: [east, '#ffc492', 2],
    rim: [west, '#90b0e8', 0.8],
    ambient: '#4c4658',
    vignette: 0.5,
    edges: '#6c5868',
  });
  return {
    loaded: withThings(dawn, 'parked', 'car-sun', 'loaded'),
    bus: withThings(dawn, 'stop'),
    'bus-poster': withThings(dawn, 'stop', 'poster'),
    'at-window': { ...withThings(dawn, 'reader'), slots: { ...dawn.slots, library: 1, reader: 1 } },
    'years-on': withThings(night, 'reader', 'roses'),
    ...byTheCar({
      night,
      open: { ...night, slots: { night: 1, car: 1, open: 1 }, grade: '#3a4468', paperGrade: '#8c88cc' },
      dawn,
      full: dawn,
      dim: {
        ...dawn,
        slots: { dawn: 0.55, night: 0.4, sun: 0.3, windows: 0.5, library: 0.9, porch: 0.9 },
        grade: '#443f5c',
        paperGrade: '#9890c0',
        vignette: 0.65,
      },
      'one-lamp': {
        ...night,
        slots: { night: 0.8, porch: 1, library: 0.12 },
        grade: '#10162c',
        paperGrade: '#484c90',
        vignette: 1,
      },
      spot: { ...night, slots: { night: 0.9, library: 0.5, porch: 0.3, spot: 1 }, grade: '#141b34' },
      dark: {
        ...night,
        slots: { night: 1, library: 0.35 },
        grade: '#0e1428',
        paperGrade: '#383c7c',
        vignette: 1,
      },
    }),
  };
};
