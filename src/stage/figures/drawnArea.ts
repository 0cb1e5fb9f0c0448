import type { Drawn, Eye } from './drawPlane';

/** A part of a texture in its own pixels from the lower left: from x, from y, to x, to y; empty if it ends before it begins. */
export type Area = Int32Array;

/** An empty area. */
export const createArea = (): Area => new Int32Array([0, 0, 0, 0]);

/**
 * How far a figure reaches from its root, centimetres: to either side with skirt and things in hand, up with raised arms,
 * down, and how much farther when it is looked down on.
 */
const BESIDE = 150;
const ABOVE = 265;
const BELOW = 50;
const AROUND = 120;
const RAD = Math.PI / 180;

/** Finds the part of a texture its figures can reach. */
export function areaOf(out: Area, list: readonly Drawn[], eye: Eye, width: number, height: number): void {
  out[0] = width;
  out[1] = height;
  out[2] = 0;
  out[3] = 0;
  const zoom = eye.zoom * eye.resolution;
  for (const { mesh, place, parallax } of list) {
    const { o } = mesh.figure.rig.root;
    const size = place.scale * zoom;
    const cos = Math.cos(place.turn * RAD);
    const sin = Math.sin(place.turn * RAD);
    const aside = o.x * cos - o.z * sin;
    const nearer = (o.x * sin + o.z * cos) * Math.sin(place.pitch * RAD);
    const tipped = AROUND * Math.sin(place.pitch * RAD);
    const x = (place.x - 960 - (eye.x - 960) * parallax) * zoom + width / 2 + aside * size;
    const down = (place.y - 402 - (eye.y - 402) * parallax) * zoom + height / 2 + (nearer - o.y) * size;
    out[0] = Math.min(out[0]!, x - BESIDE * size);
    out[1] = Math.min(out[1]!, height - down - (BELOW + tipped) * size);
    out[2] = Math.max(out[2]!, x + BESIDE * size);
    out[3] = Math.max(out[3]!, height - down + (ABOVE + tipped) * size);
  }
  out[0] = Math.max(0, out[0]!);
  out[1] = Math.max(0, out[1]!);
  out[2] = Math.min(width, out[2]!);
  out[3] = Math.min(height, out[3]!);
}

/** Widens an area by another. */
export function include(area: Area, other: Area): void {
  if (other[2]! <= other[0]!) return;
  area[0] = Math.min(area[0]!, other[0]!);
  area[1] = Math.min(area[1]!, other[1]!);
  area[2] = Math.max(area[2]!, other[2]!);
  area[3] = Math.max(area[3]!, other[3]!);
}
