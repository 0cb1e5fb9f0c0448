import { describe, expect, it } from 'vitest';
import { never, playToEnding, rehearse } from '../support/performance';

const inStory = () => {
  const game = rehearse();
  game.send({ kind: 'begin' });
  return game;
};

describe('the screens', () => {
  it('menus lie one on another, and are taken away one by one', () => {
    const game = inStory();
    const screens = () => [game.state().screen, game.state().behind];
    game.send({ kind: 'pause' });
    expect(screens()).toEqual(['pause', 'story']);
    game.send({ kind: 'show', screen: 'settings' });
    expect(screens()).toEqual(['settings', 'story']);
    game.send({ kind: 'resume' });
    expect(screens()).toEqual(['pause', 'story']);
    game.send({ kind: 'pause' });
    expect(screens()).toEqual(['story', 'story']);
  });

  it('opening a menu that is open already goes back to it', () => {
    const game = inStory();
    game.send({ kind: 'pause' }, { kind: 'show', screen: 'octave' }, { kind: 'show', screen: 'settings' });
    game.send({ kind: 'show', screen: 'octave' }, { kind: 'resume' });
    expect(game.state().screen).toBe('pause');
  });

  it('nothing passes by itself under a menu, and what had begun is whole afterwards', () => {
    const game = inStory();
    game.send({ kind: 'pace', pace: 'auto' }, { kind: 'pause' });
    game.clock.pass(600);
    expect(game.beat()).toBe('kitchen/older');
    game.send({ kind: 'resume' });
    expect(game.state().performance).toMatchObject({ ready: true, pace: 'auto' });
    game.clock.pass(5);
    expect(game.beat()).toBe('kitchen/knows');
  });

  it('presses under a menu do nothing to the story', () => {
    const game = inStory();
    game.send(
      { kind: 'pause' },
      { kind: 'press' },
      { kind: 'advance' },
      { kind: 'back' },
      { kind: 'forward' },
    );
    expect([game.state().screen, game.beat()]).toEqual(['pause', 'kitchen/older']);
  });

  it('a line of the history can be gone back to', () => {
    const game = inStory();
    game.readOn();
    game.send({ kind: 'pause' }, { kind: 'show', screen: 'history' });
    const first = game.state().place ?? never();
    game.send({ kind: 'play-from', beat: 'kitchen/knows' as typeof first.beat });
    expect([game.state().screen, game.beat()]).toEqual(['story', 'kitchen/knows']);
    game.send({ kind: 'play-from', beat: 'nowhere/at-all' as typeof first.beat });
    expect(game.beat()).toBe('kitchen/knows');
  });

  it('leaving keeps the life; the title takes up its music', () => {
    const game = inStory();
    game.readOn();
    game.send({ kind: 'pause' }, { kind: 'leave' });
    expect(game.state()).toMatchObject({ screen: 'title', place: null });
    expect(game.state().kept?.beat).toBe('kitchen/choose-kettle');
    expect(game.sound.done.at(-1)).toBe('title');
  });

  it('an ending left is over: there is nothing to continue, and its key is lit', () => {
    const game = rehearse();
    playToEnding(game);
    game.send({ kind: 'leave' });
    expect(game.state()).toMatchObject({ screen: 'title', kept: null });
    game.send({ kind: 'press' });
    expect(game.beat()).toBe('kitchen/older');
    expect(game.state().place?.life.shelf).toEqual(['hot-tea']);
  });

  it('from an ending, its life can be watched once more', () => {
    const game = rehearse();
    playToEnding(game);
    game.send({ kind: 'watch' });
    expect(game.state()).toMatchObject({ screen: 'story', performance: { film: true } });
    game.clock.pass(240);
    expect(game.state().screen).toBe('ending');
  });
});

describe('what the player prefers', () => {
  it('is worn by stage and sound at once', () => {
    const game = rehearse({ still: true });
    const { look, volumes } = game.state().preferences;
    game.session.prefer({ look: { ...look, quality: 'low' }, volumes: { ...volumes, muted: true } });
    expect(game.stage.looks.at(-1)).toEqual({ ...look, quality: 'low', still: true });
    expect(game.sound.volumes?.muted).toBe(true);
  });

  it('slower reading gives every line more time', () => {
    const game = inStory();
    game.session.prefer({ autoPace: 2 });
    game.send({ kind: 'pace', pace: 'auto' });
    game.clock.pass(5);
    expect(game.beat()).toBe('kitchen/older');
    game.clock.pass(4);
    expect(game.beat()).toBe('kitchen/knows');
  });
});

describe('what is heard', () => {
  it('is told for five seconds', () => {
    const game = inStory();
    game.sound.caption('a kettle');
    expect(game.state().performance.soundCaption).toBe('a kettle');
    game.clock.pass(4);
    game.sound.caption('rain');
    game.clock.pass(4);
    expect(game.state().performance.soundCaption).toBe('rain');
    game.clock.pass(2);
    expect(game.state().performance.soundCaption).toBeNull();
  });

  it('trouble is a notice, and nothing stops', () => {
    const game = inStory();
    game.sound.trouble('No sound.');
    expect(game.state()).toMatchObject({ screen: 'story', notice: { what: 'No sound.' } });
  });
});

it('a director that is disposed of owns no time any more', () => {
  const game = inStory();
  game.sound.caption('a kettle');
  game.send({ kind: 'pace', pace: 'auto' });
  game.director.dispose();
  expect(game.clock.owned()).toBe(0);
});
