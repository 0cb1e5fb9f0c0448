import { describe, expect, it } from 'vitest';
import { patched } from '../../src/story/picture';
import type { Picture } from '../../src/story/story';

const kitchen: Picture = {
  set: 'kitchen',
  camera: 'wide',
  light: 'day',
  cast: { cook: { pose: 'stand', at: 'sink', costume: 'work', facing: 'away', hold: 'glass' } },
  music: null,
  ambience: ['fan'],
  describe: 'A cook at a sink.',
};

describe('a change of the picture', () => {
  it('leaves at the old mark which way somebody faced and what they held, but not their clothes', () => {
    const after = patched(kitchen, { cast: { cook: { pose: 'sit', at: 'table' } } });
    expect(after.cast.cook).toEqual({ pose: 'sit', at: 'table', costume: 'work' });
  });

  it('keeps all of it for who stays where they are', () => {
    const after = patched(kitchen, { cast: { cook: { pose: 'bow', at: 'sink' } } });
    expect(after.cast.cook).toEqual({
      pose: 'bow',
      at: 'sink',
      costume: 'work',
      facing: 'away',
      hold: 'glass',
    });
  });

  it('changes only what it names, and clears what it names as nothing', () => {
    const after = patched(kitchen, { light: 'night', cast: { cook: null } });
    expect(after).toEqual({ ...kitchen, light: 'night', cast: {} });
  });

  it('wakes from the dream, stays awake, and may fall asleep again', () => {
    const awake = patched(kitchen, { awake: true });
    expect(awake).toEqual({ ...kitchen, awake: true });
    expect(patched(awake, { light: 'night' }).awake).toBe(true);
    expect(patched(awake, { awake: false })).toEqual(kitchen);
  });
});
