/**
 * Lets through at most `limit` flashes in any second, whoever asks (WCAG 2.3.1 allows three general flashes; two leave
 * room for what the music's lights add); none at all while closed.
 */
export interface FlashGate {
  /** Whether a flash may happen at this time (seconds); a yes counts. */
  ask(now: number): boolean;
  setClosed(closed: boolean): void;
  isClosed(): boolean;
}

/** Makes a gate. */
export const createFlashGate = (limit = 2): FlashGate => {
  const recent: number[] = [];
  let closed = false;
  return {
    ask(now) {
      if (closed) return false;
      while (recent.length > 0 && now - (recent[0] ?? 0) >= 1) recent.shift();
      if (recent.length >= limit) return false;
      recent.push(now);
      return true;
    },
    setClosed(value) {
      closed = value;
    },
    isClosed: () => closed,
  };
};
