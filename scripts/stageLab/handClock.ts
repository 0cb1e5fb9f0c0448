import type { Clock } from '../../src/director/ports';

/** Time that passes only when told: nothing is drawn but what is asked for. */
export const createHandClock = (): Clock & { pass(seconds: number): void } => {
  let now = 0;
  const frames = new Set<(seconds: number) => void>();
  const timers = new Set<{ readonly at: number; readonly act: () => void }>();
  return {
    now: () => now,
    after(seconds, act) {
      const timer = { at: now + seconds, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    everyFrame(act) {
      frames.add(act);
      return () => frames.delete(act);
    },
    pass(seconds) {
      now += seconds;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer);
        timer.act();
      }
      for (const act of [...frames]) act(seconds);
    },
  };
};
