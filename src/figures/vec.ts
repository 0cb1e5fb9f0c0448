/** A point or direction in centimetres: x to the figure's left, y up, z forward. */
export class Vec {
  x = 0;
  y = 0;
  z = 0;
}

/** A place with three axes; axes may be scaled. */
export class Frame {
  readonly o = new Vec();
  readonly x = new Vec();
  readonly y = new Vec();
  readonly z = new Vec();
}

const vecs: Vec[] = [];
const frames: Frame[] = [];
let usedVecs = 0;
let usedFrames = 0;

/** Gives every temporary vector and frame back. What must outlive a figure's update is copied out first. */
export function releaseVecs(): void {
  usedVecs = 0;
  usedFrames = 0;
}

/** How many temporaries were ever made: constant once every pose has been seen. */
export function vecsMade(): number {
  return vecs.length + frames.length;
}

function nextFrame(): Frame {
  let f = frames[usedFrames];
  if (f === undefined) {
    f = new Frame();
    frames.push(f);
  }
  usedFrames++;
  return f;
}

/** A temporary vector, valid until `releaseVecs`. */
export function vec(x: number, y: number, z: number): Vec {
  let v = vecs[usedVecs];
  if (v === undefined) {
    v = new Vec();
    vecs.push(v);
  }
  usedVecs++;
  v.x = x;
  v.y = y;
  v.z = z;
  return v;
}

/** a + b. */
export const add = (a: Vec, b: Vec): Vec => vec(a.x + b.x, a.y + b.y, a.z + b.z);
/** a − b. */
export const sub = (a: Vec, b: Vec): Vec => vec(a.x - b.x, a.y - b.y, a.z - b.z);
/** a · s. */
export const mul = (a: Vec, s: number): Vec => vec(a.x * s, a.y * s, a.z * s);
/** a + b · s. */
export const mad = (a: Vec, b: Vec, s: number): Vec => vec(a.x + b.x * s, a.y + b.y * s, a.z + b.z * s);
/** From a (t = 0) to b (t = 1). */
export const mix = (a: Vec, b: Vec, t: number): Vec =>
  vec(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.z + (b.z - a.z) * t);
/** Scalar product. */
export const dot = (a: Vec, b: Vec): number => a.x * b.x + a.y * b.y + a.z * b.z;
/** Vector product. */
export const cross = (a: Vec, b: Vec): Vec =>
  vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
/** Length in centimetres. */
export const len = (a: Vec): number => Math.sqrt(a.x * a.x + a.y * a.y + a.z * a.z);
/** Distance in centimetres. */
export const distance = (a: Vec, b: Vec): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
/** Unit vector; the zero vector stays zero. */
export function norm(a: Vec): Vec {
  const l = len(a) || 1;
  return vec(a.x / l, a.y / l, a.z / l);
}
/** The part of `a` that is perpendicular to the unit vector `u`. */
export const reject = (a: Vec, u: Vec): Vec => mad(a, u, -dot(a, u));

/** Copies a vector to where it may stay. */
export function keep(to: Vec, from: Vec): Vec {
  to.x = from.x;
  to.y = from.y;
  to.z = from.z;
  return to;
}

/** Copies a frame to where it may stay. */
export function keepFrame(to: Frame, from: Frame): Frame {
  keep(to.o, from.o);
  keep(to.x, from.x);
  keep(to.y, from.y);
  keep(to.z, from.z);
  return to;
}

/** A temporary frame. */
export function frame(o: Vec, x: Vec, y: Vec, z: Vec): Frame {
  const f = nextFrame();
  keep(f.o, o);
  keep(f.x, x);
  keep(f.y, y);
  keep(f.z, z);
  return f;
}

/** A direction given in a frame's axes. */
export const dirIn = (f: Frame, x: number, y: number, z: number): Vec =>
  vec(
    f.x.x * x + f.y.x * y + f.z.x * z,
    f.x.y * x + f.y.y * y + f.z.y * z,
    f.x.z * x + f.y.z * y + f.z.z * z,
  );

/** A point given in a frame. */
export function pointIn(f: Frame, x: number, y: number, z: number): Vec {
  const d = dirIn(f, x, y, z);
  d.x += f.o.x;
  d.y += f.o.y;
  d.z += f.o.z;
  return d;
}

/** The frame moved along its own axes. */
export const moved = (f: Frame, x: number, y: number, z: number): Frame =>
  frame(pointIn(f, x, y, z), f.x, f.y, f.z);

const RAD = Math.PI / 180;

/** The frame turned about its own x axis (nod), degrees. */
export function pitched(f: Frame, degrees: number): Frame {
  const c = Math.cos(degrees * RAD);
  const s = Math.sin(degrees * RAD);
  return frame(f.o, f.x, mad(mul(f.y, c), f.z, s), mad(mul(f.z, c), f.y, -s));
}

/** The frame turned about its own y axis (shake), degrees. */
export function yawed(f: Frame, degrees: number): Frame {
  const c = Math.cos(degrees * RAD);
  const s = Math.sin(degrees * RAD);
  return frame(f.o, mad(mul(f.x, c), f.z, -s), f.y, mad(mul(f.z, c), f.x, s));
}

/** The frame turned about its own z axis (tilt), degrees. */
export function rolled(f: Frame, degrees: number): Frame {
  const c = Math.cos(degrees * RAD);
  const s = Math.sin(degrees * RAD);
  return frame(f.o, mad(mul(f.x, c), f.y, s), mad(mul(f.y, c), f.x, -s), f.z);
}

/** Yaw, then pitch, then roll, degrees. */
export const turned = (f: Frame, yaw: number, pitch: number, roll: number): Frame =>
  rolled(pitched(yawed(f, yaw), pitch), roll);

/** Between a and b. */
export const clamp = (x: number, a: number, b: number): number => Math.min(Math.max(x, a), b);
/** 0 below a, 1 above b, smooth between. */
export function smooth(a: number, b: number, x: number): number {
  const t = clamp((x - a) / (b - a), 0, 1);
  return t * t * (3 - 2 * t);
}
/** From a (t = 0) to b (t = 1). */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
