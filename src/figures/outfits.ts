import type { Body } from './body';
import type { CostumeName, HairName } from './castNames';
import type { Look, Tone } from './look';
import type { PaletteName } from './materials';

/** A change of clothes, as it is written: what differs from the person's own way of dressing. */
export type Outfit = Partial<Omit<Look, 'palette'>> & {
  readonly colours?: Partial<Record<PaletteName, Tone>>;
};

/** One person: body, colours of their own, wardrobe. */
export interface Person {
  readonly body: Body;
  readonly skin: Tone;
  readonly hair: Tone;
  readonly style: HairName;
  /** The coat that is carried over an arm. */
  readonly outer?: Tone;
  readonly default: Outfit;
  readonly costumes?: Partial<Record<CostumeName, Outfit>>;
}

export const suit = (light: string, shade: string, more: Outfit['colours'] = {}): Outfit => ({
  upper: 'suit',
  cut: 'jacket',
  colours: { main: [light, shade], trouser: [shade === '#0d0e2a' ? '#191b42' : light, shade], ...more },
});
export const shirtsleeves = (
  sleeves: 'rolled' | 'long' | 'bare',
  shirt: Tone,
  trouser: Tone,
  tie = false,
): Outfit => ({
  upper: 'shirt',
  sleeves,
  tie,
  colours: { shirt, trouser },
});
/** A jacket that ends at the waist, over a plain shirt. */
export const cropped = (jacket: Tone, shirt: Tone, trouser: Tone): Outfit => ({
  upper: 'suit',
  cut: 'cropped',
  colours: { main: jacket, lapel: jacket, shirt, trouser, lining: [jacket[1], '#0c0a20'] },
});
/** A buttoned waistcoat over shirtsleeves, with a tie where a colour is given for it. */
export const waistcoat = (vest: Tone, shirt: Tone, trouser: Tone, more: Outfit['colours'] = {}): Outfit => ({
  upper: 'shirt',
  cut: 'waistcoat',
  sleeves: 'rolled',
  tie: more.tie !== undefined,
  colours: { main: vest, lapel: vest, lining: vest, shirt, trouser, ...more },
});
export const coat = (light: string, shade: string, scarf: Tone, lapel: Tone): Outfit => ({
  upper: 'coat',
  scarf: true,
  sleeves: 'long',
  hem: 1.15,
  flare: 8,
  colours: { main: [light, shade], scarf, lapel, lining: [shade, '#140a24'] },
});
/** A man's coat: it falls straight from the shoulders. */
export const overcoat = (light: string, shade: string, scarf: Tone, lapel: Tone): Outfit => ({
  ...coat(light, shade, scarf, lapel),
  flare: 3,
});
export const dress = (light: string, shade: string, more: Outfit = {}): Outfit => ({
  upper: 'dress',
  ...more,
  colours: { main: [light, shade], lining: [shade, '#08142e'], ...more.colours },
});
export const knit = (
  light: string,
  shade: string,
  lower: 'skirt' | 'trousers',
  below: Tone,
  sleeves: 'long' | 'rolled' = 'long',
): Outfit => ({
  upper: 'blouse',
  lower,
  sleeves,
  neckline: 'high',
  flare: 10,
  colours: {
    main: [light, shade],
    trouser: below,
    ...(lower === 'skirt' ? { lining: [below[1], '#0c0a20'] } : {}),
  },
});

/** A child's dress: short sleeves, a collar, a skirt to the knee. */
export const frock = (light: string, shade: string): Outfit => ({
  upper: 'blouse',
  sleeves: 'rolled',
  neckline: 'high',
  earrings: false,
  hem: 1,
  flare: 13,
  colours: { main: [light, shade], lining: [shade, '#1c1230'] },
});

export const ivory: Tone = ['#efe6d6', '#6a5c86'];
export const white: Tone = ['#e6e2ec', '#3c4470'];
export const navy: Tone = ['#191b42', '#0b0b24'];
