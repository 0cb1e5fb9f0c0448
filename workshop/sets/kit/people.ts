import type {
  CastMember,
  CostumeName,
  HairName,
  PoseName,
  PropName,
} from '../../../src/figures/castNames.ts';
import { compilePose } from '../../../src/figures/channels.ts';
import { type MeshDetail, meshDetails } from '../../../src/figures/detail.ts';
import { Figure, poseFigure } from '../../../src/figures/figure.ts';
import type { Palette, Tone } from '../../../src/figures/look.ts';
import { MATERIAL, type PaletteName } from '../../../src/figures/materials.ts';
import { poseSpecOf } from '../../../src/figures/poseOf.ts';
import type { PoseSpec } from '../../../src/figures/poseSpec.ts';
import { vertexFloats } from '../../../src/figures/vertex.ts';
import { bodyFor, lookOf } from '../../../src/figures/wardrobe.ts';
import { bytesOf, type Fill, type G, hexOf, mix, tone } from './canvas.ts';
import { type Brush, cut } from './cut.ts';
import { materialAt } from './features.ts';
import { gouache, type Pigment } from './gouache.ts';
import { type Corner, layTriangle, type Relief, reliefOf } from './relief.ts';
import { project, type V3, type View } from './solid.ts';

/** Somebody of the cast as a painter paints him: still, dark, for the far and the near planes. */
export interface Painted {
  readonly member: CastMember;
  readonly pose: PoseName;
  readonly costume?: CostumeName;
  /** What the right hand holds; without it, what the pose itself holds. */
  readonly hold?: PropName;
  /** The body is the member's, the clothes another's. */
  readonly wearing?: CastMember;
  readonly hair?: HairName;
  /** Colours of this one person. */
  readonly colours?: Partial<Palette>;
  /** What differs from the pose: a head turned, legs crossed. */
  readonly but?: PoseSpec;
  readonly detail?: MeshDetail['name'];
  /** Which part of the body is painted, by centimetres of its own (x left, y up, z forward); without it, all. */
  readonly part?: (p: V3) => boolean;
}

/** The light on a painted person. */
export interface PersonLight {
  /** Direction it comes from: x right, y up, z toward us. */
  readonly from: V3;
  readonly colour: string;
  /** Share of the clothes' own colour that is left in the shade, 0–1. */
  readonly own?: number;
  /** Share of the lit colour in the clothes' own, 0–1; a quarter unless told otherwise. */
  readonly open?: number;
  /** What the shade sinks into. */
  readonly shade?: string;
  /** Units by which a near figure is out of focus. */
  readonly blur?: number;
  /** Strength of the light, 1 unless told otherwise. */
  readonly strength?: number;
  /** Colour of the flat in paper. */
  readonly paper?: Fill;
  /** Colour of the flat, printed with hair, hands and light; without it, `paper`. */
  readonly print?: string;
}

const RAD = Math.PI / 180;
const NAMES = Object.entries(MATERIAL)
  .filter(([, index]) => index < 32)
  .map(([name]) => name as PaletteName);
const DARK: readonly PaletteName[] = ['hair', 'hairLight', 'outer', 'dark', 'eye'];
const LINEN: readonly PaletteName[] = ['shirt', 'propLight', 'jewel'];

interface Triangle {
  readonly corners: readonly [Corner, Corner, Corner];
  readonly material: number;
}

interface Body {
  readonly triangles: readonly Triangle[];
  readonly palette: Readonly<Record<string, Tone>>;
  readonly hers: boolean;
}

const bodyOf = (who: Painted, view: View): Body => {
  const body = bodyFor(who.member);
  const spec = { ...poseSpecOf(who.pose, body.sex), ...who.but };
  const channels = compilePose(spec, body);
  const look = lookOf(who.wearing ?? who.member, who.costume, who.hair);
  const figure = new Figure(
    body,
    look,
    meshDetails[who.detail ?? 'high'],
    who.hold
      ? { left: 'none', right: who.hold }
      : { left: spec.hold?.left ?? 'none', right: spec.hold?.right ?? 'none' },
    channels,
  );
  poseFigure(figure, channels, channels, 1);
  const { indices, places } = figure.topology;
  const floats = new Float32Array(figure.buffer);
  const shorts = new Int16Array(figure.buffer);
  const [ct, st] = [Math.cos(view.turn * RAD), Math.sin(view.turn * RAD)];
  const [cp, sp] = [Math.cos((view.pitch ?? 6) * RAD), Math.sin((view.pitch ?? 6) * RAD)];
  const turned = (p: V3): V3 => {
    const x = p[0] * ct + p[2] * st;
    const z = p[2] * ct - p[0] * st;
    return [x, p[1] * cp - z * sp, p[1] * sp + z * cp];
  };
  const pointOf = (v: number): V3 => {
    const at = v * vertexFloats;
    return [floats[at] ?? 0, floats[at + 1] ?? 0, floats[at + 2] ?? 0];
  };
  const cornerOf = (v: number): Corner => {
    const at = v * vertexFloats * 2 + 6;
    const point = pointOf(v);
    const [x, y] = project(view, point);
    return {
      x,
      y,
      z: turned(point)[2],
      normal: turned([
        (shorts[at] ?? 0) / 32767,
        (shorts[at + 1] ?? 0) / 32767,
        (shorts[at + 2] ?? 0) / 32767,
      ]),
      place: [places[v * 4] ?? 0, places[v * 4 + 1] ?? 0, places[v * 4 + 2] ?? 0],
      high: point[1],
    };
  };
  const triangles: Triangle[] = [];
  for (let i = 0; i + 2 < indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [indices[i], indices[i + 1], indices[i + 2]];
    if (who.part && !who.part(pointOf(a))) continue;
    triangles.push({
      corners: [cornerOf(a), cornerOf(b), cornerOf(c)],
      // Above 64 a code also names the limb.
      material: Math.round(places[a * 4 + 3] ?? 0) % 64,
    });
  }
  return { triangles, palette: { ...look.palette, ...who.colours }, hers: body.sex === 'woman' };
};

