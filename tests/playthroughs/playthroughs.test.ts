import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playScript } from '../support/playScript';
import { storyIn, tinyStory } from '../support/stories';

const FOLDER = 'tests/playthroughs';
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.play'));
const story = storyIn('scenes');

describe('a playthrough', () => {
  it.each(scripts)('%s comes true', (name) => {
    expect(() => playScript(story, readFileSync(`${FOLDER}/${name}`, 'utf8'))).not.toThrow();
  });

  it('is there for every ending', () => {
    expect(scripts.map((name) => name.replace('.play', '')).sort()).toEqual([...story.endings.keys()].sort());
  });
});

describe('a script', () => {
  const tiny = tinyStory();
  it.each([
    ['see No such words', 'line 1: see No such words: the story waits at "kitchen/choose-kettle".'],
    ['choose cup: hide', 'line 1: choose cup: hide: the story waits at "kitchen/choose-kettle".'],
    ['choose kettle: sell', 'line 1: "sell" is not offered at "kitchen/choose-kettle".'],
    ['# fine\ndance', 'line 2: "dance" is no command.'],
    ['choose kettle: boil\noffered boil', 'line 2: offered boil: it was boil, leave.'],
  ])('that does not come true says where: %s', (script, message) => {
    expect(() => playScript(tiny, script)).toThrow(message);
  });

  it('that comes true plays to its end', () => {
    const script =
      'cut short\nchoose kettle: boil\nmake phrase\nsee hook\nchoose whistle: held\nending hot-tea\nkeeps love, name';
    expect(playScript(tiny, script).life.picks).toHaveLength(2);
  });
});
