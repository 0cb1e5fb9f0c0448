/** Where the wall meets the floor, picture units. */
export const FOOT = 592;

/** The mirror. */
export const MIRROR = { x: 700, y: 122, w: 520, h: 300 };

/** The door, picture units. */
export const DOOR = { x: 1560, y: 160, w: 186, h: 432 };

/** Its bulbs. */
export const BULBS: readonly (readonly [number, number])[] = [
  ...Array.from({ length: 8 }, (_, i) => [MIRROR.x + 20 + i * 68.5, MIRROR.y - 22] as const),
  ...Array.from({ length: 4 }, (_, i) => [MIRROR.x - 24, MIRROR.y + 40 + i * 72] as const),
  ...Array.from({ length: 4 }, (_, i) => [MIRROR.x + MIRROR.w + 24, MIRROR.y + 40 + i * 72] as const),
];
