import { type BakedPart, copyPart } from './bakedPart';
import type { RingTable } from './ringTable';

/** What never changes while a figure keeps its clothes: triangles, and where on its garment each vertex lies. */
export interface Topology {
  readonly vertices: number;
  readonly indices: Uint16Array;
  /** Four floats a vertex: place in the garment, material. */
  readonly places: Float32Array;
}

/** A closed loft as it was asked for. */
export interface LoftShape {
  readonly around: number;
  readonly rings: number;
  readonly steps: number;
  readonly table: RingTable;
  readonly capStart: boolean;
  readonly capEnd: boolean;
  readonly material: number;
  /** Four floats a ring; absent where nobody said where on the garment they lie: then on a roll of 5 by 40 cm. */
  readonly places: Float32Array | undefined;
}

/** A free sheet as it was asked for. */
export interface SheetShape {
  readonly rows: number;
  readonly columns: number;
  readonly steps: number;
  readonly material: number;
  readonly closed: boolean;
  readonly flip: 1 | -1;
  /** Two floats a point. */
  readonly places: Float32Array;
}

/** Collects triangles and places while a figure is built for the first time. */
export class SkinRecord {
  private readonly indices: number[] = [];
  private readonly places: number[] = [];

  /** What was found, for so many vertices. */
  topology(vertices: number): Topology {
    return { vertices, indices: new Uint16Array(this.indices), places: new Float32Array(this.places) };
  }

  /** A part that was baked once. */
  part(part: BakedPart, first: number): void {
    copyPart(part, first, this.indices, this.places);
  }

  /** A loft of `rows` rings once it is filled in, from vertex `first`. */
  loft(shape: LoftShape, rows: number, first: number): void {
    const { around, rings, steps, table, places, material } = shape;
    for (let i = 0; i < rows; i++) {
      const u = Math.max(0, Math.min(rings - 1, (i - (shape.capStart ? 1 : 0)) / steps));
      const a = Math.min(rings - 1, Math.floor(u)) * 4;
      const b = Math.min(rings - 1, Math.floor(u) + 1) * 4;
      const t = u - Math.floor(u);
      for (let j = 0; j < around; j++) {
        const s = table.sin[j]!;
        if (places) {
          const at = (q: number): number => places[a + q]! * (1 - t) + places[b + q]! * t;
          this.places.push(at(0) * table.cos[j]!, at(1), (s >= 0 ? at(2) : at(3)) * s, material);
        } else this.places.push(5 * table.cos[j]!, (40 * i) / (rows - 1), 5 * s, material);
      }
    }
    this.triangles(first, rows, around, true, 1, shape.capStart, shape.capEnd);
  }

  /** A sheet, from vertex `first`. */
  sheet(shape: SheetShape, first: number): void {
    const { rows, columns, steps, material, closed, flip, places } = shape;
    const denseRows = (rows - 1) * steps + 1;
    for (let r = 0; r < denseRows; r++) {
      const a = Math.min(rows - 1, Math.floor(r / steps));
      const b = Math.min(rows - 1, a + 1);
      const t = r / steps - a;
      for (let j = 0; j < columns; j++) {
        const p = (a * columns + j) * 2;
        const q = (b * columns + j) * 2;
        const mixed = (n: number): number => places[p + n]! * (1 - t) + places[q + n]! * t;
        this.places.push(mixed(0), mixed(1), 0, material);
      }
    }
    this.triangles(first, denseRows, columns, closed, flip, false, false);
  }

  private triangles(
    first: number,
    rows: number,
    columns: number,
    closed: boolean,
    flip: number,
    capStart: boolean,
    capEnd: boolean,
  ): void {
    const out = this.indices;
    for (let i = 0; i < rows - 1; i++) {
      for (let j = 0; j < (closed ? columns : columns - 1); j++) {
        const a = first + i * columns + j;
        const b = a + columns;
        const c = first + i * columns + ((j + 1) % columns);
        const d = c + columns;
        if (!(capStart && i === 0)) flip > 0 ? out.push(a, b, c) : out.push(a, c, b);
        if (!(capEnd && i === rows - 2)) flip > 0 ? out.push(c, b, d) : out.push(c, d, b);
      }
    }
  }
}
