/** A point or direction in centimetres: x to the figure's left, y up, z forward. */
export class Vec {
  x = 0;
  y = 0;
  z = 0;
}

const vecs: Vec[] = [];
let usedVecs = 0;

/** Gives every temporary vector back. What must outlive a figure's update is copied out first. */
export function releaseVecs(): void {
  usedVecs = 0;
}

/** How many temporary vectors were ever made: constant once every pose has been seen. */
export function vecsMade(): number {
  return vecs.length;
}

/**
 * Numbers on their way into a function and out of it. As arguments of a call the compiler does not inline, each would
 * become an object on the heap; functions of a few words are always inlined, so those that take numbers only hand them over.
 */
const held = new Float64Array(4);

/** A temporary vector with whatever was in it before. */
export function nextVec(): Vec {
  let v = vecs[usedVecs];
  if (v === undefined) {
    v = new Vec();
    vecs.push(v);
  }
  usedVecs++;
  return v;
}

function heldVec(): Vec {
  const v = nextVec();
  v.x = held[0]!;
  v.y = held[1]!;
  v.z = held[2]!;
  return v;
}

function vecFromZ(z: number): Vec {
  held[2] = z;
  return heldVec();
}

function vecFromY(y: number, z: number): Vec {
  held[1] = y;
  return vecFromZ(z);
}

/** A temporary vector, valid until `releaseVecs`. */
export function vec(x: number, y: number, z: number): Vec {
  held[0] = x;
  return vecFromY(y, z);
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

function mulHeld(a: Vec): Vec {
  const v = nextVec();
  const s = held[0]!;
  v.x = a.x * s;
  v.y = a.y * s;
  v.z = a.z * s;
  return v;
}

/** a · s. */
export function mul(a: Vec, s: number): Vec {
  held[0] = s;
  return mulHeld(a);
}

function madHeld(a: Vec, b: Vec): Vec {
  const v = nextVec();
  const s = held[0]!;
  v.x = a.x + b.x * s;
  v.y = a.y + b.y * s;
  v.z = a.z + b.z * s;
  return v;
}

/** a + b · s. */
export function mad(a: Vec, b: Vec, s: number): Vec {
  held[0] = s;
  return madHeld(a, b);
}

function mixHeld(a: Vec, b: Vec): Vec {
  const v = nextVec();
  const t = held[0]!;
  v.x = a.x + (b.x - a.x) * t;
  v.y = a.y + (b.y - a.y) * t;
  v.z = a.z + (b.z - a.z) * t;
  return v;
}

/** From a (t = 0) to b (t = 1). */
export function mix(a: Vec, b: Vec, t: number): Vec {
  held[0] = t;
  return mixHeld(a, b);
}

function holdDot(a: Vec, b: Vec): void {
  held[3] = a.x * b.x + a.y * b.y + a.z * b.z;
}

/** Scalar product. */
export function dot(a: Vec, b: Vec): number {
  holdDot(a, b);
  return held[3]!;
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

function heldSmooth(): void {
  const t = clamp((held[2]! - held[0]!) / (held[1]! - held[0]!), 0, 1);
  held[2] = t * t * (3 - 2 * t);
}

function smoothAt(x: number): number {
  const numbers = held;
  numbers[2] = x;
  heldSmooth();
  return numbers[2]!;
}

function smoothTo(b: number, x: number): number {
  held[1] = b;
  return smoothAt(x);
}

/** 0 below a, 1 above b, smooth between. */
export function smooth(a: number, b: number, x: number): number {
  held[0] = a;
  return smoothTo(b, x);
}

/** From a (t = 0) to b (t = 1). */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
