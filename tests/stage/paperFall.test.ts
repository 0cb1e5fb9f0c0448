import { describe, expect, it } from 'vitest';
import { fallen, fallSeconds } from '../../src/stage/actors/paperFall';

const at = (rank: number | null, seconds: number) => fallen(rank, seconds, { tall: 1, wide: 1, lit: 1 });

describe('paper that comes down', () => {
  it('stands as it stood when it begins', () => {
    for (const rank of [0, 3, null]) expect(at(rank, 0)).toEqual({ tall: 1, wide: 1, lit: 1 });
  });

  it('loses its light before the first flat tips', () => {
    expect(at(0, 0.75).tall).toBe(1);
    expect(at(0, 0.75).lit).toBeLessThan(0.7);
  });

  it('lies flat at the end, and the curtain has left the picture', () => {
    const end = fallSeconds(7);
    for (let rank = 0; rank < 7; rank += 1) expect(at(rank, end).tall).toBeCloseTo(0);
    expect(at(null, end).wide).toBeGreaterThan(1.3);
  });

  it('tips the nearest first, and never rises again', () => {
    for (let seconds = 0; seconds < 3; seconds += 0.1) {
      expect(at(0, seconds).tall).toBeLessThanOrEqual(at(1, seconds).tall);
      expect(at(1, seconds + 0.1).tall).toBeLessThanOrEqual(at(1, seconds).tall);
    }
  });
});
