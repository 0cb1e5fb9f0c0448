import { W } from '../kit/canvas.ts';

/** The foot of the dome in the middle of the picture. */
export const RIM = 470;

/** Where the wall meets the floor, picture units. */
export const FOOT = 548;

/** The stars that have names: place and size. */
export const BIG: readonly (readonly [number, number, number])[] = [
  [1010, 96, 5],
  [1120, 140, 4],
  [1204, 118, 6],
  [1290, 190, 4],
  [1264, 290, 5],
  [1150, 262, 4],
  [1470, 80, 5],
  [1560, 150, 6],
  [1648, 128, 4],
  [1720, 214, 5],
  [820, 60, 5],
  [700, 120, 4],
  [1400, 330, 5],
  [1500, 300, 4],
  [910, 300, 4],
  [330, 70, 5],
  [240, 170, 4],
  [120, 110, 6],
  [420, 200, 3],
];

/** Which of them are joined. */
export const LINES: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 1],
  [6, 7],
  [7, 8],
  [8, 9],
  [16, 17],
  [17, 15],
];

/** The foot of the dome at a place across the picture. */
export const rimAt = (x: number): number => RIM + 26 * ((x - W / 2) / 1000) ** 2;

/** Five of them stand as high as the notes of the tune. */
export const FIVE: readonly (readonly [number, number])[] = [
  [760, 214],
  [902, 132],
  [1046, 172],
  [1330, 88],
  [1500, 34],
];
