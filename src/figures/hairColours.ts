import { MATERIAL } from './materials';
import type { Point } from './sculpt';

/** Half axes of the skulls that hair lies on, centimetres. */
export const herSkull: Point = [7.75, 10.7, 10.7];
/** The same for a man. */
export const hisSkull: Point = [7.9, 10.4, 10.6];
/** Every third lock is lighter. */
export const tint = (j: number): number => (j % 3 === 1 ? MATERIAL.hairLight : MATERIAL.hair);
