import type { SetPainter } from './kit/plan.ts';
import { laterPainters } from './laterPainters.ts';
import { apartment } from './places/apartment.ts';
import { auditionRoom } from './places/auditionRoom.ts';
import { club } from './places/club.ts';
import { layBy } from './places/layBy.ts';
import { overture } from './places/overture.ts';
import { restaurant } from './places/restaurant.ts';

/** Every set of the game by its id. */
export const painters: Readonly<Record<string, SetPainter>> = {
  ...laterPainters,
  overture,
  restaurant,
  'lay-by': layBy,
  apartment,
  'audition-room': auditionRoom,
  club,
};
