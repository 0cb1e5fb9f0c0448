import type { View } from '../kit/solid.ts';

/** Where the wall meets the floor. */
export const FOOT = 560;
/** The low stage. */
export const STAGE = { x0: 830, x1: 1790, y: 618 };
/** How the piano stands and is seen. */
export const PIANO: View = { x: 1190, y: 640, scale: 2.2, turn: 108, pitch: 8 };
/** Where the neon of the napkin hangs. */
export const CLUB_SIGN = { x: 850, y: 96, w: 380, h: 180 };
/** The tables with their lamps. */
export const TABLES = [
  { x: 690, y: 574, k: 1.18, front: false },
  { x: 1480, y: 760, k: 1.2, front: true },
  { x: 420, y: 770, k: 1.4, front: true },
] as const;
