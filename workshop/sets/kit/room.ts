import { down, type Fill, type G, H, lin, mix, OX, OY, poly, rgba, styleOf, tone, W } from './canvas.ts';
import { type Brush, cut } from './cut.ts';

const LEFT = -OX - 10;
const RIGHT = W + OX + 10;
const TOP = -OY - 10;
const BOTTOM = H + OY + 10;

/** The whole frame and its overscan in one fill. */
export const fillAll = (g: G, fill: Fill): void => {
  g.fillStyle = styleOf(g, fill);
  g.fillRect(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP);
};

/** A wall from the ceiling to `foot`, with broad soft wear and, if asked, stripes of paper. */
export const wall = (
  brush: Brush,
  foot: number,
  fill: Fill,
  o: { stripe?: number; paper?: Fill; wear?: number } = {},
): void => {
  cut(brush, (q) => q.fillRect(LEFT, TOP, RIGHT - LEFT, foot - TOP + 2), fill, {
    ...(o.paper ? { paper: o.paper } : {}),
    shadow: [0, 0, 1, 0],
    edge: 'rgba(0,0,0,0)',
    shade: (q) => {
      if (o.stripe) {
        q.fillStyle = 'rgba(255,255,255,.035)';
        for (let x = LEFT; x < RIGHT; x += o.stripe) q.fillRect(x, TOP, o.stripe * 0.46, foot - TOP);
      }
      const { random } = brush;
      for (let i = 0; i < 46; i++) {
        const r = 60 + random() * 240;
        const x = LEFT + random() * (RIGHT - LEFT);
        const y = TOP + random() * (foot - TOP);
        const dark = random() < 0.6;
        const spot = q.createRadialGradient(x, y, 0, x, y, r);
        const a = (o.wear ?? 0.08) * random();
        spot.addColorStop(0, dark ? `rgba(0,0,10,${a})` : `rgba(255,245,220,${a * 0.6})`);
        spot.addColorStop(1, 'rgba(0,0,0,0)');
        q.fillStyle = spot;
        q.fillRect(x - r, y - r, 2 * r, 2 * r);
      }
    },
  });
};

/** Shades a wall's corners and foot, so that a room has depth before any light is lit. */
export const sink = (
  brush: Brush,
  foot: number,
  o: { sides?: number; top?: number; low?: number; colour?: string } = {},
): void => {
  if (brush.material !== 'memory') return;
  const { g } = brush;
  const c = o.colour ?? '#04060c';
  const put = (fill: Fill) => {
    g.fillStyle = styleOf(g, fill);
    g.fillRect(LEFT, TOP, RIGHT - LEFT, foot - TOP);
  };
  const s = o.sides ?? 0.5;
  put(
    lin(LEFT, 0, RIGHT, 0, [
      [0, rgba(c, s)],
      [0.24, rgba(c, 0)],
      [0.76, rgba(c, 0)],
      [1, rgba(c, s)],
    ]),
  );
  put(
    lin(0, TOP, 0, foot, [
      [0, rgba(c, o.top ?? 0.55)],
      [0.38, rgba(c, 0)],
      [0.8, rgba(c, 0)],
      [1, rgba(c, o.low ?? 0.4)],
    ]),
  );
};

