import { execFileSync } from 'node:child_process';
import { loadSound } from '../render/audioFile.ts';
import { LOOK, spectrumAt } from '../render/fourier.ts';
import { RATE } from '../render/sound.ts';

const SIZE = { width: 1400, height: 480 };

/** Hertz at the foot and the head of the picture; octaves between are equally high. */
const RANGE = { low: 30, high: 16000 };

/** Decibels between black and white. */
const DEPTH = 80;

/** Hertz drawn as lines across. */
const RULES = [100, 200, 1000, 6000];

/** Black, violet, orange, yellow, white. */
const COLOURS = [
  [0, 0, 8],
  [70, 12, 110],
  [200, 60, 60],
  [250, 180, 40],
  [255, 255, 240],
] as const;

function colourOf(share: number): readonly number[] {
  const place = Math.max(0, Math.min(0.9999, share)) * (COLOURS.length - 1);
  const index = Math.floor(place);
  const [from, to] = [COLOURS[index] ?? COLOURS[0], COLOURS[index + 1] ?? COLOURS[0]];
  return from.map((value, c) => Math.round(value + ((to[c] ?? 0) - value) * (place - index)));
}

const hertzAt = (row: number): number =>
  RANGE.low * (RANGE.high / RANGE.low) ** (1 - row / (SIZE.height - 1));

/** Draws the spectrogram of the sum of some files: 30 Hz to 16 kHz upward, 80 decibels deep, a line every ten seconds. */
export function drawSpectrogram(files: readonly string[], picture: string): void {
  const sounds = files.map((file) => loadSound(file));
  const [left] = sounds[0] ?? [new Float32Array()];
  for (const [samples] of sounds.slice(1))
    for (let i = 0; i < left.length; i++) left[i] = (left[i] as number) + (samples[i] ?? 0);
  const { width, height } = SIZE;
  const pixels = Buffer.alloc(width * height * 3);
  const hop = Math.max(1, left.length - LOOK) / width;
  const columns = Array.from({ length: width }, (_, x) => spectrumAt(left, Math.round(x * hop)));
  const loudest = columns.reduce((most, bands) => Math.max(most, ...bands), 1e-12);
  columns.forEach((bands, x) => {
    const second = (x * hop) / RATE;
    const isTen = Math.floor(second / 10) !== Math.floor(((x + 1) * hop) / RATE / 10);
    for (let y = 0; y < height; y++) {
      const band = Math.max(1, Math.round((hertzAt(y) * LOOK) / RATE));
      const next = Math.max(band + 1, Math.round((hertzAt(Math.max(0, y - 1)) * LOOK) / RATE));
      const energy = Math.max(...bands.subarray(band, next));
      const share = 1 + (10 * Math.log10(energy / loudest + 1e-12)) / DEPTH;
      const isRule = RULES.some((hertz) => hertzAt(y) >= hertz && hertzAt(y + 1) < hertz);
      const lift = isRule || isTen ? 60 : 0;
      colourOf(share).forEach((value, c) => {
        pixels[(y * width + x) * 3 + c] = Math.min(255, value + lift);
      });
    }
  });
  const raw = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${width}x${height}`, '-i', '-'];
  execFileSync('ffmpeg', ['-y', '-v', 'error', ...raw, '-frames:v', '1', picture], { input: pixels });
}
