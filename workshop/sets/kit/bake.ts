import type { SetLayer } from '../../../src/content/setManifest.ts';
import { type Draw, frame, type G, H, lay, OX, OY, seeded, surface, W } from './canvas.ts';
import { type Brush, brushOf, type Material } from './cut.ts';

/** A layer as painted, before it is cropped and compressed. */
export interface Painted {
  readonly layer: Omit<SetLayer, 'file' | 'x' | 'y' | 'w' | 'h'>;
  readonly g: G;
  readonly density: number;
  /** Picture units by which the layer stands to the right of where it was painted (places of a long stage). */
  readonly shift?: number;
  /** Name of a picture used by several layers, baked once. */
  readonly picture?: string;
}

type Placing = Pick<SetLayer, 'depth' | 'order'> & Partial<Omit<SetLayer, 'id' | 'file'>>;

const darkness = (): G => {
  const g = frame(0.5);
  g.fillStyle = '#000';
  g.fillRect(-OX, -OY, W + 2 * OX, H + 2 * OY);
  return g;
};

/** Collects what a painter paints of one set. */
export class Bake {
  readonly painted: Painted[] = [];
  private readonly planes: { id: string; g: G; order: number; depth: number; slotted: boolean }[] = [];

  constructor(private readonly seed: number) {}

  /** Paints one plane in memory, as edges (dream 1) and as paper (dream 2 and 3), all from one description. */
  plane(id: string, place: Placing, paint: (brush: Brush) => void): void {
    if (place.dream) {
      this.once(id, place, place.dream[0] >= 2 ? 'paper' : 'memory', paint);
      return;
    }
    this.once(id, { ...place, dream: [0, 1] }, 'memory', paint);
    this.once(`${id}-edges`, { ...place, dream: [1, 1], grade: 'none' }, 'edges', paint);
    this.once(`${id}-paper`, { ...place, dream: [2, 3] }, 'paper', paint);
  }

  /** A plane that exists in memory only, and shows at every dream unless told otherwise (skies, glass). */
  backdrop(id: string, place: Placing, paint: (brush: Brush) => void): void {
    this.once(id, place, 'memory', paint);
  }

  /**
   * What one light slot adds to the planes painted so far (those of a slot of their own only if named): their own colours times `radiance` (twice, so that full
   * light can outshine the paint), and `haze`, which shines by itself.
   */
  light(
    slot: string,
    place: Placing & { over?: readonly string[]; id?: string },
    radiance: Draw,
    haze?: Draw,
  ): void {
    const { over, id = `light-${slot}`, ...rest } = place;
    const shown = this.planes.filter((p) =>
      over ? over.includes(p.id) : !p.slotted && p.order < place.order,
    );
    const map = darkness();
    radiance(map);
    const push = (name: string, at: { depth: number; order: number }, g: G): void => {
      this.painted.push({
        layer: { id: name, grade: 'none', blend: 'add', slot, ...rest, ...at },
        g,
        density: 0.5,
      });
    };
    const air = haze && darkness();
    if (air && haze) haze(air);
    // A light moves with what it falls on, else a camera that comes closer would show its picture twice.
    const depths = [...new Set(shown.map((p) => p.depth))];
    for (const depth of depths) {
      const lit = shown.filter((p) => p.depth === depth);
      const last = Math.max(...lit.map((p) => p.order));
      const next = Math.min(
        ...this.planes.filter((p) => !p.slotted && p.order > last).map((p) => p.order - 0.05),
      );
      const sum = darkness();
      for (const plane of lit) lay(sum, plane.g);
      sum.globalCompositeOperation = 'multiply';
      lay(sum, map);
      const twice = surface(sum.canvas.width, sum.canvas.height);
      twice.drawImage(sum.canvas, 0, 0);
      sum.globalCompositeOperation = 'lighter';
      sum.drawImage(twice.canvas, -OX, -OY, W + 2 * OX, H + 2 * OY);
      const whole = depths.length === 1 && air !== undefined && rest.depth === depth;
      if (whole) lay(sum, air);
      push(
        depths.length === 1 ? id : `${id}-${Math.round(depth * 100)}`,
        { depth, order: whole ? place.order : Math.min(place.order, next) },
        sum,
      );
      if (whole) return;
    }
    if (air) push(depths.length === 0 ? id : `${id}-air`, { depth: place.depth, order: place.order }, air);
  }

  /** Planes painted so far behind `order` that stand within a seventh of `depth`. */
  near(depth: number, order: number): string[] {
    return this.planes
      .filter((p) => !p.slotted && p.order < order && Math.abs(p.depth - depth) < 0.15)
      .map((p) => p.id);
  }

  /** Something that shines by itself and sharply (a bulb, a pane, a screen), added over the picture. */
  shine(id: string, place: Placing & { slot: string }, paint: Draw): void {
    const g = frame();
    paint(g);
    this.painted.push({ layer: { id, grade: 'none', blend: 'add', ...place }, g, density: 1 });
  }

  private once(id: string, place: Placing, material: Material, paint: (brush: Brush) => void): void {
    const brush = brushOf(material, seeded(this.seed + id.length * 7919 + (id.charCodeAt(0) || 0)));
    const steady: Brush = { ...brush, random: seeded(this.seed + 1) };
    paint(steady);
    const grade = material === 'paper' ? 'paper' : 'light';
    this.painted.push({ layer: { id, grade, blend: 'normal', ...place }, g: brush.g, density: 1 });
    if (material === 'memory')
      this.planes.push({
        id,
        g: brush.g,
        order: place.order,
        depth: place.depth,
        slotted: place.slot !== undefined,
      });
  }
}
