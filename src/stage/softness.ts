import { unit } from './ease';

/** Framings wider than this are sharp throughout. */
const WIDEST = 1.35;
/** From this magnification on the falloff is whole. */
const CLOSEST = 2.2;
/** A plane this much nearer or farther than what is sharp is as soft as planes get. */
const REACH = 0.3;
/** The most a plane is softened: the lens is a good one. */
const MOST = 0.85;

/** How soft a plane is shown, 0…1: the closer the framing and the farther from what is sharp, the softer. */
export const softnessOf = (depth: number, focus: number, zoom: number): number =>
  MOST * unit((zoom - WIDEST) / (CLOSEST - WIDEST)) * unit((Math.abs(depth - focus) - 0.03) / REACH);

/** Alpha of the sharp picture of a plane of this softness, whose soft picture lies over it or, adding light, beside it. */
export const sharpShare = (softness: number, adds: boolean): number =>
  adds ? 1 - softness : Math.min(1, 2 - 2 * softness);

/** Alpha of the soft one; over the sharp one nothing shines through while they change places. */
export const softShare = (softness: number, adds: boolean): number =>
  adds ? softness : Math.min(1, 2 * softness);
