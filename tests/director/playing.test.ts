import { describe, expect, it } from 'vitest';
import { playToEnding, rehearse } from '../support/performance';

describe('a life played', () => {
  it('begins at the title with a note, and unlocks sound', () => {
    const game = rehearse();
    expect(game.state().screen).toBe('title');
    expect(game.stage.last().tableau.set).toBe('apartment');
    game.send({ kind: 'press' });
    expect(game.state().screen).toBe('story');
    expect(game.sound.done).toEqual(['title', 'unlock', 'note 0 piano']);
    expect(game.stage.last().staging).toMatchObject({ manner: 'perform', change: { set: true } });
  });

  it('completes a caption at the first press and goes on at the second', () => {
    const game = rehearse();
    game.send({ kind: 'press' });
    expect(game.state().performance.ready).toBe(false);
    game.send({ kind: 'press' });
    expect([game.beat(), game.state().performance.ready]).toEqual(['kitchen/older', true]);
    game.send({ kind: 'press' });
    expect(game.beat()).toBe('kitchen/knows');
  });

  it('a caption is whole by itself after it could be read, and waits', () => {
    const game = rehearse();
    game.send({ kind: 'press' });
    game.clock.pass(0.5);
    expect(game.state().performance.ready).toBe(false);
    game.clock.pass(2);
    expect(game.state().performance.ready).toBe(true);
    game.clock.pass(60);
    expect(game.beat()).toBe('kitchen/older');
  });

  it('reaches an ending: coda, a lit key, then its card', () => {
    const game = rehearse();
    expect(playToEnding(game)).toBe('hot-tea');
    expect(game.sound.done).toContain('coda coda-the-smile');
    expect(game.state().shelf.endings).toEqual(['hot-tea']);
    expect(game.state().screen).toBe('ending');
  });

  it('strikes are performed on the way, and never on the way back', () => {
    const game = rehearse();
    game.send({ kind: 'begin' });
    game.readOn();
    game.pick('boil');
    expect(game.stage.strikes).toEqual(['kettle']);
    game.readOn();
    game.send({ kind: 'back' });
    expect(game.beat()).toBe('kitchen/steam');
    expect(game.stage.strikes).toEqual(['kettle']);
    expect(game.stage.last().staging.manner).toBe('settle');
  });

  it('a silence passes by itself', () => {
    const game = rehearse();
    game.send({ kind: 'begin' });
    game.readOn();
    game.pick('boil');
    game.readOn();
    game.playPhrase(1, 1, 1, 1, 1);
    expect(game.now()).toMatchObject({ kind: 'rest' });
    game.clock.pass(2);
    expect(game.beat()).toBe('kitchen/street');
  });

  it('going back steps over silences, and forward again over what was read', () => {
    const game = rehearse();
    game.send({ kind: 'begin' });
    game.readOn();
    game.pick('boil');
    game.readOn();
    game.playPhrase(1, 1, 1, 1, 1);
    game.clock.pass(2);
    game.send({ kind: 'back' });
    expect(game.now().kind).toBe('make');
    game.send({ kind: 'forward' });
    expect(game.beat()).toBe('kitchen/street');
    game.send({ kind: 'forward' });
    expect(game.beat()).toBe('kitchen/street');
    for (let presses = 0; presses < 20; presses += 1) game.send({ kind: 'back' });
    expect(game.beat()).toBe('kitchen/older');
  });

  it('keeps the phrase as it was played, to a fiftieth of a second', () => {
    const game = rehearse();
    game.send({ kind: 'begin' });
    game.readOn();
    game.pick('boil');
    game.readOn();
    game.playPhrase(0, 3, 4, 6, 7);
    const { phrase } = game.state().place?.life.made ?? {};
    expect(phrase?.map((note) => note.key)).toEqual([0, 3, 4, 6, 7]);
    expect(phrase?.map((note) => note.at)).toEqual([0, 0.5, 1, 1.5, 2]);
  });
});

