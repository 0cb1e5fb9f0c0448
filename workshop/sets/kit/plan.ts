import type { SetCamera, SetLightCue, SetManifest, SetMark } from '../../../src/content/setManifest.ts';
import type { Bake } from './bake.ts';
import { H, OX, OY, W } from './canvas.ts';

/** A set in numbers: everything of its manifest but the painted layers. */
export type SetPlan = Omit<SetManifest, 'layers'>;

/** One set: its plan, and what paints it in both materials. */
export interface SetPainter {
  readonly plan: SetPlan;
  readonly seed: number;
  /** Without the paper theatre's drapes about the frame (the places of the long stage). */
  readonly bare?: boolean;
  paint(bake: Bake): void;
}

type Shine = readonly [from: readonly [number, number, number], colour: string, strength?: number];

/** A light cue from few words; what is not given has the house's defaults. */
export const cue = (o: {
  slots: Record<string, number>;
  grade: string;
  paper?: string;
  key: Shine;
  rim: Shine;
  ambient: string;
  vignette?: number;
  edges?: string;
}): SetLightCue => ({
  slots: o.slots,
  grade: o.grade,
  paperGrade: o.paper ?? '#8a86c4',
  key: { from: [...o.key[0]], colour: o.key[1], strength: o.key[2] ?? 1.6 },
  rim: { from: [...o.rim[0]], colour: o.rim[1], strength: o.rim[2] ?? 0.9 },
  ambient: o.ambient,
  vignette: o.vignette ?? 0.55,
  vignetteColour: o.edges ?? '#1a2436',
});

/** A mark from few words; `order` 120 stands before the furniture and behind the front planes. */
export const at = (
  x: number,
  y: number,
  scale: number,
  turn: number,
  o: { seat?: number; order?: number; pitch?: number } = {},
): SetMark => ({
  x,
  y,
  scale,
  turn,
  order: o.order ?? 120,
  ...(o.seat === undefined ? {} : { seat: o.seat }),
  ...(o.pitch === undefined ? {} : { pitch: o.pitch }),
});

const DEEPEST = 1.3;

const within = (value: number, centre: number, half: number, over: number, zoom: number): number => {
  const room = (d: number) => (half + over - half / (1 + (zoom - 1) * d)) / d;
  const most = Math.max(0, Math.min(room(1), room(DEEPEST), room(0.3)));
  return Math.round(centre + Math.min(most, Math.max(-most, value - centre)));
};

/** A framing kept within what is painted at every depth. */
export const framing = (x: number, y: number, zoom: number, focus?: number): SetCamera => ({
  x: within(x, W / 2, W / 2, OX, zoom),
  y: within(y, H / 2, H / 2, OY, zoom),
  zoom,
  ...(focus === undefined ? {} : { focus }),
});

type Spot = readonly [x: number, y: number, zoom: number, focus?: number];

/** The six framings every set has, and its own. */
export const framings = <Own extends string>(
  six: Record<'two' | 'left' | 'right' | 'close' | 'detail', Spot>,
  own: Record<Own, Spot>,
): Record<string, SetCamera> => {
  const all: Record<string, Spot> = { wide: [W / 2, H / 2, 1], ...six, ...own };
  return Object.fromEntries(Object.entries(all).map(([name, spot]) => [name, framing(...spot)]));
};

/** Framings of which some keep a stretch of the figures' plane in a narrow picture: what is told, beside who tells it. */
export const keeping = (
  cameras: Record<string, SetCamera>,
  kept: Record<string, [from: number, to: number]>,
): Record<string, SetCamera> =>
  Object.fromEntries(
    Object.entries(cameras).map(([name, camera]) => {
      const keep = kept[name];
      return [name, keep ? { ...camera, keep } : camera];
    }),
  );

/** Evenly spaced stops for the flat fallback. */
export const flatOf = (...colours: string[]): SetPlan['flat'] =>
  colours.map((colour, i) => ({ at: colours.length > 1 ? i / (colours.length - 1) : 0, colour }));
