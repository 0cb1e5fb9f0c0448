import { across, down, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood, roundTable, suitcase } from '../kit/furniture.ts';
import { type Painted, person } from '../kit/people.ts';
import { contact, stand, type View } from '../kit/solid.ts';
import { plate } from '../kit/tableware.ts';

const WOOD = { from: [-0.4, 0.8, -0.2], edge: 'rgba(255,220,150,.16)' } as const;

/** Tables with a candle in a jar: place on the floor and scale. */
export const JARS: readonly (readonly [number, number, number])[] = [
  [650, 770, 2.3],
  [1236, 764, 2.3],
  [392, 690, 2],
];

/** How high a candle stands over the floor of its table. */
export const jarTop = (y: number, s: number): number => y - 82 * s;

const warm = (side: 1 | -1, paper: string) =>
  ({ from: [side * 0.75, 0.35, 0.12], colour: '#ffc88c', own: 0.8, shade: '#241c10', paper }) as const;

const seated = (brush: Brush, who: Painted, view: View, side: 1 | -1, paper: string): void => {
  contact(brush, view.x, view.y, 26 * view.scale, 5 * view.scale, 0.6);
  stand(brush, bentwood('#5c3c24'), view, WOOD);
  person(brush, who, view, warm(side, paper));
};

/** The barman, counting. */
export const barman = (brush: Brush): void =>
  person(
    brush,
    { member: 'landlord', pose: 'head-down' },
    { x: 1740, y: 668, scale: 2.15, turn: -40, pitch: 6 },
    { from: [0.4, 0.7, -0.35], colour: '#ffb868', own: 0.5, shade: '#1a150c', paper: '#7c4c3c' },
  );

/** Who sits behind the tables: a man who wants the station, a man by the window, a woman before the fan. */
export const farListeners = (brush: Brush): void => {
  stand(brush, roundTable('#3c2c1c', '#7c5834'), { x: 392, y: 690, scale: 2, turn: 0, pitch: 10 }, WOOD);
  seated(
    brush,
    { member: 'boss', pose: 'sit-with-glass', hold: 'glass' },
    { x: 316, y: 690, scale: 1.98, turn: 66, pitch: 8 },
    1,
    '#3c5c54',
  );
  contact(brush, 214, 700, 54, 8, 0.6);
  stand(
    brush,
    suitcase(56, 42, 16, '#7c5030', '#3c2818'),
    { x: 216, y: 700, scale: 1.9, turn: 18, pitch: 8 },
    WOOD,
  );
  person(
    brush,
    { member: 'guest-man', pose: 'stand-arms-folded' },
    { x: 752, y: 640, scale: 1.9, turn: 62, pitch: 6 },
    warm(1, '#7c4470'),
  );
  person(
    brush,
    { member: 'guest-woman', pose: 'stand-listening' },
    { x: 1452, y: 684, scale: 2.02, turn: -84, pitch: 6 },
    warm(-1, '#8c4c54'),
  );
};

/** Who sits before them: a couple at a table, one at the bar. */
export const nearListeners = (brush: Brush): void => {
  person(
    brush,
    { member: 'boss', pose: 'sit' },
    { x: 1566, y: 706, scale: 2.16, turn: 158, pitch: 8 },
    warm(-1, '#34506c'),
  );
  seated(
    brush,
    { member: 'guest-woman', pose: 'dining' },
    { x: 1352, y: 764, scale: 2.3, turn: -84, pitch: 8 },
    -1,
    '#8c5c34',
  );
  seated(
    brush,
    { member: 'assistant', pose: 'sit-at-table' },
    { x: 1118, y: 766, scale: 2.3, turn: 82, pitch: 8 },
    1,
    '#3c4c74',
  );
};

/** Two of them nearest to us. */
export const foreListeners = (brush: Brush): void => {
  const light = { colour: '#ffb45c', own: 0.2, shade: '#100d07' } as const;
  person(
    brush,
    { member: 'boss', pose: 'sit-with-glass', hold: 'glass' },
    { x: 168, y: 1046, scale: 3.7, turn: 150, pitch: 4 },
    { ...light, from: [0.8, 0.35, -0.2], paper: '#3c4c2c' },
  );
  person(
    brush,
    { member: 'companion', pose: 'sit' },
    { x: 1772, y: 1046, scale: 3.6, turn: -150, pitch: 4 },
    { ...light, from: [-0.8, 0.35, -0.2], paper: '#6c3c2c' },
  );
};

/** The tables that stay: each with a jar for a candle. */
export const tables = (brush: Brush): void => {
  for (const [x, y, s] of JARS.slice(0, 2)) {
    contact(brush, x, y, 40 * s, 6 * s, 0.5);
    stand(brush, roundTable('#3c2c1c', '#8c6438'), { x, y, scale: s, turn: 0, pitch: 10 }, WOOD);
  }
  for (const [x, y, s] of JARS)
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.roundRect(x - 4.4 * s, jarTop(y, s) - 2 * s, 8.8 * s, 10 * s, 2 * s);
        q.fill();
      },
      across(x - 10, x + 10, '#8c4c24', '#d88c44'),
      { rim: [1, 1, 'rgba(255,236,190,.6)'], paper: '#ffb868', shadow: [2, 2, 3, 0.4] },
    );
};

/** When the chairs have gone up: legs in the air on both tables, and on one of them a sandwich in two halves. */
export const chairsUp = (brush: Brush): void => {
  const { g } = brush;
  for (const [x, y, turn, s] of [
    [612, 770, 40, 2.2],
    [690, 770, -30, 2.2],
    [392, 690, 20, 1.9],
  ] as const) {
    g.save();
    g.translate(0, 2 * (y - 76 * s) - 46 * s);
    g.scale(1, -1);
    stand(brush, bentwood('#5c3c24'), { x, y: y - 122 * s, scale: s, turn, pitch: 6 }, WOOD);
    g.restore();
  }
  const [x, y, s] = JARS[1] ?? [1236, 764, 2.3];
  for (const [dx, turn] of [
    [-64, 70],
    [64, -70],
  ] as const)
    stand(brush, bentwood('#5c3c24'), { x: x + dx * s, y: y - 4, scale: 2.25, turn, pitch: 8 }, WOOD);
  const top = y - 75 * s;
  plate(brush, x + 4, top + 8, 50, 11);
  for (const dx of [-36, 8])
    cut(
      brush,
      (q) =>
        poly(q, [
          [x + dx, top + 7],
          [x + dx + 38, top + 7],
          [x + dx + 19, top - 17],
        ]),
      down(top - 17, top + 7, '#fff0c8', '#d8a868'),
      { rim: [0.8, 1, 'rgba(255,246,214,.7)'], paper: '#ffdc9c' },
    );
};
