import { describe, expect, it } from 'vitest';
import { createStrike } from '../../src/stage/actors/strike';
import { createFlashGate } from '../../src/stage/flashGate';

/** Pairs of opposing changes of at least a tenth, as WCAG 2.3.1 counts flashes. */
const flashesIn = (levels: readonly number[]): number => {
  let turns = 0;
  let extreme = levels[0] ?? 0;
  let direction = 0;
  for (const level of levels) {
    const change = level - extreme;
    if (Math.abs(change) >= 0.1 && Math.sign(change) !== direction) {
      direction = Math.sign(change);
      turns += 1;
      extreme = level;
    } else if (Math.sign(change) === direction) extreme = level;
  }
  return Math.ceil((turns - 1) / 2);
};

describe('flashes', () => {
  it('are let through twice in any second, however often they are asked for', () => {
    const gate = createFlashGate();
    const passed: number[] = [];
    for (let at = 0; at < 10; at += 0.05) if (gate.ask(at)) passed.push(at);
    for (const start of passed) {
      expect(passed.filter((at) => at >= start && at < start + 1).length).toBeLessThanOrEqual(2);
    }
    expect(passed.length).toBeGreaterThan(10);
  });

  it('are not let through at all when reduced', () => {
    const gate = createFlashGate();
    gate.setClosed(true);
    expect(gate.ask(0)).toBe(false);
    gate.setClosed(false);
    expect(gate.ask(1)).toBe(true);
  });

  it('stay under three a second when a scene strikes at every frame', () => {
    const strike = createStrike(createFlashGate());
    const levels: number[] = [];
    for (let frame = 0; frame < 600; frame += 1) {
      strike.begin(frame / 60);
      strike.update(1 / 60);
      levels.push(strike.factor());
    }
    for (let from = 0; from + 60 <= levels.length; from += 10) {
      expect(flashesIn(levels.slice(from, from + 60))).toBeLessThan(3);
    }
    expect(Math.min(...levels)).toBeLessThan(0.5);
  });
});
