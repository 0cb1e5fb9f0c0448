import type { BakedPart } from './bakedPart';

/** A point of a part that is baked once; plain arrays, for this never runs while a figure moves. */
export type Point = [number, number, number];

/** A row of points with, for each, its place on the garment. */
export interface Row {
  readonly points: readonly Point[];
  readonly places?: readonly Point[];
  /** How far this row hangs by gravity and swings, 0..1. */
  readonly hang?: readonly [number, number];
}

export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Point, s: number): Point => [a[0] * s, a[1] * s, a[2] * s];
export const between = (a: Point, b: Point, t: number): Point => plus(a, times(minus(b, a), t));
export const scalar = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const outer = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const unit = (a: Point): Point => times(a, 1 / (Math.hypot(a[0], a[1], a[2]) || 1));

const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** A smooth curve through keys, `t` from 0 to 1. */
export function along(keys: readonly (readonly number[])[], t: number): number[] {
  const n = keys.length - 1;
  const u = Math.min(Math.max(t, 0), 1) * n;
  const i = Math.min(n - 1, Math.floor(u));
  const key = (j: number): readonly number[] => keys[Math.min(Math.max(j, 0), n)]!;
  return key(i).map((_, q) => spline(key(i - 1)[q]!, key(i)[q]!, key(i + 1)[q]!, key(i + 2)[q]!, u - i));
}

/** Where a row's point lies for the brush: on a roll 5 cm thick, without a seam. */
const onRoll = (row: number, around: number): Point => [
  5 * Math.cos(around * 2 * Math.PI),
  row * 1.2,
  5 * Math.sin(around * 2 * Math.PI),
];

/** A closed or open skin over rows of points. */
export function skinOver(rows: readonly Row[], material: number, closed = true): BakedPart {
  const across = rows[0]!.points.length;
  const count = rows.length * across;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const places = new Float32Array(count * 4);
  const hang = rows.some((row) => row.hang) ? new Float32Array(count * 2) : undefined;
  const indices: number[] = [];
  const point = (i: number, j: number): Point =>
    rows[Math.min(Math.max(i, 0), rows.length - 1)]!.points[
      closed ? (j + across) % across : Math.min(Math.max(j, 0), across - 1)
    ]!;
  let outward = 0;
  for (const [i, row] of rows.entries()) {
    const middle = times(row.points.reduce(plus, [0, 0, 0]), 1 / across);
    for (let j = 0; j < across; j++) {
      const p = row.points[j]!;
      let tangent = minus(point(i, j + 1), point(i, j - 1));
      if (scalar(tangent, tangent) < 1e-6) {
        const beside = i === 0 ? 1 : i - 1;
        tangent = minus(point(beside, j + 1), point(beside, j - 1));
      }
      const n = unit(outer(minus(point(i + 1, j), point(i - 1, j)), tangent));
      outward += scalar(n, minus(p, middle));
      const v = i * across + j;
      positions.set(p, v * 3);
      normals.set(n, v * 3);
      places.set([...(row.places?.[j] ?? onRoll(i, j / across)), material], v * 4);
      hang?.set(row.hang ?? [0, 0], v * 2);
      if (i === rows.length - 1 || (!closed && j === across - 1)) continue;
      const a = v;
      const b = v + across;
      const c = i * across + ((j + 1) % across);
      indices.push(a, b, c, c, b, c + across);
    }
  }
  if (outward < 0) for (let i = 0; i < normals.length; i++) normals[i] = -normals[i]!;
  const part = { vertices: count, positions, normals, places, indices: new Uint16Array(indices) };
  return hang ? { ...part, hang } : part;
}

/** Several parts as one. */
export function joined(parts: readonly BakedPart[]): BakedPart {
  const vertices = parts.reduce((n, part) => n + part.vertices, 0);
  const positions = new Float32Array(vertices * 3);
  const normals = new Float32Array(vertices * 3);
  const places = new Float32Array(vertices * 4);
  const hang = new Float32Array(vertices * 2);
  const indices: number[] = [];
  let first = 0;
  for (const part of parts) {
    positions.set(part.positions, first * 3);
    normals.set(part.normals, first * 3);
    places.set(part.places, first * 4);
    if (part.hang) hang.set(part.hang, first * 2);
    for (const i of part.indices) indices.push(i + first);
    first += part.vertices;
  }
  return { vertices, positions, normals, places, hang, indices: new Uint16Array(indices) };
}

