import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { closeBrowser, createVisitor, finger, keyboard, mouse, type Visitor } from '../support/visitor';

const game = inject('game');
let visitor: Visitor | null = null;
const come = async (parts: Partial<Parameters<typeof createVisitor>[0]> = {}): Promise<Visitor> => {
  visitor = await createVisitor({ address: `${game}?cut=short`, hasten: 12, ...parts });
  return visitor;
};
const isOver = (asking: { ending: string | null }): boolean => asking.ending !== null;

afterEach(async () => {
  await visitor?.leave();
  visitor = null;
});
afterAll(closeBrowser);

describe('a whole life, played in the browser without one complaint on its console', () => {
  it('the real ending, by mouse', async () => {
    const guest = await come();
    await guest.page.click('[data-part=begin]');
    await guest.waitForScreen('story');
    const wishes = { restaurant: 'pass', offer: 'accept', paris: 'stay', door: 'in', look: 'smile' };
    const end = await guest.play(mouse, wishes, isOver);
    expect(end).toMatchObject({ screen: 'ending', ending: 'the-smile' });
    expect(await guest.page.textContent('[data-part=kept]')).toMatch(/name.*room/i);
    expect(guest.complaints).toEqual([]);
  });

  it('the fantasy, by keyboard alone', async () => {
    const guest = await come();
    await guest.page.keyboard.press('Space');
    await guest.waitForScreen('story');
    const wishes = { restaurant: 'kiss', offer: 'decline', paris: 'go' };
    const end = await guest.play(keyboard, wishes, isOver);
    expect(end).toMatchObject({ screen: 'ending', ending: 'while-the-song-lasts' });
    expect(guest.complaints).toEqual([]);
  });

  it('a black key, by touch: the song let die on a phone', async () => {
    const guest = await come({ width: 390, height: 844, touch: true });
    await guest.page.tap('[data-part=begin]');
    await guest.waitForScreen('story');
    const end = await guest.play(finger, {}, isOver, 'let die');
    expect(end).toMatchObject({ screen: 'ending', ending: 'unfinished' });
    expect(guest.complaints).toEqual([]);
  });
});

describe('coming back', () => {
  it('after a reload in mid-scene goes on at the same beat', async () => {
    const guest = await come();
    await guest.page.click('[data-part=begin]');
    const before = await guest.play(keyboard, {}, (asking) => asking.options.length > 0);
    await guest.page.reload();
    await guest.waitForScreen('title');
    await guest.page.click('[data-part=continue]');
    await guest.waitForScreen('story');
    await guest.page.waitForSelector('[data-option]');
    expect((await guest.asking()).options).toEqual(before.options);
  });

  it('finds the key of the ending lit, and lives on from a turn of that life', async () => {
    const guest = await come();
    await guest.page.click('[data-part=begin]');
    await guest.play(keyboard, { list: 'next' }, isOver);
    await guest.page.reload();
    await guest.waitForScreen('title');
    await guest.page.click('[data-key="the-set-list"].found');
    await guest.waitForScreen('ending');
    await guest.page.click('[data-turn] >> nth=0');
    await guest.waitForScreen('story');
    const asked = await guest.play(keyboard, {}, (asking) => asking.options.length > 0);
    expect(asked.options).toEqual(['own', 'next']);
  });

  it('by a link opens that life, and a damaged link says so and loses nothing', async () => {
    const guest = await come({ address: `${game}?cut=short#life=nonsense` });
    await guest.page.waitForSelector('[data-part=notice]');
    expect((await guest.asking()).screen).toBe('title');
    expect(guest.complaints).toEqual([]);
  });

  it('with a corrupt save is told so, and plays on', async () => {
    const guest = await come();
    await guest.page.click('[data-part=begin]');
    await guest.play(keyboard, {}, (asking) => asking.options.length > 0);
    await guest.page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        localStorage.setItem(key, `${localStorage.getItem(key)?.slice(3)}!`);
    });
    await guest.page.reload();
    await guest.page.waitForSelector('[data-part=notice]');
    await guest.page.click('[data-part=dismiss]');
    await guest.page.click('[data-part=begin]');
    await guest.waitForScreen('story');
    expect(guest.complaints).toEqual([]);
  });
});

describe('the kiosk', () => {
  it('plays by itself until somebody comes, asks whether they are still there, and forgets them', async () => {
    const guest = await come({ address: `${game}?kiosk&seed=3`, hasten: 20 });
    await guest.waitForScreen('attract');
    await guest.page.keyboard.press('Space');
    await guest.page.waitForSelector('html[data-screen="title"], html[data-screen="story"]');
    if ((await guest.asking()).screen === 'title') await guest.page.keyboard.press('Space');
    await guest.waitForScreen('story');
    await guest.waitForScreen('idle');
    await guest.page.keyboard.press('Space');
    await guest.waitForScreen('story');
    await guest.waitForScreen('idle');
    await guest.waitForScreen('attract');
    const kept = await guest.page.evaluate(() => Object.keys(localStorage));
    expect(kept.filter((key) => !key.includes('lobby'))).toEqual([]);
    expect(guest.complaints).toEqual([]);
  });
});

describe('another story', () => {
  it('plays with the same engine to its own endings', async () => {
    const guest = await come({ address: inject('tinyGame') });
    await guest.page.click('[data-part=begin]');
    await guest.waitForScreen('story');
    expect(await guest.page.title()).toContain('The Kettle');
    const end = await guest.play(mouse, { kettle: 'leave', cup: 'hide' }, isOver);
    expect(end.ending).toBe('flower-pot');
    expect(guest.complaints).toEqual([]);
  });
});
