import type { SetLightCue, SetManifest } from '../content/setManifest';

const framings = ['wide', 'two', 'left', 'right', 'close', 'detail'];

/** The light where nothing says which: a warm key against a cold rim. */
export const plainLight: SetLightCue = {
  slots: {},
  grade: '#ffffff',
  paperGrade: '#ffffff',
  key: { from: [0.7, 0.4, -0.6], colour: '#ffc890', strength: 1 },
  rim: { from: [-0.7, 0.3, -0.6], colour: '#3f7fd0', strength: 0.6 },
  ambient: '#404060',
  vignette: 0.5,
  vignetteColour: '#040510',
};

/** Stands in for a set that cannot be read: night colours, one light, the common framings. */
export const emptySet = (id: string): SetManifest => ({
  id,
  size: [1920, 804],
  horizon: 460,
  flat: [
    { at: 0, colour: '#050a1c' },
    { at: 0.57, colour: '#0d2144' },
    { at: 0.58, colour: '#0a1128' },
    { at: 1, colour: '#050812' },
  ],
  layers: [],
  marks: {},
  cameras: Object.fromEntries(framings.map((name) => [name, { x: 960, y: 402, zoom: 1 }])),
  light: { slots: [], lamps: [], cues: { full: plainLight } },
  effects: [],
});
