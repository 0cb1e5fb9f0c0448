import type { Bake } from './bake.ts';
import { across, type G, seeded, tone } from './canvas.ts';
import { coatOver } from './coats.ts';
import { type Brush, cut } from './cut.ts';
import { bentwood, roundTable } from './furniture.ts';
import { lamp, lampLight } from './lamps.ts';
import { glow } from './light.ts';
import { project, stand, type View } from './solid.ts';

/** A small round table with a lamp: the top's middle at (x, y), `k` its size. */
export interface LampTable {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

const viewOf = (t: LampTable): View => ({ x: t.x, y: t.y + 148 * t.k, scale: 2 * t.k, turn: 0, pitch: 9 });

/** Where the lamp of a table stands. */
export const lampOf = (t: LampTable): [number, number] => project(viewOf(t), [0, 74, 0]);

/** The table and its unlit lamp; with `chairs`, two bentwood chairs turned to it. */
export const lampTable = (
  brush: Brush,
  t: LampTable,
  o: {
    colour?: string;
    top?: string;
    shade?: string;
    chairs?: string;
    /** Coats over the chairs' backs, left and right. */
    coats?: readonly [string, string];
  } = {},
): void => {
  if (o.chairs)
    for (const side of [-1, 1]) {
      const view: View = {
        x: t.x + side * 120 * t.k,
        y: t.y + 156 * t.k,
        scale: 2 * t.k,
        turn: -side * 80,
        pitch: 9,
      };
      stand(brush, bentwood(o.chairs), view, { from: [0, 1, 0.1] });
      const coat = o.coats?.[side < 0 ? 0 : 1];
      if (coat) coatOver(brush, view, coat);
    }
  stand(brush, roundTable(o.colour ?? '#3a2c34', o.top ?? '#8c6a54', 74, 34), viewOf(t), {
    from: [0, 1, 0.1],
  });
  const [x, y] = lampOf(t);
  lamp(brush, x, y, t.k * 0.85, o.shade);
};

/** What the table's lamp lights: to be used as a light's radiance. */
export const tableRadiance = (g: G, t: LampTable): void =>
  glow(g, t.x, t.y, 220 * t.k, '#ffb060', 0.9, 1, 0.6);

/** The table's lamp as it shines. */
export const tableLight = (g: G, t: LampTable, a = 0.9): void => lampLight(g, ...lampOf(t), t.k * 0.85, a);

/** Shelves of bottles over x0…x1, their boards at the given heights. */
export const bottles = (
  brush: Brush,
  x0: number,
  x1: number,
  boards: readonly number[],
  seed: number,
  board = '#8c6844',
): void => {
  const random = seeded(seed);
  const hues = ['#6a8c5c', '#a8743c', '#5c7c8c', '#c89c5c', '#8c4c3c', '#d8ccb0'];
  for (const y of boards) {
    cut(brush, (q) => q.fillRect(x0, y, x1 - x0, 7), board, { shadow: [0, 4, 4, 0.4] });
    const groups: { x: number; w: number; h: number; hue: string }[] = [];
    for (let x = x0 + 10; x < x1 - 20; x += 17 + random() * 9)
      groups.push({
        x,
        w: 9 + random() * 5,
        h: 34 + random() * 34,
        hue: hues[(random() * 6) | 0] ?? '#888888',
      });
    for (const hue of hues)
      cut(
        brush,
        (q) => {
          for (const b of groups) {
            if (b.hue !== hue) continue;
            q.beginPath();
            q.roundRect(b.x, y - b.h * 0.66, b.w, b.h * 0.66, 2);
            q.fill();
            q.fillRect(b.x + b.w * 0.34, y - b.h, b.w * 0.32, b.h * 0.4);
          }
        },
        across(x0, x1, tone(hue, 1.2), tone(hue, 0.8), tone(hue, 1.1)),
        {
          shadow: [2, 2, 2, 0.3],
          grain: 0.3,
          shade: (q) => {
            for (const b of groups) {
              if (b.hue !== hue) continue;
              q.fillStyle = 'rgba(0,0,10,.3)';
              q.fillRect(b.x + b.w * 0.66, y - b.h, b.w * 0.4, b.h);
              q.fillStyle = 'rgba(255,250,230,.35)';
              q.fillRect(b.x + 1.4, y - b.h * 0.6, 1.6, b.h * 0.5);
            }
          },
        },
      );
  }
};

/** The lamps of tables: their pools on everything behind the figures, then the tables' own light and the lamps. */
export const tableLights = (
  bake: Bake,
  slot: string,
  plane: { id: string; depth: number; order: number },
  tables: readonly LampTable[],
  a = 0.9,
): void => {
  const each = (draw: (t: LampTable) => void) => tables.forEach(draw);
  bake.light(slot, { id: `pools-${plane.id}`, depth: 1, order: 93, flicker: 0.02 }, (g) =>
    each((t) => glow(g, t.x, t.y + 60 * t.k, 340 * t.k, '#ffb060', 0.9, 1.2, 0.5)),
  );
  bake.light(
    slot,
    { id: `lamps-${plane.id}`, depth: plane.depth, order: plane.order, over: [plane.id], flicker: 0.02 },
    (g) => each((t) => tableRadiance(g, t)),
    (g) => each((t) => tableLight(g, t, a)),
  );
};
