import type { Look, Tone } from '../../figures/look';
import { MATERIAL, type PaletteName, paletteSize } from '../../figures/materials';

/** A `#rrggbb` colour in linear light. */
export function linear(colour: string): [number, number, number] {
  const n = Number.parseInt(colour.slice(1), 16);
  const part = (shift: number): number => (((n >> shift) & 255) / 255) ** 2.2;
  return [part(16), part(8), part(0)];
}

/** How strongly a material takes a rim and the soft lights (second figure study). */
const gains: Record<PaletteName, readonly [rim: number, soft: number]> = {
  skin: [0.75, 1],
  lip: [0.5, 1],
  dark: [0.15, 0.35],
  hair: [0.32, 0.9],
  hairLight: [0.32, 1],
  main: [0.7, 1],
  lapel: [0.8, 0.85],
  shirt: [0.8, 0.78],
  tie: [0.5, 0.9],
  trouser: [0.85, 0.62],
  shoe: [0.9, 0.4],
  lining: [0.25, 0.45],
  jewel: [1.6, 1.8],
  belt: [0.8, 0.9],
  scarf: [0.7, 0.95],
  stocking: [0.9, 0.5],
  prop: [0.9, 0.5],
  propLight: [0.8, 0.9],
  eye: [0.1, 0.9],
  accent: [0.8, 1],
  outer: [0.7, 1],
};

/** Dark suits drink the soft lights: half of them is left, up to all on light cloth. */
const drunk = ([r, g, b]: readonly number[]): number =>
  0.5 + 0.5 * Math.min(1, (0.3 * r! + 0.6 * g! + 0.1 * b!) / 0.25);
const suiting: readonly PaletteName[] = ['main', 'lapel', 'trouser'];

/** Colours of a look as uniforms: in light with the rim's gain, in shade with the soft lights' gain. */
export function paletteUniforms(look: Look): { readonly lit: Float32Array; readonly shade: Float32Array } {
  const lit = new Float32Array(paletteSize * 4);
  const shade = new Float32Array(paletteSize * 4);
  for (const [name, tone] of Object.entries(look.palette) as [PaletteName, Tone][]) {
    const [rim, soft] = gains[name];
    const colour = linear(tone[0]);
    const left = look.upper === 'suit' && suiting.includes(name) ? drunk(colour) : 1;
    lit.set([...colour, rim], MATERIAL[name] * 4);
    shade.set([...linear(tone[1]), soft * left], MATERIAL[name] * 4);
  }
  return { lit, shade };
}
