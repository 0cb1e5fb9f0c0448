import type { Frame } from './frame';
import { len, type Vec } from './vec';
import { vertexFloats } from './vertex';

/** A part computed once in a frame of its own: a head, a lock of hair, a hand in one of its shapes. */
export interface BakedPart {
  readonly vertices: number;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Four floats a vertex: place, material. */
  readonly places: Float32Array;
  readonly indices: Uint16Array;
  /** Per vertex: how far it hangs by gravity (0..1) and how much it swings (0..1); absent for a stiff part. */
  readonly hang?: Float32Array;
}

/** Appends a part's triangles and places to a recording. */
export function copyPart(part: BakedPart, first: number, indices: number[], places: number[]): void {
  for (const i of part.indices) indices.push(first + i);
  for (const p of part.places) places.push(p);
}

/** Writes a mixture of two parts of one topology, `t` from 0 (the first) to 1; the frame's axes may be scaled. */
export function writeMorphed(
  a: BakedPart,
  b: BakedPart,
  t: number,
  { o, x, y, z }: Frame,
  floats: Float32Array,
  shorts: Int16Array,
  first: number,
): void {
  const unit = 32767 / len(x);
  for (let i = 0; i < a.vertices; i++) {
    const p = i * 3;
    const px = lerped(a.positions, b.positions, p, t);
    const py = lerped(a.positions, b.positions, p + 1, t);
    const pz = lerped(a.positions, b.positions, p + 2, t);
    const nx = lerped(a.normals, b.normals, p, t);
    const ny = lerped(a.normals, b.normals, p + 1, t);
    const nz = lerped(a.normals, b.normals, p + 2, t);
    const l = unit / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
    const v = (first + i) * vertexFloats;
    floats[v] = o.x + x.x * px + y.x * py + z.x * pz;
    floats[v + 1] = o.y + x.y * px + y.y * py + z.y * pz;
    floats[v + 2] = o.z + x.z * px + y.z * py + z.z * pz;
    const n = v * 2 + 6;
    shorts[n] = (x.x * nx + y.x * ny + z.x * nz) * l;
    shorts[n + 1] = (x.y * nx + y.y * ny + z.y * nz) * l;
    shorts[n + 2] = (x.z * nx + y.z * ny + z.z * nz) * l;
  }
}

const lerped = (a: Float32Array, b: Float32Array, i: number, t: number): number =>
  a[i]! + (b[i]! - a[i]!) * t;

/** Writes a part that hangs: each vertex lies between a frame and an upright one, equally scaled, and swings. */
export function writeHanging(
  part: BakedPart,
  hang: Float32Array,
  f: Frame,
  upright: Frame,
  swing: Vec,
  floats: Float32Array,
  shorts: Int16Array,
  first: number,
): void {
  const { positions, normals } = part;
  const unit = 32767 / len(f.x);
  for (let i = 0; i < part.vertices; i++) {
    const p = i * 3;
    const g = hang[i * 2]!;
    const s = hang[i * 2 + 1]!;
    const k = 1 - g;
    const xx = f.x.x * k + upright.x.x * g;
    const xy = f.x.y * k + upright.x.y * g;
    const xz = f.x.z * k + upright.x.z * g;
    const yx = f.y.x * k + upright.y.x * g;
    const yy = f.y.y * k + upright.y.y * g;
    const yz = f.y.z * k + upright.y.z * g;
    const zx = f.z.x * k + upright.z.x * g;
    const zy = f.z.y * k + upright.z.y * g;
    const zz = f.z.z * k + upright.z.z * g;
    const px = positions[p]!;
    const py = positions[p + 1]!;
    const pz = positions[p + 2]!;
    const v = (first + i) * vertexFloats;
    floats[v] = f.o.x + xx * px + yx * py + zx * pz + swing.x * s;
    floats[v + 1] = f.o.y + xy * px + yy * py + zy * pz + swing.y * s;
    floats[v + 2] = f.o.z + xz * px + yz * py + zz * pz + swing.z * s;
    const nx = normals[p]!;
    const ny = normals[p + 1]!;
    const nz = normals[p + 2]!;
    const n = v * 2 + 6;
    shorts[n] = (xx * nx + yx * ny + zx * nz) * unit;
    shorts[n + 1] = (xy * nx + yy * ny + zy * nz) * unit;
    shorts[n + 2] = (xz * nx + yz * ny + zz * nz) * unit;
  }
}
