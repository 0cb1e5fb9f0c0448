import { readSetManifest, type SetManifest } from './setManifest';

const manifests = import.meta.glob<unknown>('/assets/sets/*/manifest.json', { import: 'default' });

/** The manifest of a painted set, or null where none was shipped. Rejects for one that is no manifest. */
export const manifestOf = async (set: string): Promise<SetManifest | null> => {
  const load = manifests[`/assets/sets/${set}/manifest.json`];
  return load === undefined ? null : readSetManifest(await load());
};

/** Address of a layer's file (`restaurant/back.webp`). */
export const layerUrl = (file: string): string => `${import.meta.env.BASE_URL}sets/${file}`;
