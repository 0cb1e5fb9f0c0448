import { type Fill, type G, H, OX, poly, seeded, W } from './canvas.ts';
import { type Brush, cut } from './cut.ts';
import { glow } from './light.ts';

interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A block of houses or towers on a line; with `box`, some windows are holes over it. */
export const skyline = (
  brush: Brush,
  o: {
    x0: number;
    x1: number;
    base: number;
    low: number;
    high: number;
    fill: Fill;
    seed: number;
    width?: number;
    box?: Fill;
  },
): void => {
  const random = seeded(o.seed);
  const blocks: Area[] = [];
  for (let x = o.x0; x < o.x1; ) {
    const w = (o.width ?? 40) * (0.6 + 0.9 * random());
    const h = o.low + (o.high - o.low) * random() ** 1.4;
    blocks.push({ x, y: o.base - h, w, h: h + 4 });
    x += w;
  }
  const windows = seeded(o.seed + 1);
  const holes: Area[] = blocks.flatMap((b) => {
    const n = Math.round((b.w * b.h) / 900);
    return Array.from({ length: n }, () => ({
      x: b.x + 4 + Math.round((windows() * (b.w - 12)) / 9) * 9,
      y: b.y + 8 + Math.round((windows() * (b.h - 30)) / 13) * 13,
      w: 4,
      h: 6,
    }));
  });
  cut(
    brush,
    (q) => {
      for (const b of blocks) q.fillRect(b.x, b.y, b.w + 1, b.h);
    },
    o.fill,
    o.box
      ? {
          box: o.box,
          holes: (q) => {
            for (const p of holes) q.fillRect(p.x, p.y, p.w, p.h);
          },
        }
      : {},
  );
};

/** Lights of a city on a plain, in perspective below a horizon, to be added. */
export const cityLights = (
  g: G,
  o: { horizon: number; bottom: number; vx: number; seed: number; warm?: string; cool?: string },
): void => {
  const random = seeded(o.seed);
  const turn = -0.22;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const warm = o.warm ?? '255,176,88';
  const cool = o.cool ?? '130,240,205';
  g.save();
  g.globalCompositeOperation = 'lighter';
  const dot = (px: number, pz: number, bright: number, colour: string) => {
    const x = px * c - pz * s;
    const z = px * s + pz * c;
    if (z < 0.8) return;
    const sx = o.vx + (x / z) * 760;
    const sy = o.horizon + 6 + (0.27 * 760) / z;
    if (sx < -OX || sx > W + OX || sy > o.bottom) return;
    const k = 1 / z;
    g.fillStyle = `rgba(${colour},${Math.min(1, bright * (0.4 + 0.9 * k))})`;
    g.beginPath();
    g.arc(sx, sy, Math.max(0.55, Math.min(2.1, 1.9 * k + 0.5)), 0, 7);
    g.fill();
    if (random() < 0.03 * bright) glow(g, sx, sy, 12, '#ffb060', 0.45, 1, 0.7);
  };
  for (let ix = -60; ix <= 60; ix++) {
    const main = ix % 4 === 0;
    for (let j = 0; j < (main ? 420 : 130); j++) {
      const u = random();
      dot(
        ix * 0.24 + (random() - 0.5) * (main ? 0.012 : 0.05),
        0.8 + random() ** 0.6 * (main ? 16 : 11),
        main ? 0.85 : 0.1 + 0.4 * random(),
        u < 0.7 ? warm : u < 0.9 ? '255,228,184' : u < 0.97 ? cool : '255,90,70',
      );
    }
  }
  for (let iz = 4; iz <= 80; iz++) {
    const main = iz % 5 === 0;
    const z = iz * 0.2;
    for (let j = 0; j < (main ? 300 : 80); j++)
      dot(
        (random() - 0.5) * Math.max(6, z * 3.2),
        z,
        main ? 0.8 : 0.1 + 0.35 * random(),
        random() < 0.78 ? warm : '255,228,184',
      );
  }
  g.restore();
};

/** A far line of hills. */
export const ridge = (
  brush: Brush,
  y: number,
  height: number,
  wave: number,
  seed: number,
  fill: Fill,
): void => {
  const random = seeded(seed);
  const p = [random() * 9, random() * 9, random() * 9] as const;
  const points: [number, number][] = [];
  for (let x = -OX - 10; x <= W + OX + 10; x += 6)
    points.push([
      x,
      y -
        height *
          (Math.sin(x * wave + p[0]) * 0.5 +
            Math.sin(x * wave * 2.3 + p[1]) * 0.28 +
            Math.abs(Math.sin(x * wave * 5.1 + p[2])) * 0.18),
    ]);
  cut(brush, (q) => poly(q, [[-OX - 10, H + 60], ...points, [W + OX + 10, H + 60]]), fill);
};
