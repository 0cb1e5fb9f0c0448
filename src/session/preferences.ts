import * as v from 'valibot';

const unit = (fallback: number) => v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), fallback);
const yesNo = (fallback: boolean) => v.fallback(v.boolean(), fallback);

const lookChoice = v.object({
  reducedMotion: yesNo(false),
  reducedFlashes: yesNo(true),
  /** `auto` steps by measured frame time. */
  quality: v.fallback(v.picklist(['auto', 'low', 'middle', 'high']), 'auto'),
});

/** Volumes from 0 to 1 per bus, and how all of it is heard. */
const volumes = v.object({
  music: unit(0.8),
  effects: unit(0.8),
  room: unit(0.7),
  mono: yesNo(false),
  /** Quiet parts louder, loud parts softer. */
  night: yesNo(false),
  muted: yesNo(false),
});

/** Preferences as kept: whatever is missing or out of range falls back to its default. */
export const savedPreferences = v.object({
  /** 1 … 2. */
  textSize: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(2)), 1),
  typeface: v.fallback(v.picklist(['story', 'legible']), 'story'),
  contrast: v.fallback(v.picklist(['normal', 'high']), 'normal'),
  soundCaptions: yesNo(false),
  describePicture: yesNo(false),
  holdToggles: yesNo(false),
  /** How long a line stays in automatic reading: 1 is 583 characters a minute, 2 twice as long. */
  autoPace: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)), 1),
  look: v.fallback(lookChoice, () => v.parse(lookChoice, {})),
  volumes: v.fallback(volumes, () => v.parse(volumes, {})),
});

export interface StageLook extends Readonly<v.InferOutput<typeof lookChoice>> {
  /** Freeze every animation at its settled picture. */
  readonly still: boolean;
}

export type Volumes = Readonly<v.InferOutput<typeof volumes>>;

/** How this player wants to read, see and hear. */
export type Preferences = Readonly<v.InferOutput<typeof savedPreferences>>;

/** How the game looks and sounds before anybody changes it. */
export const defaultPreferences: Preferences = v.parse(savedPreferences, {});

/** The defaults of somebody whose system asks for less motion or more contrast. */
export const systemPreferences = (view: {
  matchMedia(wish: string): { readonly matches: boolean };
}): Preferences => ({
  ...defaultPreferences,
  contrast: view.matchMedia('(prefers-contrast: more)').matches ? 'high' : defaultPreferences.contrast,
  look: {
    ...defaultPreferences.look,
    reducedMotion: view.matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
});
