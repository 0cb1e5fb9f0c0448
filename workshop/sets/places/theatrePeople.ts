import type { Bake } from '../kit/bake.ts';
import { type G, mix } from '../kit/canvas.ts';
import { type Brush, cut, paperColour } from '../kit/cut.ts';
import { type Facing, facing } from '../kit/facing.ts';
import { back } from '../kit/silhouettes.ts';
import { type StallRow, seatX } from '../kit/stalls.ts';
import { ROWS } from './theatrePlan.ts';

interface Sitter {
  /** Row, the nearest 0, and seat from the left. */
  readonly row: number;
  readonly seat: number;
  readonly kind: 'man' | 'bob' | 'bun' | 'hat' | 'old';
  /** Degrees the head leans, positive to our right. */
  readonly lean: number;
  readonly coat: string;
  readonly tall: number;
}

const RAINCOAT = '#806844';

/** Eleven, and the raincoat by the exit: far apart, as people sit who came alone or in twos; all in the dark of the house. */
const SITTERS: readonly Sitter[] = [
  { row: 2, seat: 2, kind: 'old', lean: -4, coat: '#30181c', tall: 0.94 },
  { row: 2, seat: 3, kind: 'hat', lean: 3, coat: '#1c1620', tall: 1.02 },
  { row: 3, seat: 8, kind: 'bob', lean: 9, coat: '#341824', tall: 0.95 },
  { row: 3, seat: 9, kind: 'man', lean: -7, coat: '#161826', tall: 1.05 },
  { row: 4, seat: 5, kind: 'bun', lean: 2, coat: '#281a18', tall: 0.96 },
  { row: 5, seat: 1, kind: 'man', lean: 5, coat: '#181a28', tall: 1 },
  { row: 5, seat: 7, kind: 'bob', lean: -3, coat: '#381810', tall: 0.94 },
  { row: 6, seat: 3, kind: 'man', lean: -8, coat: '#20161c', tall: 1.03 },
  { row: 7, seat: 6, kind: 'old', lean: 4, coat: '#1c181e', tall: 0.98 },
  { row: 8, seat: 0, kind: 'bun', lean: 0, coat: '#261824', tall: 0.96 },
  { row: 8, seat: 4, kind: 'hat', lean: -2, coat: '#1a161e', tall: 1.02 },
  { row: 6, seat: 10, kind: 'bob', lean: -5, coat: RAINCOAT, tall: 0.98 },
];

const looks = {
  man: { style: 'short', hair: '#1e1418' },
  bob: { style: 'bob', hair: '#301a1a' },
  bun: { style: 'bun', hair: '#2a1a18' },
  hat: { style: 'hat', hair: '#1c181e' },
  old: { style: 'short', hair: '#4c403e' },
} as const;

const CUTS = { man: 'man', bob: 'long', bun: 'bun', hat: 'hat', old: 'man' } as const;

const SKINS = ['#5c3428', '#44241c', '#64402e'] as const;

const figureOf = ({ row, seat, kind, lean, coat, tall }: Sitter): Facing => {
  const stalls = ROWS[row] as StallRow;
  return {
    x: seatX(stalls, seat),
    y: stalls.y,
    s: stalls.s * tall,
    coat,
    paper: mix(paperColour(coat), '#4c3ca0', 0.35),
    skin: SKINS[(row + seat) % SKINS.length] ?? SKINS[0],
    lean,
    ...looks[kind],
  };
};

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

const sitter = (brush: Brush, one: Sitter): void => {
  const figure = figureOf(one);
  // Cut from paper they are one colour each, with a gold edge: faces so small would be dolls'.
  if (brush.material === 'paper') {
    const { x, y, s, coat, paper } = figure;
    const gold = [0.8, 1.1, 'rgba(255,206,112,.75)'] as const;
    back(brush, x, y - 102 * s, s, {
      kind: CUTS[one.kind],
      colour: coat,
      lean: one.lean,
      rim: gold,
      bottom: y,
      paper,
    });
    return;
  }
  facing(brush, figure, 'rgba(255,150,84,.5)');
  if (one.coat !== RAINCOAT) return;
  const { x, y, s } = figure;
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.8;
      q.beginPath();
      q.moveTo(x + 3 * s, y - 62 * s);
      q.lineTo(x + 14 * s, y - 84 * s);
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
