/**
 * A point or direction in centimetres: x to the figure's left, y up, z forward.
 *
 * What runs in every frame of a figure makes no objects. Vectors come from a pool; and functions that take or give loose
 * numbers are kept to a line or two, for only where a call is short enough to be written into its caller does the
 * compiler pass a number without wrapping it. Longer ones take vectors, frames and records of numbers.
 */
export class Vec {
  x = 0;
  y = 0;
  z = 0;
}

const vecs: Vec[] = [];
let used = 0;

/** Gives every temporary vector back. What must outlive a figure's update is copied out first. */
export function releaseVecs(): void {
  used = 0;
}

/** How many temporary vectors were ever made: constant once every pose has been seen. */
export function vecsMade(): number {
  return vecs.length;
}

function newVec(): Vec {
  const v = new Vec();
  vecs.push(v);
  return v;
}

function nextVec(): Vec {
  return vecs[used++] ?? newVec();
}

/** A temporary vector with three numbers of a list. */
export function vecAt(list: ArrayLike<number>, at: number): Vec {
  const v = nextVec();
  v.x = list[at]!;
  v.y = list[at + 1]!;
  v.z = list[at + 2]!;
  return v;
}

/** A temporary vector, valid until `releaseVecs`. */
export function vec(x: number, y: number, z: number): Vec {
  const v = nextVec();
  v.x = x;
  v.y = y;
  v.z = z;
  return v;
}

/** a + b. */
export function add(a: Vec, b: Vec): Vec {
  const v = nextVec();
  v.x = a.x + b.x;
  v.y = a.y + b.y;
  v.z = a.z + b.z;
  return v;
}

/** a − b. */
export function sub(a: Vec, b: Vec): Vec {
  const v = nextVec();
  v.x = a.x - b.x;
  v.y = a.y - b.y;
  v.z = a.z - b.z;
  return v;
}

/** a · s. */
export function mul(a: Vec, s: number): Vec {
  return vec(a.x * s, a.y * s, a.z * s);
}

/** a + b · s. */
export function mad(a: Vec, b: Vec, s: number): Vec {
  return vec(a.x + b.x * s, a.y + b.y * s, a.z + b.z * s);
}

/** From a (t = 0) to b (t = 1). */
export function mix(a: Vec, b: Vec, t: number): Vec {
  return mad(a, sub(b, a), t);
}

/** Scalar product. */
export function dot(a: Vec, b: Vec): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

/** Vector product. */
export function cross(a: Vec, b: Vec): Vec {
  const v = nextVec();
  v.x = a.y * b.z - a.z * b.y;
  v.y = a.z * b.x - a.x * b.z;
  v.z = a.x * b.y - a.y * b.x;
  return v;
}

/** Length in centimetres. */
export const len = (a: Vec): number => Math.sqrt(dot(a, a));

/** Distance in centimetres. */
export const distance = (a: Vec, b: Vec): number => len(sub(a, b));

/** Unit vector; the zero vector stays zero. */
export function norm(a: Vec): Vec {
  const v = nextVec();
  const l = Math.sqrt(a.x * a.x + a.y * a.y + a.z * a.z) || 1;
  v.x = a.x / l;
  v.y = a.y / l;
  v.z = a.z / l;
  return v;
}

/** The part of `a` that is perpendicular to the unit vector `u`. */
export function reject(a: Vec, u: Vec): Vec {
  const v = nextVec();
  const s = a.x * u.x + a.y * u.y + a.z * u.z;
  v.x = a.x - u.x * s;
  v.y = a.y - u.y * s;
  v.z = a.z - u.z * s;
  return v;
}

/** Copies a vector to where it may stay. */
export function keep(to: Vec, from: Vec): Vec {
  to.x = from.x;
  to.y = from.y;
  to.z = from.z;
  return to;
}

/** Between a and b. */
export function clamp(x: number, a: number, b: number): number {
  if (x < a) return a;
  if (x > b) return b;
  return x;
}

/** 0 below a, 1 above b, smooth between. */
export function smooth(a: number, b: number, x: number): number {
  const t = clamp((x - a) / (b - a), 0, 1);
  return t * t * (3 - 2 * t);
}

/** From a (t = 0) to b (t = 1). */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
