import type { Bake } from './bake.ts';
import { down, type G, H, lin, OX, OY, W } from './canvas.ts';
import { type Brush, cut } from './cut.ts';
import { glow } from './light.ts';

const ring = (q: G, x: number, y: number, r: number, k: number): void => {
  const n = 5 + k;
  const phase = k * 1.7;
  const a = 4 + k * 2.2;
  q.beginPath();
  for (let i = 0; i <= 160; i++) {
    const t = (i / 160) * 2 * Math.PI;
    const radius = r + a * Math.sin(n * t + phase) + a * 0.6 * Math.sin((n * 2 + 1) * t + phase * 2);
    q.lineTo(x + Math.cos(t) * radius * 1.3, y + Math.sin(t) * radius);
  }
  q.closePath();
  q.fill();
};

/** The dream's wall: rings of paper about the mark, from a warm core out to the memory's hue. */
export const rings = (
  brush: Brush,
  x: number,
  y: number,
  colours: readonly (readonly [string, string])[],
  foot: number,
): void => {
  const all = (q: G) => q.fillRect(-OX - 20, -OY - 20, W + 2 * OX + 40, foot + OY + 22);
  cut(brush, all, '#ffe0a0', { paper: down(0, foot, '#fff0bc', '#ffc060'), shadow: [0, 0, 1, 0] });
  colours.forEach(([top, low], k) => {
    cut(brush, all, top, {
      paper: down(0, foot, top, low),
      holes: (q) => ring(q, x, y, 130 + k * 105 + k * k * 8, k),
      shadow: [-3, 8, 13, 0.42],
    });
  });
};

const drape = (brush: Brush, side: 1 | -1, colour: readonly [string, string]): void => {
  const at = (x: number) => (side > 0 ? x : W - x);
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(at(-OX - 20), -OY - 20);
      q.lineTo(at(88), -OY - 20);
      q.bezierCurveTo(at(78), 200, at(44), 320, at(30), 460);
      q.bezierCurveTo(at(20), 560, at(34), 700, at(50), H + OY + 20);
      q.lineTo(at(-OX - 20), H + OY + 20);
      q.fill();
    },
    colour[0],
    {
      paper: lin(at(-OX), 0, at(96), 0, [
        [0, colour[0]],
        [1, colour[1]],
      ]),
      shadow: [12 * side, 8, 18, 0.6],
      shade: (q) => {
        for (let i = -4; i < 5; i++) {
          q.strokeStyle = i % 2 ? 'rgba(255,150,110,.26)' : 'rgba(40,0,40,.42)';
          q.lineWidth = 8;
          q.beginPath();
          q.moveTo(at(8 + i * 18), -OY - 10);
          q.bezierCurveTo(at(6 + i * 15), 200, at(4 + i * 9), 320, at(2 + i * 7), 460);
          q.bezierCurveTo(at(3 + i * 6), 560, at(5 + i * 8), 700, at(8 + i * 10), H + OY + 20);
          q.stroke();
        }
      },
    },
  );
};

/** Where the shared proscenium stands in every set at dream 2 and 3. */
export const PROSCENIUM = { depth: 1.25, order: 290, dream: [2, 3] as [number, number] };

/** The paper theatre about the frame: two drapes, a valance, footlights; baked once for all sets. */
export const proscenium = (bake: Bake, colour: readonly [string, string] = ['#4a0a2a', '#c02c3c']): void => {
  bake.plane('drapes', PROSCENIUM, (brush) => {
    drape(brush, 1, colour);
    drape(brush, -1, colour);
    cut(
      brush,
      (q) => {
        q.beginPath();
        q.moveTo(-OX - 20, -OY - 20);
        q.lineTo(W + OX + 20, -OY - 20);
        const n = 17;
        const w = (W + 2 * OX + 40) / n;
        q.lineTo(W + OX + 20, 2);
        for (let i = 0; i < n; i++) {
          const x = W + OX + 20 - i * w;
          q.quadraticCurveTo(x - w / 2, 36, x - w, 2);
        }
        q.fill();
      },
      colour[1],
      { paper: down(-OY, 26, colour[0], colour[1]), shadow: [0, 12, 14, 0.6] },
    );
    for (let x = 118; x < W - 90; x += 129)
      cut(
        brush,
        (q) => {
          q.beginPath();
          q.arc(x, H + 6, 25, Math.PI, 0);
          q.lineTo(x + 25, H + OY);
          q.lineTo(x - 25, H + OY);
          q.fill();
        },
        '#ffd070',
        { paper: down(H - 20, H + 8, '#ffd070', '#c0602c'), shadow: [0, -3, 6, 0.5] },
      );
    for (let x = 118; x < W - 90; x += 129) footlight(brush.g, x);
  });
};

const footlight = (g: G, x: number): void => glow(g, x, H - 16, 66, '#ffb050', 0.35, 1, 0.6);
