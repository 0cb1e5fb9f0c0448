import { describe, expect, test } from 'vitest';
import { type CueSound, soundManifest } from '../../src/content/soundManifest';
import { createScore, createScores } from '../../src/sound/scores';

const cueWith = (parts: Partial<CueSound>): CueSound => ({
  ...(soundManifest.cues.overlook as CueSound),
  beatsPerBar: 4,
  lead: 1,
  ...parts,
});

/** Two bars going round, the second slower than the first. */
const round = cueWith({
  form: 'loop',
  bars: [0, 2, 6],
  loop: { from: 1, to: 7 },
  onsets: [
    [0, 60],
    [1, 62],
    [4, 64],
  ],
});

const beatsOf = (cue: CueSound, beat: number) =>
  createScore(cue)
    .onsetsAround(beat)
    .map((onset) => onset.beat);

describe('what is written of a cue', () => {
  test('strikes fall on the beats of their own bars, however slow those are', () => {
    expect(beatsOf(round, 1).slice(0, 3)).toEqual([0, 2, 6]);
  });

  test('where a cue goes round, the strikes count on with the beats', () => {
    expect(beatsOf(round, 1)).toEqual([0, 2, 6, 8, 10, 14]);
    expect(beatsOf(round, 9)).toEqual([0, 2, 6, 8, 10, 14, 16, 18, 22]);
    expect(beatsOf(round, 8 * 40 + 3)).toContain(8 * 40 + 2);
  });

  test('the list is the same object until the cue goes round', () => {
    const score = createScore(round);
    expect(score.onsetsAround(7.9)).toBe(score.onsetsAround(0));
    expect(score.onsetsAround(8)).not.toBe(score.onsetsAround(7.9));
  });

  test('a cue that waits repeats its last written bars', () => {
    const waiting = cueWith({
      form: 'vamp',
      bars: [0, 2, 4, 6],
      loop: { from: 5, to: 7 },
      onsets: [
        [0, 60],
        [2, 62],
        [3, 64],
      ],
    });
    const score = createScore(waiting);
    expect(score.bars).toBe(2);
    expect(score.onsetsAround(8.5).map(({ beat }) => beat)).toEqual([0, 4, 6, 8, 10, 12, 14]);
    expect(score.onsetsAround(21).map(({ beat }) => beat)).toEqual([16, 18, 20, 22, 24, 26]);
  });

  test('unless the round in which it waits is written itself', () => {
    const waiting = cueWith({
      form: 'vamp',
      bars: [0, 2, 4, 6],
      loop: { from: 5, to: 7 },
      onsets: [
        [2, 62],
        [5, 64],
      ],
    });
    const score = createScore(waiting);
    expect(score.bars).toBe(2);
    expect(score.onsetsAround(8.5).map(({ beat }) => beat)).toEqual([4, 10, 14]);
  });

  test('the held songs have the bars of their cuts before they wait, the same list all the way', () => {
    const scoreOf = createScores(soundManifest);
    expect(scoreOf('song')?.bars).toBe(64);
    expect(scoreOf('song-short')?.bars).toBe(40);
    expect(scoreOf('song')?.secondsPerBar).toBeCloseTo(2.04, 1);
    expect(scoreOf('song')).toBe(scoreOf('song'));
    expect(scoreOf('nothing')).toBeNull();
  });

  test('every cue’s strikes are in order, through the seam too', () => {
    const scoreOf = createScores(soundManifest);
    for (const id of Object.keys(soundManifest.cues)) {
      const score = scoreOf(id);
      for (const beat of [0, 1000]) {
        const beats = score?.onsetsAround(beat).map((onset) => onset.beat) ?? [];
        expect(beats, id).toEqual([...beats].sort((a, b) => a - b));
      }
    }
  });
});
