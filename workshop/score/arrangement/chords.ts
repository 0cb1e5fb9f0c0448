import { at } from '../at.ts';
import type { Part, Played } from '../performance/part.ts';
import { chordIndexAt, type Frame, voicingsOf } from './frame.ts';
import { type InstrumentName, instrument } from './instruments.ts';

/** Chords struck in a rhythm: one token an eighth (or what divides the bar), `x` struck, `X` accented, `-` rest, `=` held. */
export interface ChordPlan {
  instrument: InstrumentName;
  channel: number;
  bars: readonly string[];
  weight: number;
  low: number;
  high: number;
  straight?: boolean;
}

/** Plays a frame's harmony in written rhythms; the bars repeat to the end of the piece. */
export function chordRhythm(frame: Frame, plan: ChordPlan): Part {
  const { bars, beatsPerBar } = frame.piece;
  const seat = { voices: 4, low: plan.low, high: plan.high, span: 16, centre: (plan.low + plan.high) / 2 };
  const voicings = voicingsOf(frame, seat, plan.high + 2, plan.high + 2);
  const notes: Played[] = [];
  for (let bar = 0; bar < bars; bar++) {
    const slots = at(plan.bars, bar % plan.bars.length)
      .trim()
      .split(/\s+/);
    const unit = beatsPerBar / slots.length;
    slots.forEach((slot, k) => {
      if (slot.toLowerCase() !== 'x') return;
      let held = 1;
      while (slots[k + held] === '=') held++;
      const beat = bar * beatsPerBar + k * unit;
      const weight = plan.weight * (slot === 'X' ? 1.2 : 1);
      const length = held === 1 ? unit * 0.6 : held * unit * 0.96;
      at(voicings, chordIndexAt(frame, beat + 0.01)).forEach((pitch, voice) => {
        notes.push({
          beat,
          length,
          pitch,
          weight,
          voice: 'inner',
          channel: plan.channel,
          shift: voice * 4,
          ...(plan.straight ? { straight: true } : {}),
        });
      });
    });
  }
  return { instruments: [instrument(plan.instrument, plan.channel)], notes, controls: [] };
}

/** The piece's tune on one instrument. */
export function tuneOn(
  frame: Frame,
  name: InstrumentName,
  channel: number,
  weight: number,
  bars?: readonly [number, number],
  semitones = 0,
): Part {
  const { beatsPerBar, melody } = frame.piece;
  const [from, to] = bars ?? [-1, frame.piece.bars];
  const notes = melody
    .filter((note) => note.start >= from * beatsPerBar && note.start < to * beatsPerBar)
    .map(
      (note): Played => ({
        beat: note.start,
        length: note.length * (note.length <= 0.5 ? 0.86 : 0.95),
        pitch: note.pitch + semitones,
        weight,
        voice: 'melody',
        channel,
        overlap: 0.02,
      }),
    );
  return {
    instruments: [instrument(name, channel)],
    notes,
    controls: [{ beat: Math.max(0, from * beatsPerBar), channel, controller: 2, value: 96 }],
  };
}

/** Up through the chord and down again, without end. */
const UP_AND_DOWN = ['0 1 2 3 2 1 2 3'];

/**
 * Broken chords in even eighths: a figure a bar, `0`…`3` a voice from the lowest, `-` a rest; the figures repeat, and a
 * bar takes as much of its figure as it has eighths.
 */
export function brokenChords(
  frame: Frame,
  name: InstrumentName,
  channel: number,
  weight: number,
  range: readonly [number, number],
  figures: readonly string[] = UP_AND_DOWN,
): Part {
  const { bars, beatsPerBar } = frame.piece;
  const [low, high] = range;
  const seat = { voices: 4, low, high, span: 18, centre: (low + high) / 2 };
  const voicings = voicingsOf(frame, seat, high + 2, high + 2);
  const notes: Played[] = [];
  for (let beat = 0; beat < bars * beatsPerBar; beat += 0.5) {
    const bar = Math.floor(beat / beatsPerBar);
    const k = Math.round((beat % beatsPerBar) * 2);
    const voice = at(figures, bar % figures.length).split(' ')[k] ?? '-';
    if (voice === '-') continue;
    notes.push({
      beat,
      length: 1.2,
      pitch: at(at(voicings, chordIndexAt(frame, beat)), Number(voice)),
      weight: weight * (k === 0 ? 1.15 : 1),
      voice: 'inner',
      channel,
      straight: true,
    });
  }
  return { instruments: [instrument(name, channel)], notes, controls: [] };
}
