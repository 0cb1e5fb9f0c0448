import type { Frame } from './frame';
import type { Vec } from './vec';
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

/** Kept here, the two numbers are not wrapped in objects on their way into the functions below. */
const asked = new Float64Array(2);

/** Says in which size the next part is written, centimetres per unit. */
export function ofSize(part: BakedPart, scale: number): BakedPart {
  asked[0] = scale;
  return part;
}

/** Says how much of the second part is in the next mixture, 0..1. */
export function mixedBy(part: BakedPart, t: number): BakedPart {
  asked[1] = t;
  return part;
}

/** Writes a stiff part in a frame with unit axes. */
export function writeStiff(
  part: BakedPart,
  f: Frame,
  floats: Float32Array,
  shorts: Int16Array,
  first: number,
): void {
  writeMorphed(part, mixedBy(part, 0), f, floats, shorts, first);
}

/** Writes a mixture of two parts of one topology. */
export function writeMorphed(
  a: BakedPart,
  b: BakedPart,
  f: Frame,
  floats: Float32Array,
  shorts: Int16Array,
  first: number,
): void {
  const { x, y, z, o } = f;
  const scale = asked[0]!;
  const t = asked[1]!;
  for (let i = 0; i < a.vertices; i++) {
    const p = i * 3;
    const px = lerped(a.positions, b.positions, p, t) * scale;
    const py = lerped(a.positions, b.positions, p + 1, t) * scale;
    const pz = lerped(a.positions, b.positions, p + 2, t) * scale;
    const nx = lerped(a.normals, b.normals, p, t);
    const ny = lerped(a.normals, b.normals, p + 1, t);
    const nz = lerped(a.normals, b.normals, p + 2, t);
    const l = 32767 / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
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

/** Writes a part that hangs: each vertex lies between the head's frame and an upright one, and swings. */
export function writeHanging(
  part: BakedPart,
  f: Frame,
  upright: Frame,
  swing: Vec,
  floats: Float32Array,
  shorts: Int16Array,
  first: number,
): void {
  const hang = part.hang;
  if (hang === undefined) {
    writeStiff(part, f, floats, shorts, first);
    return;
  }
  const { positions, normals } = part;
  const scale = asked[0]!;
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
    const px = positions[p]! * scale;
    const py = positions[p + 1]! * scale;
    const pz = positions[p + 2]! * scale;
    const v = (first + i) * vertexFloats;
    floats[v] = f.o.x + xx * px + yx * py + zx * pz + swing.x * s;
    floats[v + 1] = f.o.y + xy * px + yy * py + zy * pz + swing.y * s;
    floats[v + 2] = f.o.z + xz * px + yz * py + zz * pz + swing.z * s;
    const nx = normals[p]!;
    const ny = normals[p + 1]!;
    const nz = normals[p + 2]!;
    const n = v * 2 + 6;
    shorts[n] = (xx * nx + yx * ny + zx * nz) * 32767;
    shorts[n + 1] = (xy * nx + yy * ny + zy * nz) * 32767;
    shorts[n + 2] = (xz * nx + yz * ny + zz * nz) * 32767;
  }
}
