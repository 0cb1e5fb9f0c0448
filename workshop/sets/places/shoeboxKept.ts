import type { Brush } from '../kit/cut.ts';
import { copybook, envelope, parking, receipt, seat, setList, sheets, stub } from './shoeboxPapers.ts';
import { type KEPT, SPOT } from './shoeboxPlan.ts';
import { candle, cupLid, key, number, pins, spoon, tape } from './shoeboxThings.ts';

/** The thing of each slot. */
export const keepsakes: Readonly<Record<(typeof KEPT)[number], (brush: Brush) => void>> = {
  parking: parking(false),
  'parking-paid': parking(true),
  stub,
  spoon,
  copybook,
  pins,
  'list-whole': setList(12),
  'list-half': setList(6),
  candle,
  envelope,
  key: key(SPOT, 0.2),
  'key-quiet': key({ x: SPOT.x + 190, y: SPOT.y + 60 }, -0.7),
  'seat-whole': seat(true),
  'seat-half': seat(false),
  number,
  'cup-lid': cupLid,
  receipt,
  tape,
  sheets,
};
