import { at } from '../at.ts';
import type { Part } from '../performance/part.ts';
import { type Frame, melodyIn, spansIn, voicingsOf } from './frame.ts';
import { type InstrumentName, instrument, kit } from './instruments.ts';
import { sungMelody, threadOf } from './strings.ts';
import { heldLine, rising, type Sung, sing, sustain } from './swell.ts';

/** One colour of the orchestra over bars `from`…`to`. Brass appears only as pads, swells and doublings. */
export interface ColourPassage {
  from: number;
  to: number;
  colour:
    | 'celesta'
    | 'sparkle'
    | 'harp'
    | 'hornPad'
    | 'hornThread'
    | 'tromboneSwell'
    | 'trumpetTune'
    | 'fluteTune'
    | 'oboeTune'
    | 'clarinetLine'
    | 'fluteThread';
  start: number;
  end: number;
}

const CHANNEL = {
  celesta: 0,
  horns: 1,
  trumpet: 2,
  trombone: 3,
  timpani: 4,
  glockenspiel: 5,
  flute: 6,
  oboe: 7,
  clarinet: 8,
  harp: 10,
} as const;

type Colour = (part: Part, frame: Frame, passage: ColourPassage, voicings: readonly number[][]) => void;

function levelOf(frame: Frame, { from, to, start, end }: ColourPassage): (beat: number) => number {
  return rising(frame.piece.beatsPerBar, from, to, start, end);
}

function tune(channel: number, semitones: number): Colour {
  return (part, frame, passage) => {
    const line = sungMelody(frame, passage.from, passage.to, semitones);
    sing(part, channel, line, { level: levelOf(frame, passage), voice: 'melody', swell: 0.3, shift: -20 });
  };
}

function pad(channel: number, low: number, high: number): Colour {
  return (part, frame, passage, voicings) => {
    const voice = (k: number): Sung[] =>
      heldLine(frame, passage.from, passage.to, (index) => at(at(voicings, index), k));
    sing(part, channel, voice(low), { level: levelOf(frame, passage), shift: -30 });
    sustain(part, channel, voice(high));
  };
}

function thread(channel: number, low: number, high: number): Colour {
  return (part, frame, passage) => {
    const line = threadOf(frame, passage.from, passage.to, {
      low,
      high,
      start: Math.round((low + high) / 2),
    });
    sing(part, channel, line, { level: levelOf(frame, passage), swell: 0.3 });
  };
}

/** Eighths up through the chord and part of the way back, never swung. */
const harp: Colour = (part, frame, { from, to, start, end }) => {
  for (const span of spansIn(frame, from, to)) {
    const pitches: number[] = [];
    for (let pitch = at(frame.bass, span.index) + 12; pitch <= 86; pitch++)
      if (at(frame.chords, span.index).tones.includes(pitch % 12)) pitches.push(pitch);
    const steps = span.length * 2;
    const weight = 0.46 * (start + ((end - start) * (span.bar - from)) / (to - from));
    for (let k = 0; k < steps; k++) {
      const index = k < steps * 0.7 ? k * 2 : Math.round((steps - k) * 3);
      const pitch = at(pitches, Math.max(0, Math.min(pitches.length - 1, index)));
      part.notes.push({
        beat: span.start + k * 0.5,
        length: 1.5,
        pitch,
        weight,
        voice: 'fill',
        channel: CHANNEL.harp,
        straight: true,
      });
    }
  }
};

const celesta: Colour = (part, frame, { from, to, start }) => {
  for (const note of melodyIn(frame, from, to))
    part.notes.push({
      beat: note.start,
      length: note.length,
      pitch: note.pitch + 12 > 96 ? note.pitch : note.pitch + 12,
      weight: start,
      voice: 'melody',
      channel: CHANNEL.celesta,
      shift: 6,
    });
};

/** Broken chords two octaves above the hands, in every other bar. */
const sparkle: Colour = (part, frame, { from, to, start }, voicings) => {
  for (const span of spansIn(frame, from, to)) {
    if (span.length < 3 || span.bar % 2 === 0) continue;
    [0, 2, 3, 1, 2].forEach((voice, k) => {
      const pitch = at(at(voicings, span.index), voice) + 24;
      part.notes.push({
        beat: span.start + 0.5 + 0.5 * k,
        length: 0.6,
        pitch,
        weight: start,
        voice: 'fill',
        channel: CHANNEL.celesta,
      });
    });
  }
};

const COLOURS: Readonly<Record<ColourPassage['colour'], Colour>> = {
  celesta,
  sparkle,
  harp,
  hornPad: pad(CHANNEL.horns, 2, 0),
  hornThread: thread(CHANNEL.horns, 58, 70),
  tromboneSwell: pad(CHANNEL.trombone, 0, 2),
  trumpetTune: tune(CHANNEL.trumpet, -12),
  fluteTune: tune(CHANNEL.flute, 0),
  oboeTune: tune(CHANNEL.oboe, 0),
  clarinetLine: thread(CHANNEL.clarinet, 60, 72),
  fluteThread: thread(CHANNEL.flute, 79, 91),
};

/** Timpani roll and cymbal into a bar, one bar long, ending in a stroke on its first beat. */
export function rollInto(part: Part, frame: Frame, bar: number, strokePitch: number, weight: number): void {
  const beat = bar * frame.piece.beatsPerBar;
  for (let k = 0; k < 24; k++)
    part.notes.push({
      beat: beat - 2 + k / 12,
      length: 0.1,
      pitch: 46,
      weight: weight * (0.26 + 0.03 * k),
      voice: 'drum',
      channel: CHANNEL.timpani,
      straight: true,
    });
  part.notes.push({ beat, length: 3, pitch: strokePitch, weight, voice: 'drum', channel: CHANNEL.timpani });
  part.notes.push({ beat, length: 4, pitch: 49, weight: weight * 0.7, voice: 'drum', channel: 9 });
}

/** Arranges celesta, harp, winds, horns and brass. */
export function colours(frame: Frame, passages: readonly ColourPassage[]): Part {
  const named = Object.entries(CHANNEL) as [InstrumentName, number][];
  const part: Part = {
    instruments: [...named.map(([name, channel]) => instrument(name, channel)), kit('orchestraKit')],
    notes: [],
    controls: [],
  };
  const voicings = voicingsOf(frame, { voices: 4, low: 48, high: 68, span: 16, centre: 57 }, 64, 70);
  for (const passage of passages) COLOURS[passage.colour](part, frame, passage, voicings);
  return part;
}
