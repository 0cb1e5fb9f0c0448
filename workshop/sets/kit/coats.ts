import { type G, lin, tone } from './canvas.ts';
import { type Brush, cut } from './cut.ts';
import { project, type V3, type View } from './solid.ts';

type Point = [number, number];

const cross = (o: Point, a: Point, b: Point): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** The convex outline of points, clockwise in the picture. */
const hull = (points: readonly Point[]): Point[] => {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]): Point[] => {
    const out: Point[] = [];
    for (const p of list) {
      while (out.length > 1 && cross(out.at(-2) ?? p, out.at(-1) ?? p, p) <= 0) out.pop();
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
};

const OUTLINE: readonly (readonly [x: number, y: number])[] = [
  [7, 93],
  [15, 89],
  [20, 82],
  [22, 70],
  [22, 50],
  [24, 34],
  [25, 21],
];

/** A coat over the back of a chair that stands at the origin of `view` (its sitter looks along +z). */
export const coatOver = (brush: Brush, view: View, colour: string): void => {
  const shell = (z: (y: number) => number): Point[] =>
    OUTLINE.flatMap(([x, y]) => [-1, 1].map((s) => project(view, [s * x, y, z(y)])));
  const outer = hull([...shell((y) => -31 + (y - 20) * 0.09), ...shell((y) => -16 - (93 - y) * 0.02)]);
  const k = view.scale;
  const line = (q: G, points: readonly V3[]) => {
    q.beginPath();
    points.forEach((p, i) => {
      if (i) q.lineTo(...project(view, p));
      else q.moveTo(...project(view, p));
    });
    q.stroke();
  };
  const sleeves = [-1, 1].map((side) =>
    [
      [side * 19, 84, -24],
      [side * 26, 66, -27],
      [side * 28, 46, -28],
    ].map(([x = 0, y = 0, z = 0]) => project(view, [x, y, z])),
  );
  const xs = outer.map(([x]) => x);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  cut(
    brush,
    (q) => {
      q.lineJoin = 'round';
      q.lineWidth = 2.4 * k;
      q.beginPath();
      for (const [x, y] of outer) q.lineTo(x, y);
      q.closePath();
      q.fill();
      q.stroke();
      q.lineCap = 'round';
      q.lineWidth = 7.5 * k;
      for (const sleeve of sleeves) {
        q.beginPath();
        for (const [x, y] of sleeve) q.lineTo(x, y);
        q.stroke();
      }
    },
    lin(x0, 0, x1, 0, [
      [0, tone(colour, 1.1)],
      [0.45, colour],
      [1, tone(colour, 0.55)],
    ]),
    {
      shadow: [4, 6, 6, 0.45],
      rim: [0.6, 1.6, 'rgba(255,226,180,.28)'],
      shade: (q) => {
        q.lineCap = 'round';
        q.strokeStyle = 'rgba(4,6,14,.4)';
        q.lineWidth = 0.6 * k;
        line(q, [
          [0, 86, -26],
          [0, 22, -32],
        ]);
        for (const s of [-1, 1])
          line(q, [
            [s * 17, 84, -25],
            [s * 20, 60, -29],
            [s * 19, 34, -31],
          ]);
        q.strokeStyle = 'rgba(4,6,14,.3)';
        q.lineWidth = 2.2 * k;
        line(q, [
          [-11, 90, -24],
          [0, 86, -26],
          [11, 90, -24],
        ]);
      },
    },
  );
};
