import type { Sound } from './sound.ts';
import { silence } from './sound.ts';

const twiddles = new Map<number, readonly [Float64Array, Float64Array]>();

function twiddlesOf(length: number): readonly [Float64Array, Float64Array] {
  const known = twiddles.get(length);
  if (known) return known;
  const cos = new Float64Array(length >> 1);
  const sin = new Float64Array(length >> 1);
  for (let k = 0; k < cos.length; k++) {
    cos[k] = Math.cos((2 * Math.PI * k) / length);
    sin[k] = Math.sin((2 * Math.PI * k) / length);
  }
  twiddles.set(length, [cos, sin]);
  return [cos, sin];
}

/** Fourier transform in place; the length must be a power of two. */
function transform(re: Float64Array, im: Float64Array, inverse = false): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    const [a, b] = [re[i] as number, im[i] as number];
    re[i] = re[j] as number;
    im[i] = im[j] as number;
    re[j] = a;
    im[j] = b;
  }
  const sign = inverse ? 1 : -1;
  for (let length = 2; length <= n; length <<= 1) {
    const half = length >> 1;
    const [cos, sin] = twiddlesOf(length);
    for (let i = 0; i < n; i += length)
      for (let k = 0; k < half; k++) {
        const a = i + k;
        const b = a + half;
        const w = sign * (sin[k] as number);
        const c = cos[k] as number;
        const xr = (re[b] as number) * c - (im[b] as number) * w;
        const xi = (re[b] as number) * w + (im[b] as number) * c;
        re[b] = (re[a] as number) - xr;
        im[b] = (im[a] as number) - xi;
        re[a] = (re[a] as number) + xr;
        im[a] = (im[a] as number) + xi;
      }
  }
  if (!inverse) return;
  for (let i = 0; i < n; i++) {
    re[i] = (re[i] as number) / n;
    im[i] = (im[i] as number) / n;
  }
}

/** Convolves each channel with its own impulse response, block by block (overlap-add, two blocks a transform). */
export function convolved(sound: Sound, impulse: Sound): Sound {
  const samples = sound[0].length;
  const taps = impulse[0].length;
  let size = 1 << 17;
  while (size < 2 * taps) size <<= 1;
  const hop = size - taps;
  const out = silence(samples);
  out.forEach((target, c) => {
    const source = sound[c] as Float32Array;
    const hr = new Float64Array(size);
    const hi = new Float64Array(size);
    hr.set(impulse[c] as Float32Array);
    transform(hr, hi);
    for (let start = 0; start < samples; start += 2 * hop) {
      const re = new Float64Array(size);
      const im = new Float64Array(size);
      re.set(source.subarray(start, Math.min(samples, start + hop)));
      if (start + hop < samples) im.set(source.subarray(start + hop, Math.min(samples, start + 2 * hop)));
      transform(re, im);
      for (let k = 0; k < size; k++) {
        const [a, b, x, y] = [re[k] as number, im[k] as number, hr[k] as number, hi[k] as number];
        re[k] = a * x - b * y;
        im[k] = b * x + a * y;
      }
      transform(re, im, true);
      for (let k = 0; k < size; k++) {
        if (start + k < samples) target[start + k] = (target[start + k] as number) + (re[k] as number);
        const later = start + hop + k;
        if (later < samples) target[later] = (target[later] as number) + (im[k] as number);
      }
    }
  });
  return out;
}

/** Samples of one look at a sound's spectrum. */
export const LOOK = 4096;

const window = Float64Array.from({ length: LOOK }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / LOOK));

/** Energy in each of `LOOK / 2` bands of equal width, from samples that begin at `start`. */
export function spectrumAt(samples: Float32Array, start: number): Float64Array {
  const re = new Float64Array(LOOK);
  const im = new Float64Array(LOOK);
  for (let i = 0; i < LOOK; i++) re[i] = (samples[start + i] ?? 0) * (window[i] as number);
  transform(re, im);
  return Float64Array.from(
    { length: LOOK / 2 },
    (_, k) => ((re[k] as number) ** 2 + (im[k] as number) ** 2) / LOOK,
  );
}
