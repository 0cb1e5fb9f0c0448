import { type G, mix, poly, tone } from './canvas.ts';
import { type Brush, type CutOptions, cut, paperColour } from './cut.ts';

/** A point in centimetres: x to the thing's left, y up, z forward. */
export type V3 = readonly [number, number, number];

interface Face {
  readonly points: readonly V3[];
  readonly colour: string;
}

/** A convex body of flat faces; bodies are drawn far to near, faces turned away are left out. */
export interface Solid {
  readonly faces: readonly Face[];
  /** Moves the body in the drawing order, in centimetres toward us. */
  readonly bias: number;
}

/** From where a thing is seen: ground point in the picture, scale, turn (as a mark's), pitch of the eye in degrees. */
export interface View {
  x: number;
  y: number;
  scale: number;
  turn: number;
  pitch?: number;
  distance?: number;
}

/** The light on solids: direction it comes from (x right, y up, z toward us), shade 0–1, edge colour. */
export interface SolidLight {
  from: V3;
  shade?: number;
  edge?: string;
}

const RAD = Math.PI / 180;

const turned = (view: View, p: V3): V3 => {
  const t = view.turn * RAD;
  const q = (view.pitch ?? 6) * RAD;
  const x = p[0] * Math.cos(t) + p[2] * Math.sin(t);
  const z = p[2] * Math.cos(t) - p[0] * Math.sin(t);
  return [x, p[1] * Math.cos(q) - z * Math.sin(q), p[1] * Math.sin(q) + z * Math.cos(q)];
};

/** Where a point of a thing lands in the picture. */
export const project = (view: View, p: V3): [number, number] => {
  const [x, y, z] = turned(view, p);
  const d = view.distance ?? 1300;
  const k = (d / (d - z)) * view.scale;
  return [view.x + x * k, view.y - y * k];
};

const normalOf = (a: V3, b: V3, c: V3): V3 => {
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const w = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
  const n = [u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]] as const;
  const l = Math.hypot(...n) || 1;
  return [n[0] / l, n[1] / l, n[2] / l];
};

type Point2 = readonly [number, number];

