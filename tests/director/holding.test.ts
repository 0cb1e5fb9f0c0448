import { describe, expect, it } from 'vitest';
import { playToSong, type Rehearsal, rehearse } from '../support/performance';

const toSong = (kettle: 'boil' | 'leave' = 'boil'): Rehearsal => {
  const game = rehearse();
  playToSong(game, kettle);
  expect(game.now()).toMatchObject({ kind: 'hold', turn: 'whistle' });
  return game;
};

const toDance = (): Rehearsal => {
  const game = rehearse();
  game.send({ kind: 'begin', cut: 'feature' });
  game.readOn();
  game.pick('boil');
  game.readOn();
  game.playPhrase(0, 2, 4, 5, 7);
  game.readOn();
  game.pick('wash');
  expect(game.now()).toMatchObject({ kind: 'hold', turn: null });
  return game;
};

describe('the held song', () => {
  it('waits for the first press as long as it takes', () => {
    const game = toSong();
    game.clock.pass(600);
    expect(game.now().kind).toBe('hold');
    expect(game.state().performance.held).toMatchObject({ pressed: false, level: 0, bar: 0 });
  });

  it('sinks for four seconds when let go, and silence is the other option', () => {
    const game = toSong();
    game.send({ kind: 'press' });
    game.clock.pass(10);
    game.send({ kind: 'release' });
    game.clock.pass(2);
    expect(game.state().performance.held?.level).toBeCloseTo(0.5, 1);
    game.clock.pass(1.8);
    expect(game.now().kind).toBe('hold');
    game.clock.pass(0.4);
    expect(game.state().place?.life.picks.at(-1)).toEqual({ turn: 'whistle', option: 'silence' });
    expect(game.now()).toMatchObject({ kind: 'end', ending: 'cold-tea' });
  });

  it('is caught by a press, any number of times', () => {
    const game = toSong();
    game.send({ kind: 'press' });
    game.clock.pass(5);
    for (let slips = 0; slips < 12; slips += 1) {
      game.send({ kind: 'release' });
      game.clock.pass(3.8);
      game.send({ kind: 'press' });
      expect(game.state().performance.held).toMatchObject({ pressed: true, level: 1 });
      game.clock.pass(1);
    }
    expect(game.now().kind).toBe('hold');
  });

  it('hangs while it is let go: no bar passes', () => {
    const game = toSong();
    game.send({ kind: 'press' });
    game.clock.pass(6);
    const bar = game.stage.holds.at(-1)?.bar;
    expect(bar).toBeGreaterThan(2);
    game.send({ kind: 'release' });
    game.clock.pass(3);
    expect(game.stage.holds.at(-1)).toMatchObject({ bar, pressed: false });
  });

  it('shows the roads not taken, one after another, by its bars', () => {
    const game = toSong('leave');
    game.send({ kind: 'press' });
    expect(game.state().performance).toMatchObject({
      vignette: 'steam',
      vignetteCaption: 'Steam on the window.',
    });
    expect(game.stage.last().tableau).toMatchObject({ camera: 'close', dream: 0 });
    game.clock.pass(64 * 2.1);
    expect(game.state().performance.vignette).toBe('table');
    expect(game.stage.last().tableau.camera).toBe('two');
  });

  it('follows the audio clock where there is one', () => {
    const game = toSong('leave');
    game.send({ kind: 'press' });
    game.sound.bar = 40;
    game.clock.pass(0.1);
    expect(game.state().performance.held?.bar).toBe(40);
    expect(game.state().performance).toMatchObject({ vignette: 'table', held: { vamp: false } });
  });

  it('waits from its last written bar on, and not where its last moment begins', () => {
    const game = toSong('leave');
    game.send({ kind: 'press' });
    game.sound.bar = 63.9;
    game.clock.pass(0.1);
    expect(game.state().performance.held?.vamp).toBe(false);
    game.sound.bar = 64;
    game.clock.pass(0.1);
    expect(game.state().performance.held?.vamp).toBe(true);
  });

  it('goes on by its own clock where the audio clock has stopped', () => {
    const game = toSong('leave');
    game.send({ kind: 'press' });
    game.sound.bar = 5;
    game.clock.pass(2);
    expect(game.stage.holds.at(-1)?.bar).toBe(5);
    game.clock.pass(21);
    expect(game.stage.holds.at(-1)?.bar).toBeGreaterThan(13);
  });

  it('vamps at its last moment until it is let go, and only then is it held to the end', () => {
    const game = toSong('leave');
    game.send({ kind: 'press' });
    game.clock.pass(400);
    expect(game.state().performance.held).toMatchObject({ vamp: true, pressed: true });
    expect(game.now().kind).toBe('hold');
    game.send({ kind: 'release' });
    game.clock.pass(0.45);
    game.send({ kind: 'press' });
    game.clock.pass(30);
    expect(game.now().kind).toBe('hold');
    game.send({ kind: 'release' });
    game.clock.pass(3);
    expect(game.state().place?.life.picks.at(-1)).toEqual({ turn: 'whistle', option: 'held' });
  });

  it('let go at its last moment, is not caught by tapping', () => {
    const game = toSong('leave');
    game.send({ kind: 'press' });
    game.clock.pass(140);
    game.send({ kind: 'release' });
    for (let taps = 0; taps < 5; taps += 1) {
      game.clock.pass(0.5);
      game.send({ kind: 'press' });
      game.clock.pass(0.1);
      game.send({ kind: 'release' });
    }
    expect(game.state().place?.life.picks.at(-1)).toEqual({ turn: 'whistle', option: 'held' });
  });

  it('does not sink while the game is paused', () => {
    const game = toSong();
    game.send({ kind: 'press' });
    game.clock.pass(5);
    game.send({ kind: 'pause' });
    expect(game.state().performance.held?.pressed).toBe(false);
    game.clock.pass(120);
    game.send({ kind: 'resume' });
    game.clock.pass(3);
    game.send({ kind: 'press' });
    expect(game.now().kind).toBe('hold');
    expect(game.state().performance.held?.bar).toBeGreaterThan(1);
  });

  it('can be toggled: one press begins, one lets go', () => {
    const game = toSong();
    game.session.prefer({ holdToggles: true });
    game.send({ kind: 'press' }, { kind: 'release' });
    game.clock.pass(8);
    expect(game.state().performance.held?.pressed).toBe(true);
    game.send({ kind: 'press' }, { kind: 'release' });
    expect(game.state().performance.held?.pressed).toBe(false);
  });

  it('leaves nothing held behind', () => {
    const game = toSong();
    game.send({ kind: 'press' });
    game.clock.pass(5);
    game.send({ kind: 'release' });
    game.clock.pass(4.1);
    expect(game.stage.holds.at(-1)).toBeNull();
    expect(game.sound.holds.at(-1)).toBeNull();
    expect(game.state().performance).toMatchObject({ held: null, vignette: null, vignetteCaption: null });
  });
});

