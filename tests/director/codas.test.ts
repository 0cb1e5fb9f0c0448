import { describe, expect, it } from 'vitest';
import { codaAfter } from '../../src/director/coda';
import { sampleFilm } from '../../src/director/sampleFilm';
import { seededRandom } from '../../src/director/seededRandom';
import { endingOf } from '../../src/story/ending';
import type { Place } from '../../src/story/life';
import type { Beat, BeatId, OptionId } from '../../src/story/story';
import { traceOf } from '../../src/story/trace';
import { never, playToSong, type Rehearsal, rehearse } from '../support/performance';
import { storyIn, tinyStory } from '../support/stories';

const story = storyIn('scenes');

/** A life lived at random, at the beat where its song waits for the key; its ending if the song is held. */
const lifeAtSong = (seed: number, cut = 'short'): { readonly place: Place; readonly coda: string } => {
  const { life } = sampleFilm(story, cut, seededRandom(seed));
  const song = traceOf(story, life).steps.find(({ beat }) => beat.kind === 'hold' && beat.turn !== undefined);
  return {
    place: { life, beat: song?.beat.id ?? never() },
    coda: endingOf(story, life)?.coda ?? never(),
  };
};

const atSong = (place: Place): Rehearsal => {
  const game = rehearse({ story });
  game.send({ kind: 'begin', cut: 'short' });
  game.session.moveTo(place);
  return game;
};

const codasIn = (game: Rehearsal) => game.sound.done.filter((done) => done.startsWith('coda'));

describe('a song that is let go of at its last moment', () => {
  it.each([1, 2, 3, 5, 8])(
    'closes in the coda of the ending ahead, before any of it is told (life %i)',
    (seed) => {
      const { place, coda } = lifeAtSong(seed);
      const game = atSong(place);
      game.holdToTheEnd();
      expect(game.now().kind).not.toBe('end');
      expect(codasIn(game)).toEqual([`coda ${coda}`]);
    },
  );

  it('tells the desk of the coda before the picture without music', () => {
    const { place } = lifeAtSong(1);
    const game = atSong(place);
    let musicAtCoda: unknown = 'not asked';
    const { playCoda } = game.sound;
    game.sound.playCoda = (cue) => {
      musicAtCoda = game.sound.shows.at(-1)?.tableau.music?.cue;
      playCoda.call(game.sound, cue);
    };
    game.holdToTheEnd();
    expect(musicAtCoda).toBe('song-short');
    expect(game.sound.shows.at(-1)?.tableau.music).toBeNull();
  });

  it('goes on until the next bar line, and is caught before it', () => {
    const game = rehearse();
    playToSong(game, 'leave');
    game.sound.bar = 66.1;
    game.send({ kind: 'press' });
    game.clock.pass(1);
    game.send({ kind: 'release' });
    game.sound.bar = 66.7;
    game.clock.pass(0.1);
    expect(game.stage.holds.at(-1)).toMatchObject({ pressed: false, bar: 66.7, vamp: true });
    game.send({ kind: 'press' });
    game.clock.pass(1);
    game.sound.bar = 67.3;
    game.clock.pass(0.1);
    expect(game.now().kind).toBe('hold');
    game.send({ kind: 'release' });
    game.clock.pass(0.1);
    game.sound.bar = 67.75;
    game.clock.pass(0.1);
    expect(game.now().kind).toBe('hold');
    game.sound.bar = 67.85;
    game.clock.pass(0.1);
    expect(game.now().kind).toBe('end');
  });

  it('ends although the audio clock has stopped', () => {
    const game = rehearse();
    playToSong(game, 'leave');
    game.sound.bar = 62.1;
    game.send({ kind: 'press' });
    game.clock.pass(1);
    game.send({ kind: 'release' });
    game.clock.pass(8);
    expect(game.now().kind).toBe('end');
  });
});

describe('a song that dies', () => {
  const letDie = (game: Rehearsal, bar: number) => {
    game.send({ kind: 'press' });
    game.sound.bar = bar;
    game.clock.pass(0.5);
    game.send({ kind: 'release' });
    game.clock.pass(4.2);
    game.sound.bar = null;
  };

  it('closes in the coda of silence as soon as it has died away', () => {
    const game = atSong(lifeAtSong(1).place);
    letDie(game, 12.6);
    expect(codasIn(game)).toEqual(['coda coda-unfinished']);
    expect(game.now().kind).toBe('line');
  });

  it('is taken up from the line of the bar in which it stopped, by whoever goes back to it', () => {
    const { place } = lifeAtSong(1);
    const game = atSong(place);
    letDie(game, 12.6);
    game.readOn();
    expect(game.now()).toMatchObject({ kind: 'end', ending: 'unfinished' });
    game.clock.pass(4);
    game.send({ kind: 'play-from', beat: place.beat });
    expect(game.state().performance.held).toMatchObject({ pressed: false, bar: 12 });
    game.send({ kind: 'press' });
    expect(game.sound.holds.at(-1)).toMatchObject({ pressed: true, bar: 12 });
    game.holdToTheEnd();
    expect(game.now().kind).not.toBe('hold');
  });

  it('is another life’s song from its beginning', () => {
    const [one, other] = [lifeAtSong(1), lifeAtSong(2)];
    expect(one.coda).not.toBe(other.coda);
    const game = atSong(one.place);
    letDie(game, 12.6);
    game.session.moveTo(other.place);
    expect(game.state().performance.held).toMatchObject({ bar: 0 });
  });
});

describe('which coda a song closes in', () => {
  it('is no coda at all where other music comes before the ending', () => {
    const tiny = tinyStory();
    const game = rehearse({ story: tiny });
    playToSong(game);
    const place = game.state().place ?? never();
    expect(codaAfter(tiny, place, 'held' as OptionId)).toBe('coda-the-smile');
    const music: Beat = { id: 'music' as BeatId, kind: 'direct', change: { music: { cue: 'wallpaper' } } };
    const scenes = [...tiny.scenes].map(([id, scene]) => {
      const beats = scene.beats.flatMap((beat): Beat[] => (beat.kind === 'hold' ? [beat, music] : [beat]));
      return [id, { ...scene, beats }] as const;
    });
    expect(codaAfter({ ...tiny, scenes: new Map(scenes) }, place, 'held' as OptionId)).toBeNull();
  });

  it('is the coda of the ending as it happened where turns are still to come', () => {
    const { place, coda } = lifeAtSong(3);
    const { life, beat } = place;
    const unlived = { ...life, picks: life.picks.filter(({ turn }) => turn !== 'song' && turn !== 'look') };
    expect(codaAfter(story, { life: unlived, beat }, 'held' as OptionId)).toBe(coda);
    expect(codaAfter(story, { life: unlived, beat }, 'silence' as OptionId)).toBe('coda-unfinished');
  });
});
