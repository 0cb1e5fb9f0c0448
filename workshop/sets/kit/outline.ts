import type { G } from './canvas.ts';

/** A point of an outline in centimetres, y up from the floor; a third member makes a corner of it. */
export type Point = readonly [x: number, y: number, corner?: 1];

/** Follows an outline smoothly through the middles of its points, in the transform of the context. */
export const outline = (q: G, points: readonly Point[]): void => {
  const all = points.flatMap(([x, y, corner]) =>
    corner ? [[x, y] as const, [x, y] as const] : [[x, y] as const],
  );
  q.beginPath();
  all.forEach(([x, y], i) => {
    const [nx, ny] = all[(i + 1) % all.length] ?? [x, y];
    if (i === 0) q.moveTo((x + nx) / 2, (y + ny) / 2);
    else q.quadraticCurveTo(x, y, (x + nx) / 2, (y + ny) / 2);
  });
  const [first = [0, 0], second = [0, 0]] = all;
  q.quadraticCurveTo(first[0], first[1], (first[0] + second[0]) / 2, (first[1] + second[1]) / 2);
};
