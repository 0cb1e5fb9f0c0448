import { at } from '../at.ts';
import { gauss, seeded } from '../seeded.ts';
import type { Part, Voice } from './part.ts';
import type { TempoMap } from './tempoMap.ts';

/** How people play what is written. */
export interface Manner {
  /** Where the off-beat eighth falls in its beat: 0.5 is straight. */
  swing: number;
  /** Milliseconds the melody is ahead of (or, negative, behind) the hands. */
  lead: number;
  /** Milliseconds of unsteadiness. */
  unsteady: number;
  /** Unevenness of touch, as a share. */
  uneven: number;
  seed: number;
  /** Loudness of the phrase at a beat, about 0.6…1.3. */
  dynamic: (beat: number) => number;
  balance: Readonly<Record<Voice, number>>;
}

/** A note in seconds, ready for MIDI. */
export interface Timed {
  on: number;
  off: number;
  pitch: number;
  velocity: number;
  channel: number;
  voice: Voice;
  beat: number;
}

/** A controller change in seconds. */
interface TimedControl {
  time: number;
  channel: number;
  controller: number;
  value: number;
}

/** What one part sounds like when played. */
export interface Performance {
  notes: Timed[];
  controls: TimedControl[];
}

/** Moves the off-beat eighth of a beat to `swing`, stretching what lies on either side of it. */
export function swung(beat: number, swing: number): number {
  const whole = Math.floor(beat);
  const x = beat - whole;
  return whole + (x < 0.5 ? (x / 0.5) * swing : swing + ((x - 0.5) / 0.5) * (1 - swing));
}

/** Plays a part: tempo, swing, the melody ahead of the hands, slow wander, touch; no pitch overlaps itself. */
export function perform(part: Part, tempo: TempoMap, manner: Manner): Performance {
  const random = seeded(manner.seed);
  const notes: Timed[] = [];
  let wander = 0;
  for (const note of [...part.notes].sort((a, b) => a.beat - b.beat || b.pitch - a.pitch)) {
    const place = (beat: number) => tempo.secondsAt(note.straight ? beat : swung(beat, manner.swing));
    wander = 0.8 * wander + 0.2 * gauss(random) * manner.unsteady;
    const steadiness = note.voice === 'drum' ? 0.35 : 0.6;
    const ahead = note.voice === 'melody' ? -manner.lead : 0;
    const shift = (note.shift ?? 0) + ahead + wander + gauss(random) * manner.unsteady * steadiness;
    const on = place(note.beat) + shift / 1000;
    const off = place(note.beat + note.length) + (gauss(random) * 12) / 1000 + (note.overlap ?? 0);
    const touch = 1 + gauss(random) * manner.uneven;
    const weight = note.weight * manner.dynamic(note.beat) * manner.balance[note.voice] * touch;
    const velocity = Math.max(8, Math.min(124, Math.round(weight * 127)));
    notes.push({
      on,
      off: Math.max(on + 0.04, off),
      pitch: note.pitch,
      velocity,
      channel: note.channel,
      voice: note.voice,
      beat: note.beat,
    });
  }
  const controls = part.controls.map((control) => ({
    time: tempo.secondsAt(control.beat) + (control.shift ?? 0) / 1000,
    channel: control.channel,
    controller: control.controller,
    value: Math.max(0, Math.min(127, Math.round(control.value))),
  }));
  return { notes: withoutOverlap(notes), controls };
}

/** Cuts a note 12 ms before its own pitch is struck again and merges strikes closer than 30 ms. */
export function withoutOverlap(notes: readonly Timed[]): Timed[] {
  const perKey = new Map<number, Timed[]>();
  for (const note of notes) {
    const key = note.channel * 128 + note.pitch;
    const line = perKey.get(key);
    if (line) line.push({ ...note });
    else perKey.set(key, [{ ...note }]);
  }
  const kept: Timed[] = [];
  for (const line of perKey.values()) {
    line.sort((a, b) => a.on - b.on);
    for (let i = 0; i < line.length; i++) {
      const note = at(line, i);
      const next = line[i + 1];
      if (next && next.on - note.on < 0.03) {
        next.velocity = Math.max(next.velocity, note.velocity);
        next.off = Math.max(next.off, note.off);
        continue;
      }
      if (next && note.off > next.on - 0.012) note.off = next.on - 0.012;
      kept.push(note);
    }
  }
  return kept.sort((a, b) => a.on - b.on);
}
