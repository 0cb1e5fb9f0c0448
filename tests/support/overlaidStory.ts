import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { storyTexts } from '../../scripts/storyFolder';
import { readFolder } from '../../src/content/readFolder';
import type { ReadStory } from '../../src/story/readStory';

const TINY = 'tests/stories/tiny';
/** Names, one a line, of files that a broken story lacks. */
const WITHOUT = 'without.txt';

/** The tiny story with the files of another folder laid over its own; messages name files as `scenes/…`. */
export const overlaidStory = (folder: string): ReadStory => {
  const texts: Record<string, string> = {};
  for (const source of [TINY, folder]) {
    for (const [path, text] of Object.entries(storyTexts(source))) texts[`scenes/${basename(path)}`] = text;
  }
  const without = join(folder, WITHOUT);
  if (existsSync(without)) {
    for (const name of readFileSync(without, 'utf8').trim().split('\n')) delete texts[`scenes/${name}`];
  }
  return readFolder(texts);
};
