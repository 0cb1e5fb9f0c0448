import type { SetCamera, SetMark } from '../../src/content/setManifest.ts';
import { graded } from './graded.ts';
import { Bake, type Painted } from './kit/bake.ts';
import { frame, type G, H, lay, OX, OY, surface, W } from './kit/canvas.ts';
import { cone, glow, pool } from './kit/light.ts';
import { cue, flatOf, type SetPainter, type SetPlan } from './kit/plan.ts';
import { PROSCENIUM, proscenium } from './kit/theatre.ts';

/** One place of a long stage: whose set it is, under which of its lights, and where the couple stands in it. */
export interface Place {
  readonly name: string;
  readonly set: SetPainter;
  readonly cue: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly seat?: number;
  /** Further marks, in the set's own units. */
  readonly also?: Readonly<Record<string, SetMark>>;
}

/** Picture units from one place to the next: their painted edges overlap behind the drapes. */
export const PITCH = 1980;

const DREAM = 3;
const FIGURES = 140;

const flattened = (layers: readonly Painted[], place: Place, part: 'all' | 'paint' | 'shine'): G => {
  const light = place.set.plan.light.cues[place.cue];
  const sum = frame();
  if (part === 'shine') {
    sum.fillStyle = '#000';
    sum.fillRect(-OX, -OY, W + 2 * OX, H + 2 * OY);
  }
  for (const p of [...layers].sort((a, b) => a.layer.order - b.layer.order)) {
    const { slot, grade, blend, dream } = p.layer;
    if (dream && (dream[0] > DREAM || dream[1] < DREAM)) continue;
    if (slot === 'spot') continue;
    if (part !== 'all' && (blend === 'add') !== (part === 'shine')) continue;
    const level = slot ? (light?.slots[slot] ?? 0) : 1;
    if (!level) continue;
    sum.save();
    sum.globalAlpha = level;
    sum.globalCompositeOperation = blend === 'add' ? 'lighter' : blend === 'normal' ? 'source-over' : blend;
    lay(sum, grade === 'none' ? p.g : graded(p, light?.paperGrade ?? '#ffffff'));
    sum.restore();
  }
  return sum;
};

const halved = (g: G): G => {
  const half = surface(g.canvas.width / 2, g.canvas.height / 2);
  half.drawImage(g.canvas, 0, 0, half.canvas.width, half.canvas.height);
  return half;
};

const marksOf = (places: readonly Place[]): Record<string, SetMark> =>
  Object.fromEntries(
    places.flatMap((p, i) => {
      const seat = p.seat === undefined ? {} : { seat: p.seat };
      const own = { [p.name]: { x: p.x, y: p.y, scale: p.scale, turn: 90, order: 150, ...seat }, ...p.also };
      return Object.entries(own).map(([name, mark]) => [name, { ...mark, x: mark.x + i * PITCH }] as const);
    }),
  );

const camerasOf = (places: readonly Place[]): Record<string, SetCamera> => {
  const middle = (i: number, x = W / 2, y = H / 2, zoom = 1): SetCamera => ({ x: x + i * PITCH, y, zoom });
  const first = Object.fromEntries(
    Object.entries({
      wide: middle(0),
      two: middle(0, 960, 430, 1.3),
      left: middle(0, 700, 430, 1.3),
      right: middle(0, 1220, 430, 1.3),
      close: middle(0, 960, 430, 1.6),
      detail: middle(0, 960, 400, 1.6),
    }),
  );
  return { ...first, ...Object.fromEntries(places.map((p, i) => [p.name, middle(i)])) };
};

