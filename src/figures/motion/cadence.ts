/** Small repeatable differences between one beat and the next, −1 to 1. */
export function whim(n: number, seed: number): number {
  const x = Math.sin(n * 127.1 + seed * 311.7) * 43758.5453;
  return (x - Math.floor(x)) * 2 - 1;
}

/** A value that wanders from whim to whim, one a unit of `at`. */
export function wander(at: number, seed: number): number {
  const n = Math.floor(at);
  return mixed(whim(n, seed), whim(n + 1, seed), at - n);
}

/** A value that stays at a whim, and changes to the next in the first `share` of each unit of `at`. */
export function settled(at: number, seed: number, share: number): number {
  const n = Math.floor(at);
  return mixed(whim(n - 1, seed), whim(n, seed), Math.min(1, (at - n) / share));
}

/** From a to b, gently at both ends. */
const mixed = (a: number, b: number, t: number): number => a + (b - a) * t * t * (3 - 2 * t);

/** A blow on every whole number: 1 just then, 0 long before the next. */
export function stroke(at: number): number {
  const t = at - Math.floor(at);
  return Math.exp(-t * 7) + Math.max(0, (t - 0.82) / 0.18) ** 2;
}
