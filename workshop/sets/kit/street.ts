import { type G, lin, rgba, seeded, styleOf } from './canvas.ts';
import { glow } from './light.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const LAMPS = ['#ffb050', '#ffd9a0', '#ff5a38', '#ffb050', '#78c8ff', '#ff3c30'];

/** Lamps of a street out of focus, gathered toward (vx, vy), with their columns on the wet below `wet`; to be added. */
export const bokeh = (
  g: G,
  r: Area,
  o: {
    vx: number;
    vy: number;
    wet: number;
    n: number;
    seed: number;
    size?: number;
    colours?: readonly string[];
    a?: number;
  },
): void => {
  const random = seeded(o.seed);
  const { size = 15, a = 1, colours = LAMPS } = o;
  g.save();
  g.beginPath();
  g.rect(r.x, r.y, r.w, r.h);
  g.clip();
  g.globalCompositeOperation = 'screen';
  for (let i = 0; i < o.n; i++) {
    const t = random() ** 1.5;
    const side = random() < 0.5 ? -1 : 1;
    const x = o.vx + side * (6 + t * r.w * 0.6) * (0.4 + 0.6 * random());
    const y = o.vy + (random() - 0.55) * (12 + t * r.h * 0.3);
    const radius = 2.5 + t * size;
    const c = colours[(random() * colours.length) | 0] ?? '#ffb050';
    g.fillStyle = rgba(c, (0.26 + 0.4 * random()) * a);
    g.beginPath();
    g.arc(x, y, radius, 0, 7);
    g.fill();
    g.strokeStyle = rgba(c, 0.3 * a);
    g.lineWidth = 1;
    g.stroke();
    const below = o.wet + t * (r.y + r.h - o.wet) * 0.4;
    g.fillStyle = styleOf(
      g,
      lin(0, below, 0, below + 50 + radius * 9, [
        [0, rgba(c, 0.28 * a)],
        [0.3, rgba(c, 0.16 * a)],
        [1, rgba(c, 0)],
      ]),
    );
    g.fillRect(x - radius * 0.6, below, radius * 1.2, 50 + radius * 9);
  }
  g.restore();
};

/** A broken reflection of something bright on wet ground: strips that lose each other downward; to be added. */
export const reflection = (
  g: G,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  seed: number,
  a = 0.3,
): void => {
  const random = seeded(seed);
  g.save();
  g.globalCompositeOperation = 'lighter';
  g.filter = 'blur(2px)';
  for (let i = 0; i < h / 4; i++) {
    const t = (i * 4) / h;
    g.fillStyle = rgba(colour, a * (1 - t) * (0.35 + 0.65 * random()));
    const ww = w * (0.6 + 0.5 * random()) * (1 + t * 0.3);
    g.fillRect(x - ww / 2 + (random() - 0.5) * w * 0.2, y + i * 4, ww, 3);
  }
  g.restore();
  glow(g, x, y + h * 0.2, Math.max(w, h * 0.5), colour, a * 0.4, w / Math.max(w, h * 0.5), 0.5);
};
