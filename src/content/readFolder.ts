import type { Diagnostic } from '../story/diagnostics';
import { type ReadStory, readStory } from '../story/readStory';
import type { StoryFile } from '../story/storyFile';
import { parseStoryFile } from './parseStoryFile';

/** Reads a story from the texts of its files, keyed by the path shown in messages. */
export const readFolder = (texts: Readonly<Record<string, string>>): ReadStory => {
  const files: StoryFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const result = parseStoryFile(path, text);
    if ('file' in result) files.push(result.file);
    else diagnostics.push(...result.diagnostics);
  }
  return diagnostics.length > 0 ? { diagnostics } : readStory(files);
};
