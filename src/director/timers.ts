import type { Clock } from './ports';

/** Timers that belong together and are cancelled together. */
export interface Timers {
  after(seconds: number, act: () => void): void;
  clear(): void;
}

/** A set of timers on a clock. */
export const createTimers = (clock: Clock): Timers => {
  const running = new Set<() => void>();
  return {
    after(seconds, act) {
      const cancel = clock.after(seconds, () => {
        running.delete(cancel);
        act();
      });
      running.add(cancel);
    },
    clear() {
      for (const cancel of running) cancel();
      running.clear();
    },
  };
};
