import { expect, test } from 'vitest';
import { type CueSound, soundManifest } from '../../src/content/soundManifest';
import { hasLittleMemory, lightened } from '../../src/sound/lightened';

/** Megabytes a cue takes when decoded at 48 kHz, four bytes a sample. */
const megabytesOf = ({ stems, length }: CueSound, channels: number): number =>
  (stems.length * length * 48_000 * channels * 4) / 1e6;

const mostOf = (cues: Readonly<Record<string, CueSound>>, channels: number): number =>
  Math.max(...Object.values(cues).map((cue) => megabytesOf(cue, channels)));

test('a weak device gets two stems a cue, the piano always among them', () => {
  const cues = lightened(soundManifest.cues);
  expect(Object.keys(cues)).toEqual(Object.keys(soundManifest.cues));
  for (const { stems } of Object.values(cues)) expect(stems.length).toBeLessThanOrEqual(2);
  expect(cues.song?.stems.map((stem) => stem.layer)).toEqual(['piano', 'strings']);
  expect(cues.concert?.stems.map((stem) => stem.layer)).toEqual(['piano', 'full']);
});

test('no cue takes more than 60 MB on a weak device, nor more than 240 MB on any', () => {
  expect(mostOf(lightened(soundManifest.cues), 1)).toBeLessThan(60);
  expect(mostOf(soundManifest.cues, 2)).toBeLessThan(240);
});

test('a device is weak that says so, or that does not say and is held in a hand', () => {
  expect(hasLittleMemory({ deviceMemory: 4 }, false)).toBe(true);
  expect(hasLittleMemory({ deviceMemory: 8 }, true)).toBe(false);
  expect(hasLittleMemory({}, true)).toBe(true);
  expect(hasLittleMemory({}, false)).toBe(false);
});
