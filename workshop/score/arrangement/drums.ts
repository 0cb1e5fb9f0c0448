import { at } from '../at.ts';
import type { Part, Played } from '../performance/part.ts';
import { kit } from './instruments.ts';

/** Letters of a drum bar: key of the kit and usual weight; a capital letter is an accent. */
const BRUSHES: Readonly<Record<string, readonly [key: number, weight: number]>> = {
  o: [40, 0.46],
  t: [38, 0.32],
  u: [38, 0.2],
  s: [39, 0.44],
  x: [44, 0.44],
  r: [51, 0.4],
  k: [36, 0.22],
  c: [59, 0.34],
};

const STICKS: Readonly<Record<string, readonly [key: number, weight: number]>> = {
  k: [36, 0.6],
  s: [38, 0.6],
  u: [38, 0.22],
  q: [37, 0.42],
  h: [42, 0.38],
  o: [46, 0.4],
  x: [44, 0.34],
  r: [51, 0.42],
  b: [53, 0.4],
  c: [49, 0.56],
  p: [39, 0.5],
  f: [45, 0.5],
  g: [47, 0.48],
  y: [70, 0.3],
  j: [83, 0.32],
};

/** Drum bars: one token an eighth (or what divides the bar evenly), letters struck together, `-` a rest. */
export interface DrumPlan {
  kit: Parameters<typeof kit>[0];
  bars: readonly string[];
  beatsPerBar: number;
  weight: number;
  straight?: boolean;
  firstBar?: number;
}

/** The part of written drum bars. */
export function drums({ kit: name, bars, beatsPerBar, weight, straight, firstBar = 0 }: DrumPlan): Part {
  const letters = name === 'brushes' ? BRUSHES : STICKS;
  const notes: Played[] = [];
  bars.forEach((bar, index) => {
    const slots = bar.trim().split(/\s+/);
    slots.forEach((slot, k) => {
      for (const letter of slot === '-' ? '' : slot) {
        const sound = letters[letter.toLowerCase()];
        if (!sound) throw new Error(`no drum "${letter}" in bar ${index + 1}: ${bar}`);
        const accent = letter === letter.toUpperCase() ? 1.28 : 1;
        notes.push({
          beat: (firstBar + index) * beatsPerBar + (k * beatsPerBar) / slots.length,
          length: 0.3,
          pitch: at(sound, 0),
          weight: at(sound, 1) * accent * weight,
          voice: 'drum',
          channel: 9,
          ...(straight ? { straight: true } : {}),
        });
      }
    });
  });
  return { instruments: [kit(name)], notes, controls: [] };
}

/** Four- and eight-bar phrases for brushes in three, written: o swirl, t tap, u soft tap, s slap, x hi-hat foot, r ride, k bass drum. */
export const BRUSH_PHRASES = {
  hush: ['ok - x - x -', 'o - x - xu -', 'o - x u x -', 'o - x - x u'],
  sway: ['ok - xt - x u', 'o - xt - x -', 'ok - xt u x -', 'o - xt - xt u'],
  swayAnswer: ['ok - xt - x -', 'o u xt - x u', 'ok - x - xt -', 'o - t u T -'],
  ride: ['okr - xtr r r u', 'or - xtr r xr -', 'okr - xtr r r u', 'or u xr rt xr u'],
  rideAnswer: ['okr - xtr - r u', 'or - xtr r xr u', 'ok r xtr - rt -', 'o - t u S u'],
  lift: ['okrC - xtr r xr u', 'or u xtr r xr t', 'okr - xtr r rt u', 'or t xtr u xr t'],
  liftAnswer: ['okr - xtr r xr u', 'or - xTr r xr u', 'ok t xt u S -', 'k t t t T S'],
  open: ['okr - r - r -', 'or - r - xr u', 'okr - r u r -', 'or - xr - r u'],
} as const satisfies Record<string, readonly string[]>;
