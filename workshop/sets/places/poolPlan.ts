import type { BulbString } from '../kit/lamps.ts';
import type { View } from '../kit/solid.ts';

/** The horizon, picture units. */
export const HZ = 446;

/** Where the lawn begins. */
export const GRASS = 560;

/** The water's four corners. */
export const WATER: readonly (readonly [number, number])[] = [
  [500, 598],
  [1130, 598],
  [1226, 694],
  [318, 694],
];

/** The tiles about the water: a kerb at the far end, a terrace at the near one. */
export const TILES: readonly (readonly [number, number])[] = [
  [430, 582],
  [1184, 582],
  [1392, 796],
  [96, 796],
];

/** The house, picture units. */
export const HOUSE = { x: -100, y: 190, w: 640, h: 350 };

/** Where the piano stands. */
export const PIANO: View = { x: 1470, y: 716, scale: 2.25, turn: 118, pitch: 8 };

/** The strings of lanterns. */
export const LANTERNS: readonly BulbString[] = [
  { from: [520, 176], to: [1060, 132], sag: 70, n: 8 },
  { from: [1060, 132], to: [1640, 96], sag: 82, n: 8 },
  { from: [1640, 96], to: [2060, 150], sag: 50, n: 6 },
];
