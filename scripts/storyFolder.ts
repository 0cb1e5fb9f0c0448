import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readFolder } from '../src/content/readFolder';
import type { ReadStory } from '../src/story/readStory';

/** The project's own story. */
export const DEFAULT_STORY = 'scenes';

/** The value of `--name value` or `--name=value` among command-line arguments. */
export const optionIn = (args: readonly string[], name: string): string | undefined => {
  const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const found = args[at];
  if (found === undefined) return undefined;
  return found.includes('=') ? found.slice(found.indexOf('=') + 1) : args[at + 1];
};

/** The texts of the YAML files of a story folder, keyed by their path from here. Throws if there is no such folder. */
export const storyTexts = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => [relative('.', resolve(folder, name)), readFileSync(join(folder, name), 'utf8')]),
  );

export const readStoryFolder = (folder: string): ReadStory => readFolder(storyTexts(folder));
