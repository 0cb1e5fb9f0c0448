import type { CueSound } from '../content/soundManifest';

/** What a two-stem mix keeps, in this order of preference. */
const KEPT = ['piano', 'strings', 'full', 'rhythm'] as const;

/** Two stems a cue for devices with little memory: decoded, the song’s four take about 230 MB at 48 kHz, two in mono 57. */
export const lightened = (cues: Readonly<Record<string, CueSound>>): Record<string, CueSound> =>
  Object.fromEntries(
    Object.entries(cues).map(([id, cue]) => {
      const kept = KEPT.filter((layer) => cue.stems.some((stem) => stem.layer === layer)).slice(0, 2);
      return [id, { ...cue, stems: cue.stems.filter((stem) => kept.some((layer) => layer === stem.layer)) }];
    }),
  );

/** Gigabytes at or below which a device gets two stems in mono (browsers that say round to 0.25, 0.5, 1, 2, 4, 8). */
const WEAK = 4;

/** Whether a device has little memory: it says so, or it does not say and is held in a hand. */
export const hasLittleMemory = (
  { deviceMemory }: { readonly deviceMemory?: number },
  isHandheld: boolean,
): boolean => (deviceMemory === undefined ? isHandheld : deviceMemory <= WEAK);
