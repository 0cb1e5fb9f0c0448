import { at, type SetPainter } from './kit/plan.ts';
import { laterPainters } from './laterPainters.ts';
import { longStage, type Place } from './longStage.ts';
import { apartment } from './places/apartment.ts';
import { cellar } from './places/cellar.ts';
import { club } from './places/club.ts';
import { concert } from './places/concert.ts';
import { filmTile } from './places/filmTile.ts';
import { freeway } from './places/freeway.ts';
import { hotelRoom } from './places/hotelRoom.ts';
import { house } from './places/house.ts';
import { layBy } from './places/layBy.ts';
import { paris } from './places/paris.ts';
import { rehearsal } from './places/rehearsal.ts';
import { restaurant } from './places/restaurant.ts';
import { stairs } from './places/stairs.ts';
import { weddingTile } from './places/weddingTile.ts';

const place = (
  name: string,
  set: SetPainter | undefined,
  cue: string,
  x: number,
  y: number,
  scale: number,
  more: Pick<Place, 'seat' | 'also'> = {},
): Place[] => (set ? [{ name, set, cue, x, y, scale, ...more }] : []);

/** The stages that hold many places side by side. */
export const longStages: Readonly<Record<string, SetPainter>> = {
  'paper-theatre': longStage('paper-theatre', 193, [
    ...place('restaurant', restaurant, 'full', 800, 700, 2.4),
    ...place('overlook', layBy, 'full', 900, 724, 2.3),
    ...place('cinema', laterPainters.cinema, 'projector', 980, 690, 2.6),
    ...place('writing', apartment, 'day', 960, 738, 2.35, { seat: 46 }),
    ...place('offer', rehearsal, 'full', 760, 740, 2.35),
    ...place('crowd', laterPainters.concert ?? concert, 'full', 900, 600, 2),
    ...place('dinner', apartment, 'candles', 960, 738, 2.35, { seat: 46 }),
    ...place('night', laterPainters.theatre, 'stage-light', 850, 752, 2.35),
    ...place('call', laterPainters.nevada, 'dawn', 906, 744, 2.3),
    ...place('paris', paris, 'full', 980, 740, 2.35),
    ...place('home', house, 'full', 1060, 748, 2.3),
    ...place('table', club, 'full', 690, 752, 2.36, {
      seat: 46,
      also: {
        'table-left': at(548, 752, 2.36, 100, { seat: 46, order: 150 }),
        'table-right': at(832, 752, 2.36, -100, { seat: 46, order: 151 }),
      },
    }),
  ]),
  number: longStage('number', 197, [
    ...place('river', paris, 'full', 980, 740, 2.35),
    ...place('cellar', cellar, 'full', 1150, 690, 2.3, { seat: 50 }),
    ...place('wedding', weddingTile, 'full', 960, 730, 2.4),
    ...place('film', filmTile, 'full', 960, 732, 2.4),
    ...place('cradle', hotelRoom, 'full', 760, 716, 2.35),
    ...place('drive', freeway, 'full', 960, 776, 3.7, {
      seat: 36,
      also: {
        wheel: at(620, 776, 3.7, 176, { seat: 36, order: 150 }),
        passenger: at(1296, 776, 3.7, -158, { seat: 36, order: 151 }),
      },
    }),
    ...place('stairs', stairs, 'full', 1290, 748, 2.3),
  ]),
};
