import type { SetLightCue } from '../../../src/content/setManifest.ts';
import { cue } from '../kit/plan.ts';
import { cuesOf } from '../kit/stagecraft.ts';

const people = (light: SetLightCue): SetLightCue => ({ ...light, slots: { ...light.slots, guests: 1 } });

/** The room in its lights, and the alley behind it. */
export const roomCues = (): Record<string, SetLightCue> => {
  const common = cuesOf({
    grade: '#6c6450',
    paper: '#b8a8c8',
    key: [[0.5, 0.6, -0.5], '#ffc868'],
    rim: [[-0.8, 0.2, -0.5], '#7cb08c'],
    ambient: '#34301e',
    edges: '#2c2814',
    full: { lamp: 1, bar: 0.8, street: 0.8 },
    lamp: 'lamp',
    beside: { bar: 0.25 },
    night: { street: 0.3 },
    vignette: 0.6,
  });
  return {
    ...Object.fromEntries(Object.entries(common).map(([name, light]) => [name, people(light)])),
    after: { ...common.dim, slots: { lamp: 0.9, bar: 0.5, street: 0.5, up: 1 } } as SetLightCue,
    alley: cue({
      slots: { alley: 1 },
      grade: '#5c5c68',
      paper: '#8c84b8',
      key: [[0.8, 0.35, -0.4], '#ffb45c', 1.9],
      rim: [[-0.8, 0.3, -0.5], '#6cb4a8', 0.8],
      ambient: '#1c1e28',
      vignette: 0.85,
      edges: '#12141c',
    }),
  };
};
