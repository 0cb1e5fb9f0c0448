import type { SetLightCue } from '../../../src/content/setManifest.ts';
import type { Bake } from './bake.ts';
import { mix, tone } from './canvas.ts';
import { cone, glow } from './light.ts';
import { cue } from './plan.ts';
import { wash } from './washes.ts';

type Direction = readonly [number, number, number];

/** The mood of a set from which its five common cues follow. */
export interface Mood {
  /** Colour multiplied onto paint in the full light. */
  grade: string;
  /** Colour multiplied onto paper in the full light. */
  paper?: string;
  key: readonly [Direction, string];
  rim: readonly [Direction, string];
  ambient: string;
  edges: string;
  /** Slots alight in the full light, with their levels. */
  full: Record<string, number>;
  /** The slot that stays when all others are put out. */
  lamp: string;
  /** Levels beside the lamp's in `one-lamp`, where something else must still be seen by it. */
  beside?: Record<string, number>;
  /** Slots that cannot be put out (a street, a moon), with their level in the dark. */
  night?: Record<string, number>;
  vignette?: number;
}

const scaled = (slots: Record<string, number>, k: number): Record<string, number> =>
  Object.fromEntries(Object.entries(slots).map(([name, level]) => [name, Math.round(level * k * 100) / 100]));

/** `full dim one-lamp spot dark` from one mood; the set adds its own. */
export const cuesOf = (m: Mood): Record<string, SetLightCue> => {
  const paper = m.paper ?? '#aaa4dc';
  const night = m.night ?? {};
  const make = (
    k: number,
    slots: Record<string, number>,
    strength: number,
    vignette: number,
    key = m.key,
    paperK = 1,
  ) =>
    cue({
      slots: {
        ...slots,
        ...night,
        ...Object.fromEntries(Object.entries(night).map(([s, v]) => [s, Math.max(v, slots[s] ?? 0)])),
      },
      grade: mix(tone(m.grade, k), '#080a16', k < 0.5 ? 0.25 : 0),
      paper: mix(tone(paper, paperK), '#2c2a66', 1 - paperK),
      key: [...key, strength],
      rim: [...m.rim, 0.5 + 0.4 * k],
      ambient: tone(m.ambient, 0.35 + 0.65 * k),
      vignette,
      edges: mix(m.edges, '#06080f', (1 - k) * 0.7),
    });
  const v = m.vignette ?? 0.65;
  return {
    full: make(1, m.full, 1.8, v),
    dim: make(0.78, { ...scaled(m.full, 0.62), [m.lamp]: 1 }, 1.6, Math.min(1, v + 0.1), m.key, 0.84),
    'one-lamp': make(0.34, { ...scaled(m.full, 0.06), ...m.beside, [m.lamp]: 1 }, 2, 0.95, m.key, 0.56),
    spot: make(0.32, { ...scaled(m.full, 0.12), spot: 1 }, 2.3, 0.95, [[0.25, 0.9, -0.35], '#fff0cc'], 0.62),
    dark: make(0.2, {}, 0.7, 1, [m.rim[0], m.rim[1]], 0.34),
  };
};

/** The spot that finds a figure: slot `spot`, a pool at (x, y) and its shaft from above; half of it before the figures. */
export const spotOn = (
  bake: Bake,
  x: number,
  y: number,
  o: { from?: number; r?: number; colour?: string; depth?: number } = {},
): void => {
  const { from = x + 70, r = 190, colour = '#ffe6b4', depth = 1 } = o;
  bake.light(
    'spot',
    { depth, order: 96, over: bake.near(depth, 96) },
    (g) => {
      glow(g, x, y, r * 1.8, '#fff0c8', 1, 1, 0.17);
      glow(g, x, y - 230, r * 1.7, colour, 0.3);
    },
    (g) => {
      cone(g, { x: from, y: -70, x0: x - r, x1: x + r, bottom: y + 4, colour, a: 0.26, soft: 8 });
      cone(g, {
        x: from,
        y: -70,
        x0: x - r * 0.5,
        x1: x + r * 0.5,
        bottom: y,
        colour: '#fff6e0',
        a: 0.12,
        soft: 10,
      });
    },
  );
  bake.light(
    'spot',
    { id: 'light-spot-front', depth, order: 195, over: [] },
    () => undefined,
    (g) => {
      cone(g, { x: from, y: -70, x0: x - r, x1: x + r, bottom: y + 4, colour, a: 0.07, soft: 8 });
    },
  );
};

/** Lets a light of slot `slot` catch the rims of a plane before the figures; dark bodies stay dark. */
export const catchRims = (
  bake: Bake,
  slot: string,
  plane: { id: string; depth: number; order: number },
  colour = '#a8a8a8',
): void =>
  bake.light(
    slot,
    { id: `rims-${plane.id}`, depth: plane.depth, order: plane.order, over: [plane.id] },
    (g) => wash(g, colour),
  );

/** How much of the slot `ink` a drawing on paper is given: the strokes show dark, and no tube glows. */
const INK = 0.1;

/** The same cues with the player's drawing in ink: for a set whose sign is a napkin, not a tube. */
export const withInk = (cues: Record<string, SetLightCue>): Record<string, SetLightCue> =>
  Object.fromEntries(
    Object.entries(cues).map(([name, one]) => [name, { ...one, slots: { ...one.slots, ink: INK } }]),
  );
