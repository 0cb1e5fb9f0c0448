import { type G, surface } from './canvas.ts';
import { broadNormal, type Relief } from './relief.ts';
import type { V3 } from './solid.ts';

type Bytes = readonly [number, number, number];

/** How one colour of a body is painted: in shade, where the light lies on it, on the lit edge, under something nearer. */
export interface Pigment {
  readonly shade: Bytes;
  readonly lit: Bytes;
  readonly edge: Bytes;
  readonly under: Bytes;
  /** What it sinks into toward the floor. */
  readonly low: Bytes;
}

/** How a relief is painted. */
export interface Stroke {
  /** Direction the light comes from: x right, y up, z toward us. */
  readonly from: V3;
  readonly pigments: readonly Pigment[];
  /** Pixels of the relief per centimetre. */
  readonly k: number;
  /** Pixels of the relief per pixel of the picture. */
  readonly fine: number;
  /** Centimetres from the floor over which it sinks into the shade, and how far (0–1). */
  readonly sinks: readonly [number, number];
}

const EDGE = 1.5;
const PALE = 0.2;

const stepped = (a: number, b: number, v: number): number => {
  const t = Math.min(1, Math.max(0, (v - a) / (b - a)));
  return t * t * (3 - 2 * t);
};

const hash = (x: number, y: number): number => {
  const n = Math.sin(x * 127.1 + y * 311.7) * 43758.5453;
  return n - Math.floor(n);
};

/** A slow noise along the stroke of the brush, −1 to 1. */
const bristle = (x: number, y: number): number => {
  const [u, v] = [x + 0.4 * y, y * 0.3];
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const [s, t] = [stepped(0, 1, u - i), stepped(0, 1, v - j)];
  const top = hash(i, j) + (hash(i + 1, j) - hash(i, j)) * s;
  const low = hash(i, j + 1) + (hash(i + 1, j + 1) - hash(i, j + 1)) * s;
  return (top + (low - top) * t) * 2 - 1;
};

/** A relief painted as with a broad brush: one tone within, one lit edge, dark under what lies before; no drawing. */
export const gouache = (relief: Relief, stroke: Stroke): G => {
  const { w, h, depth, normal, colour, high } = relief;
  const { pigments, k, fine } = stroke;
  const size = Math.hypot(...stroke.from) || 1;
  const [lx, ly, lz] = stroke.from.map((c) => c / size) as [number, number, number];
  const flat = Math.hypot(lx, ly) || 1;
  const [ux, uy] = [lx / flat, -ly / flat];
  const [floor, sink] = stroke.sinks;
  const [pw, ph] = [Math.floor(w / fine), Math.floor(h / fine)];
  const sum = new Float32Array(pw * ph * 4);
  const n: [number, number, number] = [0, 0, 0];
  const depthAt = (x: number, y: number): number => {
    const [i, j] = [Math.round(x), Math.round(y)];
    return i < 0 || j < 0 || i >= w || j >= h
      ? Number.NEGATIVE_INFINITY
      : (depth[j * w + i] ?? Number.NEGATIVE_INFINITY);
  };
  for (let y = 0; y < ph * fine; y++)
    for (let x = 0; x < pw * fine; x++) {
      const at = y * w + x;
      const own = depth[at] ?? Number.NEGATIVE_INFINITY;
      if (own === Number.NEGATIVE_INFINITY) continue;
      const pigment = pigments[colour[at] ?? 0];
      if (!pigment) continue;
      broadNormal(relief, at, 2 * k, n);
      const wet = bristle(x / (3.2 * k), y / (3.2 * k));
      const soft = n[0] * lx + n[1] * ly + Math.max(0, n[2]) * lz;
      let tone = stepped(PALE, PALE + 0.05, soft + 0.045 * wet);
      let under = 0;
      for (const go of [1.2, 2.6, 4.5]) {
        const over = depthAt(x + ux * go * k, y + uy * go * k) - own;
        if (over > 2.6 && over < 34) under = Math.max(under, 1 - go / 9);
      }
      tone *= 1 - under;
      const reach = EDGE * k * (1 + 0.18 * wet);
      const beyond = depthAt(x + ux * reach, y + uy * reach);
      const faces = (normal[at * 3] ?? 0) * lx + (normal[at * 3 + 1] ?? 0) * ly;
      const edge = beyond < own - 9 && faces > 0.12 ? 1 : 0;
      const down = sink * (1 - stepped(floor * 0.1, floor, high[at] ?? 0));
      const cell = ((y / fine) | 0) * pw + ((x / fine) | 0);
      for (const c of [0, 1, 2] as const) {
        let v = pigment.shade[c] + (pigment.lit[c] - pigment.shade[c]) * tone;
        v += (pigment.under[c] - v) * under;
        v += (pigment.edge[c] - v) * edge;
        v += (pigment.low[c] - v) * down;
        sum[cell * 4 + c] = (sum[cell * 4 + c] ?? 0) + v;
      }
      sum[cell * 4 + 3] = (sum[cell * 4 + 3] ?? 0) + 1;
    }
  const g = surface(pw, ph, true);
  const image = g.createImageData(pw, ph);
  for (let i = 0; i < pw * ph; i++) {
    const count = sum[i * 4 + 3] ?? 0;
    if (!count) continue;
    for (const c of [0, 1, 2]) image.data[i * 4 + c] = (sum[i * 4 + c] ?? 0) / count;
    image.data[i * 4 + 3] = (255 * count) / (fine * fine);
  }
  g.putImageData(image, 0, 0);
  return g;
};
