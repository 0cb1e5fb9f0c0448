import { readStoryFolder } from '../../scripts/storyFolder';
import type { Story } from '../../src/story/story';

/** Reads a story folder that is known to be whole. Throws with its diagnostics otherwise. */
export const storyIn = (folder: string): Story => {
  const read = readStoryFolder(folder);
  if ('story' in read) return read.story;
  throw new Error(read.diagnostics.map(({ file, line, what }) => `${file}:${line} ${what}`).join('\n'));
};

/** The small second story: a kettle, a cup, a phrase, a sign, a dance, a song, three endings. */
export const tinyStory = (): Story => storyIn('tests/stories/tiny');
