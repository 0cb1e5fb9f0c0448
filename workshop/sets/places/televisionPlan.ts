import { project, type View } from '../kit/solid.ts';

/** Where the wall meets the floor, picture units. */
export const FOOT = 590;

/** The back wall of the made-up office. */
export const FLAT = { x: 540, y: 96, w: 900, h: 494 };

/** Where the desk stands. */
export const DESK: View = { x: 900, y: 690, scale: 2.2, turn: -10, pitch: 9 };

/** The lamp. */
export const LAMP = project(DESK, [52, 75, -8]);

/** Where the studio lamps hang. */
export const HEADS = [420, 760, 1100, 1440];
