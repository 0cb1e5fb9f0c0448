import { at } from '../at.ts';
import type { Chord } from './chord.ts';

/** Where a hand or section sits: number of voices, lowest and highest MIDI pitch, widest span, middle. */
export interface Seat {
  voices: number;
  low: number;
  high: number;
  span: number;
  centre: number;
}

/** A melody pitch sounding over a chord and for how many quarter notes. */
export interface Over {
  pitch: number;
  length: number;
}

/** Quarter notes during which a voicing rubs against the melody by a semitone or minor ninth. */
export function clashOf(voicing: readonly number[], over: readonly Over[]): number {
  let clash = 0;
  for (const { pitch, length } of over)
    for (const voice of voicing)
      if (pitch - voice === 1 || pitch - voice === 13 || pitch - voice === -1)
        clash += length >= 1 ? length : length * 0.3;
  return clash;
}

/** A major seventh under its own sung root becomes a sixth, so that the two do not rub. */
function softened(chord: Chord, over: readonly Over[]): Chord {
  const rests = over
    .filter((each) => each.pitch % 12 === chord.root)
    .reduce((sum, each) => sum + each.length, 0);
  if (!chord.symbol.includes('maj9') || rests < 1) return chord;
  return { ...chord, guide: [at(chord.guide, 0), (chord.root + 9) % 12] };
}

function isPlayable(voicing: readonly number[], chord: Chord, wanted: number): boolean {
  const classes = new Set(voicing.map((pitch) => pitch % 12));
  if (!chord.guide.every((tone) => classes.has(tone)) || classes.size < wanted) return false;
  for (let a = 0; a < voicing.length; a++)
    for (let b = a + 1; b < voicing.length; b++) {
      const interval = at(voicing, b) - at(voicing, a);
      if (interval === 13 || (interval === 12 && b === a + 1)) return false;
    }
  const isMuddy = at(voicing, 1) - at(voicing, 0) < 3 && at(voicing, 0) < 55;
  const topRubs = at(voicing, voicing.length - 1) - at(voicing, voicing.length - 2) < 2;
  return !isMuddy && !topRubs;
}

function candidatesOf(chord: Chord, seat: Seat, ceiling: number): number[][] {
  const classes = [
    ...new Set([...chord.guide, ...chord.colour, ...(chord.fifth === null ? [] : [chord.fifth])]),
  ];
  if (classes.length < seat.voices) classes.push(chord.root);
  const pool: number[] = [];
  for (let pitch = seat.low; pitch <= Math.min(seat.high, ceiling); pitch++)
    if (classes.includes(pitch % 12)) pool.push(pitch);
  const found: number[][] = [];
  const wanted = Math.min(seat.voices, new Set(classes).size) - 1;
  const extend = (from: number, voicing: readonly number[]): void => {
    if (voicing.length === seat.voices) {
      if (isPlayable(voicing, chord, wanted)) found.push([...voicing]);
      return;
    }
    for (let i = from; i < pool.length; i++) {
      const pitch = at(pool, i);
      if (voicing.length && pitch - at(voicing, 0) > seat.span) break;
      extend(i + 1, [...voicing, pitch]);
    }
  };
  extend(0, []);
  return found;
}

function ownCost(voicing: readonly number[], chord: Chord, seat: Seat, over: readonly Over[]): number {
  const classes = new Set(voicing.map((pitch) => pitch % 12));
  const mean = voicing.reduce((sum, pitch) => sum + pitch, 0) / voicing.length;
  let cost =
    Math.abs(mean - seat.centre) * 0.35 - chord.colour.filter((tone) => classes.has(tone)).length * 1.6;
  if (chord.fifth !== null && classes.has(chord.fifth)) cost += 0.6;
  for (let i = 1; i < voicing.length; i++) if (at(voicing, i) - at(voicing, i - 1) === 1) cost += 0.8;
  return cost + 5 * clashOf(voicing, over);
}

function moveCost(from: readonly number[], to: readonly number[]): number {
  let cost = 0;
  for (let i = 0; i < to.length; i++) {
    const distance = Math.abs(at(to, i) - at(from, i));
    cost += distance + (distance > 4 ? (distance - 4) * 1.5 : 0);
  }
  for (let a = 0; a < to.length; a++)
    for (let b = a + 1; b < to.length; b++) {
      const isParallel =
        (at(to, b) - at(to, a)) % 12 === 7 &&
        (at(from, b) - at(from, a)) % 12 === 7 &&
        at(to, a) !== at(from, a);
      if (isParallel) cost += 2.5;
    }
  return cost;
}

/**
 * Voicings for a list of chords with the least total movement (Viterbi over every playable voicing), below the
 * melody's lowest note over each chord; throws when a chord has none.
 */
export function voiceLead(
  chords: readonly Chord[],
  ceilings: readonly number[],
  seat: Seat,
  melodies: readonly (readonly Over[])[] = [],
): number[][] {
  interface Step {
    voicing: number[];
    cost: number;
    back: number;
  }
  const table: Step[][] = [];
  chords.forEach((plain, index) => {
    const over = melodies[index] ?? [];
    const chord = softened(plain, over);
    const ceiling = at(ceilings, index) - 2;
    let candidates = candidatesOf(chord, seat, ceiling);
    if (!candidates.length)
      candidates = candidatesOf(chord, { ...seat, low: seat.low - 5, span: seat.span + 4 }, ceiling + 3);
    if (!candidates.length) throw new Error(`no voicing for ${chord.symbol} under ${ceiling}`);
    const before = table[index - 1];
    table.push(
      candidates.map((voicing) => {
        const own = ownCost(voicing, chord, seat, over);
        if (!before) return { voicing, cost: own, back: -1 };
        let best = Number.POSITIVE_INFINITY;
        let back = 0;
        before.forEach((step, j) => {
          const cost = step.cost + moveCost(step.voicing, voicing);
          if (cost < best) {
            best = cost;
            back = j;
          }
        });
        return { voicing, cost: own + best, back };
      }),
    );
  });
  return traceBack(table).map((step) => step.voicing);
}

/** The cheapest way through a table of steps that each remember the step before. */
export function traceBack<Step extends { cost: number; back: number }>(
  table: readonly (readonly Step[])[],
): Step[] {
  const path: Step[] = [];
  const last = at(table, table.length - 1);
  let index = last.reduce((best, step, i) => (step.cost < at(last, best).cost ? i : best), 0);
  for (let t = table.length - 1; t >= 0; t--) {
    const step = at(at(table, t), index);
    path.unshift(step);
    index = step.back;
  }
  return path;
}
