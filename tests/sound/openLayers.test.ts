import { describe, expect, test } from 'vitest';
import { soundManifest } from '../../src/content/soundManifest';
import { openLayers } from '../../src/sound/openLayers';

const cueOf = (id: string) => {
  const cue = soundManifest.cues[id];
  if (!cue) throw new Error(`no cue ${id}`);
  return cue;
};

describe('which layers sound', () => {
  test('dream opens them one by one', () => {
    const counts = [0, 1, 2, 3].map((dream) => [...openLayers(cueOf('overlook'), {}, dream)]);
    expect(counts).toEqual([
      ['piano'],
      ['piano', 'rhythm'],
      ['piano', 'rhythm', 'strings'],
      ['piano', 'rhythm', 'strings', 'full'],
    ]);
  });

  test('a scene may name them', () => {
    expect([...openLayers(cueOf('song'), { layers: ['piano', 'strings'] }, 0)]).toEqual(['piano', 'strings']);
  });

  test('a cue that does not grow with the dream sounds whole', () => {
    expect([...openLayers(cueOf('concert'), {}, 0)]).toEqual(['piano', 'rhythm', 'full']);
  });

  test('naming only what a cue does not have leaves it whole', () => {
    expect([...openLayers(cueOf('wallpaper'), { layers: ['strings'] }, 0)]).toEqual(['piano']);
  });
});
