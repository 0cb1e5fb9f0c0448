import { project, type View } from '../kit/solid.ts';

/** Where the wall meets the floor, picture units. */
export const FOOT = 596;

/** Where the piano stands. */
export const PIANO: View = { x: 1150, y: 690, scale: 2.3, turn: 138, pitch: 8 };

/** The lamp. */
export const LAMP = project(PIANO, [-52, 128, 80]);

/** Where the table stands. */
export const TABLE: View = { x: 676, y: 740, scale: 2.35, turn: 0, pitch: 9 };

/** Its candle. */
export const CANDLE = project(TABLE, [4, 74, 0]);

/** A second table, farther away. */
export const FAR_TABLE: View = { x: 1420, y: 654, scale: 1.7, turn: 0, pitch: 8 };

/** The candle of the second table. */
export const FAR_CANDLE = project(FAR_TABLE, [0, 74, 0]);

/** Where the boiler stands. */
export const BOILER = { x: 210, y: 640 };
