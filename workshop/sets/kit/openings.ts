import { down, type Fill, type G, lin, styleOf, tone } from './canvas.ts';
import { type Brush, type CutOptions, cut } from './cut.ts';

/** A window frame with panes; what lies behind was painted before. In paper, holes over it. */
export const windowFrame = (
  brush: Brush,
  r: { x: number; y: number; w: number; h: number },
  colour: string,
  o: { columns?: number; rows?: readonly number[]; width?: number; sill?: boolean } & CutOptions = {},
): void => {
  const { columns = 2, rows = [0, 1], width = 16 } = o;
  const { x, y, w, h } = r;
  const panes = (q: G) => {
    for (let i = 0; i < columns; i++)
      rows.slice(1).forEach((end, k) => {
        const start = rows[k] ?? 0;
        q.fillRect(x + (w * i) / columns + 4, y + h * start + 3, w / columns - 8, h * (end - start) - 6);
      });
  };
  cut(
    brush,
    (q) => q.fillRect(x - width, y - width, w + 2 * width, h + 2 * width),
    down(y - width, y + h + width, tone(colour, 1.1), tone(colour, 0.8)),
    {
      ...o,
      holes: panes,
      rim: [0, 1.6, 'rgba(255,240,215,.22)'],
    },
  );
  if (o.sill !== false)
    cut(
      brush,
      (q) => q.fillRect(x - width - 10, y + h + width - 6, w + 2 * width + 20, 13),
      tone(colour, 1.25),
      {
        rim: [0, 1.6, 'rgba(255,250,235,.4)'],
      },
    );
};

/** A door leaf with two panels, or with a glass pane at `pane` (share of its height from the top). */
export const door = (
  brush: Brush,
  r: { x: number; y: number; w: number; h: number },
  colour: string,
  o: {
    pane?: readonly [number, number];
    frame?: string;
    knob?: 'left' | 'right';
    brass?: string;
    box?: Fill;
  } = {},
): void => {
  const { x, y, w, h } = r;
  const frameColour = o.frame ?? tone(colour, 0.55);
  cut(brush, (q) => q.fillRect(x - 15, y - 16, w + 30, h + 16), frameColour, {
    rim: [1.2, 1.4, 'rgba(255,240,215,.16)'],
  });
  const [a, b] = o.pane ?? [0, 0];
  const pane = (q: G) => q.fillRect(x + w * 0.14, y + h * a, w * 0.72, h * (b - a));
  cut(
    brush,
    (q) => q.fillRect(x, y, w, h),
    lin(x, 0, x + w, 0, [
      [0, tone(colour, 1.15)],
      [0.5, colour],
      [1, tone(colour, 0.8)],
    ]),
    {
      ...(o.pane ? { holes: pane, box: o.box ?? '#9adcc8' } : {}),
      shade: (q) => {
        const panel = (y0: number, y1: number) => {
          q.fillStyle = 'rgba(0,0,10,.26)';
          q.fillRect(x + w * 0.13, y + h * y0, w * 0.74, h * (y1 - y0));
          q.fillStyle = tone(colour, 1.04);
          q.fillRect(x + w * 0.13 + 4, y + h * y0 + 4, w * 0.74 - 4, h * (y1 - y0) - 4);
          q.fillStyle = 'rgba(255,255,240,.12)';
          q.fillRect(x + w * 0.13, y + h * y1 - 2, w * 0.74, 2);
        };
        if (!o.pane) panel(0.08, 0.46);
        panel(o.pane ? Math.max(b + 0.08, 0.6) : 0.56, 0.92);
      },
    },
  );
  const kx = o.knob === 'left' ? x + 12 : x + w - 20;
  cut(brush, (q) => q.fillRect(kx, y + h * 0.52, 8, 26), o.brass ?? '#d8a050', { shadow: [2, 3, 3, 0.4] });
};

/** A hanging curtain in folds over a rectangle. */
export const curtain = (
  brush: Brush,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  colour: string,
  o: { fold?: number; hem?: number } & CutOptions = {},
): void => {
  const { random } = brush;
  const { fold = 46, hem = 6 } = o;
  const edges: number[] = [];
  for (let x = x0; x < x1; x += fold * (0.6 + 0.8 * random())) edges.push(x);
  edges.push(x1);
  const outline = (q: G) => {
    q.beginPath();
    q.moveTo(x0, y0);
    q.lineTo(x1, y0);
    for (let i = edges.length - 1; i > 0; i--) {
      const [a, b] = [edges[i] ?? x1, edges[i - 1] ?? x0];
      q.lineTo(a, y1);
      q.quadraticCurveTo((a + b) / 2, y1 + hem, b, y1);
    }
    q.fill();
  };
  cut(brush, outline, tone(colour, 0.8), {
    ...o,
    shade: (q) => {
      for (let i = 0; i + 1 < edges.length; i++) {
        const [a, b] = [edges[i] ?? x0, edges[i + 1] ?? x1];
        q.fillStyle = styleOf(
          q,
          lin(a, 0, b, 0, [
            [0, tone(colour, 0.42)],
            [0.3, tone(colour, 0.95)],
            [0.48, tone(colour, 1.25)],
            [0.7, tone(colour, 0.8)],
            [1, tone(colour, 0.4)],
          ]),
        );
        q.fillRect(a - 0.5, y0, b - a + 1, y1 - y0 + hem);
      }
      if (brush.material === 'memory') {
        q.fillStyle = styleOf(
          q,
          lin(0, y0, 0, y1, [
            [0, 'rgba(2,2,10,.6)'],
            [0.3, 'rgba(2,2,10,.1)'],
            [0.85, 'rgba(2,2,10,0)'],
            [1, 'rgba(2,2,10,.45)'],
          ]),
        );
        q.fillRect(x0, y0, x1 - x0, y1 - y0 + hem);
      }
    },
  });
};
