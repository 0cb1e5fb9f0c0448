/** The horizon, picture units. */
export const HZ = 372;

/** Where the lanes meet. */
export const VX = 900;

/** The green sign. */
export const EXIT = { x: 1300, y: 92, w: 330, h: 132 };

/** The window pane. */
export const GLASS: readonly (readonly [number, number])[] = [
  [250, 60],
  [1670, 60],
  [1830, 500],
  [90, 500],
];
