import { down, type Fill, type G, mix, poly, styleOf, tone } from './canvas.ts';
import { type Brush, cut } from './cut.ts';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A wall of overlapping boards. */
export const boards = (
  brush: Brush,
  r: Rect,
  colour: string,
  o: { step?: number; paper?: Fill; holes?: (g: G) => void } = {},
): void => {
  const step = o.step ?? 20;
  cut(
    brush,
    (q) => q.fillRect(r.x, r.y, r.w, r.h),
    down(r.y, r.y + r.h, tone(colour, 1.08), tone(colour, 0.8)),
    {
      ...(o.paper ? { paper: o.paper } : {}),
      ...(o.holes ? { holes: o.holes } : {}),
      shade: (q) => {
        for (let y = r.y; y < r.y + r.h; y += step) {
          q.fillStyle = styleOf(
            q,
            down(
              y,
              y + step,
              'rgba(255,250,235,.16)',
              'rgba(255,250,235,0)',
              'rgba(0,0,12,.06)',
              'rgba(0,0,12,.34)',
            ),
          );
          q.fillRect(r.x, y, r.w, step);
        }
      },
    },
  );
};

/** A pitched roof over (x0…x1), its eaves on `y`, its ridge `h` above. */
export const roof = (
  brush: Brush,
  x0: number,
  x1: number,
  y: number,
  h: number,
  colour: string,
  o: { inset?: number; paper?: Fill } = {},
): void => {
  const inset = o.inset ?? 40;
  cut(
    brush,
    (q) =>
      poly(q, [
        [x0, y],
        [x0 + inset, y - h],
        [x1 - inset, y - h],
        [x1, y],
      ]),
    down(y - h, y, tone(colour, 1.15), tone(colour, 0.7)),
    {
      ...(o.paper ? { paper: o.paper } : {}),
      rim: [0.8, 1.4, 'rgba(255,244,225,.3)'],
      shade: (q) => {
        q.fillStyle = 'rgba(0,0,12,.16)';
        for (let k = 1; k < 9; k++) q.fillRect(x0, y - (h * k) / 9, x1 - x0, 1.6);
      },
    },
  );
  cut(brush, (q) => q.fillRect(x0 - 6, y - 3, x1 - x0 + 12, 8), mix(colour, '#fff8ec', 0.4), {
    rim: [0, 1.2, 'rgba(255,250,240,.4)'],
  });
};

/** A sash window with a trim and something of a room in it, unlit; its light is the set's. */
export const sash = (
  brush: Brush,
  r: Rect,
  trim: string,
  glass: Fill,
  o: { bars?: number; curtain?: string } = {},
): void => {
  const b = 6;
  cut(brush, (q) => q.fillRect(r.x - b, r.y - b, r.w + 2 * b, r.h + 2 * b), trim, {
    rim: [0, 1.3, 'rgba(255,252,240,.45)'],
  });
  cut(brush, (q) => q.fillRect(r.x, r.y, r.w, r.h), glass, {
    shadow: [0, 0, 1, 0],
    shade: (q) => {
      if (o.curtain) {
        q.fillStyle = o.curtain;
        poly(q, [
          [r.x, r.y],
          [r.x + r.w * 0.3, r.y],
          [r.x + r.w * 0.12, r.y + r.h],
          [r.x, r.y + r.h],
        ]);
        poly(q, [
          [r.x + r.w, r.y],
          [r.x + r.w * 0.7, r.y],
          [r.x + r.w * 0.88, r.y + r.h],
          [r.x + r.w, r.y + r.h],
        ]);
      }
      q.fillStyle = 'rgba(0,0,14,.3)';
      q.fillRect(r.x, r.y, r.w, 4);
      q.fillRect(r.x, r.y, 3, r.h);
    },
  });
  cut(
    brush,
    (q) => {
      q.fillRect(r.x, r.y + r.h * 0.48, r.w, 4);
      for (let i = 1; i < (o.bars ?? 1); i++) q.fillRect(r.x + (r.w * i) / (o.bars ?? 1) - 1.5, r.y, 3, r.h);
    },
    tone(trim, 0.92),
    { shadow: [1, 2, 2, 0.3] },
  );
};
