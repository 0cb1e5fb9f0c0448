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

/**
 * Numbers on their way into a function and out of it. As arguments of a call the compiler does not inline, each would
 * become an object on the heap; functions of a few words are always inlined, so those that take numbers only hand them over.
 */
const held = new Float64Array(4);

function nextVec(): Vec {
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

function heldDirIn(f: Frame): Vec {
  const v = nextVec();
  const x = held[0]!;
  const y = held[1]!;
  const z = held[2]!;
  v.x = f.x.x * x + f.y.x * y + f.z.x * z;
  v.y = f.x.y * x + f.y.y * y + f.z.y * z;
  v.z = f.x.z * x + f.y.z * y + f.z.z * z;
  return v;
}

function holdZ(z: number): void {
  held[2] = z;
}

function holdYZ(y: number, z: number): void {
  held[1] = y;
  holdZ(z);
}

function hold(x: number, y: number, z: number): void {
  held[0] = x;
  holdYZ(y, z);
}

/** A direction given in a frame's axes. */
export function dirIn(f: Frame, x: number, y: number, z: number): Vec {
  hold(x, y, z);
  return heldDirIn(f);
}

function heldPointIn(f: Frame): Vec {
  const v = heldDirIn(f);
  v.x += f.o.x;
  v.y += f.o.y;
  v.z += f.o.z;
  return v;
}

/** A point given in a frame. */
export function pointIn(f: Frame, x: number, y: number, z: number): Vec {
  hold(x, y, z);
  return heldPointIn(f);
}

const heldMoved = (f: Frame): Frame => frame(heldPointIn(f), f.x, f.y, f.z);

/** The frame moved along its own axes. */
export function moved(f: Frame, x: number, y: number, z: number): Frame {
  hold(x, y, z);
  return heldMoved(f);
}

const RAD = Math.PI / 180;

/** Turns two axes by the held angle, `a` towards `b`. */
function heldTurn(a: Vec, b: Vec): void {
  const c = Math.cos(held[0]! * RAD);
  const s = Math.sin(held[0]! * RAD);
  const { x, y, z } = a;
  a.x = x * c + b.x * s;
  a.y = y * c + b.y * s;
  a.z = z * c + b.z * s;
  b.x = b.x * c - x * s;
  b.y = b.y * c - y * s;
  b.z = b.z * c - z * s;
}

const copyOf = (f: Frame): Frame => frame(f.o, f.x, f.y, f.z);

function heldPitched(f: Frame): Frame {
  const out = copyOf(f);
  heldTurn(out.y, out.z);
  return out;
}

/** The frame turned about its own x axis (nod), degrees. */
export function pitched(f: Frame, degrees: number): Frame {
  held[0] = degrees;
  return heldPitched(f);
}

function heldYawed(f: Frame): Frame {
  const out = copyOf(f);
  heldTurn(out.z, out.x);
  return out;
}

/** The frame turned about its own y axis (shake), degrees. */
export function yawed(f: Frame, degrees: number): Frame {
  held[0] = degrees;
  return heldYawed(f);
}

function heldRolled(f: Frame): Frame {
  const out = copyOf(f);
  heldTurn(out.x, out.y);
  return out;
}

/** The frame turned about its own z axis (tilt), degrees. */
export function rolled(f: Frame, degrees: number): Frame {
  held[0] = degrees;
  return heldRolled(f);
}

function heldTurned(f: Frame): Frame {
  const out = heldYawed(f);
  held[0] = held[1]!;
  heldTurn(out.y, out.z);
  held[0] = held[2]!;
  heldTurn(out.x, out.y);
  return out;
}

/** Yaw, then pitch, then roll, degrees. */
export function turned(f: Frame, yaw: number, pitch: number, roll: number): Frame {
  hold(yaw, pitch, roll);
  return heldTurned(f);
}

/** Between a and b. */
export function clamp(x: number, a: number, b: number): number {
  if (x < a) return a;
  if (x > b) return b;
  return x;
}

/** An even way from 0 to 1 becomes one that starts and ends softly. */
const softly = (t: number): number => t * t * (3 - 2 * t);

/** 0 below a, 1 above b, smooth between. */
export const smooth = (a: number, b: number, x: number): number => softly(clamp((x - a) / (b - a), 0, 1));

/** From a (t = 0) to b (t = 1). */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
