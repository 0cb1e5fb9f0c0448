import type { Sign, Stroke } from '../story/life';

/** How a drawing is laid on a canvas. */
export interface Ink {
  readonly colour: string;
  /** Thickest line, in parts of the drawing's height. */
  readonly thickness: number;
  /** Radius of a glow around the line in the same measure; 0: none. */
  readonly glow: number;
  /** Seen from behind the paper. */
  readonly mirrored: boolean;
}

type Point = readonly [x: number, y: number];

/** Points between two drawn ones, so that a line bends instead of breaking. */
const STEPS = 8;

const between = (a: Point, b: Point, c: Point, d: Point, t: number): Point => {
  const curve = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t ** 3);
  return [curve(a[0], b[0], c[0], d[0]), curve(a[1], b[1], c[1], d[1])];
};

/** A stroke as a smooth curve through all its points (Catmull–Rom). */
export const smoothed = (stroke: Stroke): Point[] => {
  const curve: Point[] = [];
  for (let at = 0; at < stroke.length - 1; at += 1) {
    const b = stroke[at];
    const c = stroke[at + 1];
    if (b === undefined || c === undefined) continue;
    const a = stroke[at - 1] ?? b;
    const d = stroke[at + 2] ?? c;
    for (let step = 0; step < STEPS; step += 1) curve.push(between(a, b, c, d, step / STEPS));
  }
  const last = stroke.at(-1);
  if (last !== undefined) curve.push(last);
  return curve;
};

/** A quick hand presses less: the share of the full thickness at each point, eased, thinner at both ends. */
export const pressuresOf = (curve: readonly Point[]): number[] => {
  let pressure = 0.75;
  return curve.map((point, at) => {
    const before = curve[at - 1] ?? point;
    const speed = Math.hypot(point[0] - before[0], point[1] - before[1]) * STEPS;
    pressure += (1 - Math.min(0.5, speed * 4) - pressure) * 0.2;
    const end = Math.min(1, (Math.min(at, curve.length - 1 - at) + 3) / 9);
    return pressure * (0.55 + 0.45 * end);
  });
};

const tubeOf = (
  curve: readonly Point[],
  x: (point: Point) => number,
  y: (point: Point) => number,
): Path2D => {
  const tube = new Path2D();
  curve.forEach((point, at) => {
    if (at === 0) tube.moveTo(x(point), y(point));
    tube.lineTo(x(point), y(point));
  });
  return tube;
};

/** Draws a sign over the whole of a canvas of this size, whatever it is: a dot, a scribble, a line off the edge. */
export const drawSign = (
  canvas: CanvasRenderingContext2D,
  sign: Sign,
  width: number,
  height: number,
  ink: Ink,
): void => {
  const x = (point: Point) => (ink.mirrored ? 1 - point[0] : point[0]) * width;
  const y = (point: Point) => point[1] * height;
  const thick = ink.thickness * height;
  canvas.clearRect(0, 0, width, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  canvas.strokeStyle = ink.colour;
  const curves = sign.map(smoothed);
  if (ink.glow > 0) {
    /* One path, so that where tubes meet the glow does not add up. */
    const tubes = new Path2D();
    for (const curve of curves) tubes.addPath(tubeOf(curve, x, y));
    canvas.shadowColor = ink.colour;
    canvas.shadowBlur = ink.glow * height;
    canvas.lineWidth = thick;
    canvas.stroke(tubes);
    canvas.stroke(tubes);
    canvas.shadowColor = 'transparent';
    canvas.strokeStyle = 'rgb(255 250 240 / 0.82)';
    canvas.lineWidth = thick * 0.42;
    canvas.stroke(tubes);
    return;
  }
  canvas.shadowColor = 'transparent';
  for (const curve of curves) {
    const pressures = pressuresOf(curve);
    curve.forEach((point, at) => {
      const before = curve[at - 1] ?? point;
      canvas.lineWidth = Math.max(0.75, thick * (pressures[at] ?? 1));
      canvas.beginPath();
      canvas.moveTo(x(before), y(before));
      canvas.lineTo(x(point), y(point));
      canvas.stroke();
    });
  }
};
