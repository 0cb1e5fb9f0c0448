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
  r: [51, 0.29],
  k: [36, 0.22],
  c: [59, 0.28],
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
