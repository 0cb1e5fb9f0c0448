import { describe, expect, it } from 'vitest';
import { meshDetails } from '../../src/figures/detail';
import { Figure } from '../../src/figures/figure';
import { LIMB, MATERIAL, materialOf } from '../../src/figures/materials';
import { poseOf } from '../../src/figures/poseOf';
import { bodyFor, lookOf } from '../../src/figures/wardrobe';

const { places, indices } = new Figure(
  bodyFor('seb'),
  lookOf('seb', 'winter'),
  meshDetails.high,
  { left: 'none', right: 'none' },
  poseOf('stand', bodyFor('seb')),
).topology;
const codeAt = (vertex: number): number => places[vertex * 4 + 3]!;

describe('the brush on a limb', () => {
  it.each(Object.entries(LIMB))('knows %s by its cloth, and the material under it', (limb, code) => {
    const found = [...indices].map(codeAt).filter((at) => at - materialOf(at) === code);
    expect(found.length).toBeGreaterThan(0);
    const worn = limb === 'finger' ? MATERIAL.skin : limb.endsWith('Leg') ? MATERIAL.trouser : MATERIAL.main;
    expect(new Set(found.map(materialOf))).toEqual(new Set([worn]));
  });

  it('goes around a sleeve and a trouser leg without a seam', () => {
    let widest = 0;
    for (let i = 0; i < indices.length; i++) {
      const a = indices[i]! * 4;
      const b = indices[i % 3 === 2 ? i - 2 : i + 1]! * 4;
      if (codeAt(a / 4) < LIMB.leftArm || codeAt(a / 4) >= LIMB.finger) continue;
      widest = Math.max(widest, Math.hypot(places[a]! - places[b]!, places[a + 2]! - places[b + 2]!));
    }
    expect(widest).toBeGreaterThan(1);
    expect(widest).toBeLessThan(2.5);
  });
});