const planOf = (id: string, places: readonly Place[]): SetPlan => {
  const light = (paper: string, slots: Record<string, number>, strength: number, vignette: number) =>
    cue({
      slots,
      grade: paper,
      paper,
      key: [[0.3, 0.85, -0.4], '#fff0cc', strength],
      rim: [[-0.85, 0.2, -0.5], '#7cc8f0', 0.9],
      ambient: '#5c5490',
      vignette,
      edges: '#34285c',
    });
  return {
    id,
    size: [W + (places.length - 1) * PITCH, H],
    horizon: 446,
    flat: flatOf('#2c2468', '#8c4c74', '#281c54'),
    marks: marksOf(places),
    cameras: camerasOf(places),
    light: {
      slots: ['lamp', 'spot', 'lights'],
      lamps: places.map((p, i) => ({
        slot: 'spot',
        x: p.x + 70 + i * PITCH,
        y: -70,
        radius: 900,
        colour: '#fff0cc',
      })),
      cues: {
        full: light('#f4f0ff', { spot: 0.35, lamp: 0.4, lights: 1 }, 1.9, 0.4),
        dim: light('#b0a8d8', { spot: 0.4, lamp: 0.6, lights: 0.8 }, 1.6, 0.6),
        'one-lamp': light('#504c90', { lamp: 1, lights: 0.4 }, 1.7, 0.85),
        spot: light('#7470b4', { spot: 1, lamp: 0.2, lights: 0.5 }, 2.3, 0.75),
        dark: light('#30306c', { lights: 0.2 }, 0.8, 1),
      },
    },
    effects: places.map((_, i) => ({
      kind: 'snow' as const,
      area: { x: i * PITCH, y: -OY, w: W, h: H + 2 * OY },
      depth: 1.1,
      order: 235,
      colour: '#fff4dc',
      amount: 0.18,
    })),
  };
};

/** Many places side by side in one theatre of paper; the camera goes from one to the next without a cut. */
export const longStage = (id: string, seed: number, places: readonly Place[]): SetPainter => ({
  seed,
  bare: true,
  plan: planOf(id, places),
  paint(bake) {
    const spot = frame(0.5);
    cone(spot, { x: 1030, y: -70, x0: 770, x1: 1150, bottom: 734, colour: '#ffe6b4', a: 0.3, soft: 8 });
    cone(spot, { x: 1030, y: -70, x0: 860, x1: 1060, bottom: 730, colour: '#fff6e0', a: 0.14, soft: 10 });
    pool(spot, 960, 732, 200, 26, '#c88c48', 0.6);
    const lamp = frame(0.5);
    glow(lamp, 960, 700, 520, '#c8743c', 0.7, 1.1, 0.5);
    const drapes = new Bake(seed);
    proscenium(drapes);
    places.forEach((place, i) => {
      const shift = i * PITCH;
      const made = new Bake(place.set.seed);
      place.set.paint(made);
      const behind = made.painted.filter((p) => p.layer.order < FIGURES);
      const before = made.painted.filter(
        (p) => p.layer.order >= FIGURES && p.layer.id !== 'light-spot-front',
      );
      const put = (
        part: string,
        g: G,
        order: number,
        depth: number,
        more: Partial<Painted> & { slot?: string } = {},
      ) => {
        const { slot, ...rest } = more;
        bake.painted.push({
          layer: {
            id: `${place.name}-${part}`,
            depth,
            order,
            grade: slot ? 'none' : 'paper',
            blend: slot ? 'add' : 'normal',
            ...(slot ? { slot } : {}),
          },
          g,
          density: 1,
          shift: shift * depth,
          ...rest,
        });
      };
      put('back', flattened(behind, place, 'all'), 10, 1);
      put('spot', spot, 96, 1, { slot: 'spot', density: 0.5, shift: shift + place.x - 960, picture: 'spot' });
      put('lamp', lamp, 97, 1, { slot: 'lamp', density: 0.5, shift: shift + place.x - 960, picture: 'lamp' });
      put('front', flattened(before, place, 'paint'), 220, 1.03);
      put('front-light', halved(flattened(before, place, 'shine')), 222, 1.03, {
        slot: 'lights',
        density: 0.5,
      });
      for (const d of drapes.painted)
        bake.painted.push({
          ...d,
          layer: { ...d.layer, ...PROSCENIUM, id: `drapes-${place.name}`, depth: 1, dream: [0, 3] },
          shift,
          picture: 'drapes',
        });
    });
  },
});
