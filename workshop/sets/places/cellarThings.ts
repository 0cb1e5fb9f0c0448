import { down, type G, H, poly, seeded, tone, W } from '../kit/canvas.ts';
import { type Brush, cut } from '../kit/cut.ts';
import { FOOT } from './cellarPlan.ts';

const arch = (q: G, rx: number, ry: number, foot: number): void => {
  q.beginPath();
  q.moveTo(960 - rx, foot);
  q.lineTo(960 - rx, 420);
  q.ellipse(960, 420, rx, ry, 0, Math.PI, 2 * Math.PI);
  q.lineTo(960 + rx, foot);
  q.fill();
};

/** One rib of the vault: everything outside an arch, in blocks that follow it. */
export const rib = (
  brush: Brush,
  rx: number,
  ry: number,
  wide: number,
  colour: string,
  seed: number,
  foot = FOOT + 30,
): void =>
  cut(brush, (q) => q.fillRect(-100, -50, W + 200, foot + 50), tone(colour, 0.7), {
    holes: (q) => arch(q, rx, ry, H + 80),
    rim: [0, -2, 'rgba(200,215,255,.18)'],
    shadow: [0, 10, 16, 0.6],
    shade: (q) => {
      const random = seeded(seed);
      for (let k = 0; k < 7; k++) {
        const [r0, r1] = [1 + (k * wide) / rx, 1 + ((k + 1) * wide) / rx];
        const n = 26 + k * 3;
        for (let i = 0; i < n; i++) {
          const [a, b] = [
            Math.PI + ((i + (k % 2) * 0.5) / n) * Math.PI,
            Math.PI + ((i + 0.94 + (k % 2) * 0.5) / n) * Math.PI,
          ];
          const p = (angle: number, r: number) =>
            [960 + Math.cos(angle) * rx * r, 420 + Math.sin(angle) * ry * r] as const;
          q.fillStyle = tone(colour, 0.72 + 0.45 * random());
          poly(q, [p(a, r0), p(b, r0), p(b, r1 - 0.006), p(a, r1 - 0.006)]);
        }
        for (const s of [-1, 1])
          for (let y = 424; y < H + 60; y += 58) {
            q.fillStyle = tone(colour, 0.7 + 0.45 * random());
            const x0 = 960 + s * rx * r0;
            const x1 = 960 + s * (rx * r1 - 3);
            q.fillRect(Math.min(x0, x1), y + (k % 2) * 26, Math.abs(x1 - x0), 54);
          }
      }
    },
  });

/** The stairs up to the street. */
export const stairs = (brush: Brush): void => {
  cut(
    brush,
    (q) =>
      poly(q, [
        [1610, 130],
        [1790, 130],
        [1790, FOOT + 8],
        [1610, FOOT + 8],
      ]),
    down(130, FOOT, '#5c7cb0', '#4c6088', '#2c3448'),
    { paper: down(130, FOOT, '#6ca0f0', '#3c58b0'), rim: [1.4, 1.4, 'rgba(200,220,255,.4)'] },
  );
  for (let i = 7; i >= 0; i--) {
    const y = FOOT + 4 - i * 40;
    const inset = i * 6;
    cut(
      brush,
      (q) => q.fillRect(1612 + inset, y - 36, 176 - inset * 2, 40),
      down(y - 36, y, '#8c90a0', '#4c5064'),
      { rim: [0, 2, 'rgba(210,226,255,.5)'], shadow: [0, -3, 5, 0.4] },
    );
  }
  cut(
    brush,
    (q) => {
      q.lineWidth = 7;
      poly(
        q,
        [
          [1604, 560],
          [1650, 270],
        ],
        true,
      );
    },
    '#8c6c4c',
    { rim: [0, 1.2, 'rgba(255,226,180,.5)'] },
  );
};
