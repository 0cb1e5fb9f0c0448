import { describe, expect, it } from 'vitest';
import { linkOf } from '../../src/story/lifeCode';
import type { EndingId } from '../../src/story/story';
import { traceOf } from '../../src/story/trace';
import { never, playToEnding, rehearse } from '../support/performance';

describe('replaying', () => {
  it('a lit key opens its ending again, and the life being played stays', () => {
    const game = rehearse();
    playToEnding(game);
    game.send({ kind: 'leave' });
    game.send({ kind: 'begin', cut: 'feature' });
    game.readOn();
    game.send({ kind: 'pause' }, { kind: 'leave' });
    const { kept } = game.state();
    game.send({ kind: 'open-ending', ending: 'hot-tea' as EndingId });
    expect(game.state().screen).toBe('ending');
    expect(game.now()).toMatchObject({ kind: 'end', ending: 'hot-tea' });
    expect(game.sound.done.at(-1)).toBe('coda coda-the-smile');
    game.send({ kind: 'leave' });
    expect(game.state().kept).toBe(kept);
    game.send({ kind: 'continue' });
    expect(game.now()).toMatchObject({ kind: 'choose', turn: 'kettle' });
  });

  it('a key whose life is not known tells so and changes nothing', () => {
    const game = rehearse();
    game.send({ kind: 'open-ending', ending: 'hot-tea' as EndingId });
    expect(game.state().screen).toBe('title');
    expect(game.state().notice?.what).toMatch(/no longer known/);
  });

  it('play again from here changes only what follows', () => {
    const game = rehearse();
    playToEnding(game, 'leave');
    const before = game.state().place?.life;
    const choice = traceOf(game.session.story, before ?? never()).steps.find(
      ({ beat }) => beat.kind === 'choose',
    );
    const beat = choice?.beat.id ?? never();
    game.send({ kind: 'play-from', beat });
    expect(game.state().screen).toBe('story');
    expect(game.state().place?.life).toEqual(before);
    game.pick('leave');
    expect(game.state().place?.life).toEqual(before);
    game.send({ kind: 'play-from', beat });
    game.pick('boil');
    expect(game.state().place?.life.picks).toEqual([{ turn: 'kettle', option: 'boil' }]);
    expect(game.state().place?.life.made).toEqual({});
    expect(game.state().shelf.endings).toEqual(['flower-pot']);
  });

  it('skips only what was read before, stops at a choice, and stops for good', () => {
    const game = rehearse();
    playToEnding(game);
    game.send({ kind: 'leave' }, { kind: 'begin', cut: 'short' }, { kind: 'pace', pace: 'skip' });
    game.clock.pass(1);
    expect(game.now()).toMatchObject({ kind: 'choose', turn: 'kettle' });
    expect(game.state().performance.pace).toBe('read');
    game.pick('leave');
    game.send({ kind: 'pace', pace: 'skip' });
    game.clock.pass(5);
    expect(game.beat()).toBe('kitchen/cold');
    expect(game.state().performance.pace).toBe('read');
  });

  it('reads on by itself at 583 characters a minute, and waits at a choice', () => {
    const game = rehearse();
    game.send({ kind: 'begin' }, { kind: 'pace', pace: 'auto' });
    game.clock.pass(3);
    expect(game.beat()).toBe('kitchen/older');
    game.clock.pass(1.2);
    expect(game.beat()).toBe('kitchen/knows');
    game.clock.pass(120);
    expect(game.now()).toMatchObject({ kind: 'choose', turn: 'kettle' });
  });

  it('opens a life’s link as a film that plays, chooses and holds by itself', () => {
    const first = rehearse();
    playToEnding(first, 'leave');
    const life = first.state().place?.life ?? never();
    const link = linkOf(first.session.story, life);

    const game = rehearse();
    const place = game.session.openLink(link) ?? never();
    game.director.playFilm(place, 'story');
    game.clock.pass(240);
    expect(game.state().screen).toBe('ending');
    expect(game.now()).toMatchObject({ kind: 'end', ending: 'flower-pot' });
    expect(game.state().shelf.endings).toEqual([]);
    expect(game.state().kept).toBeNull();
    expect(game.texts.size).toBe(0);
  });

  it('whoever chooses in a film goes on with a life of their own', () => {
    const first = rehearse();
    playToEnding(first);
    const life = first.state().place?.life ?? never();
    const game = rehearse();
    const place = game.session.openLink(linkOf(first.session.story, life)) ?? never();
    game.director.playFilm(place, 'story');
    game.readOn();
    game.pick('leave');
    expect(game.state().performance).toMatchObject({ film: false, pace: 'read' });
    expect(game.state().kept?.life.picks).toEqual([{ turn: 'kettle', option: 'leave' }]);
  });

  it('a spoilt link is told, and nothing is lost', () => {
    const game = rehearse();
    game.send({ kind: 'begin' });
    const { kept } = game.state();
    expect(game.session.openLink('no-such-life')).toBeNull();
    expect(game.state().notice?.what).toContain('no-such-life');
    expect(game.state().kept).toBe(kept);
  });
});
