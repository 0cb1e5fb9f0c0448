import { vertexFloats } from './vertex';

/**
 * Writes normals of a grid of vertices by differences of neighbours; a closed end borrows its neighbour's tangent.
 * `closed` rows join their ends, `flip` turns the skin's outside.
 */
export function writeNormals(
  f: Float32Array,
  out: Int16Array,
  first: number,
  rows: number,
  columns: number,
  closed: boolean,
  flip: number,
  capStart: boolean,
  capEnd: boolean,
): void {
  for (let i = 0; i < rows; i++) {
    const up = (first + (i < rows - 1 ? i + 1 : i) * columns) * vertexFloats;
    const down = (first + (i ? i - 1 : 0) * columns) * vertexFloats;
    const tangentRow = capStart && i === 0 ? 1 : capEnd && i === rows - 1 ? rows - 2 : i;
    const row = (first + tangentRow * columns) * vertexFloats;
    for (let j = 0; j < columns; j++) {
      const p = down + j * vertexFloats;
      const q = up + j * vertexFloats;
      const before = row + (j ? j - 1 : closed ? columns - 1 : 0) * vertexFloats;
      const after = row + (j + 1 < columns ? j + 1 : closed ? 0 : j) * vertexFloats;
      const ux = f[q]! - f[p]!;
      const uy = f[q + 1]! - f[p + 1]!;
      const uz = f[q + 2]! - f[p + 2]!;
      const tx = f[after]! - f[before]!;
      const ty = f[after + 1]! - f[before + 1]!;
      const tz = f[after + 2]! - f[before + 2]!;
      const nx = uy * tz - uz * ty;
      const ny = uz * tx - ux * tz;
      const nz = ux * ty - uy * tx;
      const l = (32767 * flip) / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
      const h = (first + i * columns + j) * vertexFloats * 2 + 6;
      out[h] = nx * l;
      out[h + 1] = ny * l;
      out[h + 2] = nz * l;
    }
  }
}
