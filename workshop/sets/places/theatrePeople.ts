import type { Bake } from '../kit/bake.ts';
import { down, frame, type G } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
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

/** Eleven, and the raincoat by the exit: far apart, as people sit who came alone or in twos. */
const SITTERS: readonly Sitter[] = [
  { row: 2, seat: 2, kind: 'old', lean: -4, coat: '#4a2c30', tall: 0.94 },
  { row: 2, seat: 3, kind: 'hat', lean: 3, coat: '#2c2634', tall: 1.02 },
  { row: 3, seat: 8, kind: 'bob', lean: 9, coat: '#4c2836', tall: 0.95 },
  { row: 3, seat: 9, kind: 'man', lean: -7, coat: '#242838', tall: 1.05 },
  { row: 4, seat: 5, kind: 'bun', lean: 2, coat: '#3c2c2a', tall: 0.96 },
  { row: 5, seat: 1, kind: 'man', lean: 5, coat: '#26283a', tall: 1 },
  { row: 5, seat: 7, kind: 'bob', lean: -3, coat: '#502820', tall: 0.94 },
  { row: 6, seat: 3, kind: 'man', lean: -8, coat: '#30262e', tall: 1.03 },
  { row: 7, seat: 6, kind: 'old', lean: 4, coat: '#2e2a30', tall: 0.98 },
  { row: 8, seat: 0, kind: 'bun', lean: 0, coat: '#3a2a36', tall: 0.96 },
  { row: 8, seat: 4, kind: 'hat', lean: -2, coat: '#2a2630', tall: 1.02 },
  { row: 6, seat: 10, kind: 'bob', lean: -5, coat: '#a08860', tall: 0.98 },
];

type Place = readonly [x: number, y: number, s: number];

const placeOf = ({ row, seat, tall }: Sitter): Place => {
  const stalls = ROWS[row] as StallRow;
  return [seatX(stalls, seat), stalls.y, stalls.s * tall];
};

const turnedHead = (q: G, [x, y, s]: Place, lean: number, draw: () => void): void => {
  q.save();
  q.translate(x, y - 106 * s);
  q.rotate((lean * Math.PI) / 180);
  q.scale(1.16 * s, 1.16 * s);
  draw();
  q.restore();
};

const face = (q: G): void => {
  q.beginPath();
  q.ellipse(0, -11, 7.4, 9.8, 0, 0, 7);
  q.rect(-3.8, -4, 7.6, 9);
  q.fill();
};

const hairOf = (q: G, kind: Sitter['kind']): void => {
  q.beginPath();
  if (kind === 'hat') {
    q.ellipse(0, -16, 13, 2.6, 0, 0, 7);
    q.roundRect(-8.2, -25, 16.4, 10, 3.4);
    q.fill();
    return;
  }
  q.ellipse(0, -14, 8.4, 8.8, 0, Math.PI, 0);
  if (kind === 'bob') {
    q.moveTo(-8.4, -15);
    q.quadraticCurveTo(-11, -4, -9, 1);
    q.lineTo(-5.4, 0);
    q.lineTo(-6.6, -13);
    q.lineTo(6.6, -13);
    q.lineTo(5.4, 0);
    q.lineTo(9, 1);
    q.quadraticCurveTo(11, -4, 8.4, -15);
  }
  q.fill();
  if (kind !== 'bun') return;
  q.beginPath();
  q.ellipse(0, -23, 4.6, 4, 0, 0, 7);
  q.fill();
};

const body = (q: G, [x, y, s]: Place): void => {
  q.beginPath();
  q.moveTo(x - 5 * s, y - 106 * s);
  q.bezierCurveTo(x - 9 * s, y - 101 * s, x - 18 * s, y - 101 * s, x - 21 * s, y - 90 * s);
  q.lineTo(x - 25 * s, y - 40 * s);
  q.lineTo(x + 25 * s, y - 40 * s);
  q.lineTo(x + 21 * s, y - 90 * s);
  q.bezierCurveTo(x + 18 * s, y - 101 * s, x + 9 * s, y - 101 * s, x + 5 * s, y - 106 * s);
  q.fill();
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
  const place = placeOf(one);
  const [x, y, s] = place;
  const hair = { man: '#1e1418', bob: '#301a1a', bun: '#2a1a18', hat: '#1c181e', old: '#6c605c' }[one.kind];
  const shadow = [2, 3, 3, 0.4] as const;
  cut(brush, (q) => body(q, place), down(y - 106 * s, y - 30 * s, one.coat, '#120a0e'), {
    shadow,
    rim: [0, 1, 'rgba(255,220,190,.4)'],
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - 7 * s, y - 105 * s);
      q.lineTo(x, y - 84 * s);
      q.lineTo(x + 7 * s, y - 105 * s);
      q.fill();
    },
    '#6c5a58',
    { shadow: [0, 0, 1, 0], paper: '#d8a890' },
  );
  cut(
    brush,
    (q) => turnedHead(q, place, one.lean, () => face(q)),
    down(y - 128 * s, y - 98 * s, '#7a4a38', '#4a2a26'),
    { shadow, paper: down(y - 128 * s, y - 98 * s, '#c88868', '#7c4058') },
  );
  cut(brush, (q) => turnedHead(q, place, one.lean, () => hairOf(q, one.kind)), hair, {
    shadow: [0, 0, 1, 0],
    rim: [0, 1, 'rgba(255,220,190,.4)'],
  });
  if (one.coat !== '#a08860') return;
  cut(
    brush,
    (q) => {
      q.lineWidth = 1.6;
      q.beginPath();
      q.moveTo(x + 4 * s, y - 72 * s);
      q.lineTo(x + 12 * s, y - 88 * s);
      q.stroke();
    },
    '#ffd070',
    { shadow: [0, 0, 1, 0] },
  );
};

const outline = (q: G, one: Sitter): void => {
  const place = placeOf(one);
  body(q, place);
  turnedHead(q, place, one.lean, () => {
    face(q);
    hairOf(q, one.kind);
  });
};

/** A thin line of the wall lamps' light along heads and shoulders. */
const rims = (g: G): void => {
  for (const one of SITTERS) {
    const edge = frame();
    edge.fillStyle = '#b87038';
    outline(edge, one);
    edge.globalCompositeOperation = 'destination-out';
    edge.translate(one.seat < 5 ? 1.3 : -1.3, 1.6);
    outline(edge, one);
    edge.translate(one.seat < 5 ? -1.3 : 1.3, -1.6);
    hiddenBy(edge, one.row);
    g.drawImage(edge.canvas, -77, -32);
  }
};

/** The house as it is counted through the curtain; slot `people`. */
export const audience = (bake: Bake): void => {
  bake.plane('people', { depth: 1, order: 45, slot: 'people', grade: 'none' }, (brush) => {
    for (const one of [...SITTERS].sort((a, b) => b.row - a.row)) {
      sitter(brush, one);
      hiddenBy(brush.g, one.row);
    }
  });
  bake.shine('people-rims', { depth: 1, order: 45.5, slot: 'people', dream: [0, 1] }, rims);
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
