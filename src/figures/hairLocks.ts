import type { BakedPart } from './bakedPart';
import { chinDrop } from './headPart';
import {
  along,
  capped,
  minus,
  outer,
  type Point,
  plus,
  type Row,
  scalar,
  skinOver,
  times,
  unit,
} from './sculpt';

/** One point of a lock's spine: place, outward normal, half width, half thickness, how it hangs and swings. */
export interface LockPoint {
  readonly at: Point;
  readonly normal: Point;
  readonly width: number;
  readonly thickness: number;
  readonly hang?: readonly [number, number];
}

/** A point in the head's frame, heights counted from the chin. */
export const onHead = (x: number, y: number, z: number): Point => [x, y + chinDrop, z];

/** A repeatable source of small differences, 0..1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** How much a lock is lit as part of the mass it lies on, 0..1: hair is one dark shape, not a heap of tiles. */
const CALM = 0.72;

/**
 * Lights a lock like the mass it is part of: the rows' own normals give way to those of the mass. The inner side of
 * hair that hangs free looks the other way.
 */
function calmed(part: BakedPart, points: readonly LockPoint[], across: number, calm: number): BakedPart {
  const rows = part.vertices / across;
  for (let i = 0; i < rows; i++) {
    const { normal, hang } = points[Math.min(Math.max(i - 1, 0), points.length - 1)]!;
    for (let v = i * across * 3; v < (i + 1) * across * 3; v += 3) {
      const own: Point = [part.normals[v]!, part.normals[v + 1]!, part.normals[v + 2]!];
      const share = hang && scalar(own, normal) < -0.2 ? -calm : calm;
      part.normals.set(unit(plus(times(own, 1 - calm), times(normal, share))), v);
    }
  }
  return part;
}

/** A ribbon with the section of a lens along its points. */
export function ribbon(
  points: readonly LockPoint[],
  material: number,
  across: number,
  calm = CALM,
): BakedPart {
  const last = points.length - 1;
  const rows: Row[] = points.map((p, i) => {
    const t = unit(minus(points[Math.min(last, i + 1)]!.at, points[Math.max(0, i - 1)]!.at));
    let x = outer(t, p.normal);
    if (Math.hypot(...x) < 0.05) x = outer(t, [0.3, 0.5, 0.8]);
    x = unit(x);
    const z = outer(x, t);
    const ring: Point[] = [];
    for (let j = 0; j < across; j++) {
      const a = (j / across) * 2 * Math.PI;
      ring.push(plus(p.at, plus(times(x, p.width * Math.cos(a)), times(z, p.thickness * Math.sin(a)))));
    }
    return p.hang ? { points: ring, hang: p.hang } : { points: ring };
  });
  return calmed(skinOver(capped(rows), material), points, across, calm);
}

const RAD = Math.PI / 180;
const CENTRE: Point = [0, 13.4, -0.6];

/** How a lock narrows. */
export interface LockShape {
  /** Where it begins to narrow, 0..1. */
  readonly from?: number;
  readonly power?: number;
  /** Width of its end against its widest. */
  readonly end?: number;
}

/** Where on the skull a lock lies: longitude, latitude in degrees, centimetres above the skin. */
export type SkullKey = readonly [longitude: number, latitude: number, lift: number];

/** A lock along the skull, perhaps with a tail that leaves it. */
export function lock(
  keys: readonly SkullKey[],
  width: number,
  thickness: number,
  material: number,
  skull: Point,
  detail: readonly [across: number, along: number],
  shape: LockShape = {},
  tail: readonly Pick<LockPoint, 'at' | 'normal' | 'hang'>[] = [],
): BakedPart {
  const sphere = keys.map(([lon, lat, lift]) => [
    Math.cos(lat * RAD) * Math.sin(lon * RAD),
    Math.sin(lat * RAD),
    Math.cos(lat * RAD) * Math.cos(lon * RAD),
    lift,
  ]);
  const spine: Pick<LockPoint, 'at' | 'normal' | 'hang'>[] = [];
  const count = tail.length ? Math.max(4, Math.round(detail[1] * 0.6)) : detail[1];
  for (let i = 0; i < count; i++) {
    const q = along(sphere, i / (count - 1));
    const u = unit([q[0]!, q[1]!, q[2]!]);
    const normal = unit([u[0] / skull[0], u[1] / skull[1], u[2] / skull[2]]);
    const at = plus(plus(CENTRE, [u[0] * skull[0], u[1] * skull[1], u[2] * skull[2]]), times(normal, q[3]!));
    spine.push({ at: onHead(...at), normal });
  }
  spine.push(...tail);
  const { from = 0.55, power = 0.7, end = 0.1 } = shape;
  const points = spine.map((p, i): LockPoint => {
    const t = i / (spine.length - 1);
    const narrowing = t > from ? (1 - (t - from) / (1.001 - from)) ** power * (1 - end) + end : 1;
    const w = Math.max(0.12, width * (t < 0.3 ? 0.55 + 1.5 * t : 1) * narrowing);
    return { ...p, width: w, thickness: Math.max(0.1, thickness * ((w / width) * 0.7 + 0.3)) };
  });
  return ribbon(points, material, detail[0]);
}

/** A single fine strand through points on the head. */
export function strand(points: readonly Point[], width: number, material: number, across: number): BakedPart {
  const spine: LockPoint[] = [];
  const keys = points.map((p) => onHead(...p));
  for (let i = 0; i <= 8; i++) {
    const t = i / 8;
    const p = along(keys, t) as Point;
    const away = minus(p, onHead(0, 6, -2));
    spine.push({
      at: p,
      normal: scalar(away, away) > 0 ? unit(away) : [0, 0, 1],
      width: width * 0.68 * (1 - 0.75 * t),
      thickness: width * 0.45 * (1 - 0.75 * t),
    });
  }
  return ribbon(spine, material, Math.max(4, across - 2));
}
