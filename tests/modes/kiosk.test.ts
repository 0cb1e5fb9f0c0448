import { describe, expect, it } from 'vitest';
import { sampleFilm } from '../../src/director/sampleFilm';
import { seededRandom } from '../../src/director/seededRandom';
import { createKiosk } from '../../src/modes/createKiosk';
import { storageKeysOf } from '../../src/session/storageKeys';
import type { BeatId } from '../../src/story/story';
import { FakeClock } from '../support/fakeClock';
import { playToEnding, rehearse } from '../support/performance';

const kiosk = (ownClock = new FakeClock()) => {
  const game = rehearse({ lobby: true, cut: 'short', clock: ownClock });
  const { session, director, clock } = game;
  const sample = (turn: number) => sampleFilm(session.story, 'feature', seededRandom(turn));
  const mode = createKiosk({ session, director, clock, sample });
  mode.start();
  game.routeThrough(mode.send);
  return { ...game, mode };
};

describe('an empty lobby', () => {
  it('shows itself: a life that plays, chooses and makes by itself, then the title, then another', () => {
    const game = kiosk();
    expect(game.state().screen).toBe('attract');
    const first = game.state().place;
    game.clock.pass(20);
    expect(game.state().screen).toBe('attract');
    expect(game.state().place?.beat).not.toBe(first?.beat);
    game.clock.pass(60);
    expect(game.state().screen).toBe('title');
    game.clock.pass(21);
    expect(game.state().screen).toBe('attract');
    expect(game.state().place?.life).not.toEqual(first?.life);
  });

  it('is never asked whether it is still there, and finds nothing', () => {
    const game = kiosk();
    const screens = new Set<string>();
    for (let minutes = 0; minutes < 30; minutes += 1) {
      game.clock.pass(60);
      screens.add(game.state().screen);
    }
    expect([...screens].sort()).toEqual(['attract', 'title']);
    expect(game.state().shelf.endings).toEqual([]);
    expect(game.texts.size).toBe(0);
  });

  it.each([
    { kind: 'press' },
    { kind: 'wake' },
    { kind: 'begin' },
    { kind: 'choose-number', number: 3 },
  ] as const)('begins for whoever comes: $kind', (intent) => {
    const game = kiosk();
    game.clock.pass(5);
    game.send(intent);
    expect(game.state()).toMatchObject({ screen: 'story', performance: { film: false, pace: 'read' } });
    expect(game.state().place?.life.cut).toBe('short');
    expect(game.beat()).toBe('kitchen/older');
  });

  it('a cut that was asked for is the one that begins', () => {
    const game = kiosk();
    game.send({ kind: 'begin', cut: 'feature' });
    expect(game.state().place?.life.cut).toBe('feature');
  });
});

