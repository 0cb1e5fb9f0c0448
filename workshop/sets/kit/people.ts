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
import { MATERIAL } from '../../../src/figures/materials.ts';
import { poseSpecOf } from '../../../src/figures/poseOf.ts';
import type { PoseSpec } from '../../../src/figures/poseSpec.ts';
import { vertexFloats } from '../../../src/figures/vertex.ts';
import { bodyFor, lookOf } from '../../../src/figures/wardrobe.ts';
import { bytesOf, type Fill, frame, type G, hexOf, lay, mix, poly, tone } from './canvas.ts';
import { type Brush, cut } from './cut.ts';
import { type FacePoint, features, materialAt } from './features.ts';
import { type Corner, piecesOf } from './pieces.ts';
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
  /** A flat of this colour with hair, hands, folds and light printed on it, for arms that lie before a body. */
  readonly print?: string;
}

interface Triangle {
  readonly points: readonly (readonly [number, number])[];
  readonly depth: number;
  readonly colour: string;
  /** The same on a flat that is printed. */
  readonly printed: string;
}

const RAD = Math.PI / 180;
const names = Object.entries(MATERIAL).filter(([, index]) => index < 32);
const garments: Readonly<Record<number, string>> = { 32: 'skin', 39: 'propLight' };

const toneOf = (
  palette: Readonly<Record<string, Tone>>,
  material: number,
  place: V3,
  hers: boolean,
): Tone => {
  const name =
    materialAt(material, place, hers) ??
    garments[material] ??
    names.find(([, index]) => index === material)?.[0] ??
    'main';
  return palette[name] ?? ['#404050', '#101020'];
};

const smooth = (a: number, b: number, v: number): number => {
  const t = Math.min(1, Math.max(0, (v - a) / (b - a)));
  return t * t * (3 - 2 * t);
};

const added = (base: string, light: string, k: number): string => {
  const [r, g, b] = bytesOf(base);
  const [lr, lg, lb] = bytesOf(light);
  return hexOf(r + lr * k, g + lg * k, b + lb * k);
};

/** What a flat shows of a material: one colour, hair darker, skin and linen lighter, gold where light falls. */
const printOf = (paper: string, material: number, lit: number): string => {
  const { skin, hair, hairLight, face, shirt, propLight, innerShirt, outer } = MATERIAL;
  const dark = material === hair || material === hairLight || material === outer;
  const pale = material === shirt || material === propLight || material === innerShirt;
  const own =
    material === skin || material === face
      ? mix(paper, '#f0a878', 0.4)
      : dark
        ? mix(paper, '#140c3c', 0.5)
        : pale
          ? mix(paper, '#fff0dc', 0.3)
          : paper;
  return mix(own, '#ffe2a5', Math.min(0.36, 0.34 * lit));
};

interface Body {
  readonly triangles: readonly Triangle[];
  /** Draws the face over them. */
  readonly face: (g: G) => void;
}

