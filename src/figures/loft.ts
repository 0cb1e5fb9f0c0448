import { type BakedPart, writeHanging, writeMorphed } from './bakedPart';
import type { FoldKind } from './folds';
import type { Frame } from './frame';
import { type Gathers, RingStack, type RingWidth } from './ringStack';
import { type RingTable, ringTable } from './ringTable';
import { sheetPlaces, sheetRows, writeSheet } from './sheet';
import { SkinRecord, type Topology } from './skinRecord';
import type { Vec } from './vec';
import { writeNormals } from './writeNormals';

const stack = new RingStack();
const places = new Float32Array(64 * 4);

/**
 * Turns rings, sheets and baked parts into a skin. The first build records triangles and places; every later one only
 * rewrites positions and normals, in the same order, and makes no arrays.
 */
export class Loft implements RingWidth, Gathers {
  private readonly found = new SkinRecord();
  private isRecording = true;
  private floats = new Float32Array(0);
  private shorts = new Int16Array(0);
  private next = 0;
  private around = 0;
  private steps = 1;
  private capStart = false;
  private capEnd = false;
  private material = 0;
  private table: RingTable = ringTable(4, 1);
  private isPlaced = false;
  /** Half width of the next ring, half depths before and behind. */
  side = 0;
  front = 0;
  back = 0;
  /** How the cloth gathers. */
  fold: FoldKind = 'none';
  bend = 0;
  inner = 1;
  tall = 1;
  relief: Float32Array | undefined;
  seat = 0;
  seated = 0;

  /** What the recording build found. */
  topology(): Topology {
    return this.found.topology(this.next);
  }

  /** From now on rewrites the vertices of `buffer`. */
  writeTo(buffer: ArrayBuffer): void {
    this.isRecording = false;
    this.floats = new Float32Array(buffer);
    this.shorts = new Int16Array(buffer);
  }

  /** Goes back to the first vertex. */
  restart(): void {
    this.next = 0;
  }

  /** Makes room for so many vertices and returns the first. */
  private take(vertices: number): number {
    const first = this.next;
    this.next += vertices;
    return first;
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
    this.isPlaced = false;
    this.fold = 'none';
    this.relief = undefined;
    this.seated = 0;
    this.tall = 1;
    stack.count = 0;
  }

  /** Says how wide the next ring is: half width, half depths before and behind. */
  wide(side: number, front: number, back: number): this {
    this.side = side;
    this.front = front;
    this.back = back;
    return this;
  }

  /** Says how wide the next ring is, one as deep before as behind. */
  oval(side: number, depth: number): this {
    this.side = side;
    this.front = depth;
    this.back = depth;
    return this;
  }

  /** Says how wide the next ring is, a round one. */
  round(radius: number): this {
    this.side = radius;
    this.front = radius;
    this.back = radius;
    return this;
  }

  /** Adds a ring: centre, side axis, forward axis. */
  ring(c: Vec, x: Vec, z: Vec): void {
    stack.put(c, x, z, this);
  }

  /** Says where on the garment the last ring lies. */
  place(side: number, y: number, front: number, back: number): void {
    const o = (stack.count - 1) * 4;
    places[o] = side;
    places[o + 1] = y;
    places[o + 2] = front;
    places[o + 3] = back;
    this.isPlaced = true;
  }

  /** Says how the cloth gathers: bend of the joint in radians, on which side (1, −1), size of its wearer. */
  gather(fold: FoldKind, bend: number, inner: number, tall: number): this {
    this.fold = fold;
    this.bend = bend;
    this.inner = inner;
    this.tall = tall;
    return this;
  }

  /** Says what stands out at every point of the filled-in rows, centimetres of a grown body. */
  relieve(relief: Float32Array, tall: number): this {
    this.relief = relief;
    this.tall = tall;
    return this;
  }

  /** Says that the first rows, so large a share of them, lie on a seat of this height. */
  lieOn(seat: number, seated: number): this {
    this.seat = seat;
    this.seated = seated;
    return this;
  }

  /** Ends the loft: fills in rings, writes points and normals. */
  end(): void {
    const { around, steps, capStart, capEnd, table, material } = this;
    const rows = stack.fillIn(steps, capStart, capEnd);
    const first = this.take(rows * around);
    if (this.isRecording) {
      const shape = { around, rings: stack.count, steps, table, capStart, capEnd, material };
      this.found.loft({ ...shape, places: this.isPlaced ? places : undefined }, rows, first);
      return;
    }
    stack.write(this.floats, first, rows, around, table, this);
    writeNormals(this.floats, this.shorts, first, rows, around, true, 1, capStart, capEnd);
  }

  /** A free sheet of `rows` × `columns` points from `sheetPoints`, filled in along the rows' direction. */
  sheet(rows: number, columns: number, steps: number, material: number, closed: boolean, flip: 1 | -1): void {
    const dense = sheetRows(rows, steps);
    const first = this.take(dense * columns);
    if (this.isRecording) {
      this.found.sheet({ rows, columns, steps, material, closed, flip, places: sheetPlaces }, first);
      return;
    }
    writeSheet(this.floats, first, rows, columns, steps);
    writeNormals(this.floats, this.shorts, first, dense, columns, closed, flip, false, false);
  }

  /** A part that was baked once, stiff, in a frame; longer axes make it larger. */
  part(part: BakedPart, f: Frame): void {
    this.morphed(part, part, 0, f);
  }

  /** A mixture of two parts of one topology, `t` from 0 (the first) to 1. */
  morphed(a: BakedPart, b: BakedPart, t: number, f: Frame): void {
    const first = this.take(a.vertices);
    if (this.isRecording) this.found.part(a, first);
    else writeMorphed(a, b, t, f, this.floats, this.shorts, first);
  }

  /** A part that hangs: each vertex lies between a frame and an upright one, equally scaled, and swings. */
  hanging(part: BakedPart, f: Frame, upright: Frame, swing: Vec): void {
    if (part.hang === undefined) {
      this.part(part, f);
      return;
    }
    const first = this.take(part.vertices);
    if (this.isRecording) this.found.part(part, first);
    else writeHanging(part, part.hang, f, upright, swing, this.floats, this.shorts, first);
  }
}
