import { catenary, down, type G, poly, radial, styleOf, tone } from './canvas.ts';
import { type Brush, cut } from './cut.ts';
import { glow } from './light.ts';

/** Outline of a cloth lampshade, its top at (x, y), `k` units a size step of 34. */
export const shadeShape = (g: G, x: number, y: number, k: number): void => {
  g.beginPath();
  g.moveTo(x - 10 * k, y);
  g.quadraticCurveTo(x - 16 * k, y + 20 * k, x - 25 * k, y + 33 * k);
  g.quadraticCurveTo(x, y + 39 * k, x + 25 * k, y + 33 * k);
  g.quadraticCurveTo(x + 16 * k, y + 20 * k, x + 10 * k, y);
  g.quadraticCurveTo(x, y - 3 * k, x - 10 * k, y);
  g.fill();
};

/** A table lamp, unlit; (x, y) is where it stands. */
export const lamp = (
  brush: Brush,
  x: number,
  y: number,
  k: number,
  shade = '#b89468',
  foot = '#2a1c18',
): void => {
  cut(
    brush,
    (q) => {
      q.fillRect(x - 1.8 * k, y - 27 * k, 3.6 * k, 26 * k);
      q.beginPath();
      q.ellipse(x, y - k, 10 * k, 3 * k, 0, 0, 7);
      q.fill();
    },
    foot,
    { shadow: [3, 4, 4, 0.45] },
  );
  cut(brush, (q) => shadeShape(q, x, y - 58 * k, k), down(y - 58 * k, y - 24 * k, tone(shade, 0.8), shade), {
    paper: down(y - 58 * k, y - 24 * k, '#ffb04a', '#fff2c8'),
    shadow: [4, 5, 6, 0.5],
  });
};

/** The lit lamp: shade, halo, its pool on the surface it stands on. */
export const lampLight = (g: G, x: number, y: number, k: number, a = 1, colour = '#ff8a2c'): void => {
  glow(g, x, y - 34 * k, 175 * k, colour, 0.5 * a);
  glow(g, x, y, 115 * k, '#ffae52', 0.6 * a, 1, 0.18);
  g.save();
  g.globalCompositeOperation = 'lighter';
  g.globalAlpha = a;
  g.fillStyle = styleOf(g, down(y - 58 * k, y - 24 * k, '#9c4c10', '#d88c3c', '#f0c888'));
  shadeShape(g, x, y - 58 * k, k);
  g.restore();
  glow(g, x, y - 38 * k, 58 * k, '#ffd08a', 0.5 * a);
};

/** A light bulb or candle flame as it shines, `r` its radius. */
export const bulbLight = (g: G, x: number, y: number, r: number, a = 1, colour = '#ff9a38'): void => {
  glow(g, x, y, r * 16, colour, 0.5 * a);
  glow(g, x, y, r * 5, '#ffd890', 0.75 * a);
  g.save();
  g.globalCompositeOperation = 'lighter';
  g.globalAlpha = a;
  g.fillStyle = styleOf(g, radial(x, y, r * 1.3, '#fff8e0', '#ffe2a0', '#ffb050'));
  g.beginPath();
  g.ellipse(x, y, r * 0.95, r * 1.2, 0, 0, 7);
  g.fill();
  g.restore();
};

/** Where the bulbs of a string hang: between (x0, y0) and (x1, y1) with a sag. */
export interface BulbString {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly sag: number;
  readonly n: number;
}

/** The bulbs' places. */
export const bulbsOf = (s: BulbString): [number, number][] =>
  catenary(s.from[0], s.from[1], s.to[0], s.to[1], s.sag, s.n).slice(1, -1);

/** A five-pointed star. */
export const star = (g: G, x: number, y: number, r: number): void => {
  poly(
    g,
    Array.from({ length: 10 }, (_, i) => {
      const a = -Math.PI / 2 + (i * Math.PI) / 5;
      const k = i % 2 ? r * 0.44 : r;
      return [x + Math.cos(a) * k, y + Math.sin(a) * k] as const;
    }),
  );
};

const starSize = (r: number, i: number, x: number): number =>
  r * (2.5 + 0.7 * Math.abs(Math.sin(i * 2.7 + x)));

/** The stars of the strings as they shine over a night of paper. */
export const starsLight = (g: G, strings: readonly BulbString[], r = 5.5): void => {
  g.save();
  g.globalCompositeOperation = 'lighter';
  for (const s of strings)
    bulbsOf(s).forEach(([x, y], i) => {
      g.fillStyle = '#a08c58';
      star(g, x, y + 3.2 * r, starSize(r, i, x));
      glow(g, x, y + 3.2 * r, 11 * r, '#ffcf70', 0.4);
    });
  g.restore();
};

/** Wires with unlit bulbs in memory, with stars on threads at the same places in paper. */
export const bulbStrings = (brush: Brush, strings: readonly BulbString[], r = 5.5): void => {
  for (const s of strings) {
    const wire = catenary(s.from[0], s.from[1], s.to[0], s.to[1], s.sag, s.n);
    const spots = bulbsOf(s);
    if (brush.material === 'memory') {
      const { g } = brush;
      g.strokeStyle = '#14100e';
      g.lineWidth = 1.7;
      poly(g, wire, true);
      for (const [x, y] of spots) {
        g.fillStyle = '#16120f';
        g.fillRect(x - r * 0.42, y - 1, r * 0.84, r * 1.2);
        g.fillStyle = '#6a5038';
        g.beginPath();
        g.ellipse(x, y + r * 2.1, r * 0.92, r * 1.2, 0, 0, 7);
        g.fill();
      }
    } else if (brush.material === 'paper')
      cut(
        brush,
        (q) => {
          q.lineWidth = 1.8;
          poly(q, wire, true);
          spots.forEach(([x, y], i) => {
            q.fillRect(x - 0.8, y, 1.6, 10);
            star(q, x, y + 3.2 * r, starSize(r, i, x));
          });
        },
        '#fff0b8',
        { paper: '#fff0b8', shadow: [9, 14, 6, 0.5], grain: 0.3 },
      );
  }
};

/** A candle in a bottle or on a saucer; (x, y) is its foot. */
export const candle = (brush: Brush, x: number, y: number, h: number, w = 5): void => {
  cut(brush, (q) => q.fillRect(x - w / 2, y - h, w, h), down(y - h, y, '#e8d8b0', '#a88c60'), {
    shadow: [3, 3, 4, 0.4],
  });
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, w * 1.7, w * 0.5, 0, 0, 7);
      q.fill();
    },
    '#5a4a44',
    { shadow: [2, 3, 3, 0.4] },
  );
};

/** A candle's flame as it shines. */
export const flame = (g: G, x: number, y: number, k: number, a = 1): void => {
  glow(g, x, y, 170 * k, '#ff7a24', 0.42 * a);
  glow(g, x, y, 46 * k, '#ffc470', 0.7 * a);
  g.save();
  g.globalCompositeOperation = 'lighter';
  g.globalAlpha = a;
  g.fillStyle = '#ffe8b4';
  g.beginPath();
  g.moveTo(x, y - 11 * k);
  g.quadraticCurveTo(x + 5 * k, y, x, y + 5 * k);
  g.quadraticCurveTo(x - 5 * k, y, x, y - 11 * k);
  g.fill();
  g.restore();
};
