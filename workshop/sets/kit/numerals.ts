import type { G } from './canvas.ts';

type Stroke = readonly (readonly [number, number])[];

const STROKES: Readonly<Record<string, readonly Stroke[]>> = {
  '0': [
    [
      [0.5, 0],
      [0.1, 0.25],
      [0.1, 0.75],
      [0.5, 1],
      [0.9, 0.75],
      [0.9, 0.25],
      [0.5, 0],
    ],
  ],
  '1': [
    [
      [0.3, 0.2],
      [0.6, 0],
      [0.6, 1],
    ],
  ],
  '2': [
    [
      [0.1, 0.25],
      [0.3, 0],
      [0.7, 0],
      [0.9, 0.25],
      [0.8, 0.5],
      [0.1, 1],
      [0.95, 1],
    ],
  ],
  '3': [
    [
      [0.1, 0.05],
      [0.85, 0.05],
      [0.45, 0.42],
      [0.9, 0.65],
      [0.7, 1],
      [0.1, 0.95],
    ],
  ],
  '4': [
    [
      [0.7, 1],
      [0.7, 0],
      [0.05, 0.7],
      [0.95, 0.7],
    ],
  ],
  '5': [
    [
      [0.9, 0],
      [0.2, 0],
      [0.15, 0.42],
      [0.7, 0.42],
      [0.9, 0.7],
      [0.65, 1],
      [0.1, 0.95],
    ],
  ],
  '6': [
    [
      [0.75, 0],
      [0.25, 0.4],
      [0.1, 0.75],
      [0.5, 1],
      [0.9, 0.75],
      [0.6, 0.48],
      [0.15, 0.65],
    ],
  ],
  '7': [
    [
      [0.05, 0],
      [0.95, 0],
      [0.4, 1],
    ],
  ],
  '8': [
    [
      [0.5, 0.46],
      [0.15, 0.24],
      [0.5, 0],
      [0.85, 0.24],
      [0.5, 0.46],
      [0.1, 0.74],
      [0.5, 1],
      [0.9, 0.74],
      [0.5, 0.46],
    ],
  ],
  '9': [
    [
      [0.85, 0.35],
      [0.4, 0.52],
      [0.1, 0.25],
      [0.5, 0],
      [0.9, 0.25],
      [0.75, 0.6],
      [0.25, 1],
    ],
  ],
};

/** Numerals as strokes, `h` high, centred on (x, y): the same in every browser, as no type face is. */
export const numerals = (g: G, text: string, x: number, y: number, h: number, weight = 0.13): void => {
  const w = h * 0.56;
  const step = w * 1.32;
  g.save();
  g.lineWidth = h * weight;
  g.lineCap = g.lineJoin = 'round';
  [...text].forEach((c, i) => {
    const left = x + (i - (text.length - 1) / 2) * step - w / 2;
    for (const stroke of STROKES[c] ?? []) {
      g.beginPath();
      for (const [px, py] of stroke) g.lineTo(left + px * w, y - h / 2 + py * h);
      g.stroke();
    }
  });
  g.restore();
};