describe('what passes by itself', () => {
  /** The seconds the first line of the story stays, in automatic reading. */
  const secondsOfFirstLine = (owed: number): number => {
    const game = rehearse();
    game.send({ kind: 'begin' }, { kind: 'pace', pace: 'auto' });
    game.sound.owed = owed;
    const first = game.beat();
    let seconds = 0;
    for (; game.beat() === first && seconds < 60; seconds += 0.1) game.clock.pass(0.1);
    return seconds;
  };
  const alone = secondsOfFirstLine(0);

  it('waits until what is struck with it has been heard', () => {
    expect(secondsOfFirstLine(2.5) - alone).toBeCloseTo(2.5, 0);
  });

  it('does not wait for a sound without end', () => {
    expect(secondsOfFirstLine(1000) - alone).toBeCloseTo(6, 0);
  });

  it('does not wait where the player reads at their own pace', () => {
    const game = rehearse();
    game.send({ kind: 'begin' });
    game.sound.owed = 1000;
    const first = game.beat();
    game.send({ kind: 'press' }, { kind: 'press' });
    expect(game.beat()).not.toBe(first);
  });
});

describe('a choice', () => {
  const atChoice = () => {
    const game = rehearse();
    game.send({ kind: 'begin' });
    game.readOn();
    return game;
  };

  it('cannot be taken before its options have been on screen for 300 ms', () => {
    const game = atChoice();
    game.send({ kind: 'choose-number', number: 2 });
    game.clock.pass(0.25);
    game.send({ kind: 'choose-number', number: 2 });
    expect(game.state().place?.life.picks).toEqual([]);
    game.clock.pass(0.1);
    game.send({ kind: 'choose-number', number: 2 });
    expect(game.state().place?.life.picks).toEqual([{ turn: 'kettle', option: 'leave' }]);
  });

  it('a double press never chooses twice', () => {
    const game = rehearse();
    game.send({ kind: 'begin', cut: 'feature' });
    game.readOn();
    game.pick('boil');
    game.readOn();
    game.playPhrase(0, 0, 0, 0, 0);
    game.readOn('kitchen/street');
    game.clock.pass(3);
    game.send({ kind: 'press' }, { kind: 'release' }, { kind: 'press' }, { kind: 'release' });
    expect(game.beat()).toContain('sink/');
    game.send({ kind: 'choose-number', number: 1 }, { kind: 'choose-number', number: 1 });
    expect(game.state().place?.life.picks).toHaveLength(1);
    game.clock.pass(0.4);
    game.send({ kind: 'choose-number', number: 1 }, { kind: 'choose-number', number: 1 });
    expect(game.state().place?.life.picks).toHaveLength(2);
  });

  it('the first press looks at an option, the second takes it; the arrows go round', () => {
    const game = atChoice();
    game.clock.pass(0.4);
    game.send({ kind: 'press' });
    expect(game.state().performance.focus).toBe(0);
    game.send({ kind: 'focus', step: -1 });
    expect(game.state().performance.focus).toBe(1);
    game.send({ kind: 'press' });
    expect(game.state().place?.life.picks).toEqual([{ turn: 'kettle', option: 'leave' }]);
  });

  it('is never taken by pressing on the picture', () => {
    const game = atChoice();
    game.session.useDevice('touch');
    game.clock.pass(1);
    game.send({ kind: 'press' }, { kind: 'press' }, { kind: 'press' });
    expect(game.now().kind).toBe('choose');
    expect(game.state().performance.focus).toBe(-1);
  });

  it('remembers what was taken before', () => {
    const game = atChoice();
    game.pick('boil');
    expect(game.state().shelf.taken).toEqual(['kettle/boil']);
  });

  it('ignores an option that is not offered', () => {
    const game = atChoice();
    game.pick('held');
    game.send({ kind: 'choose-number', number: 9 });
    expect(game.state().place?.life.picks).toEqual([]);
  });
});
