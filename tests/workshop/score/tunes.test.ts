import { describe, expect, test } from 'vitest';
import { cueSheets } from '../../../workshop/score/cues/cueSheets.ts';
import { KNOWN_TUNES } from '../../../workshop/score/listening/knownTunes.ts';
import { nearestTune, sharedRun, stepsOf } from '../../../workshop/score/listening/sharedRun.ts';

describe('a run of steps in common', () => {
  test('is found in any key and at any place', () => {
    expect(sharedRun([9, 2, 2, -4, 1], [0, 2, 2, -4])).toBe(3);
    expect(sharedRun([1, 2], [3, 4])).toBe(0);
    expect(sharedRun([], [3, 4])).toBe(0);
  });

  test('tells which tune is nearest', () => {
    const [name = '', steps = []] = Object.entries(KNOWN_TUNES)[0] ?? [];
    expect(nearestTune([7, ...steps, 7], KNOWN_TUNES)).toEqual({ tune: name, run: steps.length });
  });
});

describe.each([...cueSheets()])('the tune of %s', (_, sheet) => {
  test('shares no six steps in a row with a well-known one', () => {
    const nearest = nearestTune(stepsOf(sheet().piece), KNOWN_TUNES);
    expect(nearest.run, nearest.tune).toBeLessThan(6);
  });
});
