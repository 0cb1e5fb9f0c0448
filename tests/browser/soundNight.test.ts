import { describe, expect, test } from 'vitest';
import { musicUrl } from '../../src/content/soundFiles';
import { createNight } from '../../src/sound/night';
import { createStemShelf } from '../../src/sound/stemShelf';
import { loudnessIn } from '../support/offlineSound';

const RATE = 48_000;

/** A stem from a second of its file on, at a level, as it leaves by day or by night. */
const heard = async (file: string, from: number, seconds: number, level: number, isNight: boolean) => {
  const context = new OfflineAudioContext(2, (seconds + 1) * RATE, RATE);
  const buffer = (await createStemShelf({ context, urlOf: musicUrl }).load([file]))?.get(file);
  const night = createNight(context, context.destination);
  night.set(isNight);
  const source = context.createBufferSource();
  const gain = context.createGain();
  gain.gain.value = level;
  source.buffer = buffer ?? null;
  source.connect(gain).connect(night.input);
  source.start(0.2, from, seconds);
  return (await context.startRendering()).getChannelData(0);
};

const decibels = (samples: Float32Array) =>
  20 * Math.log10(loudnessIn(samples, 1, samples.length / RATE - 1));
const peakOf = (samples: Float32Array) => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

describe('the night', () => {
  test('makes what is quiet louder and what is loud softer, and clips nothing', async () => {
    const quiet = await Promise.all([false, true].map((night) => heard('theatre', 4, 8, 0.25, night)));
    const loud = await Promise.all([false, true].map((night) => heard('number', 50, 10, 1, night)));
    const [quietDay = 0, quietNight = 0] = quiet.map(decibels);
    const [loudDay = 0, loudNight = 0] = loud.map(decibels);
    expect(quietNight - quietDay).toBeGreaterThan(4);
    expect(loudNight).toBeLessThan(loudDay);
    expect(loudDay - quietDay - (loudNight - quietNight)).toBeGreaterThan(6);
    for (const samples of [...quiet, ...loud]) expect(peakOf(samples)).toBeLessThan(0.98);
  });
});
