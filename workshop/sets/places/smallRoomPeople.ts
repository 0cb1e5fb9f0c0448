import type { PoseSpec } from '../../../src/figures/poseSpec.ts';
import { across, down, poly } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { bentwood, roundTable, suitcase } from '../kit/furniture.ts';
import { type Painted, type PersonLight, person } from '../kit/people.ts';
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

const NIGHT = { colour: '#ffb264', own: 0.44, open: 0.36, shade: '#141008', strength: 1 } as const;

/** A candle at one side and a little behind: an edge along the face and the arm, the rest stays dark. */
const candlelit = (side: 1 | -1, print: string): PersonLight => ({
  ...NIGHT,
  from: [side * 0.92, 0.1, -0.12],
  print,
});

/** The lamp on the piano, high and behind. */
const lamplit = (side: 1 | -1, print: string): PersonLight => ({
  ...NIGHT,
  from: [side * 0.8, 0.5, -0.34],
  print,
});

const seated = (brush: Brush, who: Painted, view: View, light: PersonLight): void => {
  contact(brush, view.x, view.y, 26 * view.scale, 5 * view.scale, 0.6);
  stand(brush, bentwood('#3c281a'), view, WOOD);
  person(brush, who, view, light);
};

/** The barman, counting. */
export const barman = (brush: Brush): void =>
  person(
    brush,
    { member: 'landlord', pose: 'head-down' },
    { x: 1740, y: 668, scale: 2.15, turn: -40, pitch: 6 },
    { ...NIGHT, from: [0.4, 0.7, -0.35], print: '#7c4c3c' },
  );

/** She lifts the hair from her neck for the wind. */
const NECK_BARE: PoseSpec = {
  left: {
    space: 'head',
    at: [7, -5, -9],
    elbow: [1, 0.35, -0.1],
    fingers: [-0.7, 0.3, -0.5],
    palm: [-0.3, 0, 1],
    shape: 'cradle',
    free: true,
  },
  neck: { pitch: 4 },
  head: { pitch: -12, roll: -6 },
};

/** Who sits behind the tables: a man who wants the station, a man by the window, a woman before the fan. */
export const farListeners = (brush: Brush): void => {
  stand(brush, roundTable('#3c2c1c', '#7c5834'), { x: 392, y: 690, scale: 2, turn: 0, pitch: 10 }, WOOD);
  seated(
    brush,
    {
      member: 'guest-man',
      pose: 'sit-with-glass',
      hair: 'trilby',
      colours: {
        main: ['#5c6454', '#222a24'],
        trouser: ['#4a4438', '#201c18'],
        shirt: ['#7c6444', '#2c2218'],
        belt: ['#2c2420', '#14100c'],
        outer: ['#4c4434', '#1c1810'],
      },
      but: { head: { pitch: 6, yaw: -22, roll: 2 } },
    },
    { x: 316, y: 690, scale: 1.98, turn: 66, pitch: 8 },
    candlelit(1, '#3c5c54'),
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
    {
      member: 'companion',
      pose: 'lean-on-doorframe',
      hair: 'part',
      colours: {
        main: ['#4c3a54', '#1c1424'],
        trouser: ['#34303c', '#141218'],
        shirt: ['#44585c', '#182024'],
        hair: ['#2c2018', '#120c10'],
      },
    },
    { x: 716, y: 646, scale: 1.92, turn: 122, pitch: 6 },
    { ...lamplit(1, '#5c3464'), own: 0.26 },
  );
  person(
    brush,
    {
      member: 'guest-woman',
      pose: 'stand-listening',
      hair: 'wave',
      colours: { main: ['#2c6470', '#0e2430'], hair: ['#5a3424', '#241410'] },
      but: NECK_BARE,
    },
    { x: 1452, y: 684, scale: 2.02, turn: -96, pitch: 6 },
    lamplit(-1, '#8c4c54'),
  );
};

/** Who sits before them: a couple at a table, one at the bar. */
export const nearListeners = (brush: Brush): void => {
  person(
    brush,
    {
      member: 'drummer',
      pose: 'sit-chin-in-hand',
      wearing: 'companion',
      hair: 'flat-cap',
      colours: {
        main: ['#6c4430', '#28160e'],
        trouser: ['#3a3434', '#161214'],
        outer: ['#5c5038', '#201a10'],
      },
    },
    { x: 1566, y: 652, scale: 2.16, turn: 148, pitch: 8 },
    lamplit(-1, '#34506c'),
  );
  seated(
    brush,
    {
      member: 'guest-woman',
      pose: 'sit-chin-in-hand',
      colours: { main: ['#84283c', '#300c1c'], hair: ['#38241c', '#140c0c'] },
    },
    { x: 1352, y: 764, scale: 2.3, turn: -84, pitch: 8 },
    candlelit(-1, '#8c5c34'),
  );
  seated(
    brush,
    { member: 'assistant', pose: 'sit-at-table', colours: { main: ['#54683c', '#1c2414'] } },
    { x: 1118, y: 766, scale: 2.3, turn: 82, pitch: 8 },
    candlelit(1, '#3c4c74'),
  );
};

/** Two of them nearest to us. */
export const foreListeners = (brush: Brush): void => {
  const light = { ...NIGHT, own: 0.13, strength: 0.7, shade: '#0c0a06', blur: 1.4 } as const;
  person(
    brush,
    {
      member: 'waiter',
      wearing: 'companion',
      pose: 'sit-with-glass',
      hair: 'loose',
      colours: { main: ['#3c4434', '#141810'] },
      but: { head: { pitch: 4, yaw: -26, roll: 8 } },
    },
    { x: 150, y: 1060, scale: 3.9, turn: 140, pitch: 4 },
    { ...light, from: [0.8, 0.35, -0.4], print: '#3c4c2c' },
  );
  person(
    brush,
    {
      member: 'boss',
      pose: 'sit-with-glass',
      hair: 'chignon',
      colours: { main: ['#5c2c28', '#200e0e'], hair: ['#3a2820', '#140c0a'] },
      but: { head: { pitch: 2, yaw: 24, roll: -9 } },
    },
    { x: 1782, y: 1052, scale: 3.75, turn: -142, pitch: 4 },
    { ...light, from: [-0.8, 0.35, -0.4], print: '#6c3c2c' },
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
