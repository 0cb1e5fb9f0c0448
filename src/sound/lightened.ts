import type { CueSound } from '../content/soundManifest';

/** What a two-stem mix keeps, in this order of preference. */
const KEPT = ['piano', 'strings', 'full', 'rhythm'] as const;

/** Two stems a cue for devices with little memory: the song's four decoded stems take about 180 MB, two take 105. */
export const lightened = (cues: Readonly<Record<string, CueSound>>): Record<string, CueSound> =>
  Object.fromEntries(
    Object.entries(cues).map(([id, cue]) => {
      const kept = KEPT.filter((layer) => cue.stems.some((stem) => stem.layer === layer)).slice(0, 2);
      return [id, { ...cue, stems: cue.stems.filter((stem) => kept.some((layer) => layer === stem.layer)) }];
    }),
  );

/** Gigabytes at or below which a device gets the two-stem mix (the browser rounds to 0.25, 0.5, 1, 2, 4, 8). */
const WEAK = 2;

/** Whether the device says that it has little memory; browsers that do not say are taken to have enough. */
export const hasLittleMemory = (navigator: { readonly deviceMemory?: number }): boolean =>
  (navigator.deviceMemory ?? 8) <= WEAK;
