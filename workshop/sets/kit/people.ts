import type { CastMember, CostumeName, PoseName, PropName } from '../../../src/figures/castNames.ts';
import { meshDetails } from '../../../src/figures/detail.ts';
import { Figure, poseFigure } from '../../../src/figures/figure.ts';
import type { Tone } from '../../../src/figures/look.ts';
import { MATERIAL } from '../../../src/figures/materials.ts';
import { poseOf } from '../../../src/figures/poseOf.ts';
import { vertexFloats } from '../../../src/figures/vertex.ts';
import { bodyFor, lookOf } from '../../../src/figures/wardrobe.ts';
import { bytesOf, type Fill, frame, type G, hexOf, lay, mix, poly, tone } from './canvas.ts';
import { type Brush, cut } from './cut.ts';
import { project, type V3, type View } from './solid.ts';

/** Somebody of the cast as a painter paints him: still, dark, for the far and the near planes. */
export interface Painted {
  readonly member: CastMember;
  readonly pose: PoseName;
  readonly costume?: CostumeName;
  /** What the right hand holds. */
  readonly hold?: PropName;
}

/** The light on a painted person. */
export interface PersonLight {
  /** Direction it comes from: x right, y up, z toward us. */
  readonly from: V3;
  readonly colour: string;
  /** Share of the clothes' own colour that is left in the shade, 0–1. */
  readonly own?: number;
  /** What the shade sinks into. */
  readonly shade?: string;
  /** Units by which a near figure is out of focus. */
  readonly blur?: number;
  /** Strength of the light, 1 unless told otherwise. */
  readonly strength?: number;
  /** Colour of the flat in paper. */
  readonly paper?: Fill;
}

interface Triangle {
  readonly points: readonly [number, number][];
  readonly depth: number;
  readonly colour: string;
}

const RAD = Math.PI / 180;
const names = Object.entries(MATERIAL).filter(([, index]) => index < 32);
const garments: Readonly<Record<number, string>> = { 32: 'skin', 33: 'shirt', 39: 'propLight' };

const toneOf = (palette: Readonly<Record<string, Tone>>, material: number): Tone => {
  const name = garments[material] ?? names.find(([, index]) => index === material)?.[0] ?? 'main';
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

const trianglesOf = (who: Painted, view: View, light: PersonLight): Triangle[] => {
  const body = bodyFor(who.member);
  const channels = poseOf(who.pose, body);
  const look = lookOf(who.member, who.costume);
  const figure = new Figure(
    body,
    look,
    meshDetails.high,
    { left: 'none', right: who.hold ?? 'none' },
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
  for (let i = 0; i + 2 < indices.length; i += 3) {
    const three = [indices[i] ?? 0, indices[i + 1] ?? 0, indices[i + 2] ?? 0];
    const places3 = three.map((v) => turned(pointOf(v)));
    const sum = three
      .map((v) => turned(normalOf(v)))
      .reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
    const size = Math.hypot(...sum) || 1;
    const n: V3 = [sum[0] / size, sum[1] / size, Math.max(0, sum[2] / size)];
    const soft = n[0] * lx + n[1] * ly + n[2] * lz;
    const grazing = Math.sqrt(1 - Math.min(1, n[2])) * (1 - 0.6 * smooth(0.5, 0.8, n[2]));
    const lit =
      (light.strength ?? 1) * (0.42 * smooth(0.2, 0.34, soft) + 0.6 * grazing * smooth(0.26, 0.44, soft));
    const [bright, dark] = toneOf(look.palette, places[(three[0] ?? 0) * 4 + 3] ?? 0);
    const base = mix(light.shade ?? '#0a1110', tone(mix(dark, bright, 0.25), 0.8), light.own ?? 0.35);
    made.push({
      points: three.map((v) => project(view, pointOf(v))),
      depth: places3.reduce((d, p) => d + p[2], 0),
      colour: added(base, mix(light.colour, bright, 0.3), lit),
    });
  }
  return made.sort((a, b) => a.depth - b.depth);
};

const fillAll = (g: G, triangles: readonly Triangle[], plain: boolean): void => {
  g.lineJoin = 'round';
  g.lineWidth = 0.9;
  for (const { points, colour } of triangles) {
    if (!plain) g.fillStyle = g.strokeStyle = colour;
    poly(g, points);
    poly(g, [...points, ...points.slice(0, 1)], true);
  }
};

/** Paints somebody who never moves: in memory dark with one hard light from behind, in paper a flat of one colour. */
export const person = (brush: Brush, who: Painted, view: View, light: PersonLight): void => {
  const triangles = trianglesOf(who, view, light);
  if (brush.material === 'memory') {
    if (!light.blur) fillAll(brush.g, triangles, false);
    else {
      const sharp = frame();
      fillAll(sharp, triangles, false);
      brush.g.save();
      brush.g.filter = `blur(${light.blur}px)`;
      lay(brush.g, sharp);
      brush.g.restore();
    }
    return;
  }
  cut(brush, (q) => fillAll(q, triangles, true), '#2c2a78', {
    ...(light.paper ? { paper: light.paper } : {}),
  });
};