describe('a visitor who has gone', () => {
  const visited = () => {
    const game = kiosk();
    game.send({ kind: 'press' });
    game.session.prefer({ textSize: 2, contrast: 'high' });
    game.readOn();
    return game;
  };

  it('is asked after 45 seconds, with a countdown of 30', () => {
    const game = visited();
    game.clock.pass(44);
    expect(game.state().screen).toBe('story');
    game.clock.pass(1);
    expect(game.state()).toMatchObject({ screen: 'idle', performance: { countdown: 30 } });
    game.clock.pass(10);
    expect(game.state().performance.countdown).toBe(20);
    game.clock.pass(19);
    expect(game.state().screen).toBe('idle');
    game.clock.pass(1);
    expect(game.state().screen).toBe('attract');
  });

  it('on a machine too slow for its own ticks, 45 seconds are still 45 seconds', () => {
    const game = kiosk(new FakeClock(0.7));
    game.send({ kind: 'press' });
    game.clock.pass(44);
    expect(game.state().screen).toBe('story');
    game.clock.pass(3);
    expect(game.state().screen).toBe('idle');
    game.clock.pass(32);
    expect(game.state().screen).toBe('attract');
  });

  it('who is still there stays where they were, any number of times', () => {
    const game = visited();
    const { place } = game.state();
    for (let times = 0; times < 5; times += 1) {
      game.clock.pass(60);
      expect(game.state().screen).toBe('idle');
      game.send({ kind: 'resume' });
      expect(game.state()).toMatchObject({ screen: 'story', performance: { countdown: null } });
    }
    expect(game.state().place).toBe(place);
    game.clock.pass(0.5);
    game.send({ kind: 'choose-number', number: 1 });
    expect(game.state().place?.life.picks).toHaveLength(1);
  });

  it('the press that stays does nothing else', () => {
    const game = visited();
    game.clock.pass(50);
    game.send({ kind: 'choose-number', number: 1 });
    expect(game.state().place?.life.picks).toEqual([]);
  });

  it('is forgotten when the countdown ends: nothing of them is left', () => {
    const game = visited();
    game.pick('leave');
    game.readOn();
    game.playPhrase(0, 1, 2, 3, 4);
    expect(game.texts.size).toBeGreaterThan(0);
    game.clock.pass(46 + 31);
    const { screen, kept, shelf, preferences, notice } = game.state();
    expect(screen).toBe('attract');
    expect({ kept, notice }).toEqual({ kept: null, notice: null });
    expect([...shelf.read, ...shelf.taken, ...shelf.endings]).toEqual([]);
    expect(preferences).toMatchObject({ textSize: 1, contrast: 'normal' });
    expect(game.texts.size).toBe(0);
    game.send({ kind: 'press' });
    expect(game.state().place?.life).toEqual({ cut: 'short', shelf: [], picks: [], made: {} });
  });

  it('leaves only the endings found, and the next visitor finds them lit', () => {
    const game = kiosk();
    game.send({ kind: 'press' });
    playToEnding(game);
    game.clock.pass(46 + 31);
    expect([...game.texts.keys()]).toEqual([storageKeysOf(game.session.story.id).lobby]);
    expect(game.state().shelf).toMatchObject({ endings: ['hot-tea'], lives: {} });
    game.send({ kind: 'press' });
    expect(game.state().place?.life.shelf).toEqual(['hot-tea']);
  });

  it('who leaves by themselves takes everything along', () => {
    const game = visited();
    game.send({ kind: 'pause' }, { kind: 'leave' });
    expect(game.state()).toMatchObject({ screen: 'title', kept: null, preferences: { textSize: 1 } });
    expect(game.texts.size).toBe(0);
  });

  it('is asked in menus too, and finds the menu again', () => {
    const game = visited();
    game.send({ kind: 'pause' }, { kind: 'show', screen: 'settings' });
    game.clock.pass(46);
    expect(game.state().screen).toBe('idle');
    game.send({ kind: 'wake' });
    expect(game.state()).toMatchObject({ screen: 'settings', behind: 'story' });
    game.send({ kind: 'resume' }, { kind: 'resume' });
    expect(game.state().screen).toBe('story');
  });

  it('a silence of the story is not theirs', () => {
    const game = visited();
    game.pick('boil');
    game.readOn();
    game.playPhrase(0, 0, 0, 0, 0);
    expect(game.now().kind).not.toBe('make');
    expect(game.director.isWaiting()).toBe(game.now().kind !== 'rest');
  });
});

describe('the held song at a kiosk', () => {
  const singing = () => {
    const game = kiosk();
    game.send({ kind: 'press' });
    game.readOn();
    game.pick('leave');
    game.readOn();
    game.playPhrase(0, 2, 4, 5, 7);
    game.readOn();
    game.send({
      kind: 'make-sign',
      sign: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    });
    game.readOn();
    expect(game.now()).toMatchObject({ kind: 'hold', turn: 'whistle' });
    return game;
  };

  it('has no timer before its last vignette', () => {
    const game = singing();
    game.send({ kind: 'press' });
    game.clock.pass(66);
    expect(game.state()).toMatchObject({
      screen: 'story',
      performance: { held: { pressed: true, vamp: false } },
    });
  });

  it('after it, lets go by itself when nobody has moved for 90 seconds', () => {
    const game = singing();
    game.send({ kind: 'press' });
    while (!game.state().performance.held?.vamp) game.clock.pass(1);
    game.clock.pass(85);
    expect(game.state().performance.held?.pressed).toBe(true);
    game.clock.pass(10);
    expect(game.state().place?.life.picks.at(-1)).toEqual({ turn: 'whistle', option: 'held' });
    game.clock.pass(120);
    expect(game.state().screen).toBe('attract');
  });

  it('waits to be pressed like anything else', () => {
    const game = singing();
    game.clock.pass(46);
    expect(game.state().screen).toBe('idle');
  });
});

it('stops ticking', () => {
  const game = kiosk();
  game.mode.dispose();
  game.clock.pass(300);
  expect(game.state().screen).toBe('attract');
});

it('a sample is the same for the same seed, and begins where a scene opens', () => {
  const { session } = rehearse();
  const one = sampleFilm(session.story, 'feature', seededRandom(7));
  expect(sampleFilm(session.story, 'feature', seededRandom(7))).toEqual(one);
  expect(one.beat).toBe('kitchen/older' as BeatId);
});
