import { at } from '../at.ts';
import type { Control, Part, Played } from '../performance/part.ts';
import { type Frame, spansIn, thirdBelow, voicingsOf } from './frame.ts';
import { HAND_FIGURES } from './handFigures.ts';
import { GRAND, type InstrumentName, instrument } from './instruments.ts';
import { sungWeight } from './touch.ts';

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

/** Plays a bar's figure: each note stays to the end of its bar, single notes lighter than chords, later ones than earlier. */
function figured({ roll, frame }: Hand, span: Span, voicing: readonly number[], figures: Figures): void {
  const tenor = tenorOf(frame, span, 54);
  const low = tenor < at(voicing, 0) - 1 ? tenor : at(voicing, 0);
  let ease = 1;
  at(figures, ((span.bar % 8) + 8) % 8)
    .split(' ')
    .forEach((token, eighth) => {
      const from = 0.5 * eighth;
      if (token === '-' || from >= span.length) return;
      const pitches = [...token].map((voice) => (voice === 'T' ? low : at(voicing, Number(voice))));
      const weight = (pitches.length > 2 ? 0.38 : 0.345) * ease;
      ease -= 0.05;
      roll(span.start + from, pitches, span.length - from, weight, span.bar % 4 === 3 ? 30 : 16);
    });
}

type Figures = (typeof HAND_FIGURES)[keyof typeof HAND_FIGURES];

const TEXTURES: Readonly<Record<Texture, (hand: Hand, span: Span, voicing: readonly number[]) => void>> = {
  bare: (hand, span, voicing) => figured(hand, span, voicing, HAND_FIGURES.bare),
  broken: (hand, span, voicing) => figured(hand, span, voicing, HAND_FIGURES.broken),
  flowing: (hand, span, voicing) => figured(hand, span, voicing, HAND_FIGURES.flowing),
  wide(hand, span, voicing) {
    const bass = at(hand.frame.bass, span.index);
    hand.add(span.start, span.length, bass - 12 >= 22 ? bass - 12 : bass + 12, 0.4, 'bass', -22);
    figured(hand, span, voicing, HAND_FIGURES.wide);
  },
  held({ roll }, { start, length }, voicing) {
    roll(start, voicing, length, 0.36, 46);
  },
  still() {},
};

/** At the end of four bars the bass takes a step towards what comes next. */
function approach({ add, frame }: Hand, span: Span): void {
  const next = frame.bass[span.index + 1];
  const now = at(frame.bass, span.index);
  if (next === undefined || next === now || span.length < frame.piece.beatsPerBar) return;
  const { scale } = at(frame.chords, span.index);
  const side = next > now ? -1 : 1;
  const step = scale.includes((next + 2 * side + 12) % 12) ? 2 : 1;
  add(span.start + span.length - 1, 1, next + step * side, 0.4, 'bass');
}

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
      notes.push({
        ...heard(note),
        weight: sungWeight({ ...note, pitch: note.pitch - (plan.melodyShift ?? 0) }, frame.piece.beatsPerBar),
        voice: 'melody',
        channel: 0,
        overlap: 0.05,
      });
  for (const passage of plan.passages) {
    for (const span of spansIn(frame, passage.from, passage.to)) {
      const voicing = at(voicings, span.index);
      if (passage.texture === 'still') continue;
      const turns = span.bar % 4 === 3 && ['bare', 'broken', 'flowing'].includes(passage.texture);
      add(
        span.start,
        Math.min(span.length, 3),
        at(frame.bass, span.index),
        span.bar % 4 === 0 ? 0.53 : 0.48,
        'bass',
      );
      if (turns) approach(hand, span);
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