describe('a dance', () => {
  it('goes on to what comes after when it is let go', () => {
    const game = toDance();
    game.send({ kind: 'press' });
    game.clock.pass(5);
    game.send({ kind: 'release' });
    expect(game.now().kind).toBe('hold');
    game.clock.pass(1);
    expect(game.beat()).toBe('sink/supper');
  });

  it('says after a while that it may be let go, and goes on as long as it is held', () => {
    const game = toDance();
    game.send({ kind: 'press' });
    game.clock.pass(4);
    expect(game.state().performance.held).toMatchObject({ pressed: true, vamp: false });
    game.clock.pass(5);
    expect(game.state().performance.held).toMatchObject({ pressed: true, vamp: true });
    game.clock.pass(120);
    expect(game.now().kind).toBe('hold');
  });

  it('a slip is no dance: it waits to be held again', () => {
    const game = toDance();
    game.send({ kind: 'press' });
    game.clock.pass(0.2);
    game.send({ kind: 'release' });
    game.clock.pass(30);
    expect(game.now().kind).toBe('hold');
    game.send({ kind: 'press' });
    expect(game.state().performance.held).toMatchObject({ pressed: true, level: 1 });
  });

  it('never ends while it is held', () => {
    const game = toDance();
    game.send({ kind: 'press' });
    game.clock.pass(300);
    expect(game.now().kind).toBe('hold');
  });
});
