import { expect, test } from 'vitest';
import { soundManifest } from '../../src/content/soundManifest';
import { hasLittleMemory, lightened } from '../../src/sound/lightened';

test('a weak device gets two stems a cue, the piano always among them', () => {
  const cues = lightened(soundManifest.cues);
  expect(Object.keys(cues)).toEqual(Object.keys(soundManifest.cues));
  for (const { stems } of Object.values(cues)) expect(stems.length).toBeLessThanOrEqual(2);
  expect(cues.song?.stems.map((stem) => stem.layer)).toEqual(['piano', 'strings']);
  expect(cues.concert?.stems.map((stem) => stem.layer)).toEqual(['piano', 'full']);
});

test('only a device that says so is weak', () => {
  expect(hasLittleMemory({ deviceMemory: 2 })).toBe(true);
  expect(hasLittleMemory({ deviceMemory: 4 })).toBe(false);
  expect(hasLittleMemory({})).toBe(false);
});
