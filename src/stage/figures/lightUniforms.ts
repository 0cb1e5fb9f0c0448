import type { FigureLight } from './figureState';
import { linear } from './paletteUniforms';

/** The light as the shader wants it. */
export interface LightUniforms {
  readonly key: Float32Array;
  readonly keyColour: Float32Array;
  readonly rim: Float32Array;
  readonly rimColour: Float32Array;
  readonly back: Float32Array;
  readonly backColour: Float32Array;
  /** Lamp in picture units: x, y, z, range. */
  readonly lamp: Float32Array;
  readonly lampColour: Float32Array;
  readonly tint: Float32Array;
  ambient: number;
}

/** Ambient light from which a rim begins to pale, and at which it is palest: in even daylight nothing is outlined. */
const EVEN = { from: 0.6, to: 0.9 } as const;

/** An unlit set of uniforms. */
export const createLightUniforms = (): LightUniforms => ({
  key: new Float32Array([0, 0, 1, 0]),
  keyColour: new Float32Array(3),
  rim: new Float32Array([0, 0, -1, 0]),
  rimColour: new Float32Array(3),
  back: new Float32Array([0, 0, -1, 0]),
  backColour: new Float32Array(3),
  lamp: new Float32Array(4),
  lampColour: new Float32Array(4),
  tint: new Float32Array([1, 1, 1]),
  ambient: 1,
});

function direct(out: Float32Array, x: number, y: number, z: number, strength: number): void {
  const l = Math.hypot(x, y, z) || 1;
  out[0] = x / l;
  out[1] = y / l;
  out[2] = z / l;
  out[3] = strength;
}

/**
 * Reads a light. A key from behind is two lights: the hard rim it is, and a softer one from the same side in
 * front, so that nobody becomes a hole in the picture.
 */
export function readLight(out: LightUniforms, light: FigureLight): void {
  const [kx, ky, kz] = light.key.direction;
  direct(out.key, kx, ky + 0.12, Math.max(kz, 0.42), light.key.strength * (kz < 0 ? 0.92 : 1.1));
  out.keyColour.set(linear(light.key.colour));
  const rims = 1 - 0.4 * Math.min(1, Math.max(0, (light.ambient - EVEN.from) / (EVEN.to - EVEN.from)));
  const back = light.backRim ?? light.key;
  const [bx, by, bz] = back.direction;
  direct(out.back, bx, by, Math.min(bz, -0.5), rims * back.strength * (light.backRim || kz < 0 ? 0.6 : 0.35));
  out.backColour.set(linear(back.colour));
  const [rx, ry, rz] = light.rim.direction;
  direct(out.rim, rx, ry, Math.min(rz, -0.45), rims * light.rim.strength);
  out.rimColour.set(linear(light.rim.colour));
  out.lampColour[3] = light.lamp?.strength ?? 0;
  if (light.lamp) {
    out.lamp.set([light.lamp.x, light.lamp.y, light.lamp.z, Math.max(1, light.lamp.range)]);
    out.lampColour.set(linear(light.lamp.colour));
  }
  out.tint.set(light.tint ? linear(light.tint) : [1, 1, 1]);
  out.ambient = light.ambient;
}
