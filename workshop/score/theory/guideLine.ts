import type { Chord } from './chord.ts';
import { traceBack } from './voicing.ts';

/** One smooth line through guide tones and colours, a counter-melody's skeleton; `avoid` lists pitch classes the melody holds. */
export function guideLine(
  chords: readonly Chord[],
  range: { low: number; high: number; start: number },
  avoid: (index: number) => readonly number[],
): number[] {
  const table: { pitch: number; cost: number; back: number }[][] = [];
  chords.forEach((chord, index) => {
    const classes = [...chord.guide, ...chord.colour];
    const before = table[index - 1];
    const steps: { pitch: number; cost: number; back: number }[] = [];
    for (let pitch = range.low; pitch <= range.high; pitch++) {
      if (!classes.includes(pitch % 12)) continue;
      const own =
        (chord.guide.includes(pitch % 12) ? 0 : 0.7) + (avoid(index).includes(pitch % 12) ? 2.5 : 0);
      if (!before) {
        steps.push({ pitch, cost: own + Math.abs(pitch - range.start) * 0.5, back: -1 });
        continue;
      }
      let best = Number.POSITIVE_INFINITY;
      let back = 0;
      before.forEach((step, j) => {
        const distance = Math.abs(pitch - step.pitch);
        const cost = step.cost + (distance === 0 ? 1.2 : distance <= 2 ? 0 : distance * 0.6);
        if (cost < best) {
          best = cost;
          back = j;
        }
      });
      steps.push({ pitch, cost: own + best, back });
    }
    table.push(steps);
  });
  return traceBack(table).map((step) => step.pitch);
}
