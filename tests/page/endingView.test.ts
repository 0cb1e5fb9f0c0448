import { describe, expect, it } from 'vitest';
import type { EndingView } from '../../src/page/model/pageModel';
import { pageModelOf } from '../../src/page/model/pageModelOf';
import { readLifeCode, readLink } from '../../src/story/lifeCode';
import { playToEnding, type Rehearsal, rehearse } from '../support/performance';

const cardOf = (game: Rehearsal): EndingView => {
  const { view } = pageModelOf({ ...game.state(), screen: 'ending' }, game.session.story);
  if (view.kind !== 'ending') throw new Error(`The page shows "${view.kind}".`);
  return view;
};

const ended = (kettle: 'boil' | 'leave'): Rehearsal => {
  const game = rehearse();
  playToEnding(game, kettle);
  return game;
};

describe('the card of an ending', () => {
  it('names what was kept', () => {
    expect(cardOf(ended('boil'))).toMatchObject({
      key: 'C',
      title: 'Hot tea',
      keeps: ['love', 'name'],
      kept: null,
    });
    expect(cardOf(ended('leave'))).toMatchObject({
      key: 'D',
      title: 'A flower pot',
      keeps: ['room'],
      kept: null,
    });
  });

  it('says its own words where none of the three was kept', () => {
    const game = rehearse();
    game.send({ kind: 'begin', cut: 'short' });
    game.readOn();
    game.pick('boil');
    game.readOn();
    game.playPhrase(0, 1, 2, 3, 4);
    game.readOn();
    game.send({ kind: 'press' });
    game.clock.pass(0.5);
    game.send({ kind: 'release' });
    game.clock.pass(6);
    game.readOn();
    expect(cardOf(game)).toMatchObject({ title: 'Cold tea', keeps: [], kept: 'a warm lid' });
    expect(cardOf(game).again?.name).toBe('The whistle');
  });

  it('shows the turns as they were chosen, each with the beat to play on from', () => {
    expect(cardOf(ended('leave')).strip).toEqual([
      expect.objectContaining({ name: 'The kettle', chosen: 'Leave it cold', season: 'winter', dream: 1 }),
    ]);
  });

  it('names the moments one choice away, never where they lead', () => {
    const { oneChoiceAway } = cardOf(ended('boil'));
    expect(oneChoiceAway.map(({ name }) => name)).toEqual(['The kettle', 'The whistle']);
    expect(JSON.stringify(oneChoiceAway)).not.toMatch(/flower|cold-tea/);
  });

  it('gives the life away as a code and, with what was made, as a link', () => {
    const game = ended('leave');
    const { code, link } = cardOf(game);
    const { story } = game.session;
    const life = game.state().place?.life;
    expect(readLifeCode(story, code)).toMatchObject({ life: { picks: life?.picks } });
    expect(readLink(story, link)).toMatchObject({ life: { picks: life?.picks } });
    expect(cardOf(game).sign).toEqual(life?.made.sign);
  });
});
