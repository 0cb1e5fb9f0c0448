import type { SetManifest } from '../content/setManifest';
import { emptySet } from './emptySet';
import type { SetAssets } from './setAssets';

/** The set's manifest; an empty set, and a word about it, where it is missing or broken. Never rejects. */
export const readSet = async (
  assets: SetAssets,
  id: string,
  onTrouble: (what: string) => void,
): Promise<SetManifest> => {
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
