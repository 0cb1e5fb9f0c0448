/** Where texts are kept by key: the browser's storage, or memory where there is none. */
export interface KeyStore {
  read(key: string): string | null;
  /** Throws when the storage is full or forbidden. */
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Keeps texts until the page is closed. */
export const createMemoryStore = (texts = new Map<string, string>()): KeyStore => ({
  read: (key) => texts.get(key) ?? null,
  write: (key, text) => {
    texts.set(key, text);
  },
  remove: (key) => {
    texts.delete(key);
  },
  keys: () => [...texts.keys()],
});

/** The browser's own storage, or null where it is blocked (private windows, some embedded pages). */
export const openBrowserStore = (open: () => Storage): KeyStore | null => {
  try {
    const storage = open();
    storage.getItem('');
    return {
      read: (key) => storage.getItem(key),
      write: (key, text) => storage.setItem(key, text),
      remove: (key) => storage.removeItem(key),
      keys: () => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
    };
  } catch {
    return null;
  }
};
