import {
  bytesOf,
  type Draw,
  type Fill,
  frame,
  type G,
  H,
  hexOf,
  mapFill,
  mix,
  OX,
  OY,
  styleOf,
  surface,
  W,
} from './canvas.ts';
import { grainOver } from './texture.ts';

/** What a brush makes of a shape: paint (memory), a flat of paper (dream), or only the flat's edges and shadow. */
export type Material = 'memory' | 'paper' | 'edges';

/** Where and of what a painter paints. */
export interface Brush {
  readonly g: G;
  readonly material: Material;
  readonly random: () => number;
}

/** How a shape is finished. */
export interface CutOptions {
  /** The paper's colour; without it the memory's colour, turned by {@link paperColour}. */
  paper?: Fill;
  /** Painted inside the shape, on both materials. */
  shade?: Draw;
  /** Holes in the shape. */
  holes?: Draw;
  /** What is seen through the holes; on paper a light-box. */
  box?: Fill;
  /** A thin lit edge in memory: shift and colour. */
  rim?: readonly [number, number, string];
  /** Width in units of a soft light that falls off inward from the rim. */
  soft?: number;
  /** Shadow cast by the flat: shift, blur, alpha. */
  shadow?: readonly [number, number, number, number];
  /** Colour of the flat's lit edge. */
  edge?: string;
  /** Weight of the paper's grain, 0–1. */
  grain?: number;
}

const GOLD = 'rgba(255,226,165,.62)';
const SHADOW = [7, 10, 11, 0.5] as const;

/** The colour a memory's material has when it is cut from paper: nearer to pigment, never black. */
export const paperColour = (colour: string): string => {
  if (!colour.startsWith('#')) return colour;
  const [r, g, b] = bytesOf(colour).map((c) => c / 255) as [number, number, number];
  const grey = 0.3 * r + 0.59 * g + 0.11 * b;
  const push = (c: number) => Math.max(0, grey + (c - grey) * 1.75) ** 0.82 * 255 * 0.98 + 14;
  return mix(hexOf(push(r), push(g), push(b)), '#3a2a9c', 0.1 + 0.22 * (1 - grey) ** 2);
};

/** The fill a brush uses for a memory colour. */
export const fillFor = (brush: Brush, fill: Fill, paper?: Fill): Fill =>
  brush.material === 'memory' ? fill : (paper ?? mapFill(fill, paperColour));

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const COARSE = 8;
let probe: G | undefined;

