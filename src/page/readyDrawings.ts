import type { Sign, Stroke } from '../story/life';

/** A drawing for who does not draw with a pointer. */
export interface ReadyDrawing {
  readonly name: string;
  readonly sign: Sign;
}

type Point = readonly [number, number];

/** Points along an ellipse, in turns from its right-hand side, clockwise. */
const arc = (cx: number, cy: number, rx: number, ry: number, from: number, to: number): Stroke => {
  const count = Math.max(4, Math.ceil(Math.abs(to - from) * 16));
  return Array.from({ length: count + 1 }, (_, at): Point => {
    const turn = (from + ((to - from) * at) / count) * 2 * Math.PI;
    return [cx + rx * Math.cos(turn), cy + ry * Math.sin(turn)];
  });
};

/** A line through corners, with a point every so often so that it stays straight when it is smoothed. */
const line = (...corners: readonly Point[]): Stroke =>
  corners.flatMap((corner, at): Point[] => {
    const next = corners[at + 1];
    if (next === undefined) return [corner];
    return [0, 0.06, 0.5, 0.94].map(
      (t): Point => [corner[0] + (next[0] - corner[0]) * t, corner[1] + (next[1] - corner[1]) * t],
    );
  });

/** A filled note head, wound as one does with a pen. */
const head = (cx: number, cy: number): Stroke => [
  ...arc(cx, cy, 0.032, 0.032, 0, 1),
  ...arc(cx, cy, 0.016, 0.014, 0, 1),
];

const lamp: Sign = [
  line([0.4, 0.16], [0.28, 0.46], [0.72, 0.46], [0.6, 0.16], [0.4, 0.16]),
  line([0.5, 0.46], [0.5, 0.8]),
  arc(0.5, 0.83, 0.13, 0.035, 0.5, 1.5),
  line([0.22, 0.56], [0.15, 0.66]),
  line([0.36, 0.56], [0.33, 0.67]),
  line([0.64, 0.56], [0.67, 0.67]),
  line([0.78, 0.56], [0.85, 0.66]),
];

const piano: Sign = [
  line([0.16, 0.6], [0.16, 0.5], [0.82, 0.5]),
  [
    [0.82, 0.5],
    [0.86, 0.53],
    [0.87, 0.57],
    [0.85, 0.6],
    [0.8, 0.61],
    [0.6, 0.61],
    [0.4, 0.61],
    [0.16, 0.6],
  ],
  [
    [0.3, 0.5],
    [0.36, 0.3],
    [0.41, 0.15],
    [0.5, 0.13],
    [0.58, 0.2],
    [0.64, 0.29],
    [0.73, 0.32],
    [0.8, 0.4],
    [0.82, 0.5],
  ],
  line([0.62, 0.5], [0.56, 0.25]),
  line([0.24, 0.61], [0.24, 0.86]),
  line([0.5, 0.61], [0.5, 0.86]),
  line([0.77, 0.61], [0.77, 0.86]),
];

const door: Sign = [
  line([0.34, 0.86], [0.34, 0.14], [0.62, 0.14], [0.62, 0.86]),
  line([0.34, 0.14], [0.5, 0.22], [0.5, 0.94], [0.34, 0.86]),
  head(0.46, 0.57),
  line([0.56, 0.86], [0.9, 0.96]),
  line([0.62, 0.86], [0.92, 0.86]),
  line([0.62, 0.74], [0.9, 0.66]),
  line([0.62, 0.5], [0.86, 0.36]),
];

/** The letter stands the wrong way round; she noticed, and left it. */
const wrongLetter: Sign = [
  [
    [0.36, 0.2],
    [0.41, 0.13],
    [0.5, 0.1],
    [0.59, 0.13],
    [0.63, 0.2],
    [0.6, 0.29],
    [0.52, 0.34],
    [0.43, 0.39],
    [0.37, 0.46],
    [0.37, 0.55],
    [0.43, 0.62],
    [0.52, 0.64],
    [0.6, 0.61],
    [0.64, 0.54],
  ].map(([x = 0, y = 0]): Point => [1 - x, y]),
  [
    [0.12, 0.8],
    [0.3, 0.775],
    [0.5, 0.78],
    [0.7, 0.79],
    [0.88, 0.77],
  ],
  head(0.2, 0.9),
  head(0.35, 0.86),
  head(0.5, 0.9),
  head(0.65, 0.84),
  head(0.8, 0.88),
];

/** Four drawings, our own, in the order they are offered. */
export const readyDrawings: readonly ReadyDrawing[] = [
  { name: 'a lamp', sign: lamp },
  { name: 'a grand piano', sign: piano },
  { name: 'a door, ajar', sign: door },
  { name: 'a letter and five notes', sign: wrongLetter },
];
