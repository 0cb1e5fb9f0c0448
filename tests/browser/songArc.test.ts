import { beforeAll, describe, expect, test } from 'vitest';
import { musicUrl } from '../../src/content/soundFiles';
import { type CueSound, soundManifest } from '../../src/content/soundManifest';
import { decoded, RATE } from '../support/decoded';

const cueOf = (id: string): CueSound => {
  const cue = soundManifest.cues[id];
  if (!cue) throw new Error(`no cue ${id}`);
  return cue;
};

const song = cueOf('song');
/** The bar from which the song goes round until it is let go. */
const WAITS = 64;

/** Mean power of bars `from`…`to`, in decibels, as the game plays them. */
const heard = (samples: Float32Array, { bars, lead, level }: CueSound, from: number, to: number): number => {
  const place = (bar: number) => Math.round((lead + (bars[bar] ?? 0)) * RATE);
  let sum = 0;
  for (let i = place(from); i < place(to); i++) sum += (samples[i] as number) ** 2;
  return 10 * Math.log10(sum / (place(to) - place(from)) + 1e-12) + level;
};

/** The left side of every stem of the song, by layer. */
const stems = new Map<string, Float32Array>();
let mix = new Float32Array();

beforeAll(async () => {
  for (const { layer, file } of song.stems) {
    const [left = new Float32Array()] = await decoded(musicUrl(file, 'opus'));
    stems.set(layer, left);
  }
  mix = Float32Array.from(stems.get('piano') ?? []);
  for (const [layer, samples] of stems)
    if (layer !== 'piano')
      for (let i = 0; i < mix.length; i++) mix[i] = (mix[i] as number) + (samples[i] as number);
}, 60_000);

describe('the arc of the song', () => {
  test('has its loudest four bars just before it waits', () => {
    const phrases = Array.from({ length: 15 }, (_, k) => heard(mix, song, 4 * k, 4 * k + 4));
    const loudest = phrases.indexOf(Math.max(...phrases));
    expect(loudest * 4).toBeGreaterThanOrEqual(52);
    expect(Math.max(...phrases.slice(0, 8))).toBeLessThan(Math.max(...phrases));
  });

  test('begins its second chorus louder than its first, and breathes between them', () => {
    expect(heard(mix, song, 32, 40)).toBeGreaterThan(heard(mix, song, 0, 8) + 2);
    expect(heard(mix, song, 24, 32)).toBeLessThan(heard(mix, song, 20, 24) - 3);
  });

  test('waits well below its climax, evenly enough to go round ten times', () => {
    const rounds = [0, 2, 4, 6].map((bar) => heard(mix, song, WAITS + bar, WAITS + bar + 2));
    for (const round of rounds) {
      expect(round).toBeLessThan(heard(mix, song, 56, 62) - 3);
      expect(Math.abs(round - Math.max(...rounds))).toBeLessThanOrEqual(4);
    }
  });
});

/** Together, the last moments of the song are memory and the piano waits alone; apart, they are dreamed and all wait. */
const APART = ['the-smile', 'the-tour', 'the-student', 'twelve-chairs'];
const TOGETHER = ['ninety-nine-seats', 'two-suitcases', 'the-cellar', 'while-the-song-lasts'];

describe.each([...APART, ...TOGETHER])('the ending %s', (ending) => {
  const coda = cueOf(`coda-${ending}`);

  test('follows from the waiting within three decibels', async () => {
    const [left = new Float32Array()] = await decoded(musicUrl(coda.stems[0]?.file ?? '', 'opus'));
    const waiting = APART.includes(ending) ? mix : (stems.get('piano') ?? mix);
    const step = heard(left, coda, 0, 1) - heard(waiting, song, WAITS, WAITS + 8);
    expect(Math.abs(step)).toBeLessThanOrEqual(3);
  });

  test('begins in the tempo of the waiting: its first bar is no more than a fifth longer', () => {
    const bar = (song.bars[WAITS + 1] ?? 0) - (song.bars[WAITS] ?? 0);
    const first = coda.bars[1] ?? 0;
    expect(first).toBeGreaterThan(bar * 0.95);
    expect(first).toBeLessThan(bar * 1.2);
  });
});
