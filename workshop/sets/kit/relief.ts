import type { V3 } from './solid.ts';

/** A corner of a triangle as it lands on a relief: pixels, depth in centimetres toward us, normal, place in its garment. */
export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly normal: V3;
  readonly place: V3;
  /** Height over the floor in centimetres. */
  readonly high: number;
}

/** What of a body is seen in every pixel: depth (−∞ where nothing is), normal, colour's index, height. */
export interface Relief {
  readonly w: number;
  readonly h: number;
  readonly depth: Float32Array;
  readonly normal: Float32Array;
  readonly colour: Uint8Array;
  readonly high: Float32Array;
}

/** A relief on which nothing lies. */
export const reliefOf = (w: number, h: number): Relief => ({
  w,
  h,
  depth: new Float32Array(w * h).fill(Number.NEGATIVE_INFINITY),
  normal: new Float32Array(w * h * 3),
  colour: new Uint8Array(w * h),
  high: new Float32Array(w * h),
});

/** Lays a triangle on a relief where nothing nearer lies; `colourAt` tells the colour's index from the garment's place. */
export const layTriangle = (
  relief: Relief,
  [a, b, c]: readonly [Corner, Corner, Corner],
  colourAt: (place: V3, back: boolean) => number,
): void => {
  const { w, h, depth, normal, colour, high } = relief;
  const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  if (Math.abs(area) < 1e-6) return;
  const y0 = Math.max(0, Math.floor(Math.min(a.y, b.y, c.y)));
  const y1 = Math.min(h - 1, Math.ceil(Math.max(a.y, b.y, c.y)));
  const x0 = Math.max(0, Math.floor(Math.min(a.x, b.x, c.x)));
  const x1 = Math.min(w - 1, Math.ceil(Math.max(a.x, b.x, c.x)));
  const away = a.normal[2] + b.normal[2] + c.normal[2] < 0;
  for (let y = y0; y <= y1; y++)
    for (let x = x0; x <= x1; x++) {
      const p = ((b.x - x) * (c.y - y) - (b.y - y) * (c.x - x)) / area;
      const q = ((c.x - x) * (a.y - y) - (c.y - y) * (a.x - x)) / area;
      const r = 1 - p - q;
      if (p < -1e-4 || q < -1e-4 || r < -1e-4) continue;
      const z = p * a.z + q * b.z + r * c.z;
      const at = y * w + x;
      if (z <= (depth[at] ?? 0)) continue;
      depth[at] = z;
      for (const axis of [0, 1, 2] as const)
        normal[at * 3 + axis] = p * a.normal[axis] + q * b.normal[axis] + r * c.normal[axis];
      high[at] = p * a.high + q * b.high + r * c.high;
      colour[at] = colourAt(
        [
          p * a.place[0] + q * b.place[0] + r * c.place[0],
          p * a.place[1] + q * b.place[1] + r * c.place[1],
          p * a.place[2] + q * b.place[2] + r * c.place[2],
        ],
        away,
      );
    }
};

/** The normal around a pixel, over `reach` pixels of the same form: small lumps are left to the imagination. */
export const broadNormal = (
  relief: Relief,
  at: number,
  reach: number,
  out: [number, number, number],
): void => {
  const { w, depth, normal } = relief;
  const own = depth[at] ?? 0;
  let [x, y, z] = [normal[at * 3] ?? 0, normal[at * 3 + 1] ?? 0, normal[at * 3 + 2] ?? 0];
  for (let k = 0; k < 12; k++) {
    const r = k % 2 ? reach : reach * 0.5;
    const other = at + Math.round(Math.cos(k * 2.4) * r) + w * Math.round(Math.sin(k * 2.4) * r);
    if (Math.abs((depth[other] ?? Number.NEGATIVE_INFINITY) - own) > 6) continue;
    x += normal[other * 3] ?? 0;
    y += normal[other * 3 + 1] ?? 0;
    z += normal[other * 3 + 2] ?? 0;
  }
  const size = Math.hypot(x, y, z) || 1;
  out[0] = x / size;
  out[1] = y / size;
  out[2] = z / size;
};
