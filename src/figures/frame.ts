import { keep, nextVec, releaseVecs, Vec } from './vec';

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

/** Numbers on their way from function to function, for the reason told in `vec`. */
const held = new Float64Array(3);

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
