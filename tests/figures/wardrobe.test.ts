import { describe, expect, it } from 'vitest';
import { castMembers, costumeNames, hairNames, poseNames, propNames } from '../../src/figures/castNames';
import { meshDetails } from '../../src/figures/detail';
import { Figure, poseFigure } from '../../src/figures/figure';
import { poseOf } from '../../src/figures/poseOf';
import { bodyFor, hasCostume, lookOf } from '../../src/figures/wardrobe';
import { numbersOf } from './troupeFixture';

/** Hue in degrees, saturation and value of `#rrggbb`. */
function hueOf(colour: string): readonly [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  if (range === 0) return [0, 0, most];
  const hue = most === r ? ((g - b) / range) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [(hue * 60 + 360) % 360, range / most, most];
}

describe('the wardrobe', () => {
  it.each(castMembers)('%s can be dressed in every costume, by falling back openly', (member) => {
    for (const costume of costumeNames) {
      const look = lookOf(member, costume);
      if (!hasCostume(member, costume)) expect(look.palette).toEqual(lookOf(member).palette);
    }
  });

  it('holds no yellow dress', () => {
    for (const member of castMembers) {
      for (const costume of [undefined, ...costumeNames]) {
        const look = lookOf(member, costume);
        if (look.lower !== 'skirt') continue;
        const [hue, saturation] = hueOf(look.palette.main[0]);
        expect(saturation > 0.4 && hue > 38 && hue < 72, `${member} ${costume} ${look.palette.main[0]}`).toBe(
          false,
        );
      }
    }
  });

  it('gives nobody near-black skin in the light', () => {
    for (const member of castMembers) {
      const [, , value] = hueOf(lookOf(member).palette.skin[0]);
      expect(value).toBeGreaterThan(0.4);
    }
  });

  it('builds a whole skin for every member, hair and thing in hand', () => {
    for (const member of castMembers) {
      const body = bodyFor(member);
      const channels = poseOf('stand', body);
      const figure = new Figure(
        body,
        lookOf(member),
        meshDetails.low,
        { left: 'glass', right: 'none' },
        channels,
      );
      poseFigure(figure, channels, channels, 1);
      expect(numbersOf(figure).every(Number.isFinite)).toBe(true);
    }
    const body = bodyFor('mia');
    const channels = poseOf('stand', body);
    for (const hair of hairNames) {
      const figure = new Figure(
        body,
        lookOf('mia', 'spring', hair),
        meshDetails.low,
        { left: 'none', right: 'none' },
        channels,
      );
      poseFigure(figure, channels, channels, 1);
      expect(numbersOf(figure).every(Number.isFinite)).toBe(true);
    }
    for (const prop of propNames) {
      const figure = new Figure(
        body,
        lookOf('mia'),
        meshDetails.mid,
        { left: prop, right: 'none' },
        channels,
      );
      poseFigure(figure, channels, channels, 1);
      expect(numbersOf(figure).every(Number.isFinite)).toBe(true);
      expect(Math.max(...figure.topology.indices)).toBeLessThan(figure.topology.vertices);
    }
  }, 30_000);

  it('fits every pose to every body', () => {
    for (const member of castMembers) {
      for (const pose of poseNames) expect(poseOf(pose, bodyFor(member)).every(Number.isFinite)).toBe(true);
    }
  });
});
