import { LOOK, spectrumAt } from '../render/fourier.ts';
import type { ManifestCue } from '../render/manifestEntry.ts';
import { RATE } from '../render/sound.ts';

/** What a rendered cue is like: hertz, shares of its energy, decibels. */
export interface Tone {
  /** Centre of its energy, in hertz. */
  centroid: number;
  /** Share of its energy below 200 Hz, and above 6 kHz. */
  low: number;
  high: number;
  /** Peak over mean power. */
  crest: number;
  /** Mean power of its softest and loudest four bars, before the last. */
  softest: number;
  loudest: number;
}

const decibels = (power: number): number => 10 * Math.log10(power + 1e-12);

function powerOf(samples: Float32Array): number {
  let sum = 0;
  for (const value of samples) sum += value * value;
  return sum / Math.max(1, samples.length);
}

/** Measures one side of a cue's mix between its first bar line and its last. */
export function toneOf(samples: Float32Array, { bars, lead }: ManifestCue): Tone {
  const at = (seconds: number) => Math.round((lead + seconds) * RATE);
  const music = samples.subarray(at(0), at(bars.at(-1) ?? 0));
  const bands = new Float64Array(LOOK / 2);
  for (let start = 0; start + LOOK < music.length; start += LOOK * 2)
    spectrumAt(music, start).forEach((energy, k) => {
      bands[k] = (bands[k] as number) + energy;
    });
  const hertz = (k: number) => (k * RATE) / LOOK;
  const sum = (from: number, to: number) =>
    bands.reduce((all, energy, k) => (hertz(k) >= from && hertz(k) < to ? all + energy : all), 0);
  const all = sum(0, RATE) || 1;
  const phrases: number[] = [];
  for (let bar = 0; bar + 4 <= Math.max(4, bars.length - 2); bar += 4)
    phrases.push(
      decibels(powerOf(samples.subarray(at(bars[bar] ?? 0), at(bars[bar + 4] ?? bars.at(-1) ?? 0)))),
    );
  let peak = 0;
  for (const value of music) peak = Math.max(peak, Math.abs(value));
  return {
    centroid: bands.reduce((total, energy, k) => total + energy * hertz(k), 0) / all,
    low: sum(0, 200) / all,
    high: sum(6000, RATE) / all,
    crest: decibels(peak * peak) - decibels(powerOf(music)),
    softest: Math.min(...phrases),
    loudest: Math.max(...phrases),
  };
}
