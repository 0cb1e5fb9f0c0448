import { type G, lin } from './canvas.ts';
import { type Brush, cut } from './cut.ts';

/** Who turns his back: a man, a woman with her hair up, one with it down, one with a hat. */
export type Back = 'man' | 'bun' | 'long' | 'hat';

const head = (q: G, kind: Back, s: number): void => {
  q.beginPath();
  q.ellipse(0, -12 * s, 8.2 * s, 11 * s, 0, 0, 7);
  q.fill();
  q.beginPath();
  q.moveTo(-5 * s, -6 * s);
  q.lineTo(5 * s, -6 * s);
  q.lineTo(6.4 * s, 8 * s);
  q.lineTo(-6.4 * s, 8 * s);
  q.fill();
  if (kind === 'bun') {
    q.beginPath();
    q.ellipse(0, -25 * s, 5 * s, 4.4 * s, 0, 0, 7);
    q.fill();
  }
  if (kind === 'long') {
    q.beginPath();
    q.moveTo(-8.6 * s, -14 * s);
    q.bezierCurveTo(-12 * s, 0, -11 * s, 12 * s, -10 * s, 18 * s);
    q.lineTo(10 * s, 18 * s);
    q.bezierCurveTo(11 * s, 12 * s, 12 * s, 0, 8.6 * s, -14 * s);
    q.fill();
  }
  if (kind === 'hat') {
    q.beginPath();
    q.ellipse(0, -17 * s, 13 * s, 2.6 * s, 0, 0, 7);
    q.fill();
    q.beginPath();
    q.roundRect(-8 * s, -27 * s, 16 * s, 11 * s, 3 * s);
    q.fill();
  }
};

/** Head and shoulders from behind, the neck at (x, y), `s` units per centimetre, down to `bottom`. */
export const back = (
  brush: Brush,
  x: number,
  y: number,
  s: number,
  o: {
    kind?: Back;
    colour?: string;
    rim?: readonly [number, number, string];
    lean?: number;
    bottom?: number;
    paper?: string;
  } = {},
): void => {
  const kind = o.kind ?? 'man';
  const wide = kind === 'man' || kind === 'hat' ? 22 : 18;
  const end = ((o.bottom ?? 60 * s + y) - y) / s;
  const colour = o.colour ?? '#1a1a26';
  cut(
    brush,
    (q) => {
      q.save();
      q.translate(x, y);
      q.rotate(((o.lean ?? 0) * Math.PI) / 180);
      head(q, kind, s);
      q.beginPath();
      q.moveTo(-6 * s, 2 * s);
      q.bezierCurveTo(-10 * s, 8 * s, -wide * 0.9 * s, 8 * s, -wide * s, 18 * s);
      q.bezierCurveTo(-(wide + 3) * s, 30 * s, -(wide + 2) * s, 46 * s, -(wide + 1) * s, end * s);
      q.lineTo((wide + 1) * s, end * s);
      q.bezierCurveTo((wide + 2) * s, 46 * s, (wide + 3) * s, 30 * s, wide * s, 18 * s);
      q.bezierCurveTo(wide * 0.9 * s, 8 * s, 10 * s, 8 * s, 6 * s, 2 * s);
      q.fill();
      q.restore();
    },
    lin(0, y - 20 * s, 0, y + 60 * s, [
      [0, colour],
      [1, '#08080f'],
    ]),
    {
      ...(o.rim ? { rim: o.rim, soft: 2.6 * s } : {}),
      paper: lin(0, y - 20 * s, 0, y + 70 * s, [
        [0, o.paper ?? '#2a2a88'],
        [1, '#0c0e3c'],
      ]),
      shadow: [-7, 8, 12, 0.5],
    },
  );
};

/** A row of backs with heads at slightly different heights, for stalls and crowds. */
export const rowOfBacks = (
  brush: Brush,
  o: {
    x0: number;
    x1: number;
    y: number;
    s: number;
    gap: number;
    colour: string;
    rim?: readonly [number, number, string];
    empty?: (i: number) => boolean;
    bottom?: number;
    paper?: string;
  },
): void => {
  const kinds: Back[] = ['man', 'long', 'man', 'bun', 'man', 'hat', 'long'];
  let i = 0;
  for (let x = o.x0; x < o.x1; x += o.gap * (0.9 + 0.2 * brush.random()), i++) {
    const kind = kinds[Math.floor(brush.random() * kinds.length)] ?? 'man';
    const lean = (brush.random() - 0.5) * 10;
    const y = o.y + (brush.random() - 0.5) * 9 * o.s;
    if (o.empty?.(i)) continue;
    back(brush, x, y, o.s, {
      kind,
      colour: o.colour,
      lean,
      bottom: o.bottom ?? y + 60 * o.s,
      ...(o.rim ? { rim: o.rim } : {}),
      ...(o.paper ? { paper: o.paper } : {}),
    });
  }
};
