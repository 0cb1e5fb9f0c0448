/** Cosines and sines of a ring's points; below 1 `roundness` makes the ring squarer. */
export interface RingTable {
  readonly cos: Float32Array;
  readonly sin: Float32Array;
}

const tables = new Map<number, RingTable>();
const weights = new Map<number, Float32Array>();

/** Table of a ring of `around` points. */
export function ringTable(around: number, roundness: number): RingTable {
  // A whole number, so that asking makes nothing.
  const key = around * 1000 + Math.round(roundness * 100);
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = { cos: new Float32Array(around), sin: new Float32Array(around) };
  for (let j = 0; j < around; j++) {
    const angle = (j / around) * 2 * Math.PI;
    const c = Math.cos(angle);
    const s = Math.abs(Math.sin(angle)) < 1e-6 ? 0 : Math.sin(angle);
    table.cos[j] = Math.sign(c) * Math.abs(c) ** roundness;
    table.sin[j] = Math.sign(s) * Math.abs(s) ** roundness;
  }
  tables.set(key, table);
  return table;
}

/** Catmull–Rom weights of four control values at `steps` even places between the middle two. */
export function splineWeights(steps: number): Float32Array {
  const known = weights.get(steps);
  if (known !== undefined) return known;
  const w = new Float32Array(steps * 4);
  for (let k = 0; k < steps; k++) {
    const t = k / steps;
    const t2 = t * t;
    const t3 = t2 * t;
    w[k * 4] = 0.5 * (-t + 2 * t2 - t3);
    w[k * 4 + 1] = 0.5 * (2 - 5 * t2 + 3 * t3);
    w[k * 4 + 2] = 0.5 * (t + 4 * t2 - 3 * t3);
    w[k * 4 + 3] = 0.5 * (-t2 + t3);
  }
  weights.set(steps, w);
  return w;
}
