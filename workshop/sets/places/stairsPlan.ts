/** The upper level, picture units. */
export const TOP = 510;

/** The lower level. */
export const LOW = 704;

/** Where the stairs begin. */
export const HEAD = 700;

/** How many steps there are. */
export const TREADS = 8;

/** Depth of a step. */
export const GO = 56;

/** Height of a step. */
export const RISE = (LOW - TOP) / TREADS;

/** The door, picture units. */
export const DOOR = { x: 1430, y: 314, w: 176, h: 390 };

/** Where the sign hangs. */
export const SIGN = { x: 1330, y: 128, w: 380, h: 140 };

/** The lamp. */
export const LAMP = { x: 1690, y: 330 };
