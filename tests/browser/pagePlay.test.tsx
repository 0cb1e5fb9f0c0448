import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageModel, StoryView } from '../../src/page/model/pageModel';
import { Page } from '../../src/page/Page';
import '../../src/page/styles/page.css';
import { fixtureModels } from '../support/pageFixture/fixtureModels';
import { quietActions } from '../support/pageFixture/quietActions';

const setting = {
  kiosk: false,
  still: true,
  address: 'https://example.org/',
  turnPictureUrl: () => null,
};
let asked: unknown[] = [];

const rootOf = (): HTMLElement => {
  const root = document.getElementById('page');
  if (root === null) throw new Error('The frame is not there.');
  return root;
};

const modelOf = (name: string): PageModel => {
  const model = fixtureModels[name];
  if (model === undefined) throw new Error(`There is no screen "${name}".`);
  return model;
};

const show = (model: PageModel) =>
  render(<Page model={model} actions={quietActions(asked)} setting={setting} />, rootOf());

const storyOf = (name: string, change: Partial<StoryView> = {}): PageModel => {
  const model = modelOf(name);
  if (model.view.kind !== 'story') throw new Error(`"${name}" is not the story.`);
  return { ...model, view: { ...model.view, ...change } };
};

const part = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`There is no part "${name}".`);
  return found;
};

/** The name a screen reader gives what has the focus. */
const focused = (): string => {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
};

beforeEach(async () => {
  await page.viewport(1280, 720);
  asked = [];
  document.body.innerHTML =
    '<div id="game"><div data-part="picture" aria-hidden="true"></div><div id="page"></div></div>';
});

afterEach(() => render(null, rootOf()));

describe('by keyboard alone', () => {
  it('a choice puts the focus on its question, then on each option, spoken with its number', async () => {
    show(storyOf('asked'));
    expect(focused()).toBe('What does she write on the back of the napkin?');
    await userEvent.tab();
    expect(focused()).toMatch(/^1?A woman who walked into a river in winter, twice, option 1 of 3$/);
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toMatch(/option 3 of 3, taken before$/);
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([{ kind: 'choose', option: 'train' }]);
  });

  it('options cannot be taken before they have been there for a moment', async () => {
    show(storyOf('asked', { whole: false }));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([]);
  });

  it('the focus follows what a pad or an arrow points at', () => {
    const choice = storyOf('choice');
    show(choice);
    if (choice.view.kind !== 'story' || choice.view.words.kind !== 'choice') throw new Error('No choice.');
    show({ ...choice, view: { ...choice.view, words: { ...choice.view.words, focus: 1 } } });
    expect(document.activeElement?.getAttribute('data-option')).toBe('kiss');
  });

  it('after a choice the focus goes to what goes on', () => {
    show(storyOf('choice'));
    show(storyOf('caption', { beat: 'restaurant/after' as StoryView['beat'] }));
    expect(document.activeElement).toBe(part('more'));
  });

  it('a menu that is left gives the focus back to what opened it', () => {
    show(modelOf('pause'));
    document.getElementById('pause-settings')?.focus();
    show(modelOf('settings'));
    expect(focused()).toBe('Settings');
    show(modelOf('pause'));
    expect(document.activeElement?.id).toBe('pause-settings');
  });

  it('the octave is one stop; arrows go along the pitches, black keys between white', async () => {
    show(modelOf('title-some'));
    document.querySelector<HTMLElement>('[data-key="the-smile"]')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('C♯: The Set List');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(focused()).toBe('D: not found yet, begins a life');
    expect(asked).toEqual([{ kind: 'begin' }]);
    await userEvent.keyboard('{End}');
    expect(focused()).toMatch(/^C′/);
  });

  it('a sign can be had without drawing', async () => {
    show(storyOf('napkin'));
    expect(part('done')).toHaveProperty('disabled', true);
    document.querySelector<HTMLElement>('[aria-label="Take a drawing: a lamp"]')?.focus();
    await userEvent.keyboard('{Enter}');
    part('done').focus();
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([{ kind: 'make-sign', sign: expect.arrayContaining([expect.any(Array)]) }]);
  });

  it('the held key has the focus, is held by Space, and let go', async () => {
    show(storyOf('hold'));
    expect(document.activeElement).toBe(part('hold'));
    await userEvent.keyboard('{ >3}');
    expect(asked).toEqual([{ kind: 'press' }]);
    await userEvent.keyboard('{/ }');
    expect(asked).toEqual([{ kind: 'press' }, { kind: 'release' }]);
  });

  it('starting over is asked twice', async () => {
    show(modelOf('pause'));
    document.getElementById('pause-start-over')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([]);
    await userEvent.click(part('start-over-now'));
    expect(asked).toEqual([{ kind: 'begin' }]);
  });
});

