import { drums } from '../arrangement/drums.ts';
import { writtenLine } from '../arrangement/writtenLine.ts';
import { type Part, together } from '../performance/part.ts';
import { FILTERS, type StemSheet } from './cueSheet.ts';

type Extra = Partial<Omit<StemSheet, 'part' | 'layer'>>;

/** A pianist in the salon. */
export const pianoStem = (part: Part, extra: Extra = {}): StemSheet => ({
  layer: 'piano',
  part,
  room: 'salon',
  wet: 0.3,
  filters: FILTERS.piano,
  lufs: -20,
  kbps: 36,
  ...extra,
});

/** A band's keyboards and winds in the club, unfiltered. */
export const bandStem = (part: Part, extra: Extra = {}): StemSheet => ({
  layer: 'piano',
  part,
  room: 'club',
  wet: 0.22,
  lufs: -20,
  kbps: 32,
  ...extra,
});

/** Bass and brushes in the club, in mono. */
export const rhythmStem = (part: Part, extra: Extra = {}): StemSheet => ({
  layer: 'rhythm',
  part,
  room: 'club',
  wet: 0.16,
  filters: FILTERS.rhythm,
  lufs: -26,
  kbps: 22,
  channels: 1,
  ...extra,
});

/** Strings in the hall. */
export const stringStem = (part: Part, extra: Extra = {}): StemSheet => ({
  layer: 'strings',
  part,
  room: 'hall',
  wet: 0.42,
  filters: FILTERS.strings,
  lufs: -21.5,
  kbps: 28,
  ...extra,
});

/** Winds, brass, celesta and harp in the hall. */
export const colourStem = (part: Part, extra: Extra = {}): StemSheet => ({
  layer: 'full',
  part,
  room: 'hall',
  wet: 0.42,
  filters: FILTERS.full,
  lufs: -21,
  kbps: 26,
  ...extra,
});

/** An upright bass in written bars of three (or so many) beats. */
export const uprightBass = (bars: readonly string[], weight: number, beatsPerBar = 3): Part =>
  writtenLine({ instrument: 'acousticBass', channel: 0, beatsPerBar, weight, voice: 'bass', bars });

/** Upright bass and brushes in written bars of three, the bass at one weight, the brushes at another. */
export const bassAndBrushes = (
  bass: readonly string[],
  brushes: readonly string[],
  [bassWeight, brushWeight]: readonly [number, number],
): Part =>
  together(
    uprightBass(bass, bassWeight),
    drums({ kit: 'brushes', beatsPerBar: 3, weight: brushWeight, bars: brushes }),
  );
