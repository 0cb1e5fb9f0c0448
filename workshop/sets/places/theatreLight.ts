import type { SetLightCue } from '../../../src/content/setManifest.ts';
import { cue } from '../kit/plan.ts';
import { cuesOf } from '../kit/stagecraft.ts';

const warm = [-0.35, 0.75, -0.5] as const;
const cool = [0.8, 0.3, -0.5] as const;

/** The theatre's cues: the house before the play, the play, the one bare lamp of the night. */
export const theatreCues = (): Record<string, SetLightCue> => ({
  ...cuesOf({
    grade: '#3a2826',
    paper: '#b09cd0',
    key: [warm, '#ffcf94'],
    rim: [cool, '#6fa8d8'],
    ambient: '#2c2022',
    edges: '#2c1a1c',
    full: { people: 1, house: 0.8, stage: 0.8, kitchen: 0.7, foyer: 0.8, exit: 1, box: 0.7 },
    lamp: 'kitchen',
    night: { exit: 0.8 },
    vignette: 0.75,
  }),
  house: cue({
    slots: { people: 1, house: 0.9, foyer: 1, exit: 1, box: 0.8, stage: 0.08 },
    grade: '#382623',
    paper: '#b098c8',
    key: [[0.7, 0.35, -0.6], '#ffb878', 1.9],
    rim: [[-0.7, 0.4, -0.5], '#5c90c0', 0.7],
    ambient: '#2a1e20',
    vignette: 0.75,
    edges: '#2a1818',
  }),
  'stage-light': cue({
    slots: { people: 1, stage: 1, kitchen: 1, exit: 0.8, box: 0.5, house: 0.05 },
    grade: '#1e1517',
    paper: '#8c78b8',
    key: [[0.42, 0.62, 0.5], '#ffdca8', 2],
    rim: [[-0.8, 0.3, -0.5], '#6a9cd8', 0.8],
    ambient: '#1c1518',
    vignette: 0.9,
    edges: '#1c1012',
  }),
  'ghost-light': cue({
    slots: { ghost: 1, foyer: 0.75, exit: 0.7 },
    grade: '#12131c',
    paper: '#5c609c',
    key: [[-0.2, 0.4, 0.4], '#dce8ff', 1.5],
    rim: [[0.6, 0.3, -0.6], '#ff9c58', 1],
    ambient: '#14161f',
    vignette: 0.95,
    edges: '#10131f',
  }),
});
