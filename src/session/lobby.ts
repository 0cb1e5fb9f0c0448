import * as v from 'valibot';
import type { Made, Place } from '../story/life';
import type { EndingId, Story } from '../story/story';
import { readKept, writeKept } from './kept';
import type { KeyStore } from './keyStore';
import { restorePlace, savedPlaceOf } from './restorePlace';
import { savedPlace } from './savedShapes';
import type { Shelf } from './sessionState';
import { emptyShelf, withEnding } from './shelf';
import type { StorageKeys } from './storageKeys';

const savedLobby = v.object({ lives: v.record(v.string(), savedPlace) });

/** In place of what visitors drew and played: a lobby keeps nobody's hand. */
const NOBODYS: Made = { phrase: [], sign: [] };

/** The octave a lobby has found tonight, as the shelf every visitor begins with. */
export const readLobby = (story: Story, store: KeyStore, keys: StorageKeys): Shelf => {
  const saved = readKept(store, keys, keys.lobby, savedLobby, () => {});
  return Object.entries(saved?.lives ?? {})
    .filter(([ending]) => story.endings.has(ending as EndingId))
    .reduce(
      (shelf, [ending, place]) =>
        withEnding(shelf, ending as EndingId, restorePlace(story, place, [], NOBODYS).place),
      emptyShelf,
    );
};

/** Adds an ending to the lobby's octave. Throws where the storage does. */
export const addToLobby = (
  story: Story,
  store: KeyStore,
  keys: StorageKeys,
  ending: EndingId,
  place: Place,
): void => {
  const { lives } = withEnding(readLobby(story, store, keys), ending, place);
  const saved = Object.entries(lives).map(([id, life]) => [id, { ...savedPlaceOf(life), made: [] }]);
  writeKept(store, keys.lobby, { lives: Object.fromEntries(saved) });
};
