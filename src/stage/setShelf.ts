import type { SetManifest } from '../content/setManifest';
import { filesOf } from './actors/setFiles';
import { emptySet } from './emptySet';
import type { SetAssets } from './setAssets';
import type { TextureShelf } from './textureShelf';

/** Sets that have been called for. */
export interface SetShelf {
  /** Manifest and layers; an unknown set is an empty one. Resolves when everything that can be loaded is. */
  ready(id: string, dream: number): Promise<SetManifest>;
  manifest(id: string): Promise<SetManifest>;
  /** One set after another, so that the scene on stage is not disturbed. */
  prefetch(ids: readonly string[], dream: number): void;
}

/** Makes the shelf of sets over the shelf of textures. */
export const createSetShelf = (
  assets: SetAssets,
  textures: TextureShelf,
  onTrouble: (what: string) => void,
): SetShelf => {
  const manifests = new Map<string, Promise<SetManifest>>();
  let queue: Promise<unknown> = Promise.resolve();

  const readManifest = async (id: string): Promise<SetManifest> => {
    try {
      const found = await assets.manifestOf(id);
      if (found) return found;
      onTrouble(`The set "${id}" is not painted; flat colours stand in.`);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      onTrouble(`The set "${id}" cannot be read (${why}); flat colours stand in.`);
    }
    return emptySet(id);
  };
  const manifest = (id: string): Promise<SetManifest> => {
    const known = manifests.get(id) ?? readManifest(id);
    manifests.set(id, known);
    return known;
  };

  return {
    manifest,
    async ready(id, dream) {
      const set = await manifest(id);
      await Promise.all(filesOf(set, dream).map((file) => textures.load(file)));
      return set;
    },
    prefetch(ids, dream) {
      for (const id of ids) {
        queue = queue.then(async () => {
          const set = await manifest(id);
          for (const file of filesOf(set, dream)) await textures.load(file);
        });
      }
    },
  };
};
