/** Width of the home frame in picture units. */
export const W = 1920;
/** Height of the home frame in picture units. */
export const H = 804;
/** Overscan to the left and right in picture units (8 % in all). */
export const OX = 77;
/** Overscan above and below in picture units (8 % in all). */
export const OY = 32;

/** A drawing context of the workshop. */
export type G = OffscreenCanvasRenderingContext2D;
/** Draws shapes in whatever fill and stroke style is set. */
export type Draw = (g: G) => void;
/** A colour stop: place 0–1, CSS colour. */
export type Stop = readonly [number, string];
/** A colour or a gradient kept as numbers, so that it can be resolved on any context and turned to paper. */
export type Fill =
  | string
  | { kind: 'lin' | 'rad'; at: readonly [number, number, number, number]; stops: readonly Stop[] };

/** A linear gradient from (x0, y0) to (x1, y1). */
export const lin = (x0: number, y0: number, x1: number, y1: number, stops: readonly Stop[]): Fill => ({
  kind: 'lin',
  at: [x0, y0, x1, y1],
  stops,
});

/** A vertical gradient of evenly spaced colours. */
export const down = (y0: number, y1: number, ...colours: string[]): Fill => lin(0, y0, 0, y1, even(colours));

/** A horizontal gradient of evenly spaced colours. */
export const across = (x0: number, x1: number, ...colours: string[]): Fill =>
  lin(x0, 0, x1, 0, even(colours));

/** A radial gradient of evenly spaced colours, centre first. */
export const radial = (x: number, y: number, r: number, ...colours: string[]): Fill => ({
  kind: 'rad',
  at: [x, y, 0, r],
  stops: even(colours),
});

const even = (colours: readonly string[]): Stop[] =>
  colours.map((colour, i) => [colours.length > 1 ? i / (colours.length - 1) : 0, colour]);

/** The style a context understands. */
export const styleOf = (g: G, fill: Fill): string | CanvasGradient => {
  if (typeof fill === 'string') return fill;
  const [a, b, c, d] = fill.at;
  const gradient =
    fill.kind === 'lin' ? g.createLinearGradient(a, b, c, d) : g.createRadialGradient(a, b, 0, a, b, d);
  for (const [at, colour] of fill.stops) gradient.addColorStop(at, colour);
  return gradient;
};

/** Every colour of a fill passed through `turn`. */
export const mapFill = (fill: Fill, turn: (colour: string) => string): Fill =>
  typeof fill === 'string'
    ? turn(fill)
    : { ...fill, stops: fill.stops.map(([at, c]) => [at, turn(c)] as const) };

/** The context of a canvas of the given size in pixels. */
export const surface = (w: number, h: number, read = false): G => {
  const g = new OffscreenCanvas(Math.max(1, Math.ceil(w)), Math.max(1, Math.ceil(h))).getContext('2d', {
    willReadFrequently: read,
  });
  if (!g) throw new Error('This browser gives no 2D canvas.');
  return g;
};

/** A canvas over the whole frame and its overscan, one pixel a unit times `density`. */
export const frame = (density = 1): G => {
  const g = surface((W + 2 * OX) * density, (H + 2 * OY) * density);
  g.scale(density, density);
  g.translate(OX, OY);
  return g;
};

/** Draws a canvas made by {@link frame} onto a frame context, registered. */
export const lay = (g: G, from: G): void => g.drawImage(from.canvas, -OX, -OY, W + 2 * OX, H + 2 * OY);

/** A seeded generator of numbers in [0, 1). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

/** `#rrggbb` with an alpha. */
export const rgba = (hex: string, alpha: number): string => {
  const n = Number.parseInt(hex.slice(1), 16);
  return `rgba(${(n >> 16) & 255},${(n >> 8) & 255},${n & 255},${alpha})`;
};

/** Three bytes of `#rrggbb`. */
export const bytesOf = (hex: string): [number, number, number] => {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
};

/** `#rrggbb` of three numbers 0–255, clamped. */
export const hexOf = (r: number, g: number, b: number): string =>
  `#${[r, g, b]
    .map((c) =>
      Math.round(Math.min(255, Math.max(0, c)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The colour `t` of the way from `a` to `b`. */
export const mix = (a: string, b: string, t: number): string => {
  const p = bytesOf(a);
  const q = bytesOf(b);
  return hexOf(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t);
};

/** A colour made brighter (k > 1) or darker. */
export const tone = (hex: string, k: number): string => {
  const [r, g, b] = bytesOf(hex);
  return hexOf(r * k, g * k, b * k);
};

/** Runs `draw` blurred by `px` units. */
export const blurred = (g: G, px: number, draw: Draw): void => {
  g.save();
  g.filter = `blur(${px}px)`;
  draw(g);
  g.restore();
};

/** Fills a polygon or follows it with a stroke. */
export const poly = (g: G, points: readonly (readonly [number, number])[], stroke = false): void => {
  g.beginPath();
  for (const [x, y] of points) g.lineTo(x, y);
  if (stroke) g.stroke();
  else g.fill();
};

/** Points of a wire hanging between two points, `sag` units at its middle. */
export const catenary = (
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  sag: number,
  n: number,
): [number, number][] =>
  Array.from({ length: n + 1 }, (_, i) => {
    const t = i / n;
    return [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 4 * sag * t * (1 - t)];
  });
