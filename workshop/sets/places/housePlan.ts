/** Where the wall meets the floor, picture units. */
export const FOOT = 590;

/** The window. */
export const WINDOW = { x: 1236, y: 96, w: 620, h: 400 };

/** The doorway to the hall. */
export const HALL = { x: 386, y: 132, w: 230, h: 458 };

/** The child's door. */
export const CHILD = { x: 84, y: 172, w: 164, h: 418 };

/** The block in the middle of the kitchen. */
export const ISLAND = { x: 720, y: 560, w: 620 };

/** Where the lamps hang over the table. */
export const PENDANTS = [860, 1030, 1200];