interface Placed {
  readonly relief: Relief;
  readonly x: number;
  readonly y: number;
  readonly fine: number;
}

const relieved = ({ triangles, hers }: Body, fine: number): Placed => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { corners } of triangles)
    for (const { x, y } of corners) {
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  const [x, y] = [Math.floor(x0) - 2, Math.floor(y0) - 2];
  const relief = reliefOf((Math.ceil(x1) + 3 - x) * fine, (Math.ceil(y1) + 3 - y) * fine);
  const indexOf = (name: PaletteName): number => Math.max(0, NAMES.indexOf(name));
  const landing = (c: Corner): Corner => ({ ...c, x: (c.x - x) * fine - 0.5, y: (c.y - y) * fine - 0.5 });
  for (const { corners, material } of triangles) {
    const [a, b, c] = corners;
    const sheet = material === 36 || material === 37 || material === 38;
    layTriangle(relief, [landing(a), landing(b), landing(c)], (place, away) =>
      sheet && away && material !== 37
        ? MATERIAL.lining
        : material < 32
          ? material
          : indexOf(materialAt(material, place, hers) ?? 'main'),
    );
  }
  return { relief, x, y, fine };
};

const added = (base: string, light: string, k: number): string => {
  const [r, g, b] = bytesOf(base);
  const [lr, lg, lb] = bytesOf(light);
  return hexOf(r + lr * k, g + lg * k, b + lb * k);
};

const pigmentOf = (shade: string, lit: string, edge: string, under: string, low: string): Pigment => ({
  shade: bytesOf(shade),
  lit: bytesOf(lit),
  edge: bytesOf(edge),
  under: bytesOf(under),
  low: bytesOf(low),
});

const painted = ({ palette }: Body, light: PersonLight): readonly Pigment[] =>
  NAMES.map((name) => {
    const [bright, dark] = palette[name] ?? ['#404050', '#101020'];
    const into = light.shade ?? '#0a1110';
    const { strength = 1 } = light;
    // Hair drinks light: a crown lit like cloth looks grey.
    const drunk = DARK.includes(name) ? 0.35 : 1;
    const shade = mix(into, tone(mix(dark, bright, light.open ?? 0.25), 0.8), light.own ?? 0.35);
    const glow = mix(light.colour, bright, 0.3);
    return pigmentOf(
      shade,
      added(shade, glow, 0.26 * strength * drunk),
      added(shade, glow, 0.72 * strength * (0.4 + 0.6 * drunk)),
      mix(shade, into, 0.5),
      mix(shade, into, 0.75),
    );
  });

/** What a flat shows: one colour, hair darker, skin and linen lighter, gold where light falls. */
const printed = (paper: string): readonly Pigment[] => {
  const print = mix(paper, '#140a40', 0.2);
  return NAMES.map((name) => {
    const own =
      name === 'skin'
        ? mix(print, '#d88c70', 0.42)
        : DARK.includes(name)
          ? mix(print, '#140c3c', 0.62)
          : LINEN.includes(name)
            ? mix(print, '#fff0dc', 0.3)
            : name === 'trouser' || name === 'shoe' || name === 'stocking' || name === 'lining'
              ? mix(print, '#181048', 0.34)
              : print;
    const shade = mix(own, '#1c1058', 0.34);
    const drunk = DARK.includes(name) ? 0.3 : 1;
    return pigmentOf(
      shade,
      mix(own, '#ffd89c', 0.1 * drunk),
      mix(own, '#ffe2a5', 0.25 + 0.4 * drunk),
      mix(shade, '#140a48', 0.42),
      mix(shade, '#140a48', 0.5),
    );
  });
};

/**
 * Paints somebody who never moves as gouache: a sure silhouette, one tone within, one lit edge, a face without features;
 * in paper a flat with the same printed on it.
 */
export const person = (brush: Brush, who: Painted, view: View, light: PersonLight): void => {
  const body = bodyOf(who, view);
  // Of edges only the outline is seen.
  const { relief, x, y, fine } = relieved(body, brush.material === 'edges' ? 1 : view.scale > 3 ? 2 : 3);
  const paint = (pigments: readonly Pigment[], sinks: readonly [number, number]): G =>
    gouache(relief, { from: light.from, pigments, k: view.scale * fine, fine, sinks });
  if (brush.material === 'memory') {
    const { canvas } = paint(painted(body, light), [80, 0.5]);
    brush.g.save();
    if (light.blur) brush.g.filter = `blur(${light.blur}px)`;
    brush.g.drawImage(canvas, x, y);
    brush.g.restore();
    return;
  }
  const paper = light.print ?? light.paper ?? '#2c2a78';
  const { canvas } = paint(printed(typeof paper === 'string' ? paper : '#2c2a78'), [80, 0.45]);
  const flat = (q: G): void => q.drawImage(canvas, x, y);
  cut(brush, flat, '#2c2a78', { paper, shade: flat });
};
