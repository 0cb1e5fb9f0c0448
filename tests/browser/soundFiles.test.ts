import { describe, expect, test } from 'vitest';
import { musicUrl, soundUrl } from '../../src/content/soundFiles';
import { type CueSound, soundManifest } from '../../src/content/soundManifest';
import { decoded, RATE } from '../support/decoded';
import { integratedLoudness } from '../support/loudness';

const stepAt = (samples: Float32Array, i: number): number =>
  Math.abs((samples[i] as number) - (samples[i - 1] as number));

/** The step a tenth of a percent of all steps exceed, from every 61st. */
const rareStep = (samples: Float32Array): number => {
  const steps = new Float32Array(Math.floor(samples.length / 61));
  for (let k = 0; k < steps.length; k++) steps[k] = stepAt(samples, 61 * k + 1);
  steps.sort();
  return steps[Math.floor(steps.length * 0.999)] ?? 0;
};

const peakOf = (sides: readonly Float32Array[]): number => {
  let peak = 0;
  for (const side of sides)
    for (let i = 0; i < side.length; i++) peak = Math.max(peak, Math.abs(side[i] as number));
  return peak;
};

/** Where playing goes round, the step from the last sample to the first. */
const seamStep = (samples: Float32Array, { from, to }: { from: number; to: number }): number =>
  Math.abs((samples[Math.round(from * RATE)] as number) - (samples[Math.round(to * RATE) - 1] as number));

const quietHalfSeconds = (samples: Float32Array, from: number, to: number): number => {
  const half = RATE / 2;
  let quiet = 0;
  for (let start = Math.round(from * RATE); start + half <= to * RATE; start += half) {
    let sum = 0;
    for (let i = start; i < start + half; i++) sum += (samples[i] as number) ** 2;
    if (Math.sqrt(sum / half) < 1e-3) quiet += 1;
  }
  return quiet;
};

const mixOf = (stems: readonly (readonly Float32Array[])[]): Float32Array[] =>
  [0, 1].map((side) => {
    const mix = new Float32Array(stems[0]?.[side]?.length ?? 0);
    for (const stem of stems) {
      const samples = stem[side] as Float32Array;
      for (let i = 0; i < mix.length; i++) mix[i] = (mix[i] as number) + (samples[i] as number);
    }
    return mix;
  });

/** Cues that are meant to have holes: somebody stops playing in them. */
const WITH_HOLES = ['own-song', 'theatre', 'nevada', 'coda-walk-on-by'];

const cues = Object.entries(soundManifest.cues).filter(([id]) => id !== 'song-short');

/** The whole orchestra is a little louder than everything else. */
const ORCHESTRAL = ['song', 'number', 'coda-while-the-song-lasts'];

describe.each(cues)('the music %s', (id, cue: CueSound) => {
  test('is as loud, as long and as whole as it should be', async () => {
    const stems = await Promise.all(cue.stems.map(({ file }) => decoded(musicUrl(file, 'opus'))));
    const lengths = stems.map((stem) => stem[0]?.length);
    expect(lengths).toEqual(stems.map(() => Math.round(cue.length * RATE)));
    const mix = mixOf(stems);
    const loudness = integratedLoudness(mix);
    expect(Math.abs(loudness - (ORCHESTRAL.includes(id) ? -17 : -18))).toBeLessThanOrEqual(1.05);
    expect(20 * Math.log10(peakOf(mix))).toBeLessThanOrEqual(-1);
    if (cue.loop)
      for (const side of mix)
        expect(
          seamStep(side, { from: cue.loop.from + (cue.seam ?? 0), to: cue.loop.to + (cue.seam ?? 0) }),
        ).toBeLessThanOrEqual(Math.max(rareStep(side), 1e-4));
    const left = mix[0] ?? new Float32Array();
    if (!WITH_HOLES.includes(id)) expect(quietHalfSeconds(left, cue.lead, cue.length - 4)).toBe(0);
  });
});

describe('the fallback', () => {
  test.each(['overlook', 'title'])('%s decodes to the same length', async (id) => {
    const cue = soundManifest.cues[id];
    const stems = await Promise.all((cue?.stems ?? []).map(({ file }) => decoded(musicUrl(file, 'm4a'))));
    for (const stem of stems)
      expect(Math.abs((stem[0]?.length ?? 0) / RATE - (cue?.length ?? 0))).toBeLessThan(0.05);
  });
});

describe.each(Object.entries(soundManifest.ambiences))('the ambience %s', (_, { file, loop }) => {
  test('goes round without a step', async () => {
    const sides = await decoded(soundUrl(file, 'opus'));
    for (const side of sides)
      expect(seamStep(side, loop)).toBeLessThanOrEqual(Math.max(rareStep(side), 1e-4));
  });
});

describe.each(Object.entries(soundManifest.strikes))('the strike %s', (_, { file, length }) => {
  test('begins and ends in silence', async () => {
    const [left = new Float32Array()] = await decoded(soundUrl(file, 'opus'));
    expect(Math.abs(left.length / RATE - length)).toBeLessThan(0.01);
    expect(Math.abs(left[0] ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(left.at(-1) ?? 1)).toBeLessThan(0.01);
  });
});