const bodyOf = (who: Painted, view: View, light: PersonLight): Body => {
  const body = bodyFor(who.member);
  const spec = { ...poseSpecOf(who.pose, body.sex), ...who.but };
  const channels = compilePose(spec, body);
  const look = lookOf(who.wearing ?? who.member, who.costume, who.hair);
  const palette = { ...look.palette, ...who.colours };
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
  const normalOf = (v: number): V3 => {
    const at = v * vertexFloats * 2 + 6;
    return [(shorts[at] ?? 0) / 32767, (shorts[at + 1] ?? 0) / 32767, (shorts[at + 2] ?? 0) / 32767];
  };
  const length = Math.hypot(...light.from) || 1;
  const [lx, ly, lz] = light.from.map((c) => c / length) as [number, number, number];
  const made: Triangle[] = [];
  const seen = new Map<number, FacePoint>();
  const hers = body.sex === 'woman';
  const placeOf = (v: number): V3 => [places[v * 4] ?? 0, places[v * 4 + 1] ?? 0, places[v * 4 + 2] ?? 0];
  for (let i = 0; i + 2 < indices.length; i += 3) {
    const three = [indices[i] ?? 0, indices[i + 1] ?? 0, indices[i + 2] ?? 0];
    if (who.part && !who.part(pointOf(three[0] ?? 0))) continue;
    const places3 = three.map((v) => turned(pointOf(v)));
    const sum = three
      .map((v) => turned(normalOf(v)))
      .reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
    const size = Math.hypot(...sum) || 1;
    const n: V3 = [sum[0] / size, sum[1] / size, Math.max(0, sum[2] / size)];
    const soft = n[0] * lx + n[1] * ly + n[2] * lz;
    const grazing = Math.sqrt(1 - Math.min(1, n[2])) * (1 - 0.6 * smooth(0.5, 0.8, n[2]));
    const first = three[0] ?? 0;
    const material = places[first * 4 + 3] ?? 0;
    // Hair drinks light: a crown lit like cloth looks grey.
    const drunk = material === MATERIAL.hair || material === MATERIAL.hairLight ? 0.4 : 1;
    const lit =
      drunk *
      (light.strength ?? 1) *
      (0.42 * smooth(0.2, 0.34, soft) + 0.6 * grazing * smooth(0.26, 0.44, soft));
    if (material === 32 && sum[2] / size > 0.1)
      for (const v of three)
        if (placeOf(v)[2] > 0.2) seen.set(v, { place: placeOf(v), at: project(view, pointOf(v)) });
    const corners = three.map((v): Corner => ({ at: project(view, pointOf(v)), place: placeOf(v) }));
    const [p, q, r] = corners;
    if (!p || !q || !r) continue;
    for (const piece of piecesOf(material, [p, q, r], hers)) {
      const middle = [0, 1, 2].map((axis) =>
        piece.reduce((m, corner) => m + (corner.place[axis] ?? 0) / 3, 0),
      );
      const [bright, dark] = toneOf(
        palette,
        material,
        [middle[0] ?? 0, middle[1] ?? 0, middle[2] ?? 0],
        hers,
      );
      const base = mix(
        light.shade ?? '#0a1110',
        tone(mix(dark, bright, light.open ?? 0.25), 0.8),
        light.own ?? 0.35,
      );
      made.push({
        points: piece.map((corner) => corner.at),
        depth: places3.reduce((d, at) => d + at[2], 0),
        colour: added(base, mix(light.colour, bright, 0.3), lit),
        printed: light.print ? printOf(light.print, material, lit) : '',
      });
    }
  }
  const [, darkHair] = palette.dark;
  return {
    triangles: made.sort((a, b) => a.depth - b.depth),
    face: (g) =>
      features(g, [...seen.values()], view.scale, {
        dark: mix(darkHair, light.shade ?? '#0a1110', 0.3),
        lip: mix(palette.lip[0], light.shade ?? '#0a1110', 0.35),
        hers,
        lids: spec.lids ?? 0,
      }),
  };
};

const fillAll = (g: G, { triangles, face }: Body, plain: boolean): void => {
  g.lineJoin = 'round';
  g.lineWidth = 0.9;
  for (const { points, colour } of triangles) {
    if (!plain) g.fillStyle = g.strokeStyle = colour;
    poly(g, points);
    poly(g, [...points, ...points.slice(0, 1)], true);
  }
  if (!plain) face(g);
};

/** Paints somebody who never moves: in memory dark with one hard light from behind, in paper a flat of one colour. */
export const person = (brush: Brush, who: Painted, view: View, light: PersonLight): void => {
  const body = bodyOf(who, view, light);
  if (brush.material === 'memory') {
    if (!light.blur) fillAll(brush.g, body, false);
    else {
      const sharp = frame();
      fillAll(sharp, body, false);
      brush.g.save();
      brush.g.filter = `blur(${light.blur}px)`;
      lay(brush.g, sharp);
      brush.g.restore();
    }
    return;
  }
  const { print } = light;
  const paper = print ?? light.paper;
  cut(brush, (q) => fillAll(q, body, true), '#2c2a78', {
    ...(paper ? { paper } : {}),
    ...(print && {
      shade: (q: G) =>
        fillAll(q, { ...body, triangles: body.triangles.map((t) => ({ ...t, colour: t.printed })) }, false),
    }),
  });
};
