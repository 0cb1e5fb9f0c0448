import * as v from 'valibot';
import type { EndingId, Story } from '../story/story';
import { readKept, writeKept } from './kept';
import type { KeyStore } from './keyStore';
import type { Shelf } from './sessionState';
import { emptyShelf } from './shelf';
import type { StorageKeys } from './storageKeys';

const savedLobby = v.object({ endings: v.array(v.string()) });

/** The octave a lobby has found tonight, as the shelf every visitor begins with: endings, and nothing of who found them. */
export const readLobby = (story: Story, store: KeyStore, keys: StorageKeys): Shelf => {
  const saved = readKept(store, keys, keys.lobby, savedLobby, () => {});
  const endings = (saved?.endings ?? []).filter((id): id is EndingId => story.endings.has(id as EndingId));
  return { ...emptyShelf, endings };
};

/** Adds an ending to the lobby's octave. Throws where the storage does. */
export const addToLobby = (story: Story, store: KeyStore, keys: StorageKeys, ending: EndingId): void => {
  const { endings } = readLobby(story, store, keys);
  if (!endings.includes(ending)) writeKept(store, keys.lobby, { endings: [...endings, ending] });
};
