import { describe, expect, it } from 'vitest';
import { createFlashAnalyser, MOST_FLASHES } from '../../scripts/flashes/flashAnalyser';

const [width, height] = [96, 40];
type Colour = readonly [number, number, number];
const black: Colour = [0, 0, 0];

/** Films `seconds` at 60 frames a second; `colourAt` says what a point shows. */
const filmed = (seconds: number, colourAt: (at: number, x: number, y: number) => Colour) => {
  const analyser = createFlashAnalyser(width, height);
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let frame = 0; frame < seconds * 60; frame += 1) {
    for (let cell = 0; cell < width * height; cell += 1)
      rgba.set(colourAt(frame / 60, cell % width, Math.floor(cell / width)), cell * 4);
    analyser.see(rgba, frame / 60);
  }
  return { general: analyser.general().flashes, red: analyser.red().flashes };
};
const blink =
  (rate: number, bright: Colour, dark: Colour = black) =>
  (at: number) =>
    Math.floor(at * rate * 2) % 2 === 1 ? bright : dark;

describe('the flash analyser', () => {
  it('finds nothing in a still picture', () => {
    expect(filmed(1, () => [200, 180, 40])).toEqual({ general: 0, red: 0 });
  });

  it('counts a picture that blinks', () => {
    expect(filmed(2, blink(3, [255, 255, 255])).general).toBe(3);
    expect(filmed(2, blink(6, [255, 255, 255])).general).toBeGreaterThan(MOST_FLASHES);
  });

  it('lets small changes pass, and those of what is bright anyhow', () => {
    expect(filmed(2, blink(8, [90, 90, 90], [80, 80, 80])).general).toBe(0);
    expect(filmed(2, blink(8, [255, 255, 255], [242, 242, 242])).general).toBe(0);
  });

  it('lets a small part of the picture blink, not a quarter of ten degrees', () => {
    const part = (reach: number) => (at: number, x: number, y: number) =>
      x < reach && y < reach ? blink(8, [255, 255, 255])(at) : black;
    expect(filmed(2, part(8)).general).toBe(0);
    expect(filmed(2, part(16)).general).toBeGreaterThan(MOST_FLASHES);
  });

  it('counts fades that are swift, and a slow one not at all', () => {
    const fade =
      (rate: number) =>
      (at: number): Colour => {
        const value = Math.round(127 - 127 * Math.cos(at * rate * Math.PI * 2));
        return [value, value, value];
      };
    expect(filmed(3, fade(5)).general).toBeGreaterThan(MOST_FLASHES);
    expect(filmed(3, fade(0.5)).general).toBeLessThanOrEqual(1);
  });

  it('counts saturated red on its own', () => {
    expect(filmed(2, blink(5, [120, 0, 0])).red).toBeGreaterThan(MOST_FLASHES);
    expect(filmed(2, blink(5, [120, 0, 0])).general).toBe(0);
    expect(filmed(2, blink(5, [120, 110, 100])).red).toBe(0);
  });

  it('does not count parts that change in turn as one', () => {
    const wave = (at: number, x: number): Colour =>
      Math.abs(x - ((at * 24) % width)) < 5 ? [255, 255, 255] : black;
    expect(filmed(3, wave).general).toBe(0);
  });
});