const boundsOf = (draw: Draw): Box | undefined => {
  const w = Math.ceil((W + 2 * OX) / COARSE);
  const h = Math.ceil((H + 2 * OY) / COARSE);
  probe ??= surface(w, h, true);
  const g = probe;
  g.resetTransform();
  g.clearRect(0, 0, w, h);
  g.scale(1 / COARSE, 1 / COARSE);
  g.translate(OX, OY);
  g.save();
  g.fillStyle = g.strokeStyle = '#000';
  draw(g);
  g.restore();
  const { data } = g.getImageData(0, 0, w, h);
  let [x0, y0, x1, y1] = [w, h, -1, -1];
  for (let i = 3, n = 0; i < data.length; i += 4, n++) {
    if (!data[i]) continue;
    const x = n % w;
    const y = (n / w) | 0;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  if (x1 < 0) return undefined;
  return {
    x: (x0 - 2) * COARSE - OX,
    y: (y0 - 2) * COARSE - OY,
    w: (x1 - x0 + 5) * COARSE,
    h: (y1 - y0 + 5) * COARSE,
  };
};

const scratch = (box: Box, style: Fill, draw: Draw): G => {
  const g = surface(box.w, box.h);
  g.translate(-box.x, -box.y);
  g.fillStyle = g.strokeStyle = styleOf(g, style);
  draw(g);
  return g;
};

const inside = (box: Box, mask: G, style: Fill): G => {
  const g = surface(box.w, box.h);
  g.drawImage(mask.canvas, 0, 0);
  g.globalCompositeOperation = 'source-in';
  g.translate(-box.x, -box.y);
  g.fillStyle = styleOf(g, style);
  g.fillRect(box.x, box.y, box.w, box.h);
  return g;
};

const edgeOf = (box: Box, mask: G, dx: number, dy: number, colour: string): G => {
  const g = surface(box.w, box.h);
  g.drawImage(mask.canvas, 0, 0);
  g.globalCompositeOperation = 'destination-out';
  g.drawImage(mask.canvas, dx, dy);
  g.globalCompositeOperation = 'source-in';
  g.fillStyle = colour;
  g.fillRect(0, 0, box.w, box.h);
  return g;
};

const softEdgeOf = (box: Box, mask: G, rim: readonly [number, number, string], width: number): G => {
  const length = Math.hypot(rim[0], rim[1]) || 1;
  const band = edgeOf(box, mask, (rim[0] / length) * width, (rim[1] / length) * width, rim[2]);
  const g = surface(box.w, box.h);
  g.filter = `blur(${width * 0.7}px)`;
  g.globalAlpha = 0.42;
  g.drawImage(band.canvas, 0, 0);
  g.filter = 'none';
  g.globalAlpha = 1;
  g.globalCompositeOperation = 'destination-in';
  g.drawImage(mask.canvas, 0, 0);
  return g;
};

/** Puts one shape into the picture, in the brush's material: the only way a set's solid things are painted. */
export const cut = (brush: Brush, draw: Draw, fill: Fill, o: CutOptions = {}): void => {
  const { g, material } = brush;
  if (material === 'memory' && !o.shade && !o.holes && !o.rim) {
    g.save();
    g.fillStyle = g.strokeStyle = styleOf(g, fill);
    draw(g);
    g.restore();
    return;
  }
  const box = boundsOf(draw);
  if (!box) return;
  const whole = scratch(box, '#000', draw);
  const mask = o.holes ? scratch(box, '#000', draw) : whole;
  if (o.holes) {
    mask.globalCompositeOperation = 'destination-out';
    o.holes(mask);
  }
  const put = (from: G, dx = 0, dy = 0) => g.drawImage(from.canvas, box.x + dx, box.y + dy);
  const boxed = o.box ? whole : mask;
  if (material !== 'memory') {
    const [dx, dy, soft, alpha] = o.shadow ?? SHADOW;
    const cast = inside(box, boxed, '#05050f');
    g.save();
    g.globalAlpha = alpha;
    g.filter = `blur(${soft}px)`;
    put(cast, dx, dy);
    g.filter = 'blur(2px)';
    put(cast, 1.5, 2.5);
    g.restore();
  }
  if (material === 'edges') {
    g.save();
    g.globalCompositeOperation = 'destination-out';
    put(boxed);
    g.restore();
  } else {
    if (o.box) {
      put(inside(box, whole, o.box));
      const rim = surface(box.w, box.h);
      rim.filter = 'blur(3px)';
      rim.globalAlpha = 0.7;
      rim.drawImage(inside(box, mask, '#140a14').canvas, 3, 5);
      rim.filter = 'none';
      rim.globalAlpha = 1;
      rim.globalCompositeOperation = 'destination-in';
      rim.drawImage(whole.canvas, 0, 0);
      put(rim);
    }
    const print = inside(box, mask, fillFor(brush, fill, o.paper));
    if (o.shade) {
      print.globalCompositeOperation = 'source-atop';
      o.shade(print);
    }
    if (material === 'paper') grainOver(print, o.grain ?? 0.6);
    put(print);
  }
  if (material === 'memory') {
    if (o.rim && o.soft) put(softEdgeOf(box, mask, o.rim, o.soft));
    if (o.rim) put(edgeOf(box, mask, ...o.rim));
    return;
  }
  g.save();
  if (material === 'edges') g.globalAlpha = 0.3;
  put(edgeOf(box, mask, 1.5, 1.8, o.edge ?? GOLD));
  put(edgeOf(box, mask, -1.3, -1.7, 'rgba(2,0,30,.4)'));
  g.restore();
};

/** A brush on a fresh frame. */
export const brushOf = (material: Material, random: () => number): Brush => ({
  g: frame(),
  material,
  random,
});
