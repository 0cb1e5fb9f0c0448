import { down, type G, lin, tone } from './canvas.ts';
import { type Brush, cut } from './cut.ts';

/** A wine glass standing at (x, y), `k` units a centimetre. */
export const wineGlass = (brush: Brush, x: number, y: number, k: number, wine = '#7c2c3c'): void => {
  const bowl = (q: G, top: number) => {
    q.beginPath();
    q.moveTo(x - 3.6 * k, y - top * k);
    q.bezierCurveTo(x - 4.8 * k, y - 12 * k, x - 3 * k, y - 9 * k, x, y - 8.6 * k);
    q.bezierCurveTo(x + 3 * k, y - 9 * k, x + 4.8 * k, y - 12 * k, x + 3.6 * k, y - top * k);
    q.fill();
  };
  if (brush.material !== 'memory') {
    cut(
      brush,
      (q) => {
        bowl(q, 19);
        q.fillRect(x - 0.5 * k, y - 9 * k, k, 9 * k);
        q.beginPath();
        q.ellipse(x, y, 3.4 * k, k, 0, 0, 7);
        q.fill();
      },
      '#e8e0f0',
      { shadow: [2, 3, 3, 0.4] },
    );
    return;
  }
  const { g } = brush;
  g.save();
  g.globalAlpha = 0.5;
  g.fillStyle = wine;
  bowl(g, 14);
  g.globalAlpha = 0.28;
  g.fillStyle = '#f4f4ff';
  bowl(g, 19);
  g.globalAlpha = 0.85;
  g.strokeStyle = '#fffdf4';
  g.lineWidth = 0.55 * k;
  g.beginPath();
  g.moveTo(x - 3.4 * k, y - 18.6 * k);
  g.bezierCurveTo(x - 4.6 * k, y - 13 * k, x - 3.4 * k, y - 10 * k, x - k, y - 9 * k);
  g.stroke();
  g.globalAlpha = 0.6;
  g.beginPath();
  g.moveTo(x, y - 8.6 * k);
  g.lineTo(x, y - k);
  g.stroke();
  g.beginPath();
  g.ellipse(x, y, 3.4 * k, k, 0, 0, 7);
  g.stroke();
  g.restore();
};

/** A plate in perspective with a shallow well. */
export const plate = (
  brush: Brush,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour = '#f4f0ea',
): void => {
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.ellipse(x, y, rx, ry, 0, 0, 7);
      q.fill();
    },
    lin(x - rx, 0, x + rx, 0, [
      [0, tone(colour, 0.86)],
      [1, colour],
    ]),
    {
      shadow: [2, 4, 4, 0.35],
      rim: [0, 1, 'rgba(255,255,250,.8)'],
      shade: (q) => {
        q.fillStyle = 'rgba(60,60,90,.16)';
        q.beginPath();
        q.ellipse(x, y + ry * 0.06, rx * 0.66, ry * 0.62, 0, 0, 7);
        q.fill();
      },
    },
  );
};

/** Marble over a rectangle: broad clouds and a few long veins. */
export const marble = (
  brush: Brush,
  r: { x: number; y: number; w: number; h: number },
  colour: string,
  vein: string,
  o: { lip?: boolean; paper?: string } = {},
): void => {
  const { random } = brush;
  cut(
    brush,
    (q) => q.fillRect(r.x, r.y, r.w, r.h),
    down(r.y, r.y + r.h, tone(colour, 1.04), tone(colour, 0.8)),
    {
      ...(o.paper ? { paper: o.paper } : {}),
      rim: [0, 1.6, 'rgba(255,255,252,.6)'],
      shade: (q) => {
        const n = Math.round(r.w / 46);
        for (let i = 0; i < n; i++) {
          let [x, y] = [r.x + random() * r.w, r.y];
          const strong = random();
          q.strokeStyle = vein;
          q.globalAlpha = 0.14 + 0.4 * strong * strong;
          q.lineWidth = 0.8 + 2.6 * strong * random();
          q.beginPath();
          q.moveTo(x, y);
          const step = Math.max(9, r.h / 9);
          while (y < r.y + r.h) {
            x += (random() - 0.36) * step * 1.7;
            y += step * (0.4 + random());
            q.lineTo(x, y);
          }
          q.stroke();
        }
        q.globalAlpha = 1;
      },
    },
  );
};
