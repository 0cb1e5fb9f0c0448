import { type G, seeded, surface } from './canvas.ts';

/** Fractal value noise 0–1 over w × h pixels; `cell` is the largest grain in pixels, `stretch` its width to height. */
export const noise = (
  w: number,
  h: number,
  cell: number,
  seed: number,
  octaves = 4,
  stretch = 1,
): Float32Array => {
  const random = seeded(seed);
  const out = new Float32Array(w * h);
  let amplitude = 1;
  let total = 0;
  for (let o = 0; o < octaves; o++) {
    const size = cell / 2 ** o;
    const cw = Math.max(2, Math.ceil(w / (size * stretch)) + 2);
    const ch = Math.max(2, Math.ceil(h / size) + 2);
    const grid = Float32Array.from({ length: cw * ch }, random);
    const at = (x: number, y: number) => grid[y * cw + x] ?? 0;
    for (let y = 0; y < h; y++) {
      const fy = (y / h) * (ch - 2);
      const iy = fy | 0;
      const ty = fy - iy;
      const sy = ty * ty * (3 - 2 * ty);
      for (let x = 0; x < w; x++) {
        const fx = (x / w) * (cw - 2);
        const ix = fx | 0;
        const tx = fx - ix;
        const sx = tx * tx * (3 - 2 * tx);
        const top = at(ix, iy) + (at(ix + 1, iy) - at(ix, iy)) * sx;
        const low = at(ix, iy + 1) + (at(ix + 1, iy + 1) - at(ix, iy + 1)) * sx;
        out[y * w + x] = (out[y * w + x] ?? 0) + amplitude * (top + (low - top) * sy);
      }
    }
    total += amplitude;
    amplitude *= 0.52;
  }
  return out.map((value) => value / total);
};

const tileOf = (size: number, value: (i: number, x: number, y: number) => readonly [number, number]): G => {
  const g = surface(size, size);
  const image = g.createImageData(size, size);
  for (let i = 0; i < size * size; i++) {
    const [v, a] = value(i, i % size, (i / size) | 0);
    image.data.set([v, v, v, a], i * 4);
  }
  g.putImageData(image, 0, 0);
  return g;
};

let paperTile: G | undefined;

/** Paper grain around middle grey, for `soft-light`; one tile for all sets. */
export const paperGrain = (): G => {
  if (paperTile) return paperTile;
  const size = 640;
  const fine = noise(size, size, 5, 5, 3);
  const broad = noise(size, size, 160, 6, 4);
  const random = seeded(7);
  paperTile = tileOf(size, (i) => {
    const relief = (fine[i] ?? 0) - (fine[Math.max(0, i - 1 - size)] ?? 0);
    return [128 + relief * 130 + ((broad[i] ?? 0.5) - 0.5) * 40 + (random() - 0.5) * 14, 255];
  });
  return paperTile;
};

/** Lays a tile over everything a context already shows (never beyond it). */
export const grainOver = (g: G, alpha: number, tile = paperGrain()): void => {
  const pattern = g.createPattern(tile.canvas, 'repeat');
  if (!pattern) return;
  g.save();
  g.resetTransform();
  const copy = surface(g.canvas.width, g.canvas.height);
  copy.fillStyle = pattern;
  copy.fillRect(0, 0, copy.canvas.width, copy.canvas.height);
  copy.globalCompositeOperation = 'destination-in';
  copy.drawImage(g.canvas, 0, 0);
  g.globalAlpha = alpha;
  g.globalCompositeOperation = 'soft-light';
  g.drawImage(copy.canvas, 0, 0);
  g.restore();
};

/** A canvas of clouds in one colour: alpha rises from noise `low` to `high`, shaped by `weight(y 0–1, x 0–1)`. */
export const clouds = (
  w: number,
  h: number,
  o: {
    cell: number;
    stretch: number;
    low: number;
    high: number;
    seed: number;
    rgb: readonly [number, number, number];
  },
  weight: (y: number, x: number) => number = () => 1,
): G => {
  const field = noise(w, h, o.cell, o.seed, 6, o.stretch);
  const g = surface(w, h);
  const image = g.createImageData(w, h);
  for (let i = 0; i < w * h; i++) {
    const t = Math.min(1, Math.max(0, ((field[i] ?? 0) - o.low) / (o.high - o.low)));
    const alpha = t * t * (3 - 2 * t) * weight(((i / w) | 0) / h, (i % w) / w);
    image.data.set([...o.rgb, alpha * 255], i * 4);
  }
  g.putImageData(image, 0, 0);
  return g;
};
