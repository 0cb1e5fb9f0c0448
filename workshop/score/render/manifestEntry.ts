import type { CueSheet, Layer } from '../cues/cueSheet.ts';

/** A cue as the game reads it. Seconds are measured from bar 0 unless said otherwise. */
export interface ManifestCue {
  caption: string;
  beatsPerBar: number;
  bpm: number;
  form: 'loop' | 'linear' | 'vamp';
  opens: 'dream' | 'all';
  /** It waits for the player's key and sounds only while that is held. */
  held?: true;
  /** Decibels below full at which the game plays it. */
  level: number;
  /** Seconds of the files at which playing begins, where that is not their start. */
  start?: number;
  /** Seconds in the files before bar 0: padding and upbeat. */
  lead: number;
  /** Seconds of the files. */
  length: number;
  /** Seconds of every bar line, the last being the end of the last bar. */
  bars: number[];
  /** Where the files go round, in seconds of the files. */
  loop?: { from: number; to: number };
  /** Seconds by which both ends of the loop are moved: where the decoded files go round with the smallest step. */
  seam?: number;
  stems: { layer: Layer; file: string; lufs: number }[];
  marks: Record<string, number>;
  /** Seconds at which the tune strikes a note, and its MIDI pitch. */
  onsets: [seconds: number, pitch: number][];
  /** Measured on the sum of all stems. */
  lufs: number;
  truePeak: number;
}

/** The same files entered at the mark `short`, an upbeat earlier: a shorter cut of the same performance. */
export function shortened(cue: ManifestCue, caption: string): ManifestCue {
  const bar = cue.marks.short ?? 0;
  const zero = cue.bars[bar] ?? 0;
  const beat = (zero - (cue.bars[bar - 1] ?? 0)) / cue.beatsPerBar;
  return {
    ...cue,
    caption,
    start: rounded(cue.lead + zero - beat * 1.12),
    lead: rounded(cue.lead + zero),
    bars: cue.bars.slice(bar).map((seconds) => rounded(seconds - zero)),
    marks: Object.fromEntries(Object.entries(cue.marks).map(([name, at]) => [name, at - bar])),
    onsets: cue.onsets.flatMap(([seconds, pitch]) =>
      seconds > zero - beat * 1.1 ? [[rounded(seconds - zero), pitch]] : [],
    ),
  };
}

/** Four decimals are enough for a clock read in milliseconds. */
export function rounded(seconds: number): number {
  return Math.round(seconds * 1e4) / 1e4;
}

/** Name of a stem's files without their ending. */
export function stemFile(sheet: CueSheet, layer: Layer): string {
  return sheet.asOne !== undefined || sheet.stems.length === 1 ? sheet.id : `${sheet.id}-${layer}`;
}
