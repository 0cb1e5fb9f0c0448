import { CATALOGUE, type Diagnostic } from '../story/diagnostics';
import type { Story } from '../story/story';
import { type PackedStory, unpackStory } from './packStory';

export type LoadedStory = { readonly story: Story } | { readonly diagnostics: readonly Diagnostic[] };

const loadedFrom = (module: {
  readonly story: PackedStory | null;
  readonly diagnostics: readonly Diagnostic[];
}): LoadedStory =>
  module.story === null ? { diagnostics: module.diagnostics } : { story: unpackStory(module.story) };

const unreachable: Diagnostic = {
  code: 'missing-file',
  file: 'story',
  line: 1,
  column: 1,
  what: 'The story could not be loaded.',
  remedy: `${CATALOGUE['missing-file']} If it is there, load the page again.`,
};

const listeners = new Set<(loaded: LoadedStory) => void>();

/** The story this game was built with, or everything wrong with its files. Never rejects. */
export const loadStory = async (): Promise<LoadedStory> => {
  try {
    return loadedFrom(await import('virtual:story'));
  } catch {
    return { diagnostics: [unreachable] };
  }
};

/** While developing: calls with the story anew whenever a scene file is saved. The returned function stops it. */
export const onStoryChanged = (listener: (loaded: LoadedStory) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

if (import.meta.hot) {
  import.meta.hot.accept('virtual:story', (module) => {
    if (module === undefined) return;
    const loaded = loadedFrom(module as unknown as Parameters<typeof loadedFrom>[0]);
    for (const listener of listeners) listener(loaded);
  });
}
