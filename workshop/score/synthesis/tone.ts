import { RATE } from '../render/sound.ts';
import { gauss } from '../seeded.ts';

/** One channel of samples being made. */
export type Mono = Float32Array;

/** A source of chance, 0…1. */
export type Chance = () => number;

/** Second-order filter over a channel, in place; returns it. Cookbook formulas by R. Bristow-Johnson. */
export function filter(mono: Mono, kind: 'low' | 'high' | 'band', hertz: number, q = Math.SQRT1_2): Mono {
  const w = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const [b0, b1, b2] =
    kind === 'low'
      ? [(1 - cos) / 2, 1 - cos, (1 - cos) / 2]
      : kind === 'high'
        ? [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2]
        : [alpha, 0, -alpha];
  const [a0, a1, a2] = [1 + alpha, -2 * cos, 1 - alpha];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < mono.length; i++) {
    const x = mono[i] as number;
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    mono[i] = y;
  }
  return mono;
}

/** White noise. */
export function white(seconds: number, chance: Chance): Mono {
  return shaped(seconds, () => gauss(chance));
}

/** Noise that wanders: all rumble, no hiss; about a tenth as strong as white noise. */
export function brown(seconds: number, chance: Chance): Mono {
  let level = 0;
  return shaped(seconds, () => {
    level = 0.9985 * level + gauss(chance) * 0.0055;
    return level;
  });
}

/** A channel computed sample by sample from seconds and index. */
export function shaped(seconds: number, at: (time: number, index: number) => number): Mono {
  const mono = new Float32Array(Math.max(1, Math.round(seconds * RATE)));
  for (let i = 0; i < mono.length; i++) mono[i] = at(i / RATE, i);
  return mono;
}

/** Multiplies a channel by an envelope of its own time (seconds, share of its length), in place; returns it. */
export function enveloped(mono: Mono, envelope: (time: number, share: number) => number): Mono {
  for (let i = 0; i < mono.length; i++) mono[i] = (mono[i] as number) * envelope(i / RATE, i / mono.length);
  return mono;
}

/** A burst of noise dying away within `decay` seconds. */
export function burst(seconds: number, decay: number, chance: Chance): Mono {
  return enveloped(white(seconds, chance), (time) => Math.exp(-time / decay) * Math.min(1, time / 0.0004));
}

/** Something struck: partials of hertz, weight and seconds to −60 dB, and a click of noise. */
export function struck(
  seconds: number,
  partials: readonly (readonly [number, number, number])[],
  click: number,
  chance: Chance,
): Mono {
  const phases = partials.map(() => chance() * 2 * Math.PI);
  const mono = shaped(seconds, (time) => {
    let sum = 0;
    partials.forEach(([hertz, weight, decay], k) => {
      sum +=
        weight * Math.exp((-6.91 * time) / decay) * Math.sin((phases[k] ?? 0) + 2 * Math.PI * hertz * time);
    });
    return sum * Math.min(1, time / 0.0005);
  });
  const clickLength = Math.round(0.004 * RATE);
  for (let i = 0; i < clickLength && i < mono.length; i++)
    mono[i] = (mono[i] as number) + click * gauss(chance) * (1 - i / clickLength) ** 2;
  return mono;
}

/** A tone with harmonics of weight 1/n^slope, its pitch in hertz given over time. */
export function toned(
  seconds: number,
  hertzAt: (time: number) => number,
  harmonics: number,
  slope: number,
): Mono {
  let phase = 0;
  return shaped(seconds, (time) => {
    phase += hertzAt(time) / RATE;
    let sum = 0;
    for (let h = 1; h <= harmonics; h++) sum += Math.sin(2 * Math.PI * h * phase) / h ** slope;
    return sum;
  });
}
