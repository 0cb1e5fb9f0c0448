/** Slow start, slow end; 0…1 to 0…1. */
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2);
/** Quick start, slow end. */
export const easeOut = (t: number): number => 1 - (1 - t) ** 3;
/** A gentle S without overshoot. */
export const smooth = (t: number): number => t * t * (3 - 2 * t);
/** A value between two. */
export const mix = (from: number, to: number, t: number): number => from + (to - from) * t;
/** Limits a value to 0…1. */
export const unit = (value: number): number => Math.min(1, Math.max(0, value));

/** Repeatable noise of two whole numbers, 0…1. */
export const hash = (a: number, b: number): number => {
  let h = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
};

/** Smooth wavering between −1 and 1 with about `rate` swings a second. */
export const waver = (seconds: number, seed: number, rate: number): number =>
  0.6 * Math.sin(seconds * rate * 6.283 + seed * 1.7) +
  0.4 * Math.sin(seconds * rate * 3.883 + seed * 5.3 + 1.3);
