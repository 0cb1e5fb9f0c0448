import { describe, expect, it } from 'vitest';
import { dreamOf, isMet, type Known } from '../../src/story/conditions';
import type { Condition, EndingId, OptionId, TurnId } from '../../src/story/story';
import { tinyStory } from '../support/stories';

const story = tinyStory();
const turn = (id: string) => id as TurnId;
const picked = (id: string, ...options: string[]): Condition => ({
  kind: 'picked',
  turn: turn(id),
  options: options as OptionId[],
});
const known = (picks: Record<string, string> = {}, shelf: string[] = []): Known => ({
  cut: 'short',
  shelf: shelf as EndingId[],
  picks: new Map(Object.entries(picks)) as unknown as Known['picks'],
});

describe('a condition', () => {
  it('holds where there is none', () => {
    expect(isMet(story, undefined, known())).toBe(true);
  });

  it('asks what was picked; one of several options is enough', () => {
    expect(isMet(story, picked('cup', 'hide'), known({ cup: 'hide' }))).toBe(true);
    expect(isMet(story, picked('cup', 'hide'), known({ cup: 'wash' }))).toBe(false);
    expect(isMet(story, picked('cup', 'hide', 'wash'), known({ cup: 'wash' }))).toBe(true);
  });

  it('counts a turn never met as what happened', () => {
    expect(isMet(story, picked('cup', 'wash'), known())).toBe(true);
    expect(isMet(story, picked('cup', 'hide'), known())).toBe(false);
    expect(isMet(story, { kind: 'met', turn: turn('cup') }, known())).toBe(false);
    expect(isMet(story, { kind: 'met', turn: turn('cup') }, known({ cup: 'wash' }))).toBe(true);
  });

  it('asks for the cut and the shelf', () => {
    expect(isMet(story, { kind: 'cut', cut: 'short' }, known())).toBe(true);
    expect(isMet(story, { kind: 'cut', cut: 'feature' }, known())).toBe(false);
    const found: Condition = { kind: 'found', ending: 'hot-tea' as EndingId };
    expect(isMet(story, found, known({}, ['hot-tea']))).toBe(true);
    expect(isMet(story, found, known())).toBe(false);
  });

  it('joins others by all, any and not', () => {
    const yes: Condition = { kind: 'cut', cut: 'short' };
    const no: Condition = { kind: 'not', of: yes };
    expect(isMet(story, { kind: 'all', of: [yes, yes] }, known())).toBe(true);
    expect(isMet(story, { kind: 'all', of: [yes, no] }, known())).toBe(false);
    expect(isMet(story, { kind: 'any', of: [no, yes] }, known())).toBe(true);
    expect(isMet(story, { kind: 'any', of: [] }, known())).toBe(false);
  });

  it('derives the dream from the hinges that were turned', () => {
    expect(dreamOf(story, known())).toBe(0);
    expect(dreamOf(story, known({ kettle: 'boil', cup: 'hide' }))).toBe(0);
    expect(dreamOf(story, known({ kettle: 'leave' }))).toBe(1);
    expect(isMet(story, { kind: 'dream', dream: 1 }, known({ kettle: 'leave' }))).toBe(true);
  });
});
