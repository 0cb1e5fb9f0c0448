import { at } from '../at.ts';
import type { Part, Played } from '../performance/part.ts';
import { type Frame, spansIn } from './frame.ts';
import { type InstrumentName, instrument } from './instruments.ts';

/** A restaurant pianist on duty: bass and chord in turn, the tune in octaves now and then, sleigh bells by the right thumb. */
export function parlour(frame: Frame, name: InstrumentName, bells: boolean): Part {
  const { bars, beatsPerBar, melody } = frame.piece;
  const notes: Played[] = melody.map((note) => ({
    beat: note.start,
    length: note.length * 0.9,
    pitch: note.pitch,
    weight: 0.56,
    voice: 'melody',
    channel: 0,
  }));
  for (const note of melody)
    if (note.start % beatsPerBar === 0 && Math.floor(note.start / beatsPerBar) % 4 === 0)
      notes.push({
        beat: note.start,
        length: note.length,
        pitch: note.pitch - 12,
        weight: 0.36,
        voice: 'fill',
        channel: 0,
      });
  for (const span of spansIn(frame, 0, bars)) {
    const bass = at(frame.bass, span.index);
    const triad = [at(frame.chords, span.index).root, ...at(frame.chords, span.index).guide];
    for (let beat = 0; beat < span.length; beat++) {
      const isBass = beat % 2 === 0;
      const pitches = isBass
        ? [beat % 4 === 0 ? bass : bass + 7]
        : triad.map((tone) => 53 + ((tone - 53 + 120) % 12)).slice(0, 3);
      for (const pitch of pitches)
        notes.push({
          beat: span.start + beat,
          length: isBass ? 0.9 : 0.5,
          pitch,
          weight: isBass ? 0.42 : 0.3,
          voice: isBass ? 'bass' : 'inner',
          channel: 0,
        });
    }
  }
  if (bells)
    for (let beat = 0; beat < bars * beatsPerBar; beat += 0.5)
      notes.push({
        beat,
        length: 0.2,
        pitch: beat % 2 === 1.5 ? 101 : 96,
        weight: beat % 1 ? 0.12 : 0.2,
        voice: 'fill',
        channel: 0,
      });
  return { instruments: [instrument(name, 0)], notes, controls: [] };
}
