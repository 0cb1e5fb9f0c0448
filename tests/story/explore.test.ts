import { describe, expect, it } from 'vitest';
import { randomLife } from '../../scripts/storyReport';
import { seededRandom } from '../../src/director/seededRandom';
import { endingOf, keptBy } from '../../src/story/ending';
import { explore } from '../../src/story/explore';
import { allLives } from '../support/allLives';
import { tinyStory } from '../support/stories';

const story = tinyStory();

describe('exploration', () => {
  it('finds exactly the outcomes that living every life one by one finds', () => {
    for (const cut of story.cuts) {
      const lived = new Map<string, number>();
      for (const { life, odds } of allLives(story, cut)) {
        const ending = endingOf(story, life);
        if (ending === null) throw new Error('A life did not end.');
        const name = `${ending.id} ${keptBy(story, ending, life).join('+')}`;
        lived.set(name, (lived.get(name) ?? 0) + odds);
      }
      const explored = explore(story, cut).outcomes.map(({ ending, keeps, odds }) => [
        `${ending} ${keeps.join('+')}`,
        odds,
      ]);
      expect(new Map(explored as [string, number][])).toEqual(lived);
    }
  });

  it('counts the fewest turns that must go otherwise', () => {
    const turns = Object.fromEntries(
      explore(story, 'feature').outcomes.map((outcome) => [outcome.ending, outcome.turns]),
    );
    expect(turns).toEqual({ 'hot-tea': 1, 'flower-pot': 1, 'cold-tea': 1 });
    const love = explore(story, 'feature').outcomes.find((outcome) => outcome.keeps.includes('name'));
    expect(love?.turns).toBe(0);
  });

  it('gives the odds that ten thousand seeded lives bear out within one percent', () => {
    const random = seededRandom(7);
    let hot = 0;
    for (let count = 0; count < 10_000; count += 1) {
      if (endingOf(story, randomLife(story, 'feature', random, false))?.id === 'hot-tea') hot += 1;
    }
    const odds = explore(story, 'feature')
      .outcomes.filter((outcome) => outcome.ending === 'hot-tea')
      .reduce((sum, outcome) => sum + outcome.odds, 0);
    expect(hot / 10_000).toBeCloseTo(odds, 1.7);
  });
});
