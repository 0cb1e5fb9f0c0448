import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/session/createSession';
import { checksumOf, seal } from '../../src/session/envelope';
import { exportCodeOf, readExportCode } from '../../src/session/exportCode';
import { createMemoryStore, type KeyStore, openBrowserStore } from '../../src/session/keyStore';
import { storageKeysOf } from '../../src/session/storageKeys';
import { advance, begin, choose } from '../../src/story/play';
import type { EndingId, OptionId, Story } from '../../src/story/story';
import { tinyStory } from '../support/stories';

const story = tinyStory();
const keys = storageKeysOf(story.id);

const played = (texts: Map<string, string>, beats = 3) => {
  const session = createSession({ story, store: createMemoryStore(texts) });
  let place = begin(story, 'feature');
  session.moveTo(place);
  for (let beat = 1; beat < beats; beat += 1) {
    place = advance(story, place);
    session.moveTo(place);
  }
  return session;
};
const reopened = (texts: Map<string, string>, by: Story = story) =>
  createSession({ story: by, store: createMemoryStore(texts) });

describe('saving', () => {
  it('is done at every beat, into two slots by turns, and goes on at the same beat', () => {
    const texts = new Map<string, string>();
    const { place } = played(texts, 2).getState();
    expect([...texts.keys()].sort()).toEqual([...keys.slots].sort());
    const again = reopened(texts).getState();
    expect(again.kept).toEqual(place);
    expect(again).toMatchObject({ place: null, notice: null, screen: 'title' });
  });

  it('takes less than 4 KB with a phrase and the largest drawing', () => {
    const texts = new Map<string, string>();
    const session = reopened(texts);
    const place = begin(story, 'feature');
    const sign = Array.from({ length: 20 }, () =>
      Array.from({ length: 16 }, (_, at): [number, number] => [at / 16, Math.abs(Math.sin(at))]),
    );
    const phrase = Array.from({ length: 5 }, (_, at) => ({ key: at, at }));
    session.moveTo({ ...place, life: { ...place.life, made: { sign, phrase } } });
    expect(texts.get(keys.slots[0])?.length).toBeLessThan(4096);
  });

  it('a torn save is set aside untouched, and the one before it is whole', () => {
    const texts = new Map<string, string>();
    played(texts, 3);
    const [newest, older] = keys.slots;
    const torn = texts.get(newest)?.slice(0, -20) ?? '';
    texts.set(newest, torn);
    const session = reopened(texts);
    expect(session.getState().kept?.beat).toBe('kitchen/knows');
    expect(session.getState().notice?.what).toMatch(/damaged/);
    expect(texts.get(keys.setAside(1))).toBe(torn);
    expect(texts.has(older)).toBe(true);
    session.moveTo(begin(story, 'short'));
    expect(texts.get(keys.setAside(1))).toBe(torn);
  });

  it.each([
    ['another text', 'hello'],
    ['a newer form', seal({}).replace(/^1:/, '2:')],
    ['a wrong shape', seal({ order: 1, place: 'here' })],
    ['not JSON', `1:${checksumOf('{')}:{`],
  ])('%s in both slots: a new beginning, nothing overwritten', (_, text) => {
    const texts = new Map([
      [keys.slots[0], text],
      [keys.slots[1], text],
    ]);
    const session = reopened(texts);
    expect(session.getState().kept).toBeNull();
    expect(session.getState().notice).not.toBeNull();
    session.moveTo(begin(story, 'short'));
    expect([texts.get(keys.setAside(1)), texts.get(keys.setAside(2))]).toEqual([text, text]);
  });

  it('a damaged text that cannot be set aside stays where it is', () => {
    const texts = new Map([[keys.slots[0], 'damaged']]);
    const memory = createMemoryStore(texts);
    const noRoomAside: KeyStore = {
      ...memory,
      write(key, text) {
        if (key.includes('aside')) throw new DOMException('full', 'QuotaExceededError');
        memory.write(key, text);
      },
    };
    const session = createSession({ story, store: noRoomAside });
    session.moveTo(begin(story, 'short'));
    session.moveTo(begin(story, 'feature'));
    expect(texts.get(keys.slots[0])).toBe('damaged');
    expect(texts.has(keys.slots[1])).toBe(true);
  });

  it('with a full storage the game goes on and says so once', () => {
    const full: KeyStore = {
      ...createMemoryStore(),
      write() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const session = createSession({ story, store: full });
    let place = begin(story, 'feature');
    session.moveTo(place);
    expect(session.getState().place).toBe(place);
    expect(session.getState().notice?.what).toMatch(/no room/);
    session.notify(null);
    place = advance(story, place);
    session.moveTo(place);
    expect(session.getState()).toMatchObject({ place, notice: null });
  });

  it('without any storage the game goes on in memory and says so', () => {
    const blocked = openBrowserStore(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const session = createSession({ story, store: blocked });
    expect(session.getState().notice?.what).toMatch(/keeps nothing/);
    session.moveTo(begin(story, 'feature'));
    expect(session.getState().kept).not.toBeNull();
  });
});

describe('a story that has changed', () => {
  const withoutBeats = (...gone: string[]): Story => ({
    ...story,
    version: story.version + 1,
    scenes: new Map(
      [...story.scenes].map(([id, scene]) => [
        id,
        { ...scene, beats: scene.beats.filter((beat) => !gone.includes(beat.id)) },
      ]),
    ),
  });

  it('goes on at the furthest beat that still exists, and says so', () => {
    const texts = new Map<string, string>();
    played(texts, 2);
    const { kept, notice } = reopened(texts, withoutBeats('kitchen/knows')).getState();
    expect(kept?.beat).toBe('kitchen/older');
    expect(notice?.what).toMatch(/has changed/);
  });

  it('says nothing where the beat is still there', () => {
    const texts = new Map<string, string>();
    played(texts, 2);
    const { kept, notice } = reopened(texts, withoutBeats('kitchen/older')).getState();
    expect(kept?.beat).toBe('kitchen/knows');
    expect(notice).toBeNull();
  });

  it('lets go of a choice whose option is gone, and waits there', () => {
    const texts = new Map<string, string>();
    const session = reopened(texts);
    let place = begin(story, 'feature');
    place = advance(story, advance(story, place));
    session.moveTo(choose(story, place, 'leave' as OptionId));
    const turns = new Map(
      [...story.turns].map(([id, turn]) => [id, { ...turn, options: turn.options.slice(0, 1) }]),
    );
    const { kept } = reopened(texts, { ...story, turns }).getState();
    expect(kept?.life.picks).toEqual([]);
    expect(kept?.beat).toBe(place.beat);
  });

  it('replaced while it is played, keeps the beat', () => {
    const session = reopened(new Map());
    const place = advance(story, begin(story, 'feature'));
    session.moveTo(place);
    const next = withoutBeats('kitchen/older');
    session.replaceStory(next);
    expect(session.story).toBe(next);
    expect(session.getState().place?.beat).toBe('kitchen/knows');
  });
});

describe('the shelf', () => {
  it('keeps what was found, taken and read, and how an ending was reached', () => {
    const texts = new Map<string, string>();
    const session = reopened(texts);
    const place = advance(story, begin(story, 'feature'));
    session.find('hot-tea' as EndingId, place);
    session.find('hot-tea' as EndingId, place);
    session.markRead(place.beat);
    session.markTaken('kettle' as never, 'boil' as never);
    const { shelf } = reopened(texts).getState();
    expect(shelf.endings).toEqual(['hot-tea']);
    expect(shelf.lives['hot-tea' as EndingId]?.beat).toBe(place.beat);
    expect([...shelf.read]).toEqual([place.beat]);
    expect(shelf.taken).toEqual(['kettle/boil']);
  });

  it('damaged, is set aside; the life is still there', () => {
    const texts = new Map<string, string>();
    played(texts, 2);
    texts.set(keys.shelf, 'nonsense');
    const { kept, notice } = reopened(texts).getState();
    expect(kept?.beat).toBe('kitchen/knows');
    expect(notice?.what).toMatch(/damaged/);
    expect(texts.get(keys.setAside(1))).toBe('nonsense');
  });

  it('preferences out of range fall back to what is usual, the others stay', () => {
    const texts = new Map([[keys.preferences, seal({ textSize: 40, holdToggles: true })]]);
    const { preferences, notice } = reopened(texts).getState();
    expect(preferences).toMatchObject({ textSize: 1, holdToggles: true, look: { reducedFlashes: true } });
    expect(notice).toBeNull();
  });
});

describe('a code to take along', () => {
  it('brings life and shelf to another browser', () => {
    const here = played(new Map(), 2);
    here.find('hot-tea' as EndingId, begin(story, 'feature'));
    const there = reopened(new Map());
    expect(there.importCode(here.exportCode())).toBe(true);
    expect(there.getState().kept).toEqual(here.getState().kept);
    expect(there.getState().shelf.endings).toEqual(['hot-tea']);
  });

  it('may be longer than a call has room for arguments', () => {
    const shelf = { endings: [], lives: {}, taken: [], read: 'abcdef'.repeat(50_000) };
    const everything = { story: story.id, version: 1, shelf, life: null };
    expect(readExportCode(exportCodeOf(everything))).toEqual({ body: everything });
  });

  it.each(['', 'no code', 'AAAA'])('"%s" is refused and changes nothing', (code) => {
    const session = played(new Map(), 2);
    const { kept, shelf } = session.getState();
    expect(session.importCode(code)).toBe(false);
    expect(session.getState()).toMatchObject({ kept, shelf });
    expect(session.getState().notice?.what).toMatch(/cannot be used/);
  });

  it('of another story is refused', () => {
    const session = reopened(new Map());
    const other = createSession({ story: { ...story, id: 'another' }, store: createMemoryStore() });
    expect(session.importCode(other.exportCode())).toBe(false);
  });
});

describe('a wiped kiosk', () => {
  it('keeps the lobby’s octave and nothing else', () => {
    const texts = new Map<string, string>();
    const session = createSession({ story, store: createMemoryStore(texts), lobby: true });
    session.moveTo(advance(story, begin(story, 'short')));
    session.prefer({ textSize: 2 });
    session.markRead(begin(story, 'short').beat);
    session.find('flower-pot' as EndingId, begin(story, 'short'));
    session.notify({ what: 'x', remedy: 'y' });
    session.wipe();
    expect([...texts.keys()]).toEqual([keys.lobby]);
    const fresh = createSession({ story, store: createMemoryStore(new Map(texts)), lobby: true }).getState();
    expect(session.getState()).toEqual(fresh);
    expect(fresh.shelf).toMatchObject({ endings: ['flower-pot'], lives: {}, taken: [] });
    expect(texts.get(keys.lobby)).not.toContain('beat');
  });
});
