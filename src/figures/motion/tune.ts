import { smooth } from '../vec';
import type { FigureMusic } from './music';

/** What a hand makes of the tune at one moment. */
export interface TuneHand {
  /** Where on the keyboard it is, MIDI numbers; between two notes on its way. */
  pitch: number;
  /** 1 with the finger down, 0 with the finger up. */
  press: number;
  /** 1 lifted most, just before it falls. */
  lift: number;
  /** 1 while it plays, 0 while it rests between phrases. */
  busy: number;
  /** Changes with every note. */
  note: number;
}

/** A hand nobody plays with yet. */
export const createTuneHand = (): TuneHand => ({ pitch: 67.5, press: 0.5, lift: 0.5, busy: 0.5, note: 0 });

/** Quarter notes in which a finger falls, in which it is up again at the latest, and after which a hand rests. */
const FALL = 0.12;
const HELD = 0.85;
const REST_FROM = 1;
const REST_AFTER = 2.2;

/** Index of the last strike at or before a beat, −1 before the first. */
export function lastStrike({ onsets, beat }: FigureMusic): number {
  let low = 0;
  let high = onsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (onsets[middle]!.beat <= beat) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Reads the tune: a hand travels between notes, lifts a little, falls just on the beat, follows through, and rests between phrases. */
export function followTune(out: TuneHand, music: FigureMusic): void {
  const at = lastStrike(music);
  const last = music.onsets[at];
  const next = music.onsets[at + 1];
  const since = last ? music.beat - last.beat : 1e3;
  const until = next ? next.beat - music.beat : 1e3;
  const between = since + until;
  const held = Math.min(HELD, between * 0.8);
  const falling = Math.max(0, 1 - until / Math.min(FALL, between * 0.3));
  out.press = Math.max(last ? 1 - smooth(held * 0.45, held, since) : 0, falling * falling);
  const high = Math.min(1, between / 0.5);
  out.lift = high * smooth(0.55, 0.2, until) * (1 - falling) * (1 - out.press);
  out.busy = Math.max(1 - smooth(REST_FROM, REST_AFTER, since), 1 - smooth(REST_FROM, REST_AFTER, until));
  out.note = at;
  const from = (last ?? next)?.pitch ?? 67;
  const to = (next ?? last)?.pitch ?? 67;
  const way = Math.min(between * 0.75, 1.1);
  out.pitch = from + (to - from) * smooth(way, Math.min(0.1, between * 0.15), until);
}
