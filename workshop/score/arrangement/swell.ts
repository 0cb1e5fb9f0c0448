import { at } from '../at.ts';
import type { Control, Part, Played, Voice } from '../performance/part.ts';
import { type Frame, spansIn } from './frame.ts';

/** A note of a bowed or blown line. */
export interface Sung {
  beat: number;
  length: number;
  pitch: number;
}

/** How a line is sung: loudness 0…1 at a beat, how much each long note swells, milliseconds of slow attack. */
export interface Breath {
  level: (beat: number) => number;
  swell?: number;
  shift?: number;
  voice?: Voice;
  /** Loudness of the softest breath, as a share. */
  floor?: number;
}

/** Adds a sung line to a part: notes, and the breath (controller 2) that shapes them. */
export function sing(part: Part, channel: number, line: readonly Sung[], breath: Breath): void {
  const { level, swell = 0.22, shift = -25, voice = 'sustained', floor = 0.2 } = breath;
  for (const { beat, length, pitch } of line) {
    part.notes.push({
      beat,
      length,
      pitch,
      weight: 0.72,
      voice,
      channel,
      shift,
      overlap: 0.06,
      straight: voice !== 'melody',
    });
    const steps = Math.max(3, Math.round(length * 5));
    for (let i = 0; i <= steps; i++) {
      const x = i / steps;
      const wave = swell * (length >= 1 ? Math.sin(Math.PI * x ** 0.8) : 0.5);
      const loud = level(beat + length * x) * (1 - swell * 0.6 + wave);
      const value = 127 * Math.min(1, floor + (1 - floor) * loud);
      part.controls.push(control(channel, beat + length * x * 0.98, value, i === 0 ? -35 : 0));
    }
  }
}

function control(channel: number, beat: number, value: number, shift: number): Control {
  return { beat, channel, controller: 2, value, shift };
}

/** Adds notes to a channel whose breath another line already shapes. */
export function sustain(
  part: Part,
  channel: number,
  line: readonly Sung[],
  voice: Voice = 'sustained',
): void {
  for (const { beat, length, pitch } of line)
    part.notes.push({
      beat,
      length,
      pitch,
      weight: 0.7,
      voice,
      channel,
      shift: -20,
      overlap: 0.04,
      straight: true,
    } satisfies Played);
}

/** One pitch for each chord of bars `from`…`to`; a pitch that stays is held, at most two bars. */
export function heldLine(frame: Frame, from: number, to: number, pitchAt: (index: number) => number): Sung[] {
  const line: Sung[] = [];
  for (const span of spansIn(frame, from, to)) {
    const pitch = pitchAt(span.index);
    const last = line.length ? at(line, line.length - 1) : undefined;
    const mayHold = span.start % (frame.piece.beatsPerBar * 2) !== 0;
    if (last && last.pitch === pitch && mayHold) last.length += span.length;
    else line.push({ beat: span.start, length: span.length, pitch });
  }
  return line;
}

/** A loudness that moves from one value to another over bars `from`…`to`, breathing every four bars. */
export function rising(
  beatsPerBar: number,
  from: number,
  to: number,
  start: number,
  end: number,
): (beat: number) => number {
  return (beat) => {
    const bar = beat / beatsPerBar;
    const x = Math.max(0, Math.min(1, (bar - from) / (to - from)));
    return (start + (end - start) * x) * (0.88 + 0.14 * Math.sin((Math.PI * (((bar % 4) + 4) % 4)) / 4));
  };
}
