import type { BakedPart } from './bakedPart';
import { type FoldKind, foldOf } from './folds';
import { type RingTable, ringTable, splineWeights } from './ringTable';
import { type LoftShape, SkinRecord, type Topology } from './skinRecord';
import type { Vec } from './vec';
import { vertexFloats } from './vertex';
import { writeNormals } from './writeNormals';

const MAX_RINGS = 64;
const RING = 12;
const control = new Float32Array(MAX_RINGS * RING);
const dense = new Float32Array(256 * RING);
/** Handed over here, numbers stay numbers; as arguments of a call that is not inlined each becomes an object. */
const widths = new Float64Array(3);

function widenBehind(back: number): void {
  widths[2] = back;
}

function widenBy(front: number, back: number): void {
  widths[1] = front;
  widenBehind(back);
}

const controlPlaces = new Float32Array(MAX_RINGS * 4);

/** Rows of free points for `Loft.sheet`, written by whoever calls it: row-major, three floats a point. */
export const sheetPoints = new Float32Array(40 * 96 * 3);
/** Places of those points: two floats a point. */
export const sheetPlaces = new Float32Array(40 * 96 * 2);

/**
 * Turns rings into a skin. The first build records triangles and places; every later one only rewrites
 * positions and normals, in the same order, and makes no arrays.
 */
export class Loft {
  private readonly found = new SkinRecord();
  private written: Float32Array | undefined;
  /** The vertices as floats. */
  floats = new Float32Array(0);
  /** The vertices as shorts. */
  shorts = new Int16Array(0);
  private next = 0;
  private around = 0;
  private steps = 1;
  private capStart = false;
  private capEnd = false;
  private material = 0;
  private table: RingTable = ringTable(4, 1);
  private rings = 0;
  private placed = false;

  /** What the recording build found. */
  topology(): Topology {
    return this.found.topology(this.next);
  }

  /** From now on rewrites the vertices of `buffer`. */
  writeTo(buffer: ArrayBuffer): void {
    this.floats = new Float32Array(buffer);
    this.written = this.floats;
    this.shorts = new Int16Array(buffer);
  }

  /** Goes back to the first vertex. */
  restart(): void {
    this.next = 0;
  }

  /** Begins a closed loft of `around` points a ring and `steps` rings between two control rings. */
  begin(
    around: number,
    steps: number,
    capStart: boolean,
    capEnd: boolean,
    material: number,
    roundness = 1,
  ): void {
    this.around = around;
    this.steps = steps;
    this.capStart = capStart;
    this.capEnd = capEnd;
    this.material = material;
    this.table = ringTable(around, roundness);
    this.rings = 0;
    this.placed = false;
  }

  /** Says how wide the next ring is: half width, half depths before and behind. */
  wide(side: number, front: number, back: number): this {
    widths[0] = side;
    widenBy(front, back);
    return this;
  }

  /** Says how wide the next ring is, a round one. */
  round(radius: number): this {
    return this.wide(radius, radius, radius);
  }

  /** Adds a ring: centre, side axis, forward axis. */
  ring(c: Vec, x: Vec, z: Vec): void {
    const side = widths[0]!;
    const front = widths[1]!;
    const back = widths[2]!;
    const o = this.rings++ * RING;
    control[o] = c.x;
    control[o + 1] = c.y;
    control[o + 2] = c.z;
    control[o + 3] = x.x * side;
    control[o + 4] = x.y * side;
    control[o + 5] = x.z * side;
    control[o + 6] = z.x * front;
    control[o + 7] = z.y * front;
    control[o + 8] = z.z * front;
    control[o + 9] = z.x * back;
    control[o + 10] = z.y * back;
    control[o + 11] = z.z * back;
  }

  /** Says where on the garment the last ring lies. */
  place(side: number, y: number, front: number, back: number): void {
    const o = (this.rings - 1) * 4;
    controlPlaces[o] = side;
    controlPlaces[o + 1] = y;
    controlPlaces[o + 2] = front;
    controlPlaces[o + 3] = back;
    this.placed = true;
  }

