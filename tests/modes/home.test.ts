import { describe, expect, it } from 'vitest';
import { askedIn, lifeInFragment } from '../../src/modes/address';
import { createHome } from '../../src/modes/createHome';
import { followStory } from '../../src/modes/followStory';
import { linkOf } from '../../src/story/lifeCode';
import { never, playToEnding, rehearse } from '../support/performance';

describe('at home', () => {
  it('opens at the title, and goes on after a reload at the same beat', () => {
    const game = rehearse();
    game.send({ kind: 'begin' });
    game.readOn();
    const again = rehearse({ texts: game.texts });
    expect(again.state().screen).toBe('title');
    again.send({ kind: 'press' });
    expect(again.state().place).toEqual(game.state().place);
    expect(again.stage.last().staging.manner).toBe('settle');
    expect(again.stage.last().tableau).toEqual(game.stage.last().tableau);
  });

  it('an ending found stays lit after a reload, and its key opens it', () => {
    const game = rehearse();
    const ending = playToEnding(game);
    const again = rehearse({ texts: game.texts });
    expect(again.state().shelf.endings).toEqual([ending]);
    expect(again.state().kept).toBeNull();
    again.send({ kind: 'open-ending', ending });
    expect(again.now()).toMatchObject({ kind: 'end', ending });
    expect(again.state().place?.life).toEqual(game.state().place?.life);
  });

  it('opens a link as a film; a spoilt one leaves everything as it was', () => {
    const other = rehearse();
    playToEnding(other);
    const link = linkOf(other.session.story, other.state().place?.life ?? never());
    const game = rehearse();
    const mode = createHome(game);
    mode.start();
    mode.openLink(`${link}x`);
    expect(game.state()).toMatchObject({ screen: 'title', place: null });
    expect(game.state().notice).not.toBeNull();
    mode.openLink(link);
    expect(game.state()).toMatchObject({ screen: 'story', performance: { film: true, pace: 'auto' } });
  });

  it('a hidden page and a pulled pad pause the story, and nothing else', () => {
    const game = rehearse();
    const mode = createHome(game);
    mode.hide();
    expect(game.state().screen).toBe('title');
    game.send({ kind: 'begin' });
    mode.hide();
    expect(game.state()).toMatchObject({ screen: 'pause', behind: 'story' });
    mode.hide();
    expect(game.state().screen).toBe('pause');
    game.send({ kind: 'resume' });
    mode.losePad();
    expect(game.state().screen).toBe('pause');
    expect(game.state().notice?.what).toMatch(/controller/);
  });

  it('an edited story plays on at the same beat; a broken one is told', () => {
    const game = rehearse();
    game.send({ kind: 'begin' });
    const shown: unknown[] = [];
    const follow = followStory(game.session, (story) => shown.push(story));
    const diagnostic = {
      file: 'a.yaml',
      line: 4,
      column: 2,
      code: 'unknown-scene',
      what: 'w',
      remedy: 'r',
    } as const;
    follow({ diagnostics: [diagnostic] });
    expect(game.state().notice?.remedy).toContain('a.yaml:4:2');
    const messages = new Map([...game.session.story.messages].map(([id, text]) => [id, `${text}!`]));
    follow({ story: { ...game.session.story, messages } });
    expect(game.now()).toMatchObject({ kind: 'line', text: 'The kettle is older than the house.!' });
    expect(game.state().notice).toBeNull();
    expect(shown).toHaveLength(1);
  });
});

describe('an address', () => {
  it('is read', () => {
    expect(askedIn('?kiosk&cut=short&still&seed=7')).toEqual({
      kiosk: true,
      cut: 'short',
      still: true,
      seed: 7,
    });
    expect(askedIn('?seed=many')).toEqual({ kiosk: false, cut: null, still: false, seed: null });
  });

  it.each([
    ['#life=abc.def', 'abc.def'],
    ['#life=a%2Eb', 'a.b'],
    ['#life=%', '%'],
    ['#life=', null],
    ['#elsewhere', null],
    ['', null],
  ])('%s', (fragment, text) => expect(lifeInFragment(fragment)).toBe(text));
});