/** A body standing on the outline (x, z) between two heights; `bend` moves its points afterwards. */
export const prism = (
  outline: readonly Point2[],
  y0: number,
  y1: number,
  colour: string,
  o: { top?: string; bias?: number; bend?: (p: V3) => V3 } = {},
): Solid => {
  const bend = o.bend ?? ((p: V3) => p);
  const area = outline.reduce((sum, p, i) => {
    const q = outline[(i + 1) % outline.length] ?? p;
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);
  const round = area > 0 ? outline : [...outline].reverse();
  const at = (y: number): V3[] => round.map(([x, z]) => bend([x, y, z]));
  const low = at(y0);
  const high = at(y1);
  const sides = round.map((_, i): Face => {
    const j = (i + 1) % round.length;
    const points = [low[i], high[i], high[j], low[j]].filter((p): p is V3 => p !== undefined);
    return { points, colour };
  });
  return {
    faces: [...sides, { points: [...high].reverse(), colour: o.top ?? colour }, { points: low, colour }],
    bias: o.bias ?? 0,
  };
};

/** A box between two corners. */
export const box = (
  x: readonly [number, number],
  y: readonly [number, number],
  z: readonly [number, number],
  colour: string,
  o: { top?: string; bias?: number; bend?: (p: V3) => V3 } = {},
): Solid =>
  prism(
    [
      [x[0], z[0]],
      [x[1], z[0]],
      [x[1], z[1]],
      [x[0], z[1]],
    ],
    y[0],
    y[1],
    colour,
    o,
  );

/** A turned body about the vertical through (x, z): heights and radii from bottom to top. */
export const turnedBody = (
  x: number,
  z: number,
  profile: readonly Point2[],
  colour: string,
  o: { sides?: number; top?: string; bias?: number } = {},
): Solid => {
  const n = o.sides ?? 18;
  const ring = (y: number, r: number): V3[] =>
    Array.from({ length: n }, (_, i) => [
      x + r * Math.cos((i / n) * 2 * Math.PI),
      y,
      z + r * Math.sin((i / n) * 2 * Math.PI),
    ]);
  const faces: Face[] = [];
  for (let k = 0; k + 1 < profile.length; k++) {
    const [y0, r0] = profile[k] ?? [0, 0];
    const [y1, r1] = profile[k + 1] ?? [0, 0];
    const a = ring(y0, r0);
    const b = ring(y1, r1);
    for (let i = 0; i < n; i++) {
      const j = (i + 1) % n;
      const points = [a[i], b[i], b[j], a[j]].filter((p): p is V3 => p !== undefined);
      faces.push({ points, colour });
    }
  }
  const last = profile.at(-1);
  if (last && last[1] > 0.5)
    faces.push({ points: ring(last[0], last[1]).reverse(), colour: o.top ?? colour });
  return { faces, bias: o.bias ?? 0 };
};

/** A rod between two points, radius in centimetres. */
export const rod = (a: V3, b: V3, r: number, colour: string, bias = 0): Solid => {
  const n = 6;
  const axis = normalOf([0, 0, 0], b[1] - a[1] > Math.abs(b[0] - a[0]) ? [1, 0, 0] : [0, 1, 0], [
    b[0] - a[0],
    b[1] - a[1],
    b[2] - a[2],
  ]);
  const other = normalOf([0, 0, 0], [b[0] - a[0], b[1] - a[1], b[2] - a[2]], axis);
  const ring = (c: V3): V3[] =>
    Array.from({ length: n }, (_, i) => {
      const u = Math.cos((i / n) * 2 * Math.PI) * r;
      const w = Math.sin((i / n) * 2 * Math.PI) * r;
      return [
        c[0] + axis[0] * u + other[0] * w,
        c[1] + axis[1] * u + other[1] * w,
        c[2] + axis[2] * u + other[2] * w,
      ];
    });
  const p = ring(a);
  const q = ring(b);
  const faces = p.flatMap((_, i): Face[] => {
    const j = (i + 1) % n;
    const points = [p[i], q[i], q[j], p[j]].filter((v): v is V3 => v !== undefined);
    return [
      { points, colour },
      { points: [...points].reverse(), colour },
    ];
  });
  return { faces, bias };
};

interface Seen {
  readonly points: [number, number][];
  readonly colour: string;
  readonly lit: number;
}

const seenFaces = (solids: readonly Solid[], view: View, light: SolidLight): Seen[] => {
  const length = Math.hypot(...light.from) || 1;
  const depthOf = (s: Solid): number => {
    const all = s.faces.flatMap((f) => f.points.map((p) => turned(view, p)[2]));
    return (Math.max(...all) + Math.min(...all)) / 2 + s.bias;
  };
  const sorted = [...solids].map((s) => ({ s, d: depthOf(s) })).sort((a, b) => a.d - b.d);
  return sorted.flatMap(({ s }) =>
    s.faces.flatMap((face): Seen[] => {
      const points = face.points.map((p) => project(view, p));
      const area = points.reduce((sum, p, i) => {
        const q = points[(i + 1) % points.length] ?? p;
        return sum + p[0] * q[1] - q[0] * p[1];
      }, 0);
      if (area >= 0) return [];
      const [a, b, c] = face.points.map((p) => turned(view, p));
      if (!a || !b || !c) return [];
      const n = normalOf(a, b, c);
      const facing = n[2] < 0 ? -1 : 1;
      const lit = (facing * (n[0] * light.from[0] + n[1] * light.from[1] + n[2] * light.from[2])) / length;
      return [{ points, colour: face.colour, lit: Math.max(0, lit) }];
    }),
  );
};

const paintFaces = (
  g: G,
  faces: readonly Seen[],
  light: SolidLight,
  colourOf: (c: string) => string,
): void => {
  const shade = light.shade ?? 0.42;
  g.lineJoin = 'round';
  for (const f of faces) {
    const colour = colourOf(f.colour);
    const lit = mix(mix(tone(colour, shade), '#141030', 0.12), tone(colour, 1.12), f.lit ** 0.8);
    g.fillStyle = g.strokeStyle = lit;
    g.lineWidth = 0.8;
    poly(g, f.points);
    poly(g, [...f.points, ...f.points.slice(0, 1)], true);
    if (light.edge && f.lit > 0.45) {
      g.strokeStyle = light.edge;
      g.lineWidth = 1.1;
      poly(g, [...f.points, ...f.points.slice(0, 1)], true);
    }
  }
};

/** Puts a thing of solids into the picture, as paint or as one flat with its faces printed on it. */
export const stand = (
  brush: Brush,
  solids: readonly Solid[],
  view: View,
  light: SolidLight,
  o: CutOptions = {},
): void => {
  const faces = seenFaces(solids, view, light);
  if (brush.material === 'memory') {
    paintFaces(brush.g, faces, light, (c) => c);
    return;
  }
  const outline = (q: G) => {
    q.lineWidth = 1.2;
    for (const f of faces) {
      poly(q, f.points);
      poly(q, [...f.points, ...f.points.slice(0, 1)], true);
    }
  };
  const soft = { ...light, shade: 0.72 };
  cut(brush, outline, '#808080', { ...o, shade: (q) => paintFaces(q, faces, soft, paperColour) });
};

/** A soft shadow where something touches the floor. */
export const contact = (
  brush: Brush,
  x: number,
  y: number,
  rx: number,
  ry = rx * 0.1,
  alpha = 0.55,
): void => {
  if (brush.material !== 'memory') return;
  const { g } = brush;
  g.save();
  g.filter = `blur(${Math.max(3, ry * 0.6)}px)`;
  g.fillStyle = `rgba(4,4,12,${alpha})`;
  g.beginPath();
  g.ellipse(x, y, rx, ry, 0, 0, 7);
  g.fill();
  g.restore();
};
