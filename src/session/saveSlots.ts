import { seal, unseal } from './envelope';
import type { KeyStore } from './keyStore';
import { type SavedLife, savedLife } from './savedShapes';
import type { StorageKeys } from './storageKeys';

/** Moves a damaged text under a key of its own, so that nothing overwrites it; false where there is no room for that. */
export const setAside = (store: KeyStore, keys: StorageKeys, key: string, text: string): boolean => {
  let number = 1;
  while (store.read(keys.setAside(number)) !== null) number += 1;
  try {
    store.write(keys.setAside(number), text);
  } catch {
    return false;
  }
  store.remove(key);
  return true;
};

export interface SaveSlots {
  /** The latest whole save. Damaged ones are set aside; `damaged` says in words what was wrong with the last such. */
  read(): { readonly life: Omit<SavedLife, 'order'> | null; readonly damaged: string | null };
  /** Writes over the older slot. Throws where the storage does. */
  write(life: Omit<SavedLife, 'order'>): void;
  clear(): void;
}

/** Two slots that take turns: a save torn by a power cut leaves the one before it whole. */
export const createSaveSlots = (store: KeyStore, keys: StorageKeys): SaveSlots => {
  let order = 0;
  let next: 0 | 1 = 0;
  /** Slots whose damaged text could not be set aside: they stay as they are. */
  const untouchable = new Set<number>();

  return {
    read() {
      let latest: SavedLife | null = null;
      let damaged: string | null = null;
      for (const index of [0, 1] as const) {
        const text = store.read(keys.slots[index]);
        if (text === null) continue;
        const opened = unseal(text, savedLife);
        if ('problem' in opened) {
          damaged = opened.problem;
          if (!setAside(store, keys, keys.slots[index], text)) untouchable.add(index);
        } else if (latest === null || opened.body.order > latest.order) {
          latest = opened.body;
          next = index === 0 ? 1 : 0;
        }
      }
      order = (latest?.order ?? 0) + 1;
      return { life: latest, damaged };
    },
    write(life) {
      if (untouchable.has(next)) next = next === 0 ? 1 : 0;
      if (untouchable.has(next)) return;
      store.write(keys.slots[next], seal({ ...life, order } satisfies SavedLife));
      order += 1;
      next = next === 0 ? 1 : 0;
    },
    clear() {
      for (const [index, key] of keys.slots.entries()) if (!untouchable.has(index)) store.remove(key);
    },
  };
};
