import type { Bake } from '../kit/bake.ts';
import { across, down, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { facing } from '../kit/facing.ts';
import { chair, musicStand } from '../kit/furniture.ts';
import { napkin } from '../kit/napkin.ts';
import { contact, type SolidLight, stand } from '../kit/solid.ts';

const ROWS = [
  [596, 9, 1.25],
  [648, 8, 1.55],
  [716, 7, 1.95],
] as const;

/** A player's place: the floor, units per centimetre, and -1 to 1 from the left of the half circle to its right. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly u: number;
}

/** Where the players sit, the farthest first; the piano stands before some of the nearer rows. */
export const PLACES: readonly Place[] = ROWS.flatMap(([y, n, s]) =>
  Array.from({ length: n }, (_, i): Place => {
    const u = (i - (n - 1) / 2) / (n / 2);
    return { x: 960 + u * (640 + 180 * (s - 1.2)), y, s, u };
  }),
).filter(({ x, s }) => (s > 1.9 ? x > 900 : s > 1.5 ? x > 760 : x < 400 || x > 830));

const light: SolidLight = { from: [-0.2, 0.9, -0.2], edge: 'rgba(255,230,190,.2)' };

/** One player's chair and stand. */
export const seatOf = (brush: Brush, { x, y, s, u }: Place): void => {
  contact(brush, x, y, 22 * s, 3 * s);
  stand(brush, chair('#3c3038', '#54404c'), { x, y, scale: s * 0.92, turn: -u * 70 + 180, pitch: 9 }, light);
  standOf(brush, { x, y, s, u });
};

const standOf = (brush: Brush, { x, y, s, u }: Place): void =>
  stand(
    brush,
    musicStand('#2c2830', '#f0e8d0'),
    { x: x - u * 34 * s, y: y + 14 * s, scale: s * 0.92, turn: -u * 70, pitch: 9 },
    light,
  );

const fiddle = (brush: Brush, { x, y, s }: Place, bass: boolean): void => {
  cut(
    brush,
    (q) => {
      q.save();
      q.translate(x - 4 * s, y - (bass ? 64 : 92) * s);
      q.rotate(bass ? 0.16 : -0.9);
      q.scale(s * (bass ? 1.7 : 1), s * (bass ? 1.7 : 1));
      q.beginPath();
      q.ellipse(0, 7, 6.4, 8, 0, 0, 7);
      q.ellipse(0, -5, 5, 6, 0, 0, 7);
      q.rect(-1, -30, 2, 26);
      q.fill();
      q.restore();
    },
    down(y - 120 * s, y - 40 * s, '#b8683c', '#54281c'),
    { rim: [0, 1, 'rgba(255,220,160,.6)'], shadow: [1, 2, 2, 0.3], paper: '#e07c44' },
  );
  cut(
    brush,
    (q) => {
      q.lineWidth = Math.max(1.2, 0.9 * s);
      poly(
        q,
        [
          [x - 22 * s, y - (bass ? 70 : 84) * s],
          [x + 22 * s, y - (bass ? 60 : 108) * s],
        ],
        true,
      );
    },
    '#e8d8b8',
    { shadow: [1, 1, 1, 0.3] },
  );
};

const COATS = ['#1e1820', '#241a22', '#1a1a26'] as const;
const SKINS = ['#b07c60', '#8a5a44', '#c89274', '#744834'] as const;
const STYLES = ['short', 'bun', 'bob', 'short', 'bun', 'short'] as const;
const HAIRS = ['#241a1c', '#4a2c22', '#6c5c58', '#2c2024', '#7a5238'] as const;

const orchestra = (brush: Brush): void => {
  PLACES.forEach((place, i) => {
    facing(
      brush,
      {
        x: place.x,
        y: place.y,
        s: place.s * 0.96,
        coat: COATS[i % 3] ?? '#1e1820',
        paper: ['#34286c', '#54286c', '#28347c'][i % 3] ?? '#34286c',
        skin: SKINS[(i * 3) % 4] ?? '#b07c60',
        hair: HAIRS[(i * 2) % 5] ?? '#241a1c',
        style: STYLES[i % 6] ?? 'short',
        lean: ((i * 5) % 9) - 4,
        legs: true,
      },
      'rgba(255,214,150,.7)',
    );
    fiddle(brush, place, Math.abs(place.u) > 0.62);
    standOf(brush, place);
  });
};

/** The orchestra, bows up; slot `players`. Its flats have no edges of their own. */
export const players = (bake: Bake): void => {
  const place = { depth: 1, order: 95, slot: 'players', grade: 'none' } as const;
  bake.plane('players', { ...place, dream: [0, 1] }, orchestra);
  bake.plane('players-paper', { ...place, dream: [2, 3] }, orchestra);
};

/** The napkin taped to the boy's folder. */
export const FOLDER = { x: 268, y: 574, w: 62, h: 44 };

/** The boy's folder on a chair beside the piano. */
export const folder = (brush: Brush): void => {
  contact(brush, 300, 730, 60, 9);
  stand(brush, chair('#4c3828', '#6c5038'), { x: 300, y: 728, scale: 2, turn: 12, pitch: 9 }, light);
  cut(
    brush,
    (q) =>
      poly(q, [
        [248, 560],
        [350, 556],
        [358, 642],
        [254, 646],
      ]),
    across(248, 358, '#c85c44', '#8c3834'),
    { shadow: [4, 4, 6, 0.5], rim: [1.2, 1.4, 'rgba(255,226,190,.5)'] },
  );
  napkin(brush, FOLDER);
};
