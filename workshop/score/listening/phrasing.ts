import { at } from '../at.ts';
import type { CueSheet } from '../cues/cueSheet.ts';
import type { Voice } from '../performance/part.ts';
import { perform } from '../performance/perform.ts';
import { TempoMap } from '../performance/tempoMap.ts';

/** How varied a line is: its bars, how many of them differ, and the longest run of one and the same bar. */
export interface Variety {
  bars: number;
  different: number;
  longestRun: number;
}

/** What is struck in every bar by a voice of all players; hands are compared by rhythm alone, their harmony changes anyway. */
function barsOf({ piece, stems }: CueSheet, voice: Voice): string[] {
  const bars = new Map<number, Set<string>>();
  for (const { part } of stems)
    for (const note of part.notes) {
      if (note.voice !== voice) continue;
      const bar = Math.floor(note.beat / piece.beatsPerBar + 1e-6);
      const here = bars.get(bar) ?? new Set<string>();
      bars.set(bar, here);
      here.add(`${(note.beat - bar * piece.beatsPerBar).toFixed(2)} ${voice === 'inner' ? '' : note.pitch}`);
    }
  return [...bars].sort(([a], [b]) => a - b).map(([, struck]) => [...struck].sort().join(' '));
}

/** The variety of one voice of a cue, or null where nobody plays it. */
export function varietyOf(sheet: CueSheet, voice: Voice): Variety | null {
  const bars = barsOf(sheet, voice);
  if (!bars.length) return null;
  let longestRun = 1;
  let run = 1;
  for (let i = 1; i < bars.length; i++) {
    run = bars[i] === bars[i - 1] ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
  }
  return { bars: bars.length, different: new Set(bars).size, longestRun };
}

/** MIDI velocities of the tune as performed: the fifth and the ninety-fifth percentile; null where there is no tune. */
export function touchOf(sheet: CueSheet): { soft: number; loud: number } | null {
  const { piece, stems, manner } = sheet;
  const beats = piece.beatsPerBar;
  const tempo = new TempoMap(sheet.tempo, beats, -beats, (piece.bars + 8) * beats);
  const velocities = stems
    .flatMap(({ part, manner: own }) => perform(part, tempo, { ...manner, ...own }).notes)
    .filter((note) => note.voice === 'melody')
    .map((note) => note.velocity)
    .sort((a, b) => a - b);
  if (!velocities.length) return null;
  const share = (x: number) =>
    at(velocities, Math.min(velocities.length - 1, Math.floor(velocities.length * x)));
  return { soft: share(0.05), loud: share(0.95) };
}
