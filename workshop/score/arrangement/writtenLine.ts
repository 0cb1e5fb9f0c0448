import type { Part, Played, Voice } from '../performance/part.ts';
import { readMelody } from '../theory/notation.ts';
import { type InstrumentName, instrument } from './instruments.ts';

/** A written line for one instrument; every fourth note or so breathes by itself through the performance. */
export interface Line {
  instrument: InstrumentName;
  channel: number;
  bars: readonly string[];
  beatsPerBar: number;
  weight: number;
  voice: Voice;
  /** Share of its written length a note sounds. */
  hold?: number;
  straight?: boolean;
  firstBar?: number;
  semitones?: number;
}

/** The part of a written line: first beats of bars weigh a little more, upbeats and repeated notes less. */
export function writtenLine(line: Line): Part {
  const { channel, beatsPerBar, weight, voice, hold = 0.94, semitones = 0 } = line;
  let before = -1;
  const notes = readMelody(line.bars, beatsPerBar, line.firstBar ?? 0).map((note): Played => {
    const inBar = note.start % beatsPerBar;
    const accent = inBar < 1e-6 ? 1.06 : inBar % 1 > 1e-6 ? 0.84 : 0.97;
    const again = note.pitch === before ? 0.93 : 1;
    before = note.pitch;
    return {
      beat: note.start,
      length: note.length * hold,
      pitch: note.pitch + semitones,
      weight: weight * accent * again,
      voice,
      channel,
      ...(line.straight ? { straight: true } : {}),
    };
  });
  return { instruments: [instrument(line.instrument, channel)], notes, controls: [] };
}
