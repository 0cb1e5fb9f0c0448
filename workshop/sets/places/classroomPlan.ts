/** Where the wall meets the floor, picture units. */
export const FOOT = 586;

/** Where the wall changes its colour. */
export const RAIL = 420;

/** The blackboard. */
export const BOARD = { x: 560, y: 152, w: 620, h: 232 };

/** The windows. */
export const WINDOWS = [
  { x: 1330, y: 110, w: 190, h: 300 },
  { x: 1580, y: 110, w: 190, h: 300 },
] as const;

/** The door, picture units. */
export const DOOR = { x: 150, y: 164, w: 180, h: 422 };

/** Where the globes of light hang. */
export const GLOBES = [470, 900, 1330];