/** One ring of a tube: centre, half width along the reference, half depth across it. */
export type TubeRing = readonly [centre: Point, width: number, depth?: number];

/** A closed tube along points; `reference` fixes which way its width lies. */
export function tubeAlong(
  rings: readonly TubeRing[],
  material: number,
  reference: Point,
  around: number,
  steps: number,
): BakedPart {
  const last = rings.length - 1;
  let side: Point = [1, 0, 0];
  const keys = rings.map(([p, width, depth = width], i) => {
    const t = unit(minus(rings[Math.min(last, i + 1)]![0], rings[Math.max(0, i - 1)]![0]));
    const x = minus(reference, times(t, scalar(reference, t)));
    if (Math.hypot(...x) > 0.05) side = unit(x);
    const z = outer(side, t);
    return [...p, ...times(side, width), ...times(z, depth)];
  });
  const rows: Row[] = [];
  const dense = last * steps;
  for (let i = 0; i <= dense; i++) {
    const k = along(keys, i / dense);
    const points: Point[] = [];
    for (let j = 0; j < around; j++) {
      const c = Math.cos((j / around) * 2 * Math.PI);
      const s = Math.sin((j / around) * 2 * Math.PI);
      points.push([
        k[0]! + k[3]! * c + k[6]! * s,
        k[1]! + k[4]! * c + k[7]! * s,
        k[2]! + k[5]! * c + k[8]! * s,
      ]);
    }
    rows.push({ points });
  }
  return skinOver(capped(rows), material);
}

/** Rows with a point at each end. */
export function capped(rows: readonly Row[]): Row[] {
  const shut = (row: Row): Row => {
    const middle = times(row.points.reduce(plus, [0, 0, 0]), 1 / row.points.length);
    return { ...row, points: row.points.map(() => middle) };
  };
  return [shut(rows[0]!), ...rows, shut(rows.at(-1)!)];
}

/** An ellipsoid. */
export function ellipsoid(
  centre: Point,
  radii: Point,
  material: number,
  around: number,
  rows: number,
  tilt = 0,
): BakedPart {
  const c = Math.cos((tilt * Math.PI) / 180);
  const s = Math.sin((tilt * Math.PI) / 180);
  const list: Row[] = [];
  for (let i = 0; i <= rows; i++) {
    const a = -Math.PI / 2 + (i / rows) * Math.PI;
    const k = Math.max(0.02, Math.cos(a));
    const points: Point[] = [];
    for (let j = 0; j < around; j++) {
      const b = (j / around) * 2 * Math.PI;
      const y = radii[1] * Math.sin(a);
      const z = radii[2] * k * Math.sin(b);
      points.push(plus(centre, [radii[0] * k * Math.cos(b), y * c - z * s, y * s + z * c]));
    }
    list.push({ points });
  }
  return skinOver(list, material);
}

/** A box. */
export function box(from: Point, to: Point, material: number, face = material): BakedPart {
  const [x0, y0, z0] = from;
  const [x1, y1, z1] = to;
  const quad = (a: Point, b: Point, c: Point, d: Point, m: number, out: Point): BakedPart => {
    const part = skinOver([{ points: [a, b] }, { points: [c, d] }], m, false);
    for (let v = 0; v < 4; v++) part.normals.set(out, v * 3);
    return part;
  };
  return joined([
    quad([x0, y0, z1], [x1, y0, z1], [x0, y1, z1], [x1, y1, z1], face, [0, 0, 1]),
    quad([x0, y0, z0], [x1, y0, z0], [x0, y1, z0], [x1, y1, z0], material, [0, 0, -1]),
    quad([x0, y1, z0], [x1, y1, z0], [x0, y1, z1], [x1, y1, z1], material, [0, 1, 0]),
    quad([x0, y0, z0], [x1, y0, z0], [x0, y0, z1], [x1, y0, z1], material, [0, -1, 0]),
    quad([x0, y0, z0], [x0, y1, z0], [x0, y0, z1], [x0, y1, z1], material, [-1, 0, 0]),
    quad([x1, y0, z0], [x1, y1, z0], [x1, y0, z1], [x1, y1, z1], material, [1, 0, 0]),
  ]);
}