  /** Ends the loft: fills in rings by Catmull–Rom, writes points and normals. */
  end(fold: FoldKind = 'none', bend = 0, side = 1, tall = 1): void {
    const { rings, steps, around, table } = this;
    const weights = splineWeights(steps);
    let r = this.capStart ? 1 : 0;
    for (let i = 0; i < rings - 1; i++) {
      const a = (i ? i - 1 : 0) * RING;
      const b = i * RING;
      const d = Math.min(rings - 1, i + 2) * RING;
      for (let k = 0; k < steps; k++) {
        const o = r++ * RING;
        const w = k * 4;
        for (let q = 0; q < RING; q++) {
          dense[o + q] =
            control[a + q]! * weights[w]! +
            control[b + q]! * weights[w + 1]! +
            control[b + RING + q]! * weights[w + 2]! +
            control[d + q]! * weights[w + 3]!;
        }
      }
    }
    for (let q = 0; q < RING; q++) dense[r * RING + q] = control[(rings - 1) * RING + q]!;
    r++;
    if (this.capStart) closeRing(0, 1);
    if (this.capEnd) {
      closeRing(r, r - 1);
      r++;
    }
    if (this.written === undefined) this.found.loft(this.shape(), r, this.next);
    else {
      const first = this.next;
      for (let i = 0; i < r; i++) {
        const o = i * RING;
        const t = i / (r - 1);
        for (let j = 0; j < around; j++) {
          const c = table.cos[j]!;
          const s = table.sin[j]!;
          const h = o + (s >= 0 ? 6 : 9);
          let x = dense[o + 3]! * c + dense[h]! * s;
          let y = dense[o + 4]! * c + dense[h + 1]! * s;
          let z = dense[o + 5]! * c + dense[h + 2]! * s;
          if (fold !== 'none') {
            const k =
              1 +
              (foldOf(fold, t, table.sin[j]! * side, bend) * tall) / (Math.sqrt(x * x + y * y + z * z) || 1);
            x *= k;
            y *= k;
            z *= k;
          }
          const f = (first + i * around + j) * vertexFloats;
          this.floats[f] = dense[o]! + x;
          this.floats[f + 1] = dense[o + 1]! + y;
          this.floats[f + 2] = dense[o + 2]! + z;
        }
      }
      writeNormals(this.floats, this.shorts, first, r, around, true, 1, this.capStart, this.capEnd);
    }
    this.next += r * around;
  }

  private shape(): LoftShape {
    const { around, rings, steps, table, capStart, capEnd, material } = this;
    const places = this.placed ? controlPlaces : undefined;
    return { around, rings, steps, table, capStart, capEnd, material, places };
  }

  /** A free sheet of `rows` × `columns` points from `sheetPoints`, filled in along the rows' direction. */
  sheet(rows: number, columns: number, steps: number, material: number, closed: boolean, flip: 1 | -1): void {
    const denseRows = (rows - 1) * steps + 1;
    const first = this.next;
    if (this.written === undefined) {
      const shape = { rows, columns, steps, material, closed, flip, places: sheetPlaces };
      this.found.sheet(shape, first);
    } else {
      const weights = splineWeights(steps);
      const wide = columns * 3;
      for (let r = 0; r < denseRows; r++) {
        const i = Math.min(rows - 2, Math.floor(r / steps));
        const k = r - i * steps;
        const a = (i ? i - 1 : 0) * wide;
        const b = i * wide;
        const d = Math.min(rows - 1, i + 2) * wide;
        const last = k === steps;
        const w0 = last ? 0 : weights[k * 4]!;
        const w1 = last ? 0 : weights[k * 4 + 1]!;
        const w2 = last ? 1 : weights[k * 4 + 2]!;
        const w3 = last ? 0 : weights[k * 4 + 3]!;
        let f = (first + r * columns) * vertexFloats;
        for (let j = 0; j < wide; j += 3, f += vertexFloats) {
          for (let q = 0; q < 3; q++) {
            this.floats[f + q] =
              sheetPoints[a + j + q]! * w0 +
              sheetPoints[b + j + q]! * w1 +
              sheetPoints[b + wide + j + q]! * w2 +
              sheetPoints[d + j + q]! * w3;
          }
        }
      }
      writeNormals(this.floats, this.shorts, first, denseRows, columns, closed, flip, false, false);
    }
    this.next += denseRows * columns;
  }

  /** Makes room for a part that was baked once: its first vertex, or −1 while recording. */
  part(part: BakedPart): number {
    const first = this.next;
    this.next += part.vertices;
    if (this.written !== undefined) return first;
    this.found.part(part, first);
    return -1;
  }
}

/** Shrinks a copy of the neighbouring ring to its centre. */
function closeRing(to: number, from: number): void {
  const o = to * RING;
  const s = from * RING;
  for (let q = 0; q < 3; q++) {
    dense[o + q] = dense[s + q]! + (dense[s + 6 + q]! - dense[s + 9 + q]!) * 0.318;
    dense[o + 3 + q] = 0;
    dense[o + 6 + q] = 0;
    dense[o + 9 + q] = 0;
  }
}
