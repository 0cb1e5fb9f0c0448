import { type FoldKind, foldOf } from './folds';
import { type RingTable, splineWeights } from './ringTable';
import type { Vec } from './vec';
import { vertexFloats } from './vertex';

const MOST_RINGS = 64;
const MOST_ROWS = 256;
/** Floats of a ring: its centre, half its width, half its depths before and behind, each as a vector. */
const RING = 12;

/** How wide a ring is, centimetres: half its width, half its depths before and behind. */
export interface RingWidth {
  readonly side: number;
  readonly front: number;
  readonly back: number;
}

/**
 * How the cloth of a loft gathers: bend of the joint in radians, on which side (1, −1), size of its wearer; what stands out
 * at every point (centimetres of a grown body); and how high the seat is on which its first rows lie.
 */
export interface Gathers {
  readonly fold: FoldKind;
  readonly bend: number;
  readonly inner: number;
  readonly tall: number;
  readonly relief: Float32Array | undefined;
  readonly seat: number;
  /** Share of the rows that may lie on the seat. */
  readonly seated: number;
}

/** How much of what would be below a seat still is: flesh and cloth give. */
const GIVES = 0.08;

/** Rings one over the other, and the rows filled in between them. One stack serves every loft in turn. */
export class RingStack {
  /** How many rings were put. */
  count = 0;
  private readonly rings = new Float32Array(MOST_RINGS * RING);
  private readonly rows = new Float32Array(MOST_ROWS * RING);

  /** Puts a ring: centre, side axis, forward axis. */
  put(c: Vec, x: Vec, z: Vec, { side, front, back }: RingWidth): void {
    const { rings } = this;
    const o = this.count++ * RING;
    rings[o] = c.x;
    rings[o + 1] = c.y;
    rings[o + 2] = c.z;
    rings[o + 3] = x.x * side;
    rings[o + 4] = x.y * side;
    rings[o + 5] = x.z * side;
    rings[o + 6] = z.x * front;
    rings[o + 7] = z.y * front;
    rings[o + 8] = z.z * front;
    rings[o + 9] = z.x * back;
    rings[o + 10] = z.y * back;
    rings[o + 11] = z.z * back;
  }

  /** Fills in rows by Catmull–Rom, `steps` from ring to ring, and closes the ends; returns how many rows there are. */
  fillIn(steps: number, capStart: boolean, capEnd: boolean): number {
    const { rings, rows, count } = this;
    const weights = splineWeights(steps);
    let r = capStart ? 1 : 0;
    for (let i = 0; i < count - 1; i++) {
      const a = (i ? i - 1 : 0) * RING;
      const b = i * RING;
      const d = Math.min(count - 1, i + 2) * RING;
      for (let k = 0; k < steps; k++) {
        const o = r++ * RING;
        const w = k * 4;
        for (let q = 0; q < RING; q++) {
          rows[o + q] =
            rings[a + q]! * weights[w]! +
            rings[b + q]! * weights[w + 1]! +
            rings[b + RING + q]! * weights[w + 2]! +
            rings[d + q]! * weights[w + 3]!;
        }
      }
    }
    for (let q = 0; q < RING; q++) rows[r * RING + q] = rings[(count - 1) * RING + q]!;
    r++;
    if (capStart) this.close(0, 1);
    if (capEnd) {
      this.close(r, r - 1);
      r++;
    }
    return r;
  }

  /** Shrinks a copy of the neighbouring row to its centre. */
  private close(to: number, from: number): void {
    const { rows } = this;
    const o = to * RING;
    const s = from * RING;
    for (let q = 0; q < 3; q++) {
      rows[o + q] = rows[s + q]! + (rows[s + 6 + q]! - rows[s + 9 + q]!) * 0.318;
      rows[o + 3 + q] = 0;
      rows[o + 6 + q] = 0;
      rows[o + 9 + q] = 0;
    }
  }

  /** Writes the points of `count` rows, from vertex `first`. */
  write(
    floats: Float32Array,
    first: number,
    count: number,
    around: number,
    table: RingTable,
    { fold, bend, inner, tall, relief, seat, seated }: Gathers,
  ): void {
    const { rows } = this;
    for (let i = 0; i < count; i++) {
      const o = i * RING;
      const t = i / (count - 1);
      for (let j = 0; j < around; j++) {
        const c = table.cos[j]!;
        const s = table.sin[j]!;
        const h = o + (s >= 0 ? 6 : 9);
        let x = rows[o + 3]! * c + rows[h]! * s;
        let y = rows[o + 4]! * c + rows[h + 1]! * s;
        let z = rows[o + 5]! * c + rows[h + 2]! * s;
        if (fold !== 'none' || relief !== undefined) {
          const gathered = fold === 'none' ? 0 : foldOf(fold, t, s * inner, bend);
          const out = (gathered + (relief === undefined ? 0 : relief[i * around + j]!)) * tall;
          const k = 1 + out / (Math.sqrt(x * x + y * y + z * z) || 1);
          x *= k;
          y *= k;
          z *= k;
        }
        const f = (first + i * around + j) * vertexFloats;
        floats[f] = rows[o]! + x;
        const high = rows[o + 1]! + y;
        floats[f + 1] = t < seated && high < seat ? seat + (high - seat) * GIVES : high;
        floats[f + 2] = rows[o + 2]! + z;
      }
    }
  }
}
