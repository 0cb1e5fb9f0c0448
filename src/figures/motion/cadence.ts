/** A number on its way into a function and out of it: as an argument it would become an object on the heap. */
const asked = new Float64Array(1);

/** Small repeatable differences between one beat and the next, −1 to 1. */
export function whim(n: number, seed: number): number {
  const x = Math.sin(n * 127.1 + seed * 311.7) * 43758.5453;
  return (x - Math.floor(x)) * 2 - 1;
}

function askedWander(seed: number): void {
  const at = asked[0]!;
  const n = Math.floor(at);
  const t = at - n;
  const s = t * t * (3 - 2 * t);
  asked[0] = whim(n, seed) * (1 - s) + whim(n + 1, seed) * s;
}

/** A value that wanders from whim to whim, one a unit of `at`. */
export function wander(at: number, seed: number): number {
  const number = asked;
  number[0] = at;
  askedWander(seed);
  return number[0]!;
}

/** A blow on every whole number: 1 just then, 0 long before the next. */
export function stroke(at: number): number {
  const t = at - Math.floor(at);
  return Math.exp(-t * 7) + Math.max(0, (t - 0.82) / 0.18) ** 2;
}
