import { coatOver } from '../kit/coats.ts';
import type { Brush } from '../kit/cut.ts';
import { bentwood } from '../kit/furniture.ts';
import { type Painted, person } from '../kit/people.ts';
import { stand, type V3, type View } from '../kit/solid.ts';
import { TABLES } from './restaurantPlan.ts';

interface Guest {
  readonly who: Painted;
  /** Which side of the table: −1 left, 1 right. */
  readonly side: -1 | 1;
  readonly coat: string;
  readonly paper: string;
}

const guest = (
  member: Painted['member'],
  pose: Painted['pose'],
  side: -1 | 1,
  coat: string,
  paper: string,
): Guest => ({ who: { member, pose }, side, coat, paper });

const GUESTS: readonly (readonly Guest[])[] = [
  [
    guest('guest-woman', 'sit-with-glass', -1, '#8c5a50', '#3a2a8c'),
    guest('landlord', 'sit-at-table', 1, '#5c7c68', '#24408c'),
  ],
  [
    guest('drummer', 'dining', -1, '#5c6c94', '#2c2a80'),
    guest('companion', 'sit-with-glass', 1, '#a87c50', '#4a2484'),
  ],
  [
    guest('bass-player', 'dining', -1, '#8c6448', '#2a2a88'),
    guest('singer', 'sit-with-glass', 1, '#58786c', '#4c2480'),
  ],
  // Nobody at this table's left: the pianist's legs are seen past it.
  [guest('caster', 'sit-at-table', 1, '#6c6484', '#4c2480')],
];

/** Which of the tables is the ninth. */
const NINE = 1;

/** A child between its parents, on a chair behind the table: it conducts the pianist with a breadstick. */
const conductor = (brush: Brush, x: number, floor: number, scale: number): void =>
  person(
    brush,
    { member: 'boy', pose: 'conduct', hold: 'baton' },
    { x: x - 6 * scale, y: floor - 26 * scale, scale, turn: 62, pitch: 8 },
    {
      from: [0.2, -0.5, 0.6],
      colour: '#f0ac68',
      own: 0.5,
      strength: 0.9,
      shade: '#0b1412',
      paper: '#2a2a88',
    },
  );

const scaleOf = (k: number): number => 2.03 * k;

/** Who sits at a table, each with a coat on the back of the chair; at table nine a child conducts. */
export const guestsAt = (brush: Brush, index: number): void => {
  const t = TABLES[index];
  if (!t) return;
  const scale = scaleOf(t.k);
  const floor = t.y + 150 * t.k;
  if (index === NINE) conductor(brush, t.x, floor, scale);
  for (const { who, side, coat, paper } of GUESTS[index] ?? []) {
    const view: View = { x: t.x + side * 60 * scale, y: floor, scale, turn: -side * 82, pitch: 8 };
    const from: V3 = [-side * 0.9, 0.12, 0.16];
    const light = { from, shade: 0.4 } as const;
    stand(brush, bentwood('#3a2a22'), view, light);
    coatOver(brush, view, coat);
    person(brush, who, view, {
      from,
      colour: t.front ? '#ffac68' : '#e8a060',
      own: t.front ? 0.26 : 0.4,
      strength: 0.8,
      shade: '#0b1412',
      paper,
    });
  }
};
