import { describe, expect, it } from 'vitest';
import type { StoryView } from '../../src/page/model/pageModel';
import { pageModelOf } from '../../src/page/model/pageModelOf';
import { type Rehearsal, rehearse } from '../support/performance';

const shown = (game: Rehearsal): StoryView => {
  const { view } = pageModelOf(game.state(), game.session.story);
  if (view.kind !== 'story') throw new Error(`The page shows "${view.kind}".`);
  return view;
};

const begun = (): Rehearsal => {
  const game = rehearse();
  game.send({ kind: 'begin', cut: 'feature' });
  return game;
};

describe('the story on the page', () => {
  it('shows the card of a scene at its first beat only', () => {
    const game = begun();
    expect(shown(game).card).toEqual({ season: 'winter', place: 'A kitchen with one window' });
    game.readOn('kitchen/knows');
    expect(shown(game).card).toBeNull();
  });

  it('has the speaker’s name and the words of a line, and none where the story tells', () => {
    const game = begun();
    expect(shown(game).words).toEqual({
      kind: 'caption',
      name: null,
      text: 'The kettle is older than the house.',
    });
    game.readOn('kitchen/knows');
    expect(shown(game).words).toEqual({ kind: 'caption', name: 'Aunt May', text: 'It only knows rosehip.' });
  });

  it('cannot go back from the very first line, and can from the second', () => {
    const game = begun();
    expect(shown(game).canGoBack).toBe(false);
    game.readOn('kitchen/knows');
    expect(shown(game).canGoBack).toBe(true);
  });

  it('marks an option taken in an earlier life, and takes none away', () => {
    const game = begun();
    game.readOn();
    expect(shown(game).words).toMatchObject({ kind: 'choice', ask: 'The kettle?', hinge: true });
    game.pick('boil');
    game.send({ kind: 'begin', cut: 'feature' });
    game.readOn();
    const { words } = shown(game);
    expect(words.kind === 'choice' && words.options.map(({ id, taken }) => [`${id}`, taken])).toEqual([
      ['boil', true],
      ['leave', false],
    ]);
  });

  it('shows the notes of the phrase as they are played', () => {
    const game = begun();
    game.readOn();
    game.pick('boil');
    game.readOn();
    game.send({ kind: 'note', key: 3 });
    expect(shown(game).words).toEqual({ kind: 'phrase', notes: [{ key: 3, at: 0 }] });
  });

  it('says that a let-go key is sinking until it is silent or pressed again', () => {
    const game = begun();
    game.readOn();
    game.pick('boil');
    game.readOn();
    game.playPhrase(0, 1, 2, 3, 4);
    game.readOn();
    game.pick('wash');
    expect(shown(game).words).toMatchObject({ kind: 'hold', piece: 'dance', pressed: false, sinking: false });
    game.send({ kind: 'press' });
    game.clock.pass(1);
    expect(shown(game).words).toMatchObject({ pressed: true, level: 1, sinking: false });
    game.send({ kind: 'release' });
    game.clock.pass(0.5);
    const { words } = shown(game);
    expect(words).toMatchObject({ kind: 'hold', pressed: false, sinking: true });
    expect(words.kind === 'hold' && words.level).toBeCloseTo(0.875, 1);
  });

  it('describes the picture and tells sounds only to who asked for it', () => {
    const game = begun();
    game.session.perform({ soundCaption: 'Rain' });
    expect(shown(game)).toMatchObject({ showDescribe: false, soundCaption: null });
    game.session.prefer({ describePicture: true, soundCaptions: true });
    expect(shown(game)).toMatchObject({ showDescribe: true, soundCaption: 'Rain' });
    expect(shown(game).describe).toBe('A kitchen. Somebody at a table.');
  });
});
