import type { Clock } from '../director/ports';

/** Waits for one thing at a time. */
export interface Patience {
  /** Acts once: when it has come, or has been waited for long enough. Whatever was waited for before is forgotten. */
  until(coming: Promise<unknown>, act: () => void): Promise<void>;
}

/** Makes a patience of so many seconds. */
export const createPatience = (clock: Clock, seconds: number): Patience => {
  let waits = 0;
  return {
    until(coming, act) {
      waits += 1;
      const mine = waits;
      const once = (): void => {
        if (mine !== waits) return;
        waits += 1;
        act();
      };
      clock.after(seconds, once);
      return coming.then(once, once);
    },
  };
};
