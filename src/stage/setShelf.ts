import type { SetManifest } from '../content/setManifest';
import { filesOf } from './actors/setFiles';
import { readSet } from './readSet';
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

  const manifest = (id: string): Promise<SetManifest> => {
    const known = manifests.get(id) ?? readSet(assets, id, onTrouble);
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
