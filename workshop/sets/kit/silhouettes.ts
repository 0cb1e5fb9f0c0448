import { mix } from './canvas.ts';
import type { Brush } from './cut.ts';
import { type Crown, sitterBack } from './sitters.ts';

/** Who turns his back: a man, a woman with her hair up, one with it down, one with a hat. */
export type Back = 'man' | 'bun' | 'long' | 'hat';

const crowns: Record<Back, Crown> = { man: 'man', bun: 'bun', long: 'long', hat: 'hat' };

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
): void =>
  sitterBack(
    brush,
    {
      x,
      y: y + 102 * s,
      s,
      crown: crowns[o.kind ?? 'man'],
      coat: o.colour ?? '#1a1a26',
      paper: o.paper ?? '#2a2a88',
      lean: (o.lean ?? 0) * 0.6,
      turned: 6 + (o.lean ?? 0),
      ...(o.bottom !== undefined && { bottom: o.bottom }),
    },
    o.rim ?? [0, 1, 'rgba(0,0,0,0)'],
    mix(o.colour ?? '#1a1a26', '#7a4a38', 0.3),
    mix(o.colour ?? '#1a1a26', '#0a060c', 0.45),
  );

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
