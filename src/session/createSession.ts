import { createStore } from 'zustand/vanilla';
import type { Place } from '../story/life';
import { readLink } from '../story/lifeCode';
import type { Story } from '../story/story';
import { traceOf } from '../story/trace';
import { exportCodeOf, readExportCode } from './exportCode';
import { readKept, writeKept } from './kept';
import { createMemoryStore, type KeyStore } from './keyStore';
import { addToLobby, readLobby } from './lobby';
import * as notices from './notices';
import { defaultPreferences, type Preferences, savedPreferences } from './preferences';
import { restorePlace, savedPlaceOf, trailOf } from './restorePlace';
import { type SavedLife, savedShelf } from './savedShapes';
import { createSaveSlots } from './saveSlots';
import type { Session } from './session';
import { type Notice, restingPerformance, type SessionState, type Shelf } from './sessionState';
import {
  emptyShelf,
  mergedShelves,
  restoreShelf,
  savedShelfOf,
  withEnding,
  withRead,
  withTaken,
} from './shelf';
import { storageKeysOf } from './storageKeys';

export interface SessionParts {
  readonly story: Story;
  /** Null where the browser keeps nothing: the game goes on in memory and says so. */
  readonly store: KeyStore | null;
  /** A kiosk's: visitors share the endings found tonight, and nothing else. */
  readonly lobby?: boolean;
  /** What nobody has chosen yet; without it the game's own. */
  readonly defaults?: Preferences;
}

/** Opens the session with whatever was kept; what is damaged is set aside and told as a Notice. Never throws for storage. */
export const createSession = ({
  story: first,
  store: given,
  lobby = false,
  defaults = defaultPreferences,
}: SessionParts): Session => {
  const keys = storageKeysOf(first.id);
  const store = given ?? createMemoryStore();
  const slots = createSaveSlots(store, keys);
  let story = first;
  let visiting = false;
  let toldOfFullStorage = false;

  const fresh = (): SessionState => ({
    screen: 'title',
    behind: 'title',
    place: null,
    kept: null,
    shelf: lobby ? readLobby(story, store, keys) : emptyShelf,
    preferences: defaults,
    performance: restingPerformance,
    notice: given === null ? notices.nothingIsKept : null,
    device: 'keyboard',
  });

  const restored = (): SessionState => {
    const state = fresh();
    let notice: Notice | null = state.notice;
    const onDamage = (problem: string) => {
      notice = notices.damaged(problem);
    };
    const kept = readKept(store, keys, keys.shelf, savedShelf, onDamage);
    const preferences = readKept(store, keys, keys.preferences, savedPreferences, onDamage);
    const { life, damaged } = slots.read();
    if (damaged !== null) onDamage(damaged);
    const back = life === null ? null : restorePlace(story, life.place, life.trail);
    if (back?.mended) notice = notices.moved;
    return {
      ...state,
      kept: back?.place ?? null,
      shelf: kept === null ? state.shelf : mergedShelves(state.shelf, restoreShelf(story, kept)),
      preferences: preferences ?? state.preferences,
      notice,
    };
  };

  const state = createStore<SessionState>(restored);
  const set = (part: Partial<SessionState>) => state.setState(part);
  const get = state.getState;

  const keep = (write: () => void) => {
    try {
      write();
    } catch {
      if (!toldOfFullStorage) set({ notice: notices.storageFull });
      toldOfFullStorage = true;
    }
  };
  const savedLifeOf = (place: Place): Omit<SavedLife, 'order'> => ({
    story: story.version,
    place: savedPlaceOf(place),
    trail: trailOf(story, place),
  });
  const putShelf = (shelf: Shelf) => {
    if (shelf === get().shelf) return;
    set({ shelf });
    keep(() => writeKept(store, keys.shelf, savedShelfOf(shelf)));
  };
  const moveTo = (place: Place) => {
    visiting = false;
    // Kept first: whoever hears of the place may already end this life.
    keep(() => slots.write(savedLifeOf(place)));
    set({ place, kept: place });
  };

  return {
    getState: get,
    subscribe: state.subscribe,
    get story() {
      return story;
    },
    replaceStory(next) {
      const before = story;
      const carried = (place: Place | null): Place | null =>
        place && restorePlace(next, savedPlaceOf(place), trailOf(before, place)).place;
      const { place, kept, shelf } = get();
      const moved = {
        place: carried(place),
        kept: carried(kept),
        shelf: restoreShelf(next, savedShelfOf(shelf)),
      };
      story = next;
      set(moved);
    },
    moveTo,
    visit(place) {
      visiting = true;
      set({ place });
    },
    isVisiting: () => visiting,
    leaveStage() {
      visiting = false;
      set({ place: null });
    },
    closeLife() {
      set({ kept: null });
      slots.clear();
    },
    show: (screen, behind = get().behind) => set({ screen, behind }),
    perform: (part) => set({ performance: { ...get().performance, ...part } }),
    find(ending, place) {
      putShelf(withEnding(get().shelf, ending, place));
      if (lobby) keep(() => addToLobby(story, store, keys, ending));
    },
    markRead: (beat) => putShelf(withRead(get().shelf, beat)),
    markTaken: (turn, option) => putShelf(withTaken(get().shelf, turn, option)),
    prefer(part) {
      const preferences = { ...get().preferences, ...part };
      set({ preferences });
      keep(() => writeKept(store, keys.preferences, preferences));
    },
    useDevice(device) {
      if (device !== get().device) set({ device });
    },
    notify: (notice) => set({ notice }),
    openLink(text) {
      const read = readLink(story, text);
      const beat = 'life' in read ? traceOf(story, read.life).steps[0]?.beat.id : undefined;
      if ('life' in read && beat !== undefined) return { life: read.life, beat };
      set({ notice: notices.badLink('problem' in read ? read.problem : '') });
      return null;
    },
    exportCode() {
      const { kept, shelf } = get();
      return exportCodeOf({
        story: story.id,
        version: story.version,
        shelf: savedShelfOf(shelf),
        life: kept === null ? null : { ...savedLifeOf(kept), order: 0 },
      });
    },
    importCode(code) {
      const read = readExportCode(code);
      const problem =
        'problem' in read ? read.problem : read.body.story === story.id ? null : 'it is of another story';
      if ('problem' in read || problem !== null) {
        set({ notice: notices.badCode(problem ?? '') });
        return false;
      }
      const { shelf, life } = read.body;
      putShelf(mergedShelves(get().shelf, restoreShelf(story, shelf)));
      if (life !== null) {
        const { place } = restorePlace(story, life.place, life.trail);
        set({ kept: place });
        keep(() => slots.write(savedLifeOf(place)));
      }
      return true;
    },
    wipe() {
      for (const key of store.keys()) {
        if (key.startsWith(keys.prefix) && key !== keys.lobby) store.remove(key);
      }
      slots.read();
      visiting = false;
      toldOfFullStorage = false;
      set({ ...fresh(), notice: null });
    },
  };
};
