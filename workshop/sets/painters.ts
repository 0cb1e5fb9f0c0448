import type { SetPainter } from './kit/plan.ts';
import { laterPainters } from './laterPainters.ts';
import { longStages } from './longStages.ts';
import { apartment } from './places/apartment.ts';
import { arena } from './places/arena.ts';
import { auditionRoom } from './places/auditionRoom.ts';
import { bareApartment } from './places/bareApartment.ts';
import { boulevard } from './places/boulevard.ts';
import { cellar } from './places/cellar.ts';
import { classroom } from './places/classroom.ts';
import { club } from './places/club.ts';
import { concert } from './places/concert.ts';
import { dressingRoom } from './places/dressingRoom.ts';
import { freeway } from './places/freeway.ts';
import { grandKeys } from './places/grandKeys.ts';
import { hotelBar } from './places/hotelBar.ts';
import { hotelRoom } from './places/hotelRoom.ts';
import { house } from './places/house.ts';
import { layBy } from './places/layBy.ts';
import { lounge } from './places/lounge.ts';
import { ninetyNine } from './places/ninetyNine.ts';
import { overture } from './places/overture.ts';
import { paris } from './places/paris.ts';
import { rehearsal } from './places/rehearsal.ts';
import { restaurant } from './places/restaurant.ts';
import { school } from './places/school.ts';
import { scoringStage } from './places/scoringStage.ts';
import { shoebox } from './places/shoebox.ts';
import { smallRoom } from './places/smallRoom.ts';
import { stairs } from './places/stairs.ts';
import { television } from './places/television.ts';
import { twelveChairs } from './places/twelveChairs.ts';
import { uprightKeys } from './places/uprightKeys.ts';

/** Every set of the game by its id. */
export const painters: Readonly<Record<string, SetPainter>> = {
  overture,
  shoebox,
  restaurant,
  'upright-keys': uprightKeys,
  'grand-keys': grandKeys,
  'lay-by': layBy,
  apartment,
  'bare-apartment': bareApartment,
  rehearsal,
  concert,
  arena,
  'small-room': smallRoom,
  'audition-room': auditionRoom,
  club,
  'hotel-bar': hotelBar,
  'hotel-room': hotelRoom,
  lounge,
  cellar,
  'ninety-nine': ninetyNine,
  'twelve-chairs': twelveChairs,
  stairs,
  freeway,
  'scoring-stage': scoringStage,
  school,
  house,
  paris,
  boulevard,
  classroom,
  television,
  'dressing-room': dressingRoom,
  ...laterPainters,
  ...longStages,
};
