import { describe, expect, it } from 'vitest';
import { rewind } from '../../src/story/play';
import type { BeatId } from '../../src/story/story';
import { strikesInto, tableauOf } from '../../src/story/tableau';
import { placeOf } from '../support/livesOf';
import { tinyStory } from '../support/stories';

const story = tinyStory();
const at = (beat: string, wishes: Record<string, string> = {}) =>
  rewind(story, placeOf(story, wishes), beat as BeatId);

describe('a tableau', () => {
  it('opens with the whole picture of its scene', () => {
    expect(tableauOf(story, at('kitchen/older'))).toMatchObject({
      scene: 'kitchen',
      season: 'winter',
      placeName: 'A kitchen with one window',
      set: 'apartment',
      camera: 'wide',
      light: 'day',
      cast: { mia: { pose: 'sit-at-table', at: 'table-left', costume: 'winter' } },
      music: { cue: 'apartment' },
      ambience: [],
      describe: 'A kitchen. Somebody at a table.',
      dream: 0,
    });
  });

  it('changes only what a direction names', () => {
    const before = tableauOf(story, at('kitchen/older'));
    const after = tableauOf(story, at('kitchen/steam'));
    expect(after).toMatchObject({ camera: 'close', describe: 'Steam at the window.' });
    expect(after.cast).toEqual(before.cast);
    expect(after.music).toEqual(before.music);
  });

  it('inherits nothing from the scene before', () => {
    expect(tableauOf(story, at('sink/choose-cup'))).toMatchObject({ camera: 'left', cast: {}, music: null });
  });

  it('speaks with the shown names and puts names in for tokens', () => {
    expect(tableauOf(story, at('kitchen/knows')).now).toEqual({
      kind: 'line',
      id: 'kitchen/knows',
      who: 'aunt',
      name: 'Aunt May',
      text: 'It only knows rosehip.',
    });
  });

  it('asks with the words of the scene', () => {
    expect(tableauOf(story, at('kitchen/choose-kettle')).now).toEqual({
      kind: 'choose',
      turn: 'kettle',
      hinge: true,
      ask: 'The kettle?',
      options: [
        { id: 'boil', text: 'Put it on' },
        { id: 'leave', text: 'Leave it cold' },
      ],
    });
  });

  it('dreams only from the turned hinge on, even when looked back at', () => {
    const wishes = { kettle: 'leave' };
    expect(tableauOf(story, at('kitchen/older', wishes)).dream).toBe(0);
    expect(tableauOf(story, at('kitchen/choose-kettle', wishes)).dream).toBe(0);
    expect(tableauOf(story, at('kitchen/cold', wishes)).dream).toBe(1);
    expect(tableauOf(story, at('evening/pot', wishes)).dream).toBe(1);
  });

  it('is the same for the same place, however it was reached', () => {
    const place = at('evening/lid');
    expect(tableauOf(story, { life: { ...place.life }, beat: place.beat })).toEqual(tableauOf(story, place));
  });

  it('leaves one-shots out: they belong to the way, not to the place', () => {
    expect(strikesInto(story, at('kitchen/steam'))).toEqual(['kettle']);
    expect(tableauOf(story, at('kitchen/steam'))).not.toHaveProperty('strikes');
  });
});
