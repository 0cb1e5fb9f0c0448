import { describe, expect, test } from 'vitest';
import { barAt, barLength, barsPlayed, nextBarLine, nextBeat, placeOf } from '../../src/sound/musicalTime';

/** Four bars of two seconds going round, in a file with half a second of padding. */
const round = { beatsPerBar: 4, bars: [0, 2, 4, 6, 8], lead: 0.5, loop: { from: 0.5, to: 8.5 } };

/** Four bars, of which the last two wait; the file has one more round of them. */
const waiting = { beatsPerBar: 3, bars: [0, 2, 4, 6, 8, 10, 12], lead: 1, loop: { from: 9, to: 13 } };

describe('musical time', () => {
  test('a loop folds into its first round', () => {
    expect(placeOf(round, 3)).toBe(3);
    expect(placeOf(round, 19)).toBe(3);
  });

  test('a waiting cue goes round in its last bars only', () => {
    expect(placeOf(waiting, 11)).toBe(11);
    expect(placeOf(waiting, 12.5)).toBe(8.5);
    expect(placeOf(waiting, 17)).toBe(9);
  });

  test('bars are counted with their share, also in an upbeat', () => {
    expect(barAt(round, 3)).toBe(1.5);
    expect(barAt(round, -1)).toBe(-0.5);
    expect(barAt(round, 99)).toBe(4);
  });

  test('bars of further rounds are counted on', () => {
    expect(barsPlayed(round, 17)).toBe(8.5);
    expect(barsPlayed(waiting, 11)).toBe(5.5);
    expect(barsPlayed(waiting, 13)).toBe(6.5);
  });

  test('the next bar line may lie in the next round', () => {
    expect(nextBarLine(round, 2.1)).toBe(4);
    expect(nextBarLine(round, 2, 1)).toBe(2);
    expect(nextBarLine(round, 7.5)).toBe(8);
    expect(nextBarLine(round, 15.5)).toBe(16);
    expect(nextBarLine(round, 2.1, 4)).toBe(8);
  });

  test('beats divide their bar evenly', () => {
    expect(nextBeat(round, 2.1)).toBe(2.5);
    expect(nextBeat(waiting, 4.7)).toBeCloseTo(5.333, 3);
    expect(nextBeat(waiting, -0.4)).toBe(0);
    expect(barLength(waiting, 4.7)).toBe(2);
  });
});
