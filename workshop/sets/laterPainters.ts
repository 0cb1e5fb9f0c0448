import type { SetPainter } from './kit/plan.ts';
import { nevada } from './places/nevada.ts';
import { planetarium } from './places/planetarium.ts';
import { theatre } from './places/theatre.ts';

/** The sets from the planetarium on to Paris by their ids. */
export const laterPainters: Readonly<Record<string, SetPainter>> = { nevada, planetarium, theatre };
