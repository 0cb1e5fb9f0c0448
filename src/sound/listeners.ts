/** People who want to be told. */
export interface Listeners<T> {
  listen(listener: (what: T) => void): () => void;
  tell(what: T): void;
}

/** No listeners yet; the last thing told before there are any is told to the first. */
export const createListeners = <T>(): Listeners<T> => {
  const listeners = new Set<(what: T) => void>();
  let kept: readonly T[] = [];
  return {
    listen(listener) {
      listeners.add(listener);
      const late = kept;
      kept = [];
      for (const what of late) listener(what);
      return () => {
        listeners.delete(listener);
      };
    },
    tell(what) {
      if (listeners.size === 0) kept = [what];
      for (const listener of listeners) listener(what);
    },
  };
};