/** A floor in perspective from `foot` down: boards or tiles toward a vanishing point over (vx, foot). */
export const floor = (
  brush: Brush,
  foot: number,
  fill: Fill,
  o: { vx?: number; gap?: number; rows?: number; line?: string; checker?: string; paper?: Fill } = {},
): void => {
  const { vx = W / 2, gap = 74, rows = 0, line = 'rgba(4,4,12,.32)' } = o;
  const spread = 2.9;
  cut(brush, (q) => q.fillRect(LEFT, foot, RIGHT - LEFT, BOTTOM - foot), fill, {
    ...(o.paper ? { paper: o.paper } : {}),
    shadow: [0, -7, 12, 0.45],
    shade: (q) => {
      const at = (i: number, t: number) => vx + i * gap * (1 + (spread - 1) * t);
      const rowY = (k: number) => foot + (BOTTOM - foot) * (k / Math.max(1, rows)) ** 1.7;
      if (o.checker && rows) {
        q.fillStyle = o.checker;
        for (let k = 0; k < rows; k++)
          for (let i = -34; i < 34; i++) {
            if ((i + k) % 2) continue;
            const [a, b] = [rowY(k), rowY(k + 1)];
            const [ta, tb] = [(a - foot) / (BOTTOM - foot), (b - foot) / (BOTTOM - foot)];
            poly(q, [
              [at(i, ta), a],
              [at(i + 1, ta), a],
              [at(i + 1, tb), b],
              [at(i, tb), b],
            ]);
          }
      }
      q.strokeStyle = line;
      q.lineWidth = 1.4;
      for (let i = -40; i <= 40; i++) {
        q.beginPath();
        q.moveTo(at(i, 0), foot);
        q.lineTo(at(i, 1), BOTTOM);
        q.stroke();
      }
      for (let k = 1; k < rows; k++) {
        q.beginPath();
        q.moveTo(LEFT, rowY(k));
        q.lineTo(RIGHT, rowY(k));
        q.stroke();
      }
      if (brush.material === 'memory') {
        q.fillStyle = styleOf(
          q,
          lin(0, foot, 0, BOTTOM, [
            [0, 'rgba(2,3,10,.5)'],
            [0.2, 'rgba(2,3,10,0)'],
            [0.7, 'rgba(2,3,10,.1)'],
            [1, 'rgba(2,3,10,.6)'],
          ]),
        );
        q.fillRect(LEFT, foot, RIGHT - LEFT, BOTTOM - foot);
      }
    },
  });
};

/** Wainscot of `n` sunk panels between two heights; on paper a pierced strip. */
export const panelling = (
  brush: Brush,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  n: number,
  colour: string,
): void => {
  const w = (x1 - x0) / n;
  cut(
    brush,
    (q) => q.fillRect(x0, y0 - 9, x1 - x0, y1 - y0 + 10),
    down(y0, y1, tone(colour, 1.1), tone(colour, 0.72)),
    {
      shadow: [0, -6, 12, 0.45],
      shade: (q) => {
        q.fillStyle = 'rgba(255,235,200,.22)';
        q.fillRect(x0, y0 - 9, x1 - x0, 1.8);
        q.fillStyle = 'rgba(0,0,8,.4)';
        q.fillRect(x0, y0 + 4, x1 - x0, 5);
        q.fillRect(x0, y1 - 22, x1 - x0, 23);
        for (let i = 0; i < n; i++) {
          const x = x0 + i * w + 10;
          const y = y0 + 20;
          const pw = w - 20;
          const ph = y1 - y0 - 54;
          q.fillStyle = styleOf(q, down(y, y + ph, tone(colour, 1.16), tone(colour, 0.66)));
          q.fillRect(x, y, pw, ph);
          q.fillStyle = 'rgba(0,0,10,.42)';
          q.fillRect(x, y, pw, 3);
          q.fillRect(x, y, 3, ph);
          q.fillStyle = 'rgba(255,255,240,.13)';
          q.fillRect(x, y + ph - 2, pw, 2);
          q.fillRect(x + pw - 2, y, 2, ph);
          q.fillStyle = 'rgba(255,255,255,.05)';
          q.fillRect(x + 12, y + 12, pw - 24, ph - 24);
        }
      },
    },
  );
};

/** Bricks over a rectangle, in `colour` and its neighbours. */
export const bricks = (
  brush: Brush,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  colour: string,
  size = 44,
): void => {
  const { random } = brush;
  cut(
    brush,
    (q) => q.fillRect(x0, y0, x1 - x0, y1 - y0),
    down(y0, y1, tone(colour, 0.62), tone(colour, 0.5)),
    {
      shadow: [0, 0, 1, 0],
      edge: 'rgba(0,0,0,0)',
      shade: (q) => {
        const h = size * 0.36;
        for (let y = y0, k = 0; y < y1; y += h + 3, k++)
          for (let x = x0 - (k % 2) * size * 0.5; x < x1; x += size + 3) {
            const t = random();
            q.fillStyle = mix(tone(colour, 0.72 + 0.5 * t), '#503850', 0.22 * random());
            q.fillRect(x, y, size, h);
            q.fillStyle = 'rgba(255,235,210,.09)';
            q.fillRect(x, y, size, 1.4);
            q.fillStyle = 'rgba(0,0,10,.2)';
            q.fillRect(x, y + h - 2, size, 2);
          }
      },
    },
  );
};
