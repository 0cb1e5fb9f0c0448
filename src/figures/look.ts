import type { HairName } from './castNames';
import type { PaletteName } from './materials';

/** What somebody wears: the shapes of the clothes and their colours. */
export interface Look {
  readonly upper: 'suit' | 'shirt' | 'dress' | 'blouse' | 'coat';
  readonly lower: 'trousers' | 'skirt';
  readonly sleeves: 'bare' | 'long' | 'rolled';
  readonly tie: boolean;
  /** A bow tie, undone. */
  readonly bow: boolean;
  readonly scarf: boolean;
  readonly glasses: boolean;
  /** How long what is worn over a shirt is: to the thigh, the waist or the knee; a waistcoat has no sleeves. */
  readonly cut: 'jacket' | 'cropped' | 'long' | 'waistcoat' | 'none';
  readonly neckline: 'deep' | 'high';
  /** End of the skirt or the coat's tails, in legs: 1 is the knee, 2 the ankle. */
  readonly hem: number;
  /** How much wider than the hips the hem is, centimetres. */
  readonly flare: number;
  readonly hair: HairName;
  readonly earrings: boolean;
  readonly palette: Palette;
}

/** Colours in light and in shade, `#rrggbb`. */
export type Palette = Readonly<Record<PaletteName, Tone>>;

/** A colour in light and in shade. */
export type Tone = readonly [light: string, shade: string];
