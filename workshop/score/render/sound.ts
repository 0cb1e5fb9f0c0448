/** Samples a second of everything rendered here. */
export const RATE = 48000;

/** Two channels of equal length, full scale ±1. */
export type Sound = readonly [Float32Array, Float32Array];

/** Silence of so many samples. */
export function silence(samples: number): Sound {
  return [new Float32Array(samples), new Float32Array(samples)];
}

/** The first `samples` of a sound, filled up with silence. */
export function fitted(sound: Sound, samples: number): Sound {
  const out = silence(samples);
  out.forEach((channel, c) => {
    channel.set((sound[c] as Float32Array).subarray(0, samples));
  });
  return out;
}

/** Adds `other` times `gain` to `sound`, in place. */
export function mixInto(sound: Sound, other: Sound, gain: number): void {
  sound.forEach((channel, c) => {
    const from = other[c] as Float32Array;
    const samples = Math.min(channel.length, from.length);
    for (let i = 0; i < samples; i++) channel[i] = (channel[i] as number) + (from[i] as number) * gain;
  });
}

/** Multiplies a sound by a gain, in place. */
export function scale(sound: Sound, gain: number): void {
  for (const channel of sound)
    for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] as number) * gain;
}

/** Fades the last seconds of a sound to nothing, in place. */
export function fadeOut(sound: Sound, seconds: number): void {
  const span = Math.round(seconds * RATE);
  for (const channel of sound)
    for (let i = 0; i < Math.min(span, channel.length); i++) {
      const j = channel.length - 1 - i;
      channel[j] = (channel[j] as number) * Math.sin((Math.PI / 2) * (i / span)) ** 2;
    }
}

/** Largest absolute sample. */
export function peakOf(sound: Sound): number {
  let peak = 0;
  for (const channel of sound) for (const value of channel) peak = Math.max(peak, Math.abs(value));
  return peak;
}

/** Gain factor of decibels. */
export function gainOf(decibels: number): number {
  return 10 ** (decibels / 20);
}