describe('by pointer', () => {
  it('a held key left under the finger is let go when the story takes it away', async () => {
    show(storyOf('held'));
    expect(asked).toEqual([]);
    show(storyOf('caption', { beat: 'song/after' as StoryView['beat'] }));
    expect(asked).toContainEqual({ kind: 'release' });
  });

  it('what is drawn on the napkin is kept in its own measure', async () => {
    show(storyOf('napkin'));
    const paper = part('napkin');
    const box = paper.getBoundingClientRect();
    const at = (x: number, y: number) => ({
      pointerId: 1,
      isPrimary: true,
      button: 0,
      bubbles: true,
      clientX: box.left + x * box.width,
      clientY: box.top + y * box.height,
    });
    paper.setPointerCapture = () => {};
    paper.dispatchEvent(new PointerEvent('pointerdown', at(0.25, 0.5)));
    paper.dispatchEvent(new PointerEvent('pointermove', at(0.5, 0.25)));
    paper.dispatchEvent(new PointerEvent('pointermove', at(0.75, 0.5)));
    paper.dispatchEvent(new PointerEvent('pointerup', at(0.75, 0.5)));
    await expect.poll(() => part('done')).toHaveProperty('disabled', false);
    await userEvent.click(part('done'));
    const [{ sign }] = asked as [{ sign: number[][][] }];
    expect(sign).toHaveLength(1);
    const rounded = sign[0]?.map(([x = 0, y = 0]) => [Math.round(x * 100), Math.round(y * 100)]);
    expect(rounded).toEqual([
      [25, 50],
      [50, 25],
      [75, 50],
    ]);
  });
});

describe('what is read aloud', () => {
  it('is the whole text at once, while the eye still waits for the last words', () => {
    show(storyOf('said', { whole: false }));
    expect(part('live').textContent).toMatch(
      /Keith: It's four years of rent\. I'm not asking you to like it, I'm asking you to be paid\.$/,
    );
    expect(part('live').getAttribute('aria-live')).toBe('polite');
  });

  it('is not said again when the words become whole', () => {
    show(storyOf('said', { whole: false }));
    let changes = 0;
    const watch = new MutationObserver((records) => {
      changes += records.length;
    });
    watch.observe(part('live'), { childList: true, characterData: true, subtree: true });
    show(storyOf('said', { whole: true }));
    changes += watch.takeRecords().length;
    watch.disconnect();
    expect(changes).toBe(0);
  });
});

describe('words and picture', () => {
  beforeAll(async () => {
    // The stand-in of a typeface that is still on its way may be a pixel higher.
    await Promise.all([...document.fonts].map((face) => face.load()));
  });

  it.each([
    [1920, 1080],
    [1280, 720],
    [1024, 768],
    [2560, 1080],
    [390, 844],
    [844, 390],
    [320, 568],
  ])(
    'at %i × %i the words never cover the picture, and the picture keeps its shape',
    async (width, height) => {
      await page.viewport(width, height);
      show(storyOf('said'));
      const picture = part('picture');
      await expect.poll(() => picture.getBoundingClientRect().right).toBeLessThanOrEqual(width + 0.5);
      const box = picture.getBoundingClientRect();
      const shape = box.width / box.height;
      if (width > height) expect(shape).toBeCloseTo(1920 / 804, 1);
      else {
        // Upright it is taller: between a photograph's shape and the film's.
        expect(shape).toBeGreaterThanOrEqual(4 / 3 - 0.01);
        expect(shape).toBeLessThan(1.8);
      }
      for (const name of ['caption', 'describe', 'sound-caption', 'more', 'pause']) {
        expect(part(name).getBoundingClientRect().top).toBeGreaterThanOrEqual(box.bottom - 0.5);
      }
    },
  );

  it.each([
    [1920, 1080],
    [1280, 720],
    [1024, 768],
    [2560, 1080],
    [390, 844],
    [844, 390],
  ])(
    'at %i × %i the fullest caption, a choice, the keys and the lamp need no scrolling',
    async (width, height) => {
      await page.viewport(width, height);
      for (const name of ['full', 'choice', 'asked', 'phrase', 'held', 'napkin', 'back']) {
        show(storyOf(name));
        const { documentElement: root } = document;
        await expect.poll(() => [name, Math.max(0, root.scrollHeight - height)]).toEqual([name, 0]);
      }
    },
  );
});
