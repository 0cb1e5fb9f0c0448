import { describe, expect, it } from 'vitest';
import { vignetteIndexAt } from '../../src/director/song';

/** Bars at which the vignette changes. */
const changes = (bars: number, vignettes: number): number[] =>
  Array.from({ length: bars }, (_, bar) => bar).filter(
    (bar) =>
      bar > 0 && vignetteIndexAt(bar, bars, vignettes) !== vignetteIndexAt(bar - 0.01, bars, vignettes),
  );

describe('the vignettes of the song', () => {
  it.each([
    [64, 5],
    [64, 9],
    [64, 13],
    [40, 7],
    [40, 10],
  ])('change with the phrase: %i bars, %i moments', (bars, vignettes) => {
    const found = changes(bars, vignettes);
    expect(found).toHaveLength(vignettes - 1);
    expect(found.filter((bar) => bar % 4 !== 0)).toEqual([]);
  });

  it('change with the bar where there are more of them than phrases', () => {
    expect(changes(40, 11)).toHaveLength(10);
  });
});
