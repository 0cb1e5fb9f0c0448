import { readSetManifest, type SetManifest } from './setManifest';

const manifests = import.meta.glob<unknown>('/assets/sets/*/manifest.json', { import: 'default' });

/** The painted sets as they were shipped. */
export const paintedSets = {
  /** The manifest of a set, or null where none was shipped. Rejects for one that is no manifest. */
  async manifestOf(set: string): Promise<SetManifest | null> {
    const load = manifests[`/assets/sets/${set}/manifest.json`];
    return load === undefined ? null : readSetManifest(await load());
  },
  /** Address of a layer's file (`restaurant/back.webp`). */
  layerUrl: (file: string): string => `${import.meta.env.BASE_URL}sets/${file}`,
};
