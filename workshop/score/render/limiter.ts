import { RATE, type Sound } from './sound.ts';

/**
 * A gain curve that keeps a mix's samples under `ceiling`: full attenuation 4 ms ahead of each peak, smoothly in, 120 ms
 * out. Applied to every stem of a cue, it leaves their sum equal to the limited mix.
 */
export function limiterCurve(mix: Sound, ceiling: number): Float32Array {
  const [left, right] = mix;
  const samples = left.length;
  const ahead = Math.round(0.004 * RATE);
  const curve = new Float32Array(samples).fill(1);
  for (let i = 0; i < samples; i++) {
    const peak = Math.max(Math.abs(left[i] as number), Math.abs(right[i] as number));
    if (peak > ceiling) curve[i] = ceiling / peak;
  }
  const release = 1 - Math.exp(-1 / (0.12 * RATE));
  let level = 1;
  for (let i = 0; i < samples; i++) {
    const need = curve[i] as number;
    level = need < level ? need : level + (1 - level) * release;
    curve[i] = Math.min(level, need);
  }
  const attack = 1 / ahead;
  level = 1;
  for (let i = samples - 1; i >= 0; i--) {
    const need = curve[i] as number;
    level = need < level ? need : Math.min(need, level + attack);
    curve[i] = level;
  }
  return curve;
}

/** Multiplies a sound by a gain curve of its length, in place. */
export function applyCurve(sound: Sound, curve: Float32Array): void {
  for (const channel of sound)
    for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] as number) * (curve[i] as number);
}
