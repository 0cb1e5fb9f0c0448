import { down, type G, mix, tone } from './canvas.ts';
import { type Brush, cut } from './cut.ts';

/** A row of folding seats: left end, place of its floor, units per centimetre, seats, gap in centimetres. */
export interface StallRow {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly n: number;
  readonly gap?: number;
}

/** Middle of seat `i` of a row. */
export const seatX = (row: StallRow, i: number): number => row.x + (i + 0.5) * (row.gap ?? 60) * row.s;

const rounded = (q: G, x: number, y: number, w: number, h: number, r: number): void => {
  q.beginPath();
  q.roundRect(x, y, w, h, r);
  q.fill();
};

/** Seats seen from the stage: backs, cushions folded up, arms between; `down` names the seats that are let down. */
export const stallsFront = (
  brush: Brush,
  row: StallRow,
  colour: string,
  o: { wood?: string; paper?: string; open?: readonly number[] } = {},
): void => {
  const { s, y, n } = row;
  const gap = row.gap ?? 60;
  const wood = o.wood ?? '#3a2820';
  const each = (draw: (x: number, i: number) => void) => {
    for (let i = 0; i < n; i++) draw(seatX(row, i), i);
  };
  cut(
    brush,
    (q) => q.fillRect(row.x - 8 * s, y - 6 * s, n * gap * s + 16 * s, 26 * s),
    down(y - 6 * s, y + 20 * s, tone(wood, 0.7), tone(wood, 0.35)),
    {
      shadow: [0, 3, 4, 0.3],
    },
  );
  cut(
    brush,
    (q) => each((x) => rounded(q, x - 27 * s, y - 92 * s, 54 * s, 80 * s, 15 * s)),
    down(y - 92 * s, y - 10 * s, tone(colour, 1.2), tone(colour, 0.55)),
    {
      ...(o.paper ? { paper: down(y - 92 * s, y, o.paper, mix(o.paper, '#1c0c3c', 0.5)) } : {}),
      rim: [0, 1.4 * s, 'rgba(255,232,205,.4)'],
      shadow: [3, -3, 6, 0.5],
      shade: (q) =>
        each((x, i) => {
          q.fillStyle = tone(colour, 0.34);
          q.fillRect(x - 27 * s, y - 44 * s, 54 * s, 34 * s);
          const open = o.open?.includes(i);
          q.fillStyle = tone(colour, open ? 1.05 : 0.82);
          rounded(q, x - 23 * s, open ? y - 40 * s : y - 58 * s, 46 * s, open ? 14 * s : 42 * s, 9 * s);
          q.fillStyle = 'rgba(255,220,190,.16)';
          rounded(q, x - 21 * s, open ? y - 40 * s : y - 57 * s, 42 * s, 3 * s, 2 * s);
          q.fillStyle = 'rgba(0,0,10,.35)';
          q.fillRect(x + 25 * s, y - 90 * s, 4 * s, 80 * s);
        }),
    },
  );
  cut(
    brush,
    (q) => {
      for (let i = 0; i <= n; i++)
        rounded(q, row.x + i * gap * s - 3.2 * s, y - 52 * s, 6.4 * s, 50 * s, 3 * s);
    },
    down(y - 52 * s, y, tone(wood, 1.5), tone(wood, 0.5)),
    { rim: [0, 1.2 * s, 'rgba(255,220,180,.35)'], shadow: [2, 2, 3, 0.3] },
  );
};

/** Seats seen from behind, in a gentle curve of `bow` units: one dark band of rounded backs. */
export const stallsBehind = (
  brush: Brush,
  row: StallRow,
  colour: string,
  o: { bow?: number; rim?: string; paper?: string; bottom?: number } = {},
): void => {
  const { s, n } = row;
  const gap = row.gap ?? 60;
  const at = (i: number) => {
    const t = (i + 0.5) / n - 0.5;
    return row.y + (o.bow ?? 0) * 4 * t * t;
  };
  const end = o.bottom ?? row.y + 40 * s;
  cut(
    brush,
    (q) => {
      for (let i = 0; i < n; i++)
        rounded(
          q,
          seatX(row, i) - gap * 0.485 * s,
          at(i) - 90 * s,
          gap * 0.97 * s,
          end - at(i) + 90 * s,
          17 * s,
        );
    },
    down(row.y - 92 * s, row.y + 10 * s, tone(colour, 1.1), tone(colour, 0.4)),
    {
      rim: [0, 2 * s, o.rim ?? 'rgba(240,236,220,.42)'],
      ...(o.paper ? { paper: down(row.y - 92 * s, end, o.paper, mix(o.paper, '#0c0a34', 0.6)) } : {}),
      shadow: [0, -7, 10, 0.55],
      shade: (q) => {
        for (let i = 0; i < n; i++) {
          const x = seatX(row, i);
          q.fillStyle = 'rgba(0,0,10,.4)';
          q.fillRect(x + gap * 0.46 * s, at(i) - 88 * s, gap * 0.07 * s, end);
          q.fillStyle = 'rgba(255,245,225,.05)';
          q.fillRect(x - gap * 0.36 * s, at(i) - 80 * s, gap * 0.2 * s, 70 * s);
        }
      },
    },
  );
};
