import { at } from '../at.ts';
import type { Control, Part, Played } from '../performance/part.ts';
import { type Frame, spansIn, thirdBelow, voicingsOf } from './frame.ts';
import { GRAND, type InstrumentName, instrument } from './instruments.ts';

/** What the hands do under the tune. */
type Texture = 'bare' | 'broken' | 'flowing' | 'wide' | 'held' | 'still';

/** Bars `from`…`to` (exclusive) in one texture; `thick` doubles long melody notes a third or sixth below. */
interface Passage {
  from: number;
  to: number;
  texture: Texture;
  thick?: boolean;
}

/** A pianist alone: tune and hands, with an answering figure and grace notes written by beat. */
export interface SoloPlan {
  passages: readonly Passage[];
  /** Written answers: beat, eighth notes as MIDI pitches. */
  answers?: readonly (readonly [beat: number, pitches: readonly number[]])[];
  /** Grace notes before a beat. */
  graces?: readonly (readonly [beat: number, pitch: number])[];
  withoutMelody?: boolean;
  instrument?: InstrumentName;
  /** Semitones the tune is moved. */
  melodyShift?: number;
}

interface Hand {
  frame: Frame;
  add: (
    beat: number,
    length: number,
    pitch: number,
    weight: number,
    voice: Played['voice'],
    shift?: number,
  ) => void;
  roll: (beat: number, pitches: readonly number[], length: number, weight: number, step: number) => void;
}

type Span = ReturnType<typeof spansIn>[number];

/** A fifth above the bass if the chord has it and it is low enough, else the octave. */
function tenorOf(frame: Frame, span: Span, highest: number): number {
  const bass = at(frame.bass, span.index);
  const { fifth } = at(frame.chords, span.index);
  return fifth !== null && bass + 7 <= highest && (bass + 7) % 12 === fifth ? bass + 7 : bass + 12;
}

function shortChord({ add, roll }: Hand, span: Span, voicing: readonly number[], broken: boolean): void {
  if (broken && span.length >= 2) {
    voicing.slice(-3).forEach((pitch, k) => {
      const beat = span.start + 0.5 * (k + 1);
      if (beat < span.start + span.length) add(beat, span.length - 0.5 * (k + 1), pitch, 0.36, 'inner');
    });
    return;
  }
  const late = span.length >= 2 ? 1 : 0.02;
  roll(span.start + late, span.length >= 2 ? voicing : voicing.slice(1), span.length - late, 0.37, 22);
}

const TEXTURES: Readonly<Record<Texture, (hand: Hand, span: Span, voicing: readonly number[]) => void>> = {
  bare({ add, roll }, { start, length, bar }, voicing) {
    if (bar % 4 === 1) {
      roll(start + 1, voicing.slice(0, 3), length - 1, 0.37, 26);
      add(start + 2, length - 2, at(voicing, 3), 0.35, 'inner');
      return;
    }
    roll(start + 1, voicing, length - 1, 0.38, bar % 4 === 3 ? 34 : 20);
    if (bar % 2) roll(start + 2.5, voicing.slice(2), length - 2.5, 0.28, 10);
  },
  broken({ add, frame }, span, voicing) {
    const low = tenorOf(frame, span, 54);
    const order = [
      low < at(voicing, 0) - 1 ? low : at(voicing, 0),
      ...[1, 2, 3, 1].map((k) => at(voicing, k)),
    ];
    order.forEach((pitch, k) => {
      const from = 0.5 * (k + 1);
      if (from < span.length)
        add(span.start + from, k < 3 ? span.length - from : 0.5, pitch, k === 3 ? 0.36 : 0.33, 'inner');
    });
  },
  flowing({ add, frame }, span, voicing) {
    add(span.start + 0.5, span.length - 0.5, tenorOf(frame, span, 54), 0.4, 'bass');
    voicing.forEach((pitch, k) => {
      const from = 1 + 0.5 * k;
      if (from < span.length) add(span.start + from, span.length - from, pitch, 0.38, 'inner');
    });
  },
  wide({ add, roll, frame }, span, voicing) {
    const bass = at(frame.bass, span.index);
    add(span.start, span.length, bass - 12 >= 22 ? bass - 12 : bass + 12, 0.4, 'bass', -22);
    roll(span.start + 1, voicing, span.length - 1, 0.42, span.bar % 8 === 5 ? 48 : 24);
    if (span.bar % 2 === 0) roll(span.start + 2, voicing.slice(1), span.length - 2, 0.33, 12);
  },
  held({ roll }, { start, length }, voicing) {
    roll(start, voicing, length, 0.36, 46);
  },
  still() {},
};

