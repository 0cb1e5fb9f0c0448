import { project, type View } from '../kit/solid.ts';
import type { StallRow } from '../kit/stalls.ts';

/** The edge of the stage, picture units. */
export const LIP = 640;

/** Where the wall stands, picture units. */
export const WALL = 470;

/** Nine rows of eleven, the nearest first. */
export const ROWS: readonly StallRow[] = Array.from({ length: 9 }, (_, k) => {
  const t = k / 8;
  const s = 1.44 - 0.6 * t ** 0.85;
  return { s, n: 11, gap: 60, x: 950 + 30 * t - 330 * s, y: 676 - 178 * t ** 0.82 };
});

/** The door, picture units. */
export const DOOR = { x: 1492, y: 228, w: 196, h: 276 };

/** Where the table stands. */
export const TABLE: View = { x: 640, y: 716, scale: 2.3, turn: 14, pitch: 9 };

/** Where the bare lamp of the night stands. */
export const GHOST: View = { x: 1120, y: 738, scale: 2.3, turn: 0, pitch: 8 };

/** Its bulb. */
export const BULB = project(GHOST, [0, 148, 0]);

/** The lamp. */
export const LAMP = { x: 652, y: 262 };

/** Where the lamps hang on the walls. */
export const SCONCES = [480, 760, 1220, 1430, 1800] as const;
