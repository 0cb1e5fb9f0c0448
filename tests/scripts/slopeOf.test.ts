import { describe, expect, it } from 'vitest';
import { slopeOf } from '../../scripts/soak/slopeOf';

describe('the slope of a line through values', () => {
  it('is that of a straight line, without noise', () => {
    const { slope, noise } = slopeOf([1, 3, 5, 7, 9]);
    expect(slope).toBeCloseTo(2);
    expect(noise).toBeCloseTo(0);
  });

  it('is within the noise where values only jump about', () => {
    const { slope, noise } = slopeOf([5, 4, 6, 5, 4, 6, 5, 6, 4, 5]);
    expect(Math.abs(slope)).toBeLessThan(noise);
  });

  it('stands out of the noise where they also rise', () => {
    const { slope, noise } = slopeOf([5, 4, 6, 5, 4, 6, 5, 6, 4, 5].map((value, at) => value + at * 0.6));
    expect(slope).toBeGreaterThan(noise);
  });

  it('cannot be told from fewer than three', () => {
    expect(slopeOf([1, 9]).noise).toBe(Number.POSITIVE_INFINITY);
  });
});
