import { add, keep, mad, mul, releaseVecs, Vec, vec } from './vec';

/** A place with three axes; axes may be scaled. */
export class Frame {
  readonly o = new Vec();
  readonly x = new Vec();
  readonly y = new Vec();
  readonly z = new Vec();
}

const frames: Frame[] = [];
let usedFrames = 0;

/** Gives every temporary vector and frame back. What must outlive a figure's update is copied out first. */
export function releaseTemporaries(): void {
  releaseVecs();
  usedFrames = 0;
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
export function dirOf(f: Frame, { x, y, z }: Vec): Vec {
  return mad(mad(mul(f.x, x), f.y, y), f.z, z);
}

/** A direction given in a frame's axes. */
export function dirIn(f: Frame, x: number, y: number, z: number): Vec {
  return dirOf(f, vec(x, y, z));
}

/** A point given in a frame. */
export function pointIn(f: Frame, x: number, y: number, z: number): Vec {
  return pointOf(f, vec(x, y, z));
}

/** A point given in a frame. */
export function pointOf(f: Frame, v: Vec): Vec {
  return add(f.o, dirOf(f, v));
}

/** The frame with its axes made longer. */
export function scaled(f: Frame, by: number): Frame {
  return frame(f.o, mul(f.x, by), mul(f.y, by), mul(f.z, by));
}

const RAD = Math.PI / 180;

/** Cosine and sine of the next turn. */
const spin = new Float64Array(2);

function aim(degrees: number): void {
  spin[0] = Math.cos(degrees * RAD);
  spin[1] = Math.sin(degrees * RAD);
}

/** Turns two axes, `a` towards `b`, as far as was aimed. */
function turn(a: Vec, b: Vec): void {
  const c = spin[0]!;
  const s = spin[1]!;
  const { x, y, z } = a;
  a.x = x * c + b.x * s;
  a.y = y * c + b.y * s;
  a.z = z * c + b.z * s;
  b.x = b.x * c - x * s;
  b.y = b.y * c - y * s;
  b.z = b.z * c - z * s;
}

/** The frame turned about its own axes, in degrees: shaken (about y), then nodded (x), then tilted (z). */
export function turned(f: Frame, angles: Vec): Frame {
  const out = frame(f.o, f.x, f.y, f.z);
  aim(angles.y);
  turn(out.z, out.x);
  aim(angles.x);
  turn(out.y, out.z);
  aim(angles.z);
  turn(out.x, out.y);
  return out;
}
