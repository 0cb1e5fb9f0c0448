import { type G, lin, rgba, styleOf } from './canvas.ts';

/** Adds a soft round light; `sx`, `sy` squash it (a pool on a floor: 1, 0.18). */
export const glow = (g: G, x: number, y: number, r: number, colour: string, a = 1, sx = 1, sy = 1): void => {
  g.save();
  g.globalCompositeOperation = 'lighter';
  g.translate(x, y);
  g.scale(sx, sy);
  const light = g.createRadialGradient(0, 0, 0, 0, 0, r);
  const falloff = [
    [0, 1],
    [0.12, 0.62],
    [0.3, 0.27],
    [0.6, 0.07],
    [1, 0],
  ] as const;
  for (const [at, k] of falloff) light.addColorStop(at, rgba(colour, Math.min(1, a * k)));
  g.fillStyle = light;
  g.fillRect(-r, -r, 2 * r, 2 * r);
  g.restore();
};

/** Adds a shaft of light from (x, y), `mouth` units wide there, to the line (x0…x1, bottom). */
export const cone = (
  g: G,
  o: {
    x: number;
    y: number;
    x0: number;
    x1: number;
    bottom: number;
    colour: string;
    a: number;
    soft: number;
    mouth?: number;
  },
): void => {
  const { x, y, a, colour, mouth = 14 } = o;
  g.save();
  g.globalCompositeOperation = 'lighter';
  g.filter = `blur(${o.soft}px)`;
  g.fillStyle = styleOf(
    g,
    lin(x, y, (o.x0 + o.x1) / 2, o.bottom, [
      [0, rgba(colour, Math.min(1, a * 1.5))],
      [0.3, rgba(colour, a * 0.8)],
      [1, rgba(colour, a * 0.25)],
    ]),
  );
  g.beginPath();
  g.moveTo(x - mouth, y);
  g.lineTo(x + mouth, y);
  g.lineTo(o.x1, o.bottom);
  g.lineTo(o.x0, o.bottom);
  g.fill();
  g.restore();
};

/** Adds a shape of light with a soft border; `trace` adds to its path. */
const shine = (g: G, colour: string, a: number, soft: number, trace: () => void): void => {
  g.save();
  g.globalCompositeOperation = 'lighter';
  g.filter = `blur(${soft}px)`;
  g.fillStyle = rgba(colour, a);
  g.beginPath();
  trace();
  g.fill();
  g.restore();
};

/** Adds a hard pool on the floor with a soft border. */
export const pool = (
  g: G,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  a: number,
  soft = 6,
): void => shine(g, colour, a, soft, () => g.ellipse(x, y, rx, ry, 0, 0, 7));

/** Adds a quadrilateral of light (a window's shape on a floor or wall). */
export const patch = (
  g: G,
  points: readonly (readonly [number, number])[],
  colour: string,
  a: number,
  soft = 4,
): void =>
  shine(g, colour, a, soft, () => {
    for (const [x, y] of points) g.lineTo(x, y);
  });
