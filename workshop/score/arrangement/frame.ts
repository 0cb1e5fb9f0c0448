import { at } from '../at.ts';
import { type Chord, chordOf } from '../theory/chord.ts';
import type { Note, Piece } from '../theory/notation.ts';
import { type Over, type Seat, voiceLead } from '../theory/voicing.ts';

/** A piece read for arranging: chords taken apart, bass notes chosen, melody over each chord. */
export interface Frame {
  piece: Piece;
  chords: readonly Chord[];
  /** Bass pitch under each chord, E1…B2, nearest to the one before. */
  bass: readonly number[];
  over: readonly (readonly Over[])[];
  /** Lowest and highest melody pitch over each chord; 80 and 0 where there is none. */
  lowest: readonly number[];
  highest: readonly number[];
}

/** Reads a piece for arranging; `firstBass` is where the bass begins. */
export function frameOf(piece: Piece, firstBass = 39): Frame {
  const chords = piece.chords.map((span) => chordOf(span.symbol));
  const over = piece.chords.map((span) => {
    const end = span.start + span.length;
    return piece.melody
      .filter((note) => note.start < end - 1e-6 && note.start + note.length > span.start + 1e-6)
      .map((note) => ({
        pitch: note.pitch,
        length: Math.min(note.start + note.length, end) - Math.max(note.start, span.start),
      }));
  });
  let before = firstBass;
  const bass = chords.map((chord) => {
    let best = 30;
    let least = Number.POSITIVE_INFINITY;
    for (let pitch = 30; pitch <= 47; pitch++) {
      if (pitch % 12 !== chord.bass) continue;
      const cost = Math.abs(pitch - before) + (pitch < 33 ? 2 : 0) + (pitch > 44 ? 1.5 : 0);
      if (cost < least) {
        least = cost;
        best = pitch;
      }
    }
    before = best;
    return best;
  });
  return {
    piece,
    chords,
    bass,
    over,
    lowest: over.map((notes) => Math.min(80, ...notes.map((note) => note.pitch))),
    highest: over.map((notes) => Math.max(0, ...notes.map((note) => note.pitch))),
  };
}

/** Index of the chord sounding at a beat. */
export function chordIndexAt(frame: Frame, beat: number): number {
  let index = 0;
  frame.piece.chords.forEach((span, i) => {
    if (span.start <= beat + 1e-6) index = i;
  });
  return index;
}

/** Voicings for the whole piece from a seat, kept under the melody but never below `floor`…`roof`. */
export function voicingsOf(frame: Frame, seat: Seat, floor = 64, roof = 72): number[][] {
  const ceilings = frame.lowest.map((pitch) => Math.max(floor, Math.min(pitch, roof)));
  return voiceLead(frame.chords, ceilings, seat, frame.over);
}

/** Chords that begin in bars `from`…`to` (exclusive), with their index. */
export function spansIn(
  frame: Frame,
  from: number,
  to: number,
): { index: number; start: number; length: number; bar: number }[] {
  const { beatsPerBar, chords } = frame.piece;
  return chords
    .map((span, index) => ({
      index,
      start: span.start,
      length: span.length,
      bar: Math.floor(span.start / beatsPerBar),
    }))
    .filter((span) => span.bar >= from && span.bar < to);
}

/** Melody notes of bars `from`…`to`, each section taking its own upbeat along, moved by semitones. */
export function melodyIn(frame: Frame, from: number, to: number, semitones = 0, upbeat = 1): Note[] {
  const { beatsPerBar, melody } = frame.piece;
  return melody
    .filter(
      (note) =>
        note.start >= from * beatsPerBar - upbeat - 1e-6 && note.start < to * beatsPerBar - upbeat - 1e-6,
    )
    .map((note) => ({ ...note, pitch: note.pitch + semitones }));
}

/** The first listed interval below a melody pitch that lands on a chord tone other than the root, or null. */
export function thirdBelow(frame: Frame, note: Note, intervals: readonly number[]): number | null {
  const chord = at(frame.chords, chordIndexAt(frame, note.start));
  const found = intervals.find((interval) => {
    const tone = (note.pitch - interval) % 12;
    return chord.tones.includes(tone) && tone !== chord.root;
  });
  return found === undefined ? null : note.pitch - found;
}
