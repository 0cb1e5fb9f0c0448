import { describe, expect, it } from 'vitest';
import { catenary, mapFill, mix, seeded } from '../../../workshop/sets/kit/canvas';
import { paperColour } from '../../../workshop/sets/kit/cut';
import { framing } from '../../../workshop/sets/kit/plan';
import { box, project } from '../../../workshop/sets/kit/solid';

describe('the painters’ kit', () => {
  it('repeats itself from the same seed', () => {
    const [a, b] = [seeded(7), seeded(7)];
    const first = Array.from({ length: 50 }, a);
    expect(Array.from({ length: 50 }, b)).toEqual(first);
    expect(new Set(first).size).toBe(50);
    for (const value of first) expect(value >= 0 && value < 1).toBe(true);
  });

  it('hangs a wire from both its ends', () => {
    const wire = catenary(0, 10, 100, 30, 20, 10);
    expect(wire[0]).toEqual([0, 10]);
    expect(wire.at(-1)).toEqual([100, 30]);
    expect(wire[5]?.[1]).toBeCloseTo(40);
  });

  it('mixes colours and maps every stop of a fill', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    const fill = mapFill(
      {
        kind: 'lin',
        at: [0, 0, 0, 1],
        stops: [
          [0, '#102030'],
          [1, '#405060'],
        ],
      },
      () => '#ffffff',
    );
    expect(fill).toMatchObject({
      stops: [
        [0, '#ffffff'],
        [1, '#ffffff'],
      ],
    });
  });

  it('never makes black paper, and makes a hue stronger', () => {
    expect(paperColour('#000000')).not.toBe('#000000');
    const spread = (hex: string) => {
      const n = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
      return Math.max(...n) - Math.min(...n);
    };
    expect(spread(paperColour('#2f5c4a'))).toBeGreaterThan(spread('#2f5c4a'));
  });

  it('moves a framing back within the paint', () => {
    expect(framing(960, 402, 1)).toEqual({ x: 960, y: 402, zoom: 1 });
    const far = framing(1900, 402, 1.5);
    expect(far.x).toBeLessThan(1900);
    expect(far.x + 960 / 1.5).toBeLessThanOrEqual(1920 + 77 + 1);
  });

  it('turns a thing as marks are turned: forward is right at 90 degrees, up is up', () => {
    const view = { x: 100, y: 500, scale: 2, turn: 90, pitch: 0, distance: 1e9 };
    expect(project(view, [0, 0, 50])[0]).toBeCloseTo(200);
    expect(project(view, [0, 100, 0])[1]).toBeCloseTo(300);
  });

  it('closes a box with six faces', () => {
    expect(box([0, 1], [0, 1], [0, 1], '#808080').faces).toHaveLength(6);
  });
});
