import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ManifestCue } from '../../../workshop/score/render/manifestEntry.ts';

const MUSIC = 'assets/music';
const SOUNDS = 'assets/sounds';

const music = JSON.parse(readFileSync(`${MUSIC}/manifest.json`, 'utf8')) as {
  cues: Record<string, ManifestCue>;
  notes: Record<string, { file: string }>;
};
const bases = new Set([
  ...Object.values(music.cues).flatMap(({ stems }) => stems.map(({ file }) => file)),
  ...Object.values(music.notes).map(({ file }) => file),
]);

const weigh = (folder: string, ending: string): number =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);

describe('the committed music', () => {
  test('is all in the manifest, in both codecs, and nothing else lies beside it', () => {
    const wanted = [...bases].flatMap((base) => [`${base}.m4a`, `${base}.opus`]);
    const found = readdirSync(MUSIC).filter((name) => name !== 'manifest.json');
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('weighs no more than twelve megabytes of Opus with everything else that sounds', () => {
    expect(weigh(MUSIC, '.opus') + weigh(SOUNDS, '.opus')).toBeLessThanOrEqual(12e6);
  });
});
