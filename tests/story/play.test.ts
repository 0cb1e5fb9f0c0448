import { describe, expect, it } from 'vitest';
import { advance, back, begin, choose, make, optionsAt, rewind, stepOf, turnAt } from '../../src/story/play';
import type { BeatId, OptionId } from '../../src/story/story';
import { traceOf } from '../../src/story/trace';
import { placeOf, wordsOf } from '../support/livesOf';
import { tinyStory } from '../support/stories';

const story = tinyStory();
const option = (id: string) => id as OptionId;
const atKettle = () => advance(story, advance(story, begin(story, 'feature')));

describe('a life', () => {
  it('begins at the first beat at which it can rest', () => {
    expect(begin(story, 'feature')).toEqual({
      life: { cut: 'feature', shelf: [], picks: [], made: {} },
      beat: 'kitchen/older',
    });
  });

  it('refuses a cut the story does not have', () => {
    expect(() => begin(story, 'director’s')).toThrow(/not a cut of "the-kettle"/);
  });

  it('goes from beat to beat and waits at a choice', () => {
    const waiting = atKettle();
    expect(waiting.beat).toBe('kitchen/choose-kettle');
    expect(advance(story, waiting)).toBe(waiting);
    expect(turnAt(story, waiting)).toBe('kettle');
    expect(optionsAt(story, waiting)).toEqual(['boil', 'leave']);
  });

  it('goes the way that was chosen, and only that one', () => {
    const boiled = choose(story, atKettle(), option('boil'));
    expect(boiled.life.picks).toEqual([{ turn: 'kettle', option: 'boil' }]);
    expect(boiled.beat).toBe('kitchen/steam');
    expect(wordsOf(story, boiled.life)).not.toContain('The kettle says nothing all afternoon.');
  });

  it('refuses an option that is not offered', () => {
    expect(() => choose(story, atKettle(), option('sell'))).toThrow(/"sell" is not offered/);
    expect(() => choose(story, begin(story, 'feature'), option('boil'))).toThrow(/not offered/);
  });

  it('waits for what the player makes, and refuses anything else', () => {
    const asked = advance(story, choose(story, atKettle(), option('boil')));
    expect(stepOf(story, asked).beat.kind).toBe('make');
    expect(advance(story, asked)).toBe(asked);
    expect(() => make(story, asked, { sign: [] })).toThrow(/Nothing of that kind/);
    const played = make(story, asked, { phrase: [{ key: 3, at: 0 }] });
    expect(played.life.made.phrase).toEqual([{ key: 3, at: 0 }]);
    expect(stepOf(story, played).beat.kind).toBe('rest');
  });

  it('passes lines of its own cut only', () => {
    expect(wordsOf(story, placeOf(story).life)).toContain('Five notes from the street.');
    expect(wordsOf(story, placeOf(story, {}, { cut: 'short' }).life)).not.toContain(
      'Five notes from the street.',
    );
  });

  it('hands on the one-shots on the way to a beat', () => {
    expect(stepOf(story, choose(story, atKettle(), option('boil'))).strikes).toEqual(['kettle']);
    expect(stepOf(story, choose(story, atKettle(), option('leave'))).strikes).toEqual([]);
  });

  it('can be looked back at, and gone through again, without losing what was chosen', () => {
    const end = placeOf(story, { kettle: 'leave' });
    const start = rewind(story, end, 'kitchen/older' as BeatId);
    expect(back(story, start)).toBe(start);
    let place = start;
    for (let steps = 0; steps < 100 && place.beat !== end.beat; steps += 1) place = advance(story, place);
    expect(place).toEqual(end);
    expect(back(story, advance(story, start)).beat).toBe(start.beat);
  });

  it('cannot be rewound to a beat it never passes', () => {
    expect(() => rewind(story, placeOf(story), 'kitchen/cold' as BeatId)).toThrow(/does not pass/);
  });

  it('keeps everything when the same is chosen again', () => {
    const end = placeOf(story, { cup: 'hide' });
    const again = choose(story, rewind(story, end, 'kitchen/choose-kettle' as BeatId), option('boil'));
    expect(again.life).toBe(end.life);
  });

  it('forgets only what comes later when something else is chosen', () => {
    const end = placeOf(story, { kettle: 'leave', cup: 'hide' });
    const other = choose(story, rewind(story, end, 'sink/choose-cup' as BeatId), option('wash'));
    expect(other.life.picks).toEqual([
      { turn: 'kettle', option: 'leave' },
      { turn: 'cup', option: 'wash' },
    ]);
    expect(other.life.made.phrase).toEqual(end.life.made.phrase);
    expect(other.life.made.sign).toBeUndefined();
    expect(end.life.picks).toHaveLength(3);
  });

  it('has the same road whether it was walked step by step or read at once', () => {
    const walked = placeOf(story, { kettle: 'leave', cup: 'hide' }).life;
    const read = { ...walked };
    expect(traceOf(story, read)).toEqual(traceOf(story, walked));
  });
});
