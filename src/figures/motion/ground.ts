import { CH, type Channels, FOOT } from '../channels';
import type { Place } from './place';

/** Where something stands in the picture, and which way it looks. */
export interface Ground {
  /** Picture units across. */
  x: number;
  /** Picture units towards the viewer, told as if the floor were seen from above. */
  z: number;
  /** Camera azimuth, degrees. */
  heading: number;
}

/** A new piece of ground. */
export const createGround = (): Ground => ({ x: 0.5, z: 0.5, heading: 0.5 });

/** How many units towards the viewer one unit down the picture is. */
export const DEEPER = 1.5;

const RAD = Math.PI / 180;

/** Copies a piece of ground. */
export function copyGround(to: Ground, from: Ground): void {
  to.x = from.x;
  to.z = from.z;
  to.heading = from.heading;
}

/** The ground under a figure's root. */
export function rootGround(c: Channels, place: Place, out: Ground): void {
  const cos = Math.cos(place.turn * RAD);
  const sin = Math.sin(place.turn * RAD);
  const x = c[CH.root]!;
  const z = c[CH.root + 2]!;
  out.x = place.x + place.scale * (x * cos - z * sin);
  out.z = place.y * DEEPER + place.scale * (x * sin + z * cos);
  out.heading = place.turn - c[CH.yaw]!;
}

/** The ground under the ball of a foot. */
export function footGround(c: Channels, at: number, place: Place, out: Ground): void {
  rootGround(c, place, out);
  const cos = Math.cos(out.heading * RAD);
  const sin = Math.sin(out.heading * RAD);
  const x = c[at]!;
  const z = c[at + 2]!;
  out.x += place.scale * (x * cos - z * sin);
  out.z += place.scale * (x * sin + z * cos);
  out.heading -= c[at + FOOT.yaw]!;
}

const root = createGround();

/** Puts the ball of a foot on a piece of ground, however its owner stands. */
export function standOn(c: Channels, at: number, place: Place, ground: Ground): void {
  rootGround(c, place, root);
  const cos = Math.cos(root.heading * RAD);
  const sin = Math.sin(root.heading * RAD);
  const x = (ground.x - root.x) / place.scale;
  const z = (ground.z - root.z) / place.scale;
  c[at] = x * cos + z * sin;
  c[at + 2] = z * cos - x * sin;
  c[at + FOOT.yaw] = root.heading - ground.heading;
}
