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

/** The cellar's own piano, and where one leans in to hear. */
const cellarMarks = {
  'cellar-piano': at(1150, 690, 2.3, 138, { seat: 50, order: 150 }),
  'cellar-side': at(940, 726, 2.3, 74, { order: 152 }),
};

/** The stages that hold many places side by side. */
export const longStages: Readonly<Record<string, SetPainter>> = {
  'paper-theatre': longStage('paper-theatre', 193, [
    ...place('restaurant', restaurant, 'full', 736, 700, 2.4, {
      also: {
        'restaurant-past': at(692, 696, 2.4, -78, { order: 151 }),
        'restaurant-her': at(764, 696, 2.35, 62, { order: 150 }),
      },
    }),
    ...place('overlook', layBy, 'full', 900, 724, 2.3, {
      also: {
        'overlook-tarmac': at(1340, 778, 2.75, 62, { order: 152 }),
        'overlook-rail': at(1010, 592, 1.42, 90, { order: 150 }),
        'overlook-left': at(700, 780, 3, 146, { order: 150 }),
      },
    }),
    ...place('cinema', laterPainters.cinema, 'projector', 960, 550, 1.75, {
      also: {
        'cinema-left': at(800, 550, 1.75, 66, { order: 150 }),
        'cinema-cross': at(1060, 552, 1.8, 24, { order: 150 }),
        'cinema-row': at(1400, 1010, 3.6, -158, { order: 235 }),
      },
    }),
    ...place('writing', apartment, 'day', 960, 738, 2.35, {
      seat: 46,
      also: {
        'writing-left': at(778, 752, 2.6, 90, { seat: 46, order: 150 }),
        'writing-right': at(1142, 752, 2.6, -90, { seat: 46, order: 150 }),
        'writing-sink': at(1066, 690, 2.35, -54, { order: 149 }),
        'writing-top': at(962, 562, 2.02, 66, { order: 235 }),
      },
    }),
    ...place('offer', rehearsal, 'full', 850, 722, 2.5, {
      also: {
        'offer-keys': at(850, 722, 2.5, 118, { order: 152 }),
        'offer-side': at(1150, 720, 2.5, -74, { order: 149 }),
        'offer-door': at(420, 744, 2.5, -80, { order: 151 }),
      },
    }),
    ...place('crowd', laterPainters.concert ?? concert, 'full', 900, 600, 2, {
      also: {
        'crowd-row': at(1210, 950, 2.9, -152, { order: 235 }),
        'crowd-air': at(640, 640, 2.5, 52, { order: 151 }),
      },
    }),
    ...place('dinner', apartment, 'candles', 960, 738, 2.35, {
      seat: 46,
      also: {
        'dinner-left': at(778, 752, 2.6, 90, { seat: 46, order: 150 }),
        'dinner-right': at(1142, 752, 2.6, -90, { seat: 46, order: 150 }),
        'dinner-hers': at(852, 690, 2.4, 58, { order: 149 }),
        'dinner-his': at(1060, 690, 2.4, -58, { order: 149 }),
        'dinner-floor': at(520, 784, 2.9, 70, { order: 235 }),
      },
    }),
    ...place('night', laterPainters.theatre, 'stage-light', 800, 752, 2.35, {
      also: {
        'night-stage': at(740, 752, 2.35, 118, { order: 150 }),
        'night-run': at(730, 770, 2.8, 80, { order: 150 }),
        'night-alone': at(716, 770, 2.9, 146, { order: 150 }),
        'night-row': at(1190, 752, 2.2, -110, { order: 149, seat: 42 }),
        'night-step': at(1090, 778, 2.8, -76, { order: 149 }),
        'night-front': at(1096, 646, 1.55, -62, { order: 148 }),
      },
    }),
    ...place('call', laterPainters.nevada, 'dawn', 906, 744, 2.3, {
      also: {
        'call-porch': at(374, 690, 2.2, 74, { order: 149 }),
        'call-roof': at(770, 362, 0.95, 20, { order: 148 }),
        'call-lawn': at(660, 772, 2.5, 74, { order: 151 }),
        'call-ahead': at(1020, 784, 2.6, 70, { order: 152 }),
      },
    }),
    ...place('paris', paris, 'full', 980, 740, 2.35, {
      also: { 'paris-near': at(1150, 812, 3.15, 150, { order: 235 }) },
    }),
    ...place('home', house, 'full', 1060, 748, 2.3, {
      also: {
        'home-floor': at(820, 760, 2.3, 66, { order: 150 }),
        'home-hall': at(540, 690, 2.1, 52, { order: 149 }),
      },
    }),
    ...place('table', club, 'full', 690, 752, 2.36, {
      seat: 46,
      also: {
        'table-left': at(548, 752, 2.36, 100, { seat: 46, order: 150 }),
        'table-right': at(832, 752, 2.36, -100, { seat: 46, order: 151 }),
        'table-piano': at(1190, 640, 2.2, 108, { seat: 50, order: 148 }),
        'table-stage': at(1010, 646, 2.2, -70, { order: 148 }),
      },
    }),
  ]),
  number: longStage('number', 197, [
    ...place('river', paris, 'full', 980, 740, 2.35),
    ...place('cellar', cellar, 'full', 1150, 690, 2.3, { seat: 50, also: cellarMarks }),
    ...place('wedding', weddingTile, 'full', 960, 730, 2.4),
    ...place('film', filmTile, 'full', 960, 732, 2.4, {
      also: {
        'film-left': at(700, 744, 2.6, 84, { order: 150 }),
        'film-right': at(1180, 748, 2.6, -98, { order: 150 }),
      },
    }),
    ...place('cradle', hotelRoom, 'full', 760, 716, 2.35, {
      also: {
        'cradle-floor': at(1010, 752, 2.4, -50, { order: 151 }),
        'cradle-walk': at(700, 730, 2.4, 52, { order: 150 }),
      },
    }),
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
