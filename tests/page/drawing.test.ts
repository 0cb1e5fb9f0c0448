import { describe, expect, it } from 'vitest';
import { pressuresOf, smoothed } from '../../src/page/drawSign';
import { readyDrawings } from '../../src/page/readyDrawings';
import { madeOf, madeTextOf } from '../../src/story/madeCode';
import { thinned } from '../../src/story/sign';

describe('a drawn line', () => {
  it('passes through every point that was drawn', () => {
    const stroke = [
      [0.1, 0.1],
      [0.5, 0.9],
      [0.9, 0.2],
    ] as const;
    const curve = smoothed(stroke);
    for (const [x, y] of stroke) {
      expect(Math.min(...curve.map((point) => Math.hypot(point[0] - x, point[1] - y)))).toBeLessThan(1e-9);
    }
  });

  it('is a dot where the pen only touched', () => {
    expect(smoothed([[0.5, 0.5]])).toEqual([[0.5, 0.5]]);
    expect(smoothed([])).toEqual([]);
  });

  it('is thinner where the hand was quick, and never vanishes', () => {
    const slow = Array.from({ length: 60 }, (_, at): [number, number] => [at * 0.001, 0]);
    const quick = Array.from({ length: 60 }, (_, at): [number, number] => [at * 0.02, 0]);
    const middle = (pressures: readonly number[]) => pressures[30] ?? 0;
    expect(middle(pressuresOf(quick))).toBeLessThan(middle(pressuresOf(slow)));
    expect(Math.min(...pressuresOf(quick))).toBeGreaterThan(0.2);
  });
});

describe('the ready drawings', () => {
  it('are four, each on the paper, each small enough to keep and to send', () => {
    expect(readyDrawings).toHaveLength(4);
    for (const { sign } of readyDrawings) {
      expect(sign.flat(2).every((value) => value >= 0 && value <= 1)).toBe(true);
      const kept = thinned(sign);
      expect(kept.flat().length).toBeLessThanOrEqual(320);
      expect(madeOf(madeTextOf({ sign: kept }))?.sign).toHaveLength(sign.length);
    }
    expect(new Set(readyDrawings.map(({ name }) => name)).size).toBe(4);
  });
});
