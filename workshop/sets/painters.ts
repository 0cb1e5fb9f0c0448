import type { SetPainter } from './kit/plan.ts';
import { laterPainters } from './laterPainters.ts';
import { apartment } from './places/apartment.ts';
import { auditionRoom } from './places/auditionRoom.ts';
import { cellar } from './places/cellar.ts';
import { club } from './places/club.ts';
import { concert } from './places/concert.ts';
import { hotelBar } from './places/hotelBar.ts';
import { hotelRoom } from './places/hotelRoom.ts';
import { layBy } from './places/layBy.ts';
import { lounge } from './places/lounge.ts';
import { overture } from './places/overture.ts';
import { rehearsal } from './places/rehearsal.ts';
import { restaurant } from './places/restaurant.ts';
import { smallRoom } from './places/smallRoom.ts';

/** Every set of the game by its id. */
export const painters: Readonly<Record<string, SetPainter>> = {
  overture,
  restaurant,
  'lay-by': layBy,
  apartment,
  rehearsal,
  concert,
  'small-room': smallRoom,
  'audition-room': auditionRoom,
  club,
  'hotel-bar': hotelBar,
  'hotel-room': hotelRoom,
  lounge,
  cellar,
  ...laterPainters,
};
