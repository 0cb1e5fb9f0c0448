import { describe, expect, it } from 'vitest';
import { tubesOf } from '../../src/stage/signTubes';

describe('the sign as tubes', () => {
  it('bends one dot into a short tube inside the edges', () => {
    const [tube] = tubesOf([[[1, 0.5]]]);
    expect(tube).toHaveLength(2);
    for (const [x] of tube ?? []) expect(x).toBeLessThanOrEqual(1);
  });

  it('keeps a scribble of many thousand points within what a canvas draws at once', () => {
    const scribble = Array.from({ length: 40 }, (_, stroke) =>
      Array.from(
        { length: 200 },
        (_, n) => [((n * 7919) % 101) / 100, (((n + stroke) * 104729) % 97) / 96] as const,
      ),
    );
    const points = tubesOf(scribble).reduce((sum, tube) => sum + tube.length, 0);
    expect(points).toBeLessThanOrEqual(2400 + 40);
    expect(points).toBeGreaterThan(2000);
  });

  it('brings what runs off the edges back to them', () => {
    const [tube] = tubesOf([
      [
        [-3, 0.2],
        [0.5, 9],
      ],
    ]);
    expect(tube).toEqual([
      [0, 0.2],
      [0.5, 1],
    ]);
  });

  it('leaves out empty strokes and points that are no numbers', () => {
    expect(tubesOf([[], [[Number.NaN, 0.1]]])).toEqual([]);
  });
});
