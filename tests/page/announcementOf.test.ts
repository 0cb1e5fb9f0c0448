import { describe, expect, it } from 'vitest';
import { announcementOf } from '../../src/page/model/announcementOf';
import type { StoryView } from '../../src/page/model/pageModel';
import { pageModelOf } from '../../src/page/model/pageModelOf';
import { rehearse } from '../support/performance';

/** Plays and writes down what a screen reader is told, in order. */
const listening = () => {
  const game = rehearse();
  const told: string[] = [];
  let before: StoryView | null = null;
  const listen = () => {
    const { view } = pageModelOf(game.state(), game.session.story);
    if (view.kind !== 'story') return;
    const said = announcementOf(view, before);
    if (said !== null) told.push(said);
    before = view;
  };
  game.session.subscribe(listen);
  return { game, told };
};

describe('what a screen reader is told', () => {
  it('is each text once and whole, with card and picture where they are new', () => {
    const { game, told } = listening();
    game.send({ kind: 'begin', cut: 'feature' });
    game.readOn();
    expect(told).toEqual([
      'Winter. A kitchen with one window. A kitchen. Somebody at a table. The kettle is older than the house.',
      'Aunt May: It only knows rosehip.',
    ]);
  });

  it('is not the words that take the focus: question and options speak for themselves', () => {
    const { game, told } = listening();
    game.send({ kind: 'begin', cut: 'feature' });
    game.readOn();
    const before = told.length;
    game.clock.pass(2);
    game.send({ kind: 'focus', step: 1 });
    expect(told.length).toBe(before);
    game.pick('boil');
    expect(told.at(-1)).toBe('Steam at the window. Steam writes on the window and takes it back.');
  });

  it('is nothing when the story is looked at again after a pause', () => {
    const { game, told } = listening();
    game.send({ kind: 'begin', cut: 'feature' });
    const before = told.length;
    game.send({ kind: 'pause' }, { kind: 'resume' });
    expect(told.length).toBe(before);
  });

  it('is the caption of each moment of the song', () => {
    const { game, told } = listening();
    game.send({ kind: 'begin', cut: 'short' });
    game.readOn();
    game.pick('leave');
    game.readOn();
    game.playPhrase(0, 1, 2, 3, 4);
    game.readOn();
    game.send({
      kind: 'make-sign',
      sign: [
        [
          [0.1, 0.1],
          [0.9, 0.9],
        ],
      ],
    });
    game.readOn();
    game.holdToTheEnd();
    expect(told.filter((said) => said === 'Steam on the window.')).toHaveLength(1);
  });
});
