import type { Clock } from '../director/ports';

/** The browser's own time. */
export const createFrameClock = (): Clock => ({
  now: () => performance.now() / 1000,
  after(seconds, act) {
    const timer = setTimeout(act, seconds * 1000);
    return () => clearTimeout(timer);
  },
  everyFrame(act) {
    let before = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      frame = requestAnimationFrame(tick);
      const seconds = Math.max(0, now - before) / 1000;
      before = now;
      act(seconds);
    });
    return () => cancelAnimationFrame(frame);
  },
});
