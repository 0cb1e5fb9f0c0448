import { describe, expect, it } from 'vitest';
import { DEFAULT_STORY } from '../../scripts/storyFolder';
import { stillsOf } from '../../workshop/stills/stillsOf';
import { storyIn } from '../support/stories';

const ourStory = storyIn(DEFAULT_STORY);

const stills = stillsOf(ourStory);

describe('the stills', () => {
  it('show every scene of the story', () => {
    const shown = new Set(stills.map(({ scene }) => scene));
    expect([...ourStory.scenes.keys()].filter((scene) => !shown.has(scene))).toEqual([]);
  });

  it('show every set that a scene or a vignette asks for', () => {
    const shown = new Set(stills.map(({ tableau }) => tableau.set));
    for (const { set } of ourStory.montage.map(({ picture }) => picture)) expect(shown).toContain(set);
  });

  it('show every vignette dreamed and remembered', () => {
    const names = stills.filter(({ scene }) => scene === 'montage').map(({ name }) => name);
    expect(names).toEqual(ourStory.montage.flatMap(({ id }) => [`${id}-3`, `${id}-0`]));
  });

  it('show the way one is met by every one of the eight lives', () => {
    const fifth = new Set(
      stills.map(({ scene }) => scene).filter((scene) => scene.startsWith('five-years-')),
    );
    expect(fifth.size).toBe(8);
  });

  it('have a name of their own each', () => {
    const names = stills.map(({ scene, name }) => `${scene}/${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
