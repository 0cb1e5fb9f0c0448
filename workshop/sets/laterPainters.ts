import type { SetPainter } from './kit/plan.ts';
import { cellar } from './places/cellar.ts';
import { cinema } from './places/cinema.ts';
import { corridor } from './places/corridor.ts';
import { dinnerTable } from './places/dinnerTable.ts';
import { nevada } from './places/nevada.ts';
import { planetarium } from './places/planetarium.ts';
import { poolGarden } from './places/pool.ts';
import { theatre } from './places/theatre.ts';

/** The sets from the planetarium on to Paris by their ids. */
export const laterPainters: Readonly<Record<string, SetPainter>> = {
  cellar,
  cinema,
  corridor,
  'dinner-table': dinnerTable,
  nevada,
  planetarium,
  pool: poolGarden,
  theatre,
};
