import { at } from '../at.ts';
import type { Part } from '../performance/part.ts';
import { guideLine } from '../theory/guideLine.ts';
import { readMelody } from '../theory/notation.ts';
import { type Frame, melodyIn, spansIn, voicingsOf } from './frame.ts';
import { instrument } from './instruments.ts';
import { heldLine, rising, type Sung, sing, sustain } from './swell.ts';

/** What the first violins do: a high held thread, the tune, the tune in octaves, or nothing (inner strings only). */
type ViolinRole = 'thread' | 'tune' | 'octaves' | 'inner';

/** Bars `from`…`to` (exclusive) of string writing, loudness 0…1 from `start` to `end`. */
export interface StringPassage {
  from: number;
  to: number;
  violins: ViolinRole;
  start: number;
  end: number;
  /** With double basses. */
  deep?: boolean;
  /** A written second voice for half the celli, bar by bar from `from`. */
  counter?: readonly string[];
}

/** Sung lines from melody notes. */
export function sungMelody(frame: Frame, from: number, to: number, semitones = 0): Sung[] {
  return melodyIn(frame, from, to, semitones).map((note) => ({
    beat: note.start,
    length: note.length,
    pitch: note.pitch,
  }));
}

function sungBars(bars: readonly string[], beatsPerBar: number, from: number): Sung[] {
  return readMelody(bars, beatsPerBar, from).map(({ start, length, pitch }) => ({
    beat: start,
    length,
    pitch,
  }));
}

/** A slow high line through the harmony of some bars, away from what the melody holds. */
export function threadOf(
  frame: Frame,
  from: number,
  to: number,
  range: { low: number; high: number; start: number },
): Sung[] {
  const line = guideLine(frame.chords, range, (index) => [at(frame.highest, index) % 12]);
  return heldLine(frame, from, to, (index) => at(line, index));
}

/** Arranges five string sections: channels 0…4 are first and second violins, violas, celli, basses; 5 the celli that sing. */
export function strings(frame: Frame, passages: readonly StringPassage[]): Part {
  const part: Part = {
    instruments: [
      instrument('violins', 0),
      instrument('secondViolins', 1),
      instrument('violas', 2),
      instrument('celli', 3),
      instrument('basses', 4),
      instrument('celli', 5),
    ],
    notes: [],
    controls: [],
  };
  const { beatsPerBar } = frame.piece;
  const voicings = voicingsOf(frame, { voices: 4, low: 48, high: 74, span: 19, centre: 62 }, 65, 76);
  const inner = (from: number, to: number, voice: number) =>
    heldLine(frame, from, to, (index) => at(at(voicings, index), voice));
  for (const { from, to, violins, start, end, deep, counter } of passages) {
    const level = rising(beatsPerBar, from, to, start, end);
    sing(part, 3, inner(from, to, 0), { level });
    sing(part, 2, inner(from, to, 1), { level });
    sustain(part, 2, inner(from, to, 2));
    if (violins !== 'octaves') sing(part, 1, inner(from, to, 3), { level });
    if (counter)
      sing(part, 5, sungBars(counter, beatsPerBar, from), {
        level: (beat) => Math.min(1, level(beat) * 1.15),
      });
    if (deep) {
      const bass = spansIn(frame, from, to).map(({ start: beat, length, index }) => ({
        beat,
        length,
        pitch: at(frame.bass, index),
      }));
      sing(part, 4, bass, { level: (beat) => level(beat) * 0.8 });
    }
    const tune = {
      level: (beat: number) => Math.min(1, level(beat) * 1.12),
      voice: 'melody',
      shift: -40,
    } as const;
    if (violins === 'thread')
      sing(part, 0, threadOf(frame, from, to, { low: 74, high: 86, start: 79 }), {
        level: (beat) => level(beat) * 0.8,
      });
    if (violins === 'tune') sing(part, 0, sungMelody(frame, from, to), tune);
    if (violins === 'octaves') {
      sing(part, 0, sungMelody(frame, from, to, 12), tune);
      sing(part, 1, sungMelody(frame, from, to), tune);
    }
  }
  return part;
}
