import type { CastMember, HairName } from '../../../src/figures/castNames.ts';
import type { Tone } from '../../../src/figures/look.ts';
import type { Bake } from '../kit/bake.ts';
import { type G, tone } from '../kit/canvas.ts';
import { type Brush, cut, paperColour } from '../kit/cut.ts';
import { type Listening, listenerOf } from '../kit/guests.ts';
import { person } from '../kit/people.ts';
import { type StallRow, seatX } from '../kit/stalls.ts';
import { ROWS } from './theatrePlan.ts';

interface Sitter {
  /** Row, the nearest 0, and seat from the left. */
  readonly row: number;
  readonly seat: number;
  readonly member: CastMember;
  readonly hair: HairName;
  readonly does: Listening;
  /** Degrees from facing us, positive to our right. */
  readonly turn: number;
  readonly coat: string;
}

const RAINCOAT = '#806844';

/** Eleven, and the raincoat by the exit: far apart, as people sit who came alone or in twos; all in the dark of the house. */
const SITTERS: readonly Sitter[] = [
  { row: 2, seat: 2, member: 'landlord', hair: 'grey', does: 'folded', turn: 42, coat: '#5c3434' },
  { row: 2, seat: 3, member: 'bass-player', hair: 'trilby', does: 'chin', turn: -34, coat: '#342c3c' },
  { row: 3, seat: 8, member: 'guest-woman', hair: 'bob', does: 'lean', turn: 30, coat: '#6c3448' },
  { row: 3, seat: 9, member: 'companion', hair: 'part', does: 'lap', turn: -48, coat: '#2c3048' },
  { row: 4, seat: 5, member: 'usher', hair: 'chignon', does: 'edge', turn: -26, coat: '#503830' },
  { row: 5, seat: 1, member: 'guest-man', hair: 'loose', does: 'chin', turn: 36, coat: '#303450' },
  { row: 5, seat: 7, member: 'boss', hair: 'wave', does: 'neck', turn: -30, coat: '#703424' },
  { row: 6, seat: 3, member: 'husband', hair: 'part', does: 'folded', turn: 32, coat: '#40303c' },
  { row: 7, seat: 6, member: 'landlord', hair: 'bald', does: 'aside', turn: -20, coat: '#383440' },
  { row: 8, seat: 0, member: 'singer', hair: 'pinned', does: 'chin', turn: 40, coat: '#503450' },
  { row: 8, seat: 4, member: 'drummer', hair: 'flat-cap', does: 'lap', turn: 24, coat: '#34303c' },
  { row: 6, seat: 10, member: 'caster', hair: 'bob', does: 'edge', turn: -44, coat: RAINCOAT },
];

const HAIR: Tone = ['#38242a', '#140c14'];

/** Takes away what the seats of the nearer rows hide. */
const hiddenBy = (q: G, row: number): void => {
  q.save();
  q.globalCompositeOperation = 'destination-out';
  q.filter = 'none';
  for (let k = row - 1; k >= 0; k--) {
    const { x, y, s, n } = ROWS[k] as StallRow;
    q.beginPath();
    for (let i = 0; i < n; i++)
      q.roundRect(seatX({ x, y, s, n }, i) - 27 * s, y - 92 * s, 54 * s, 90 * s, 15 * s);
    q.rect(x, y - 46 * s, n * 60 * s, 60 * s);
    q.fill();
  }
  q.restore();
};

/** Dark against the red, with the lamps of the side walls on one edge of hair and shoulder. */
const sitter = (brush: Brush, { row, seat, member, hair, does, turn, coat }: Sitter): void => {
  const stalls = ROWS[row] as StallRow;
  const { y, s } = stalls;
  const x = seatX(stalls, seat);
  const raincoat = coat === RAINCOAT;
  person(
    brush,
    {
      ...listenerOf({
        member,
        does,
        hair,
        cloth: [coat, tone(coat, 0.4)],
        head: HAIR,
        print: coat,
        ...(member === 'drummer' && { wearing: 'companion' as const }),
        ...(member === 'bass-player' && { wearing: 'guest-man' as const }),
      }),
      detail: 'mid',
      // Feet would be seen between the seats before them.
      part: ([, high]) => high > 44,
    },
    { x, y, scale: s, turn, pitch: 5 },
    {
      from: [x > 1000 ? 0.5 : -0.5, 0.8, -0.3],
      colour: '#ff9a58',
      own: raincoat ? 0.5 : 0.34,
      open: 0.36,
      shade: '#1c0a0e',
      strength: 0.8,
      print: tone(paperColour(coat), 0.8),
    },
  );
  if (!raincoat) return;
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.8;
      q.beginPath();
      q.moveTo(x - 15 * s, y - 70 * s);
      q.lineTo(x - 7 * s, y - 90 * s);
      q.stroke();
    },
    '#ffd070',
    { shadow: [0, 0, 1, 0] },
  );
};
/** The house as it is counted through the curtain; slot `people`. */
export const audience = (bake: Bake): void => {
  bake.plane('people', { depth: 1, order: 45, slot: 'people', grade: 'none' }, (brush) => {
    for (const one of [...SITTERS].sort((a, b) => b.row - a.row)) {
      sitter(brush, one);
      hiddenBy(brush.g, one.row);
    }
  });
};

/** The card on the seat that is kept for him: row A. */
export const KEPT = 6;

/** A folded card on the kept seat. */
export const card = (brush: Brush): void => {
  const stalls = ROWS[0] as StallRow;
  const [x, y, s] = [seatX(stalls, KEPT), stalls.y, stalls.s];
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - 13 * s, y - 40 * s);
      q.lineTo(x - 9 * s, y - 55 * s);
      q.lineTo(x + 15 * s, y - 55 * s);
      q.lineTo(x + 12 * s, y - 40 * s);
      q.fill();
    },
    '#fff4dc',
    { shadow: [2, 3, 3, 0.5] },
  );
};
