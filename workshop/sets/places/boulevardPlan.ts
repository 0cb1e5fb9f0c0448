/** Where the wall meets the floor, picture units. */
export const FOOT = 604;

/** Where the wall stands, picture units. */
export const WALL = { x0: 560, x1: 1640 };

/** Left edges of the windows. */
export const WINDOWS = [676, 900, 1124] as const;

/** The lit grating. */
export const GRATE = { x: 900, y: 536, w: 190, h: 60 };

/** The door, picture units. */
export const DOOR = { x: 1392, y: 208, w: 164, h: 396 };

/** The part of the picture in which the street is seen. */
export const STREET = { x: -90, y: 150, w: 644, h: 680 };
