import type { Sign } from '../story/life';

/** A bent tube: points in 0…1 of the sign's width and height. A dot is a tube of two points. */
export type Tube = readonly (readonly [x: number, y: number])[];

const nearest = 0.006;
const shortest = 0.012;
const mostPoints = 2400;

const inside = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * The player's strokes as tubes: points off the edges come to the edge, points that are no numbers or lie on each other
 * go, a dot becomes a short tube; never more than 2,400 points, however long the scribble.
 */
export const tubesOf = (sign: Sign): Tube[] => {
  const tubes: Tube[] = [];
  let points = 0;
  for (const stroke of sign) {
    const tube: [number, number][] = [];
    for (const [x, y] of stroke) {
      if (points >= mostPoints) break;
      if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
      const point: [number, number] = [inside(x), inside(y)];
      const last = tube[tube.length - 1];
      if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < nearest) continue;
      tube.push(point);
      points += 1;
    }
    const [only] = tube;
    if (only && tube.length === 1) {
      const x = Math.min(only[0], 1 - shortest);
      tubes.push([
        [x, only[1]],
        [x + shortest, only[1]],
      ]);
    } else if (only) tubes.push(tube);
  }
  return tubes;
};

/** Draws tubes through the middles of their segments, so that they bend as glass does. */
export const tracePath = (
  pen: Pick<CanvasRenderingContext2D, 'beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo'>,
  tube: Tube,
  width: number,
  height: number,
): void => {
  pen.beginPath();
  tube.forEach(([x, y], index) => {
    const next = tube[index + 1];
    if (index === 0) pen.moveTo(x * width, y * height);
    else if (next) {
      pen.quadraticCurveTo(x * width, y * height, ((x + next[0]) / 2) * width, ((y + next[1]) / 2) * height);
    } else pen.lineTo(x * width, y * height);
  });
};
