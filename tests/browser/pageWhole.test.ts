import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readFolder } from '../../src/content/readFolder';
import { createDirector } from '../../src/director/createDirector';
import type { Director } from '../../src/director/director';
import { createInput } from '../../src/input/createInput';
import { type MountedPage, mountPage } from '../../src/page/mountPage';
import { createSession } from '../../src/session/createSession';
import { createMemoryStore } from '../../src/session/keyStore';
import type { Session } from '../../src/session/session';
import type { Story } from '../../src/story/story';
import { FakeClock } from '../support/fakeClock';
import { RecordingSound } from '../support/recordingSound';
import { RecordingStage } from '../support/recordingStage';

const texts = import.meta.glob<string>('../stories/tiny/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const tinyStory = (): Story => {
  const read = readFolder(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.replace('../', 'tests/'), text])),
  );
  if ('story' in read) return read.story;
  throw new Error(read.diagnostics.map(({ what }) => what).join('\n'));
};

let session: Session;
let director: Director;
let mounted: MountedPage;
let stopInput: () => void;
let clock: FakeClock;

/** Lets the page be drawn. */
const drawn = () => Promise.resolve();
const textOf = (part: string): string => document.querySelector(`[data-part="${part}"]`)?.textContent ?? '';
const onScreen = (): string => document.documentElement.dataset.screen ?? '';
const waitsFor = (): string => document.documentElement.dataset.words ?? '';

beforeEach(async () => {
  await page.viewport(1280, 720);
  document.body.innerHTML =
    '<div id="game"><div data-part="picture" aria-hidden="true"></div><div id="page"></div></div>';
  clock = new FakeClock();
  session = createSession({ story: tinyStory(), store: createMemoryStore(new Map()) });
  director = createDirector({
    session,
    stage: new RecordingStage(),
    sound: new RecordingSound(),
    clock,
    cut: 'feature',
  });
  const root = document.getElementById('page');
  if (root === null) throw new Error('The frame is not there.');
  mounted = mountPage({
    ...session,
    root,
    store: session,
    send: director.send,
    qualityInUse: () => '',
    report: () => '',
    setting: {
      kiosk: false,
      still: true,
      address: 'https://example.org/',
      turnPictureUrl: () => null,
    },
  });
  stopInput = createInput(window, {
    clock,
    send: director.send,
    onDevice: session.useDevice,
    onPulled: () => {},
    isStory: () => session.getState().screen === 'story',
    isMaking: director.isMaking,
  });
  director.openTitle();
  await drawn();
});

afterEach(() => {
  stopInput();
  mounted.dispose();
  director.dispose();
});

const press = async (keys: string) => {
  await userEvent.keyboard(keys);
  clock.pass(0.5);
  await drawn();
};

/** Reads on by Space until something else than reading is asked for. */
const readOn = async () => {
  for (let presses = 0; presses < 60 && onScreen() === 'story'; presses += 1) {
    if (!['caption', 'rest'].includes(waitsFor())) return;
    clock.pass(1);
    await press(' ');
  }
};

describe('a whole life by keyboard alone', () => {
  it('from the title to the card of its ending', async () => {
    expect(onScreen()).toBe('title');
    await press(' ');
    expect(onScreen()).toBe('story');
    expect(textOf('card')).toBe('Winter. A kitchen with one window');
    await readOn();
    expect(textOf('question')).toBe('The kettle?');
    await press('{ArrowRight}');
    await press('{ArrowRight}');
    expect(document.activeElement?.getAttribute('data-option')).toBe('leave');
    await press('{Enter}');
    await readOn();
    expect(waitsFor()).toBe('phrase');
    for (const key of '13586') await press(key);
    clock.pass(3);
    await drawn();
    await readOn();
    await press('1');
    expect(waitsFor()).toBe('hold');
    await userEvent.keyboard('{ >}');
    clock.pass(3);
    await userEvent.keyboard('{/ }');
    clock.pass(2);
    await drawn();
    await readOn();
    expect(waitsFor()).toBe('sign');
    document.querySelector<HTMLElement>('.ready-drawing')?.focus();
    await press('{Enter}');
    document.querySelector<HTMLElement>('[data-part="done"]')?.focus();
    await press('{Enter}');
    await readOn();
    expect(waitsFor()).toBe('hold');
    await userEvent.keyboard('{ >}');
    clock.pass(160);
    await drawn();
    expect(textOf('hold')).toBe('Let go when you can');
    await userEvent.keyboard('{/ }');
    clock.pass(10);
    await drawn();
    await readOn();
    expect(onScreen()).toBe('ending');
    expect(document.querySelector('[data-ending="flower-pot"]')).not.toBeNull();
    expect(textOf('kept')).toBe('Kept: room');
    expect(document.activeElement?.textContent).toBe('A flower pot');
  });

  it('a pause can be opened and left by one key each, and the words are where they were', async () => {
    await press(' ');
    const before = textOf('caption');
    await press('{Escape}');
    expect(onScreen()).toBe('pause');
    await press('{Escape}');
    expect(onScreen()).toBe('story');
    expect(textOf('caption')).toBe(before);
    expect(document.activeElement).toBe(document.querySelector('[data-part="more"]'));
  });

  it('a line can be gone back to from the history, and the story is there', async () => {
    await press(' ');
    await readOn();
    await press('{Escape}');
    document.getElementById('pause-history')?.click();
    await drawn();
    expect(onScreen()).toBe('history');
    document.querySelector<HTMLElement>('[data-beat="kitchen/older"]')?.click();
    await drawn();
    expect(onScreen()).toBe('story');
    expect(textOf('caption')).toBe('The kettle is older than the house.');
  });
});

describe('the page and the session', () => {
  it('several changes in one task are drawn once', async () => {
    let drawings = 0;
    const watch = new MutationObserver(() => {
      drawings += 1;
    });
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    session.prefer({ textSize: 1.2 });
    session.prefer({ textSize: 1.5 });
    expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('1');
    await drawn();
    expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('1.5');
    await drawn();
    expect(drawings).toBe(1);
    watch.disconnect();
    session.prefer({ textSize: 1 });
  });

  it('a setting takes effect at once and is kept', async () => {
    director.send({ kind: 'show', screen: 'settings' });
    await drawn();
    document.querySelector<HTMLElement>('input[name="contrast"][value="high"]')?.click();
    document.querySelector<HTMLElement>('input[name="hold-toggles"]')?.click();
    await drawn();
    expect(document.documentElement.dataset.contrast).toBe('high');
    expect(session.getState().preferences.holdToggles).toBe(true);
    document.querySelector<HTMLElement>('[data-part="reset"]')?.click();
    await drawn();
    expect(document.documentElement.dataset.contrast).toBe('normal');
    expect(session.getState().preferences.holdToggles).toBe(false);
  });

  it('a disposed page leaves nothing behind', () => {
    mounted.dispose();
    expect(document.getElementById('page')?.childNodes).toHaveLength(0);
    session.prefer({ textSize: 2 });
    expect(document.getElementById('page')?.childNodes).toHaveLength(0);
    session.prefer({ textSize: 1 });
  });
});
