/** Small repeatable differences between one beat and the next, −1 to 1. */
export function whim(n: number, seed: number): number {
  const x = Math.sin(n * 127.1 + seed * 311.7) * 43758.5453;
  return (x - Math.floor(x)) * 2 - 1;
}

/** A value that wanders from whim to whim, one a unit of `at`. */
export function wander(at: number, seed: number): number {
  const n = Math.floor(at);
  const t = at - n;
  const s = t * t * (3 - 2 * t);
  return whim(n, seed) * (1 - s) + whim(n + 1, seed) * s;
}

/** A blow on every whole number: 1 just then, 0 long before the next. */
export function stroke(at: number): number {
  const t = at - Math.floor(at);
  return Math.exp(-t * 7) + Math.max(0, (t - 0.82) / 0.18) ** 2;
}
