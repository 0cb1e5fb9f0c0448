import { type G, lin, OX, rgba, seeded, styleOf, W } from './canvas.ts';
import { skyline } from './city.ts';
import { type Brush, cut } from './cut.ts';
import { glow } from './light.ts';
import { clouds, noise } from './texture.ts';

interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A wet boulevard by night behind glass; in paper a light-box of dusk with roofs and drops cut from it. */
export const wetBoulevard = (brush: Brush, r: Area, seed: number): void => {
  const random = seeded(seed);
  const { g } = brush;
  const { x, y, w, h } = r;
  const hz = y + h * 0.66;
  const vx = x + w * 0.64;
  g.save();
  g.beginPath();
  g.rect(x, y, w, h);
  g.clip();
  if (brush.material === 'memory') {
    g.fillStyle = styleOf(
      g,
      lin(0, y, 0, y + h, [
        [0, '#0a2c3c'],
        [0.45, '#1a5468'],
        [0.7, '#3a8484'],
        [1, '#16404a'],
      ]),
    );
    g.fillRect(x, y, w, h);
    for (let i = 0; i < 9; i++) {
      const bh = h * (0.2 + 0.35 * random());
      g.fillStyle = 'rgba(6,26,38,.55)';
      g.fillRect(x + random() * w, hz - bh, 18 + random() * 42, bh);
    }
  } else if (brush.material === 'paper') {
    g.fillStyle = styleOf(
      g,
      lin(0, y, 0, y + h, [
        [0, '#2244b0'],
        [0.45, '#7a68cc'],
        [0.75, '#ff8a9a'],
        [1, '#ffb890'],
      ]),
    );
    g.fillRect(x, y, w, h);
    skyline(brush, {
      x0: x - 10,
      x1: vx - 40,
      base: hz + 30,
      low: 60,
      high: 190,
      fill: '#1d2468',
      seed,
      width: 44,
      box: '#ffc468',
    });
    skyline(brush, {
      x0: vx + 30,
      x1: x + w + 10,
      base: hz + 30,
      low: 50,
      high: 170,
      fill: '#1d2468',
      seed: seed + 2,
      width: 44,
      box: '#ffc468',
    });
    cut(brush, (q) => q.fillRect(x, hz + 30, w, h), '#1d2468', { paper: '#171c58' });
    cut(
      brush,
      (q) => {
        for (let i = 0; i < 44; i++) {
          const [dx, dy, l] = [x + random() * w, y + random() * h, 10 + random() * 16];
          q.beginPath();
          q.moveTo(dx, dy - l);
          q.quadraticCurveTo(dx + 4.5, dy, dx, dy + 3);
          q.quadraticCurveTo(dx - 4.5, dy, dx, dy - l);
          q.fill();
        }
      },
      '#bff2ff',
      { paper: '#bff2ff', shadow: [2, 5, 3, 0.4], grain: 0.3 },
    );
  }
  g.restore();
};

