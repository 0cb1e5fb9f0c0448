import { at } from '../at.ts';
import type { Control, Part, Played } from '../performance/part.ts';
import { chordIndexAt, type Frame, thirdBelow, voicingsOf } from './frame.ts';
import { type InstrumentName, instrument } from './instruments.ts';
import { withoutDoubling } from './soloPiano.ts';
import { sungWeight } from './touch.ts';

/** A comping figure: beats of the bar and lengths. */
type Figure = readonly (readonly [beat: number, length: number])[];

/** Comping figures in three, each an answer to the one before it; phrases of four bars are written from their letters. */
const FIGURES: Readonly<Record<string, Figure>> = {
  a: [
    [0, 0.9],
    [1.5, 1.2],
  ],
  b: [
    [0.5, 0.45],
    [2, 0.9],
  ],
  c: [
    [1, 0.5],
    [2.5, 0.45],
  ],
  d: [
    [0, 1.4],
    [2.5, 0.4],
  ],
  e: [[1.5, 1.3]],
  f: [[0, 2.6]],
  g: [[1, 1.8]],
  h: [
    [0.5, 0.4],
    [1.5, 0.4],
    [2.5, 0.4],
  ],
  i: [
    [0, 0.4],
    [2.5, 0.4],
  ],
  j: [[0.5, 1.9]],
  k: [
    [0, 0.5],
    [1.5, 0.4],
    [2, 0.8],
  ],
  m: [[2.5, 0.45]],
  z: [],
};

/** A pianist with a rhythm section: comping figures by bar letter, what is doubled, and the touch. */
export interface TrioPlan {
  /** One letter a bar; repeated to the end. */
  comping: string;
  /** Bars whose long notes get an octave, or a third, below. */
  octaves?: readonly [from: number, to: number];
  thirds?: readonly [from: number, to: number];
  instrument: InstrumentName;
  withoutMelody?: boolean;
  melodyWeight?: number;
  low?: number;
  /** Semitones the tune is moved. */
  melodyShift?: number;
}

function isWithin(bars: readonly [number, number] | undefined, bar: number): boolean {
  return bars !== undefined && bar >= bars[0] && bar < bars[1];
}

/** Arranges tune and rootless comping for a trio's piano. */
export function trioPiano(frame: Frame, plan: TrioPlan): Part {
  const { beatsPerBar, bars, chords } = frame.piece;
  const notes: Played[] = [];
  const controls: Control[] = [];
  const low = plan.low ?? 50;
  const voicings = voicingsOf(frame, { voices: 4, low, high: 68, span: 13, centre: 58 });
  const melody = plan.withoutMelody
    ? []
    : frame.piece.melody.map((note) => ({ ...note, pitch: note.pitch + (plan.melodyShift ?? 0) }));
  for (const note of melody) {
    const bar = Math.floor(note.start / beatsPerBar);
    const length = note.length * (note.length <= 0.5 ? 0.85 : 0.97);
    const sung = sungWeight({ ...note, pitch: note.pitch - (plan.melodyShift ?? 0) }, beatsPerBar);
    const weight = (plan.melodyWeight ?? 0.66) + sung - 0.62;
    const base = { beat: note.start, length, channel: 0 };
    notes.push({ ...base, pitch: note.pitch, weight, voice: 'melody' });
    if (isWithin(plan.octaves, bar) && note.length >= 1)
      notes.push({ ...base, pitch: note.pitch - 12, weight: 0.46, voice: 'fill', shift: 8 });
    else if (isWithin(plan.thirds, bar) && note.length >= 1.5) {
      const below = thirdBelow(frame, note, [3, 4, 8, 9]);
      if (below !== null) notes.push({ ...base, pitch: below, weight: 0.42, voice: 'fill', shift: 6 });
    }
  }
  for (let bar = 0; bar < bars; bar++) {
    const start = bar * beatsPerBar;
    const inBar = chords.filter((span) => span.start >= start && span.start < start + beatsPerBar);
    const letter = plan.comping[bar % plan.comping.length] ?? 'z';
    const figure: Figure =
      inBar.length > 1 && letter !== 'z'
        ? inBar.map((span) => [span.start - start, Math.min(0.9, span.length)])
        : (FIGURES[letter] ?? []);
    for (const [beat, length] of figure)
      at(voicings, chordIndexAt(frame, start + beat + 0.01)).forEach((pitch, k) => {
        const weight = 0.4 + (k === 3 ? 0.03 : 0);
        notes.push({ beat: start + beat, length, pitch, weight, voice: 'inner', channel: 0, shift: k * 3 });
      });
    controls.push({ beat: start, channel: 0, controller: 64, value: 0, shift: -5 });
    if (inBar.length === 1) {
      controls.push({ beat: start, channel: 0, controller: 64, value: 127, shift: 60 });
      controls.push({ beat: start + beatsPerBar / 2, channel: 0, controller: 64, value: 0 });
    }
  }
  return { instruments: [instrument(plan.instrument, 0)], notes: withoutDoubling(notes), controls };
}
