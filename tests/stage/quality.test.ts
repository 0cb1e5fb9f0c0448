import { describe, expect, it } from 'vitest';
import { createAutoQuality, drawingWidth, isSoftware } from '../../src/stage/quality';

const feed = (auto: ReturnType<typeof createAutoQuality>, milliseconds: number, frames: number): number => {
  let changes = 0;
  for (let frame = 0; frame < frames; frame += 1) if (auto.note(milliseconds)) changes += 1;
  return changes;
};

describe('quality by itself', () => {
  it('steps down to the lowest when frames stay slow, and no further', () => {
    const auto = createAutoQuality('high');
    expect(feed(auto, 40, 300)).toBe(2);
    expect(auto.inUse()).toBe('low');
  });

  it('forgives a few slow frames', () => {
    const auto = createAutoQuality('high');
    for (let round = 0; round < 60; round += 1) {
      feed(auto, 16.7, 9);
      feed(auto, 60, 1);
    }
    expect(auto.inUse()).toBe('high');
  });

  it('steps up after a calm time, but never after it fell', () => {
    const calm = createAutoQuality('middle');
    feed(calm, 16.7, 45 * 14);
    expect(calm.inUse()).toBe('high');
    const fell = createAutoQuality('high');
    feed(fell, 40, 45);
    feed(fell, 8, 45 * 60);
    expect(fell.inUse()).toBe('middle');
  });

  it('knows drawing without a graphics card by its name', () => {
    expect(isSoftware('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (LLVM 16.0.0)))')).toBe(true);
    expect(isSoftware('ANGLE (Apple, Apple M1)')).toBe(false);
  });
});

describe('the width of the drawing', () => {
  it.each([
    [390, 3, 2560, 1280],
    [390, 1, 2560, 480],
    [1920, 1, 2560, 1920],
    [1920, 2, 2560, 2560],
    [1920, 1, 640, 640],
    [1280, 1.5, 1280, 1280],
  ])('is the next tier for %i CSS pixels at ratio %f within %i: %i', (css, ratio, limit, width) => {
    expect(drawingWidth(css, ratio, limit)).toBe(width);
  });
});
