import { describe, expect, it } from 'vitest';
import { sharpShare, softnessOf, softShare } from '../../src/stage/softness';

describe('the falloff of focus', () => {
  it('is none in wide framings, and none where the lens looks', () => {
    for (const depth of [0, 0.5, 1, 1.25]) expect(softnessOf(depth, 1, 1.2)).toBe(0);
    for (const zoom of [1, 2, 3]) expect(softnessOf(1, 1, zoom)).toBe(0);
  });

  it('grows with closeness and with the distance from what is sharp', () => {
    expect(softnessOf(1.2, 1, 2)).toBeGreaterThan(softnessOf(1.2, 1, 1.6));
    expect(softnessOf(0.6, 1, 2)).toBeGreaterThan(softnessOf(0.9, 1, 2));
    expect(softnessOf(0, 1, 4)).toBeLessThan(1);
  });

  it('never lets what lies behind shine through a plane that softens', () => {
    for (let softness = 0; softness <= 1; softness += 0.05) {
      const [sharp, soft] = [sharpShare(softness, false), softShare(softness, false)];
      expect(sharp + soft - sharp * soft).toBeCloseTo(1);
      expect(sharpShare(softness, true) + softShare(softness, true)).toBeCloseTo(1);
    }
  });
});
