import { at, framings } from '../kit/plan.ts';
import { project, type View } from '../kit/solid.ts';

/** We look down over the player’s right shoulder, so that both hands and the keys are seen. */
export const PIANO: View = { x: 716, y: 1012, scale: 4.9, turn: 112, pitch: 25, distance: 1500 };
/** The page on the stand: its lower edge left and right, its upper edge. */
const PAGE = {
  low: [project(PIANO, [10, 87, 53]), project(PIANO, [-11, 87, 53])],
  high: [project(PIANO, [10, 116, 57]), project(PIANO, [-11, 116, 57])],
} as const;

/** A point of the page on the stand: 0–1 across from the left, 0–1 up. */
export const onPage = (across: number, up: number): [number, number] => {
  const along = (a: readonly [number, number], b: readonly [number, number], t: number): [number, number] => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
  ];
  return along(along(PAGE.low[0], PAGE.low[1], across), along(PAGE.high[0], PAGE.high[1], across), up);
};

/** The one mark: at the piano. */
export const marks = {
  piano: at(PIANO.x, PIANO.y, PIANO.scale, PIANO.turn, { seat: 50, order: 130, pitch: 25 }),
};
/** The framings. */
export const cameras = framings(
  {
    two: [900, 440, 1.15],
    left: [820, 440, 1.3],
    right: [1080, 440, 1.3],
    close: [930, 560, 1.5],
    detail: [onPage(0.5, 0.5)[0], onPage(0.5, 0.4)[1], 2],
  },
  { hands: [900, 540, 1.34] },
);
