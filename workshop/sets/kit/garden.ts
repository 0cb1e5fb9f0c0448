import { down, type Fill, H, mix, OX, poly, seeded, tone, W } from './canvas.ts';
import { type Brush, cut } from './cut.ts';

/** A mass of leaves: lobes about an ellipse, with a few lighter leaves on the side the light comes from. */
export const bush = (
  brush: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  seed: number,
  o: { paper?: Fill; rim?: string; side?: 1 | -1 } = {},
): void => {
  const random = seeded(seed);
  const lobes = Array.from({ length: Math.max(9, Math.round(w / 14)) }, () => {
    const a = random() * 2 * Math.PI;
    const d = Math.sqrt(random());
    return [
      x + Math.cos(a) * d * w * 0.46,
      y + Math.sin(a) * d * h * 0.42,
      Math.min(w, h) * (0.12 + 0.13 * random()),
    ] as const;
  });
  const side = o.side ?? 1;
  cut(
    brush,
    (q) => {
      q.beginPath();
      for (const [lx, ly, r] of lobes) {
        q.moveTo(lx + r, ly);
        q.arc(lx, ly, r, 0, 7);
      }
      q.moveTo(x + w * 0.42, y);
      q.ellipse(x, y, w * 0.42, h * 0.4, 0, 0, 7);
      q.fill();
    },
    down(y - h * 0.5, y + h * 0.5, tone(colour, 1.15), tone(colour, 0.45)),
    {
      rim: [side * -1.2, 1.4, o.rim ?? 'rgba(255,244,220,.22)'],
      ...(o.paper ? { paper: o.paper } : {}),
      shade: (q) => {
        for (let i = 0; i < (w * h) / 260; i++) {
          const a = random() * 7;
          const d = Math.sqrt(random());
          const [lx, ly] = [x + Math.cos(a) * d * w * 0.52, y + Math.sin(a) * d * h * 0.5];
          const up = (lx - x) * side > -w * 0.2 && ly < y + h * 0.1;
          q.fillStyle =
            up && random() < 0.5
              ? mix(colour, '#fff4d0', 0.1 + 0.16 * random())
              : tone(colour, 0.4 + 0.4 * random());
          q.globalAlpha = 0.55;
          q.beginPath();
          q.ellipse(lx, ly, 2.2 + random() * 3.4, 1.2 + random() * 1.4, random() * 3, 0, 7);
          q.fill();
        }
        q.globalAlpha = 1;
      },
    },
  );
};

/** Grass between two lines across the whole frame, mown, with blades along its upper edge. */
export const lawn = (
  brush: Brush,
  top: (x: number) => number,
  fill: Fill,
  o: { paper?: Fill; blade?: string; x0?: number; x1?: number; bottom?: number } = {},
): void => {
  const { x0 = -OX - 10, x1 = W + OX + 10, bottom = H + 50 } = o;
  const edge: [number, number][] = [];
  for (let x = x0; x <= x1; x += 14) edge.push([x, top(x)]);
  const { random } = brush;
  cut(brush, (q) => poly(q, [[x0, bottom], ...edge, [x1, bottom]]), fill, {
    ...(o.paper ? { paper: o.paper } : {}),
    shadow: [0, -6, 10, 0.45],
    shade: (q) => {
      for (let i = 0; i < 2600; i++) {
        const x = x0 + random() * (x1 - x0);
        const y0 = top(x);
        const t = random();
        const y = y0 + t * (bottom - y0);
        q.fillStyle = random() < 0.5 ? 'rgba(255,250,210,.1)' : 'rgba(0,10,16,.16)';
        q.fillRect(x, y, 1.2 + t, 3 + t * 8);
      }
    },
  });
  if (brush.material !== 'memory') return;
  const { g } = brush;
  for (let i = 0; i < (x1 - x0) / 3; i++) {
    const x = x0 + random() * (x1 - x0);
    const y = top(x);
    const h = 2 + random() * 7;
    g.strokeStyle = tone(o.blade ?? '#6c7c54', 0.6 + 0.6 * random());
    g.lineWidth = 1.1;
    g.beginPath();
    g.moveTo(x, y + 2);
    g.lineTo(x + (random() - 0.4) * 5, y - h);
    g.stroke();
  }
};

/** A fan palm: a leaning trunk and fronds; (x, y) is its foot, `h` its height. */
export const palm = (
  brush: Brush,
  x: number,
  y: number,
  h: number,
  colour: string,
  seed: number,
  o: { lean?: number; paper?: Fill } = {},
): void => {
  const random = seeded(seed);
  const lean = o.lean ?? 0;
  const [tx, ty] = [x + lean, y - h];
  const style = o.paper ? { paper: o.paper } : {};
  cut(
    brush,
    (q) => {
      q.beginPath();
      q.moveTo(x - h * 0.022, y);
      q.quadraticCurveTo(x - h * 0.012 + lean * 0.3, y - h * 0.5, tx - h * 0.012, ty);
      q.lineTo(tx + h * 0.012, ty);
      q.quadraticCurveTo(x + h * 0.016 + lean * 0.3, y - h * 0.5, x + h * 0.026, y);
      q.fill();
    },
    tone(colour, 0.85),
    style,
  );
  cut(
    brush,
    (q) => {
      const n = 15;
      for (let i = 0; i < n; i++) {
        const a = -Math.PI * 1.12 + (i / (n - 1)) * Math.PI * 1.24;
        const l = h * (0.2 + 0.08 * random());
        const drop = l * (0.35 + 0.5 * Math.abs(Math.cos(a)));
        const [ex, ey] = [tx + Math.cos(a) * l, ty + Math.sin(a) * l * 0.8 + drop * 0.7];
        const [mx, my] = [tx + Math.cos(a) * l * 0.6, ty + Math.sin(a) * l * 0.85];
        q.beginPath();
        q.moveTo(tx, ty);
        q.quadraticCurveTo(mx - 5, my - h * 0.022, ex, ey);
        q.quadraticCurveTo(mx + 4, my + h * 0.03, tx, ty);
        q.fill();
      }
    },
    colour,
    { ...style, rim: [0.7, 1, 'rgba(255,240,215,.25)'] },
  );
};
