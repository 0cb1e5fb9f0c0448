import { describe, expect, it } from 'vitest';
import { createDancedMusic } from '../../src/director/dancedMusic';
import type { Onset, Score } from '../../src/director/ports';
import type { Story } from '../../src/story/story';
import { playToSong, rehearse } from '../support/performance';
import { tinyStory } from '../support/stories';

const onsets: readonly Onset[] = [{ beat: 1, pitch: 60 }];
const score: Score = { bars: 8, beatsPerBar: 4, secondsPerBar: 1, onsetsAround: () => onsets };

/** The tiny story with music in its evening. */
const storyWithSong = (): Story => {
  const story = tinyStory();
  const scenes = [...story.scenes].map(
    ([id, scene]) => [id, { ...scene, opens: { ...scene.opens, music: { cue: 'song' } } }] as const,
  );
  return { ...story, scenes: new Map(scenes) };
};

const toSong = (scores: Readonly<Record<string, Score>> = {}) => {
  const game = rehearse({ story: storyWithSong() });
  for (const [cue, written] of Object.entries(scores)) game.sound.scores.set(cue, written);
  playToSong(game, 'leave');
  return game;
};

describe('the stage', () => {
  it('is told every frame what sounds, and when nothing does', () => {
    const game = rehearse();
    game.sound.sounding = { cue: 'rain', beat: 3.5, beatsPerBar: 4, onsets };
    game.clock.pass(0.1);
    expect(game.stage.musics.at(-1)).toEqual({ cue: 'rain', beat: 3.5, beatsPerBar: 4, onsets });
    game.sound.sounding = null;
    game.clock.pass(0.1);
    expect(game.stage.musics.at(-1)).toBeNull();
  });

  it('follows the director’s count of a held song where nothing is heard', () => {
    const game = toSong();
    game.clock.pass(0.5);
    expect(game.stage.musics.at(-1)).toBeNull();
    game.send({ kind: 'press' });
    game.clock.pass(2.1);
    expect(game.stage.musics.at(-1)).toMatchObject({ cue: 'song', beatsPerBar: 3, onsets: [] });
    expect(game.stage.musics.at(-1)?.beat).toBeCloseTo(3, 1);
  });

  it('counts a song as it is written where that is known', () => {
    const game = toSong({ song: score });
    game.send({ kind: 'press' });
    game.clock.pass(2);
    expect(game.stage.musics.at(-1)).toMatchObject({ beatsPerBar: 4, onsets });
    expect(game.stage.musics.at(-1)?.beat).toBeCloseTo(8, 0);
  });

  it('goes on with a song whose audio clock has stopped', () => {
    const game = toSong();
    game.send({ kind: 'press' });
    game.sound.bar = 5;
    game.sound.sounding = { cue: 'song', beat: 15, beatsPerBar: 3, onsets };
    game.clock.pass(1);
    expect(game.stage.musics.at(-1)?.beat).toBe(15);
    game.clock.pass(10);
    expect(game.stage.musics.at(-1)?.beat).toBeGreaterThan(20);
  });
});

describe('who dances', () => {
  const told = (danced: ReturnType<typeof createDancedMusic>, beat: number, isStill: boolean) =>
    danced.of({ cue: 'waltz', beat, beatsPerBar: 3, onsets }, isStill).beat;

  it('hears the music as it is while nobody has stood still', () => {
    const danced = createDancedMusic();
    expect(told(danced, 7.3, false)).toBe(7.3);
    expect(danced.of({ cue: 'waltz', beat: 8, beatsPerBar: 3, onsets }, false).onsets).toBe(onsets);
  });

  it('stands still while not held, and takes up on the same place of a bar', () => {
    const danced = createDancedMusic();
    expect(told(danced, 4.5, true)).toBe(4.5);
    expect(told(danced, 9, true)).toBe(4.5);
    expect(told(danced, 9.1, false)).toBe(4.5);
    expect(told(danced, 10.55, false)).toBeCloseTo(4.55);
    expect(told(danced, 12, false)).toBeCloseTo(6);
  });

  it('is not moved by letting go once more, nor by the end of the dance', () => {
    const danced = createDancedMusic();
    told(danced, 0, true);
    told(danced, 3, false);
    expect(told(danced, 5, true)).toBe(2);
    expect(told(danced, 8.1, false)).toBeCloseTo(2.1);
    expect(told(danced, 20, false)).toBeCloseTo(14);
  });

  it('begins anew with another cue, or with the same begun anew', () => {
    const danced = createDancedMusic();
    told(danced, 2, true);
    told(danced, 8, false);
    expect(told(danced, 1, false)).toBe(1);
    told(danced, 2, true);
    expect(danced.of({ cue: 'other', beat: 9, beatsPerBar: 3, onsets }, false).beat).toBe(9);
  });
});
