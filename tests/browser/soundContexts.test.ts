import { Howl, Howler } from 'howler';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { musicUrl, soundUrl } from '../../src/content/soundFiles';
import { soundManifest } from '../../src/content/soundManifest';
import type { SoundDesk } from '../../src/director/ports';
import { createSoundDesk } from '../../src/sound/createSoundDesk';
import { createStemShelf } from '../../src/sound/stemShelf';

let desk: SoundDesk;
let troubles: string[];
let state: string;
let resume: ReturnType<typeof vi.fn>;
let suspend: ReturnType<typeof vi.fn>;

const fake = (target: object, name: string, value: () => unknown) =>
  Object.defineProperty(target, name, { configurable: true, get: value });

const gesture = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

const turn = (hidden: boolean) => {
  fake(document, 'hidden', () => hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

/** The real desk on howler's context, whose state is what the test says. */
const openWith = (first: string) => {
  state = first;
  desk = createSoundDesk(soundManifest);
  troubles = [];
  desk.onTrouble((what) => troubles.push(what));
  fake(Howler.ctx, 'state', () => state);
  resume = vi.fn(() => Promise.resolve());
  suspend = vi.fn(() => Promise.resolve());
  Object.assign(Howler.ctx, { resume, suspend });
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  desk.dispose();
  Object.assign(Howler, { usingWebAudio: true });
  Reflect.deleteProperty(document, 'hidden');
  for (const name of ['state', 'resume', 'suspend']) Reflect.deleteProperty(Howler.ctx, name);
  Howler.unload();
  vi.restoreAllMocks();
});

describe('a context that does not run', () => {
  test.each(['suspended', 'interrupted'])('%s: is resumed at every gesture, until it runs', (first) => {
    openWith(first);
    gesture();
    expect(resume).not.toHaveBeenCalled();
    desk.unlock();
    expect(resume).toHaveBeenCalledTimes(1);
    gesture();
    expect(resume).toHaveBeenCalledTimes(2);
    state = 'running';
    gesture();
    expect(resume).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    expect(troubles).toEqual([]);
  });

  test('interrupted in the middle of a story, goes on at the next gesture', () => {
    openWith('running');
    desk.unlock();
    state = 'interrupted';
    gesture();
    expect(resume).toHaveBeenCalledTimes(1);
  });

  test('that has gone on lets go of what was played meanwhile', () => {
    openWith('interrupted');
    const heldBack = vi.fn();
    const door = new Howl({ src: [soundUrl('door', 'opus')], preload: false });
    door.on('resume' as 'play', heldBack);
    Howler.ctx.dispatchEvent(new Event('statechange'));
    vi.advanceTimersByTime(1);
    expect(heldBack).not.toHaveBeenCalled();
    state = 'running';
    Howler.ctx.dispatchEvent(new Event('statechange'));
    // Howler tells its listeners a moment later.
    vi.advanceTimersByTime(1);
    expect(heldBack).toHaveBeenCalledTimes(1);
  });

  test('that never runs (no device) says so once, however often it is asked', () => {
    openWith('suspended');
    desk.unlock();
    vi.advanceTimersByTime(3900);
    expect(troubles).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(troubles).toEqual(['The sound does not start.']);
    gesture();
    desk.unlock();
    vi.advanceTimersByTime(10_000);
    expect(troubles).toHaveLength(1);
  });

  test('a refusal to resume is no error', async () => {
    openWith('suspended');
    resume.mockImplementation(() => Promise.reject(new DOMException('not allowed')));
    desk.unlock();
    await expect(resume.mock.results[0]?.value).rejects.toThrow('not allowed');
    expect(troubles).toEqual([]);
  });
});

describe('a page that is hidden', () => {
  test('fades, stands still, and goes on when it is shown again', () => {
    openWith('running');
    desk.unlock();
    turn(true);
    expect(suspend).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(suspend).toHaveBeenCalledTimes(1);
    state = 'suspended';
    gesture();
    expect(resume).not.toHaveBeenCalled();
    turn(false);
    expect(resume).toHaveBeenCalledTimes(1);
    state = 'running';
    vi.advanceTimersByTime(10_000);
    expect(troubles).toEqual([]);
  });

  test('shown again at once, never stands still', () => {
    openWith('running');
    desk.unlock();
    turn(true);
    vi.advanceTimersByTime(100);
    turn(false);
    vi.advanceTimersByTime(1000);
    expect(suspend).not.toHaveBeenCalled();
  });

  test('that was never unlocked is not woken', () => {
    openWith('suspended');
    turn(true);
    turn(false);
    expect(resume).not.toHaveBeenCalled();
  });
});

describe('what cannot be played', () => {
  const garbage = () => new Response(new Uint8Array(2000).fill(7));

  test('no Web Audio at all: says so once, and everything may be asked of the desk', () => {
    openWith('running');
    desk.dispose();
    Object.assign(Howler, { usingWebAudio: false });
    desk = createSoundDesk(soundManifest);
    for (const listen of [1, 2]) desk.onTrouble((what) => troubles.push(`${listen} ${what}`));
    expect(troubles).toEqual(['1 This machine has no sound.']);
    desk.unlock();
    desk.playNote(1, 'piano');
    desk.strike('door');
    expect([desk.music(), desk.songBar(), desk.secondsOwed()]).toEqual([null, null, 0]);
    expect(desk.scoreOf('song-short')?.bars).toBe(40);
  });

  test('files that cannot be decoded in any codec are told once', async () => {
    vi.useRealTimers();
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(garbage()));
    openWith('running');
    desk.showTitle();
    desk.playNote(0, 'piano');
    desk.playPhrase([{ key: 0, at: 0 }], 'celesta');
    await vi.waitFor(() => expect(troubles).toEqual(['Some of the sound could not be loaded.']));
    desk.playCoda('coda-the-smile');
    await vi.waitFor(() => expect(desk.music()).toBeNull());
    expect(troubles).toHaveLength(1);
  });

  test('files that cannot be decoded in one codec are fetched in the other', async () => {
    openWith('running');
    const { fetch } = globalThis;
    vi.spyOn(globalThis, 'fetch').mockImplementation((url) =>
      String(url).endsWith('.opus') ? Promise.resolve(garbage()) : fetch(url),
    );
    const context = new OfflineAudioContext(2, 1, 48_000);
    const files = ['notes-bass', 'coda-the-window'];
    const loaded = await createStemShelf({ context, urlOf: musicUrl }).load(files);
    expect([...(loaded?.keys() ?? [])]).toEqual(files);
  });

  test('where memory is short, what is decoded is kept in mono', async () => {
    openWith('running');
    const context = new OfflineAudioContext(2, 1, 48_000);
    const load = (isMono: boolean) =>
      createStemShelf({ context, urlOf: musicUrl, isMono }).load(['coda-the-window', 'notes-bass']);
    const [whole, mono] = [await load(false), await load(true)];
    expect(whole?.get('coda-the-window')?.numberOfChannels).toBe(2);
    expect([...(mono?.values() ?? [])].map((buffer) => buffer.numberOfChannels)).toEqual([1, 1]);
    const [left, right] = [0, 1].map((channel) => whole?.get('coda-the-window')?.getChannelData(channel));
    const both = mono?.get('coda-the-window')?.getChannelData(0);
    expect(both).toHaveLength(left?.length ?? 0);
    expect(both?.[96_000]).toBeCloseTo(((left?.[96_000] ?? 0) + (right?.[96_000] ?? 0)) / 2, 6);
  });
});
