import type { SetPainter } from './kit/plan.ts';
import { boulevard } from './places/boulevard.ts';
import { cellar } from './places/cellar.ts';
import { cinema } from './places/cinema.ts';
import { classroom } from './places/classroom.ts';
import { corridor } from './places/corridor.ts';
import { dinnerTable } from './places/dinnerTable.ts';
import { dressingRoom } from './places/dressingRoom.ts';
import { freeway } from './places/freeway.ts';
import { house } from './places/house.ts';
import { nevada } from './places/nevada.ts';
import { paris } from './places/paris.ts';
import { planetarium } from './places/planetarium.ts';
import { poolGarden } from './places/pool.ts';
import { stairs } from './places/stairs.ts';
import { television } from './places/television.ts';
import { theatre } from './places/theatre.ts';

/** The sets from the planetarium on to Paris by their ids. */
export const laterPainters: Readonly<Record<string, SetPainter>> = {
  boulevard,
  cellar,
  cinema,
  classroom,
  corridor,
  'dinner-table': dinnerTable,
  'dressing-room': dressingRoom,
  freeway,
  house,
  nevada,
  paris,
  planetarium,
  pool: poolGarden,
  stairs,
  television,
  theatre,
};