/** The same boulevard's lights, to be added. */
export const boulevardLights = (g: G, r: Area, seed: number, a = 1): void => {
  const random = seeded(seed);
  const { x, y, w, h } = r;
  g.save();
  g.beginPath();
  g.rect(x, y, w, h);
  g.clip();
  const hz = y + h * 0.62;
  const vx = x + w * 0.64;
  glow(g, x + w * 0.6, hz, w * 0.6, '#1f6f6f', 0.5 * a, 1.3, 0.5);
  glow(g, vx, hz, w * 0.3, '#ff9a50', 0.4 * a, 1.2, 0.5);
  const colours = ['#ffb050', '#ffd9a0', '#ff5a38', '#ffb050', '#58e0b8', '#ff8a40'];
  g.globalCompositeOperation = 'screen';
  for (let i = 0; i < 92; i++) {
    const t = random() ** 1.6;
    const side = random() < 0.5 ? -1 : 1;
    const bx = vx + side * (10 + t * w * 0.62) * (0.5 + 0.5 * random());
    const by = hz + (random() - 0.42) * (14 + t * h * 0.5);
    const radius = 2.5 + t * 13;
    const c = colours[(random() * 6) | 0] ?? '#ffb050';
    g.fillStyle = rgba(c, (0.3 + 0.4 * random()) * a);
    g.beginPath();
    g.arc(bx, by, radius, 0, 7);
    g.fill();
    g.strokeStyle = rgba(c, 0.3 * a);
    g.lineWidth = 1;
    g.stroke();
    g.fillStyle = styleOf(
      g,
      lin(0, by, 0, by + radius * 7, [
        [0, rgba(c, 0.3 * a)],
        [1, rgba(c, 0)],
      ]),
    );
    g.fillRect(bx - radius * 0.7, Math.max(by, hz + h * 0.12), radius * 1.4, radius * 7);
  }
  for (let i = 0; i < 30; i++) {
    let px = x + random() * w;
    let py = y + random() * h * 0.5;
    const step = (h * (0.2 + 0.6 * random())) / 8;
    g.strokeStyle = `rgba(200,240,225,${0.14 * a})`;
    g.lineWidth = 1 + random() * 1.6;
    g.beginPath();
    g.moveTo(px, py);
    for (let k = 0; k < 8; k++) {
      px += (random() - 0.5) * 4;
      py += step;
      g.lineTo(px, py);
    }
    g.stroke();
    g.fillStyle = `rgba(235,255,240,${0.5 * a})`;
    g.beginPath();
    g.ellipse(px, py, 1.8, 2.8, 0, 0, 7);
    g.fill();
  }
  for (let i = 0; i < (w * h) / 210; i++) {
    g.fillStyle = `rgba(225,240,215,${(0.12 + 0.26 * random()) * a})`;
    g.beginPath();
    g.arc(x + random() * w, y + random() * h, 0.4 + random() * random() * 1.5, 0, 7);
    g.fill();
  }
  g.restore();
};

/** Streaks of thin cloud over a sky, in one colour. */
export const cloudBand = (
  g: G,
  y: number,
  h: number,
  colour: readonly [number, number, number],
  seed: number,
  a = 0.7,
): void => {
  const bank = clouds(700, 170, { cell: 46, stretch: 6, low: 0.52, high: 0.76, seed, rgb: colour }, (t) =>
    Math.sin(Math.min(1, t) * Math.PI),
  );
  g.save();
  g.globalAlpha = a;
  g.drawImage(bank.canvas, -OX, y, W + 2 * OX, h);
  g.restore();
};

/** Stars over the upper part of a sky down to `bottom`. */
export const starField = (g: G, n: number, bottom: number, seed: number): void => {
  const random = seeded(seed);
  for (let i = 0; i < n; i++) {
    const t = random() ** 1.5;
    g.fillStyle = `rgba(228,240,255,${(1 - t) * (0.15 + 0.6 * random() * random())})`;
    g.beginPath();
    g.arc(-OX + random() * (W + 2 * OX), -20 + t * bottom, 0.5 + random() * random() * 1.2, 0, 7);
    g.fill();
  }
};

/** Broken reflections on a wet floor: columns of light under the places of lamps, to be added. */
export const wetColumns = (
  g: G,
  spots: readonly (readonly [number, number])[],
  y: number,
  colour: string,
  a: number,
  length = 64,
): void => {
  for (const [x] of spots) glow(g, x, y, length, colour, a, 0.16, 1.1);
};

/** Relief of a damp patch: its alpha, as a picture of `colour`. */
export const damp = (w: number, h: number, seed: number, rgb: readonly [number, number, number]): G => {
  const field = noise(w, h, 80, seed, 5);
  return clouds(w, h, { cell: 90, stretch: 1.2, low: 0.42, high: 0.56, seed, rgb }, (y, x) => {
    const edge = Math.hypot((x - 0.5) * 2, (y - 0.5) * 2);
    return Math.max(0, 1 - edge ** 3) * (0.5 + (field[0] ?? 0.5) * 0.5);
  });
};
