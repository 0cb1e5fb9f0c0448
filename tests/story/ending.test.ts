import { describe, expect, it } from 'vitest';
import { cardOf, endingOf, keptBy, oneChoiceAway } from '../../src/story/ending';
import { vignettesOf } from '../../src/story/montage';
import type { Ending } from '../../src/story/story';
import { lifeOf } from '../support/livesOf';
import { tinyStory } from '../support/stories';

const story = tinyStory();

describe('an ending', () => {
  it('is nothing while the life goes on', () => {
    expect(endingOf(story, lifeOf(story, {}, { until: 'whistle' }))).toBeNull();
  });

  it('is decided by the end a life comes to', () => {
    expect(endingOf(story, lifeOf(story))?.id).toBe('hot-tea');
    expect(endingOf(story, lifeOf(story, { kettle: 'leave' }))?.id).toBe('flower-pot');
    expect(endingOf(story, lifeOf(story, { whistle: 'silence' }))?.id).toBe('cold-tea');
  });

  it('keeps what its conditions say of this life', () => {
    const keeps = (life = lifeOf(story)) => keptBy(story, endingOf(story, life) as Ending, life);
    expect(keeps()).toEqual(['love', 'name']);
    expect(keeps(lifeOf(story, { cup: 'hide' }))).toEqual(['love']);
    expect(keeps(lifeOf(story, { whistle: 'silence' }))).toEqual([]);
  });

  it('shows the card lines of this life', () => {
    const card = (life = lifeOf(story)) => cardOf(story, endingOf(story, life) as Ending, life);
    expect(card()).toEqual(['Two cups.']);
    expect(card(lifeOf(story, { cup: 'hide' }))).toEqual(['Two cups.', 'One of them still dusty.']);
  });

  it('names the turns that alone would have led elsewhere, and no others', () => {
    expect(oneChoiceAway(story, lifeOf(story)).map((turn) => turn.id)).toEqual(['kettle', 'whistle']);
  });
});

describe('the song', () => {
  it('shows the roads this life did not take, in the order of the story', () => {
    const shown = (wishes: Record<string, string>) =>
      vignettesOf(story, lifeOf(story, wishes, { until: 'whistle' })).map((vignette) => vignette.id);
    expect(shown({})).toEqual(['table']);
    expect(shown({ kettle: 'leave' })).toEqual(['steam', 'table']);
    expect(shown({ kettle: 'leave', cup: 'hide' })).toEqual(['steam', 'cup', 'table']);
  });
});
