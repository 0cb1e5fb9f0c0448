import type { SetPainter } from './kit/plan.ts';
import { restaurant } from './places/restaurant.ts';

/** Every set of the game by its id. */
export const painters: Readonly<Record<string, SetPainter>> = { restaurant };
