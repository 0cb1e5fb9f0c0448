import { project, type View } from '../kit/solid.ts';

/** The horizon, picture units. */
export const HZ = 430;

/** Where the quay begins. */
export const QUAY = 604;

/** The café. */
export const CAFE = { x: -100, w: 480 };

/** The glass door to the street. */
export const ENTRY = { x: 1450, y: 250, w: 330, h: 370 };

/** Where the table stands. */
export const TABLE: View = { x: 520, y: 742, scale: 2.25, turn: 0, pitch: 9 };

/** The upper level, picture units. */
export const TOP = project(TABLE, [0, 74, 0]);

/** The middles of the bridge's arches. */
export const ARCHES = [530, 690, 850, 1010, 1170, 1330];
