import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { lawProblems } from '../src/content/lawProblems';
import { packStory } from '../src/content/packStory';
import { type Diagnostic, lineOf } from '../src/story/diagnostics';
import { readStoryFolder } from './storyFolder';

const NAME = 'virtual:story';
const RESOLVED = `\0${NAME}`;

const moduleFor = (story: unknown, diagnostics: readonly Diagnostic[]): string =>
  `export const story = ${JSON.stringify(story)};\nexport const diagnostics = ${JSON.stringify(diagnostics)};\n`;

/**
 * Reads a story folder into the module `virtual:story`. A build fails with what is wrong with it; while developing the
 * game shows that instead, and a saved scene file changes the running game in place.
 */
export const storyPlugin = (folder: string): Plugin => {
  let isBuild = false;
  return {
    name: 'story',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const read = readStoryFolder(folder);
      const diagnostics = 'story' in read ? lawProblems(read) : read.diagnostics;
      if (isBuild && diagnostics.length > 0) {
        this.error(`The story cannot be built:\n${diagnostics.map(lineOf).join('\n')}`);
      }
      return 'story' in read && diagnostics.length === 0
        ? moduleFor(packStory(read.story), [])
        : moduleFor(null, diagnostics);
    },
    configureServer: (server) => {
      server.watcher.add(resolve(folder));
      const reload = (file: string): void => {
        if (!resolve(file).startsWith(resolve(folder))) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) void server.reloadModule(module);
      };
      server.watcher.on('change', reload).on('add', reload).on('unlink', reload);
    },
  };
};
