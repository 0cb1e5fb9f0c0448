import { project, type View } from '../kit/solid.ts';

/** Where the wall stands. */
export const FOOT = 580;
/** The window. */
export const WINDOW = { x: 560, y: 96, w: 620, h: 360 };
/** The chest of drawers. */
export const CHEST: View = { x: 420, y: 676, scale: 2.3, turn: 22, pitch: 9 };
/** The lamp on it. */
export const LAMP = project(CHEST, [-30, 84, 0]);

/** The second suitcase lies open; under the strap of its lid, the napkin. */
export const CASE = { x: 286, y: 764, napkin: { x: 262, y: 640, w: 56, h: 40 } };
