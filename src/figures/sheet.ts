import { splineWeights } from './ringTable';
import { vertexFloats } from './vertex';

const MOST_ROWS = 40;
const MOST_COLUMNS = 96;

/** Rows of free points for `Loft.sheet`, written by whoever calls it: row-major, three floats a point. */
export const sheetPoints = new Float32Array(MOST_ROWS * MOST_COLUMNS * 3);
/** Places of those points: two floats a point. */
export const sheetPlaces = new Float32Array(MOST_ROWS * MOST_COLUMNS * 2);

/** Rows of vertices of a sheet of `rows` rows of points. */
export const sheetRows = (rows: number, steps: number): number => (rows - 1) * steps + 1;

/** Fills in rows between those of `sheetPoints` by Catmull–Rom and writes them as vertices, from vertex `first`. */
export function writeSheet(
  floats: Float32Array,
  first: number,
  rows: number,
  columns: number,
  steps: number,
): void {
  const weights = splineWeights(steps);
  const wide = columns * 3;
  for (let r = 0; r < sheetRows(rows, steps); r++) {
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
        floats[f + q] =
          sheetPoints[a + j + q]! * w0 +
          sheetPoints[b + j + q]! * w1 +
          sheetPoints[b + wide + j + q]! * w2 +
          sheetPoints[d + j + q]! * w3;
      }
    }
  }
}
