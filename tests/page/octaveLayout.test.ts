import { describe, expect, it } from 'vitest';
import { keyPlaceOf, WHITE_KEYS } from '../../src/page/octaveLayout';

const WHITE = ['C', 'D', 'E', 'F', 'G', 'A', 'B', 'C′'];
const BLACK = ['C♯', 'D♯', 'F♯', 'G♯', 'A♯'];
const placeOf = (key: string) => {
  const place = keyPlaceOf(key);
  if (place === null) throw new Error(`"${key}" is no key.`);
  return place;
};

describe('the octave', () => {
  it('lays eight white keys side by side', () => {
    expect(WHITE.map((key) => placeOf(key).left)).toEqual(Array.from({ length: WHITE_KEYS }, (_, at) => at));
  });

  it('stands each black key over the gap between its neighbours', () => {
    const gaps = { 'C♯': 1, 'D♯': 2, 'F♯': 4, 'G♯': 5, 'A♯': 6 };
    for (const [key, gap] of Object.entries(gaps)) {
      const { left, width } = placeOf(key);
      expect(left).toBeLessThan(gap);
      expect(left + width).toBeGreaterThan(gap);
    }
  });

  it('gives every life its own colour', () => {
    expect(new Set([...WHITE, ...BLACK].map((key) => placeOf(key).colour)).size).toBe(13);
  });

  it('knows a key however its sharp and its prime are typed, and no other', () => {
    expect(keyPlaceOf("C'")).toEqual(keyPlaceOf('C′'));
    expect(keyPlaceOf('F#')).toEqual(keyPlaceOf('F♯'));
    expect(keyPlaceOf('H')).toBeNull();
  });
});
