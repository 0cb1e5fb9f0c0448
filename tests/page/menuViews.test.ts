import { describe, expect, it } from 'vitest';
import type { View } from '../../src/page/model/pageModel';
import { pageModelOf } from '../../src/page/model/pageModelOf';
import { playToEnding, type Rehearsal, rehearse } from '../support/performance';

const shown = <Kind extends View['kind']>(game: Rehearsal, kind: Kind): Extract<View, { kind: Kind }> => {
  const { view } = pageModelOf(game.state(), game.session.story);
  if (view.kind !== kind) throw new Error(`The page shows "${view.kind}".`);
  return view as Extract<View, { kind: Kind }>;
};

describe('the title', () => {
  it('lights the keys of the endings found, and tells only their names', () => {
    const game = rehearse();
    expect(shown(game, 'title')).toMatchObject({ found: 0, canContinue: false });
    expect(shown(game, 'title').keys.every(({ found, title }) => !found && title === null)).toBe(true);
    playToEnding(game);
    game.send({ kind: 'leave' });
    expect(shown(game, 'title').keys.map(({ key, black, title }) => [key, black, title])).toEqual([
      ['C', false, 'Hot tea'],
      ['D', false, null],
      ['G♯', true, null],
    ]);
  });

  it('offers to go on with a life that was left', () => {
    const game = rehearse();
    game.send({ kind: 'begin', cut: 'feature' }, { kind: 'pause' }, { kind: 'leave' });
    expect(shown(game, 'title').canContinue).toBe(true);
  });
});

describe('looking back', () => {
  it('holds everything said, chosen and made up to here, under its scene', () => {
    const game = rehearse();
    game.send({ kind: 'begin', cut: 'feature' });
    game.readOn();
    game.pick('boil');
    game.readOn();
    game.playPhrase(0, 1, 2, 3, 4);
    game.readOn('kitchen/street');
    game.send({ kind: 'pause' }, { kind: 'show', screen: 'history' });
    const { entries } = shown(game, 'history');
    expect(entries.map(({ kind, name, text }) => [kind, name, text])).toEqual([
      ['line', null, 'The kettle is older than the house.'],
      ['line', 'Aunt May', 'It only knows rosehip.'],
      ['choice', null, 'Put it on'],
      ['line', null, 'Steam writes on the window and takes it back.'],
      ['made', null, 'Five notes.'],
      ['line', null, 'Five notes from the street.'],
    ]);
    expect(entries.map(({ card }) => card?.place ?? null)).toEqual([
      'A kitchen with one window',
      ...Array(5).fill(null),
    ]);
    expect(entries.filter(({ here }) => here).map(({ beat }) => `${beat}`)).toEqual(['kitchen/street']);
  });

  it('still knows what was decided later, but shows only what lies before', () => {
    const game = rehearse();
    game.send({ kind: 'begin', cut: 'feature' });
    game.readOn();
    game.pick('boil');
    game.send({ kind: 'back' }, { kind: 'back' });
    game.send({ kind: 'pause' }, { kind: 'show', screen: 'history' });
    expect(shown(game, 'history').entries.map(({ text }) => text)).toEqual([
      'The kettle is older than the house.',
      'It only knows rosehip.',
    ]);
  });
});

describe('the question whether anybody is there', () => {
  it('lies over the screen it was asked on, with the seconds left', () => {
    const game = rehearse();
    game.send({ kind: 'begin', cut: 'short' });
    game.session.perform({ countdown: 12 });
    game.session.show('idle', 'story');
    expect(shown(game, 'idle')).toMatchObject({ countdown: 12, under: { kind: 'story' } });
  });
});
