/** Where the wall meets the floor, picture units. */
export const FOOT = 606;

/** Where the wall changes its colour. */
export const RAIL = 412;

/** The glass door to the street. */
export const ENTRY = { x: 1016, y: 128, w: 330, h: 478 };

/** The door with the number. */
export const ROOM = { x: 1506, y: 150, w: 194, h: 456 };

/** The far end of the corridor. */
export const DEEP = { x: 214, y: 300 };

/** The corner from which the corridor goes on. */
export const CORNER = 446;

/** Where the chairs stand. */
export const CHAIRS = [530, 646, 762, 878, 1006];

/** From where to where each tube of light hangs. */
export const TUBES = [
  [500, 690],
  [760, 1070],
  [1390, 1700],
] as const;
