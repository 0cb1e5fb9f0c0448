/** Materials of a vertex. Those before `face` have a colour of their own in a palette. */
export const MATERIAL = {
  skin: 0,
  lip: 1,
  dark: 2,
  hair: 3,
  hairLight: 4,
  main: 5,
  lapel: 6,
  shirt: 7,
  tie: 8,
  trouser: 9,
  shoe: 10,
  lining: 11,
  jewel: 12,
  belt: 13,
  scarf: 14,
  stocking: 15,
  prop: 16,
  propLight: 17,
  eye: 18,
  accent: 19,
  outer: 20,
  // Painted by the shader from a vertex's place in the garment.
  face: 32,
  innerShirt: 33,
  bodice: 34,
  coat: 35,
  jacket: 36,
  blouse: 37,
  skirt: 38,
  sheet: 39,
} as const;

/** What a limb adds to the material of its cloth, so that the shader knows where it folds: where the limb's axis bends. */
export const LIMB = { leftArm: 64, rightArm: 128, leftLeg: 192, rightLeg: 256, finger: 320 } as const;

/** A vertex's material without its limb. */
export const materialOf = (code: number): number => code % 64;

/** Number of colours in a palette. */
export const paletteSize = 21;

/** Name of a material with a colour. */
export type PaletteName =
  | 'skin'
  | 'lip'
  | 'dark'
  | 'hair'
  | 'hairLight'
  | 'main'
  | 'lapel'
  | 'shirt'
  | 'tie'
  | 'trouser'
  | 'shoe'
  | 'lining'
  | 'jewel'
  | 'belt'
  | 'scarf'
  | 'stocking'
  | 'prop'
  | 'propLight'
  | 'eye'
  | 'accent'
  | 'outer';
