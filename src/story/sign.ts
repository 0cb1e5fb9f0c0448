import type { Sign, Stroke } from './life';

/** Enough for a drawing to be recognised, few enough for a link and a save of 4 KB. */
const MOST_POINTS = 320;

type Point = readonly [number, number];

const distanceToLine = (point: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(dy * (point[0] - from[0]) - dx * (point[1] - from[1])) / length;
};

/** Douglas and Peucker's simplification: keeps every point further than `tolerance` from the line. */
const simplified = (stroke: Stroke, tolerance: number): Stroke => {
  const first = stroke[0];
  const last = stroke.at(-1);
  if (first === undefined || last === undefined || stroke.length < 3) return stroke;
  let furthest = 0;
  let at = 0;
  for (let index = 1; index < stroke.length - 1; index += 1) {
    const distance = distanceToLine(stroke[index] ?? first, first, last);
    if (distance > furthest) [furthest, at] = [distance, index];
  }
  if (furthest <= tolerance) return [first, last];
  return [
    ...simplified(stroke.slice(0, at + 1), tolerance),
    ...simplified(stroke.slice(at), tolerance).slice(1),
  ];
};

const pointsIn = (sign: Sign): number => sign.reduce((sum, stroke) => sum + stroke.length, 0);

/** The same drawing with at most 320 points (and as many strokes): what a life keeps of the napkin. */
export const thinned = (sign: Sign): Sign => {
  let drawn: Sign = sign.filter((stroke) => stroke.length > 0).slice(0, MOST_POINTS / 2);
  for (let tolerance = 0.002; pointsIn(drawn) > MOST_POINTS; tolerance *= 1.5) {
    drawn = drawn.map((stroke) => simplified(stroke, tolerance));
  }
  return drawn;
};