/** Arranges a piece for one pianist. */
export function soloPiano(frame: Frame, plan: SoloPlan): Part {
  const notes: Played[] = [];
  const controls: Control[] = [];
  const add: Hand['add'] = (beat, length, pitch, weight, voice, shift = 0) => {
    if (length > 0.05) notes.push({ beat, length, pitch, weight, voice, channel: 0, shift });
  };
  const roll: Hand['roll'] = (beat, pitches, length, weight, step) => {
    pitches.forEach((pitch, k) => {
      add(beat, length, pitch, weight * (k === pitches.length - 1 ? 1.08 : 0.94), 'inner', k * step);
    });
  };
  const hand: Hand = { frame, add, roll };
  const voicings = voicingsOf(frame, { voices: 4, low: 50, high: 69, span: 14, centre: 59 });
  const melody = frame.piece.melody.map((note) => ({ ...note, pitch: note.pitch + (plan.melodyShift ?? 0) }));
  if (!plan.withoutMelody)
    for (const note of melody)
      notes.push({ ...heard(note), weight: 0.62, voice: 'melody', channel: 0, overlap: 0.05 });
  for (const passage of plan.passages) {
    for (const span of spansIn(frame, passage.from, passage.to)) {
      const voicing = at(voicings, span.index);
      if (passage.texture === 'still') continue;
      add(span.start, Math.min(span.length, 3), at(frame.bass, span.index), 0.5, 'bass');
      const isBroken = passage.texture === 'broken' || passage.texture === 'flowing';
      if (span.length < frame.piece.beatsPerBar) shortChord(hand, span, voicing, isBroken);
      else TEXTURES[passage.texture](hand, span, voicing);
    }
    if (passage.thick && !plan.withoutMelody)
      for (const note of melody) {
        const bar = Math.floor(note.start / frame.piece.beatsPerBar);
        if (note.length < 1.5 || bar < passage.from || bar >= passage.to) continue;
        const below = thirdBelow(frame, note, [3, 4, 8, 9, 5, 6]);
        if (below !== null) add(note.start, note.length, below, 0.42, 'fill', 6);
      }
  }
  for (const [beat, pitches] of plan.answers ?? [])
    pitches.forEach((pitch, k) => {
      add(beat + 0.5 * k, 0.7, pitch, 0.33, 'fill');
    });
  for (const [beat, pitch] of plan.graces ?? []) add(beat, 0.12, pitch, 0.4, 'fill', -95);
  addPedal(frame, controls);
  return { instruments: [instrument(plan.instrument ?? GRAND, 0)], notes: withoutDoubling(notes), controls };
}

function heard(note: {
  start: number;
  length: number;
  pitch: number;
}): Pick<Played, 'beat' | 'length' | 'pitch'> {
  return { beat: note.start, length: note.length, pitch: note.pitch };
}

/** Pedal down shortly after every change of harmony, and up with the next. */
function addPedal(frame: Frame, controls: Control[]): void {
  frame.piece.chords.forEach((span, i) => {
    if (i && at(frame.piece.chords, i - 1).symbol === span.symbol) return;
    controls.push({ beat: span.start, channel: 0, controller: 64, value: 0, shift: -8 });
    controls.push({ beat: span.start, channel: 0, controller: 64, value: 127, shift: 110 });
  });
}

/** Drops accompaniment that would strike a pitch the melody is holding. */
export function withoutDoubling(notes: readonly Played[]): Played[] {
  const melody = notes.filter((note) => note.voice === 'melody');
  return notes.filter(
    (note) =>
      note.voice === 'melody' ||
      !melody.some(
        (tune) =>
          tune.pitch === note.pitch &&
          tune.beat < note.beat + 0.45 &&
          tune.beat + tune.length > note.beat - 0.1,
      ),
  );
}
