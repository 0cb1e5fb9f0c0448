import { type Fill, type G, H, OX, OY, styleOf, W } from './canvas.ts';

/** Adds an even light over a rectangle (the whole frame unless told otherwise): for `radiance` and `haze`. */
export const wash = (
  g: G,
  fill: Fill,
  area: { x: number; y: number; w: number; h: number } = {
    x: -OX - 10,
    y: -OY - 10,
    w: W + 2 * OX + 20,
    h: H + 2 * OY + 20,
  },
): void => {
  g.save();
  g.globalCompositeOperation = 'lighter';
  g.fillStyle = styleOf(g, fill);
  g.fillRect(area.x, area.y, area.w, area.h);
  g.restore();
};

/** Adds a shape of light with a soft border of `px` units. */
export const lit = (g: G, colour: Fill, px: number, draw: (g: G) => void): void => {
  g.save();
  g.globalCompositeOperation = 'lighter';
  if (px > 0) g.filter = `blur(${px}px)`;
  g.fillStyle = g.strokeStyle = styleOf(g, colour);
  draw(g);
  g.restore();
};
