import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type JSHandle,
  type Page,
} from 'playwright-core';
import { findChromium } from '../../scripts/chromium';
import { CHROMIUM_ARGS } from '../../scripts/chromiumArgs';
import type { Wishes } from './livesOf';

/** Runs inside the page before anything else: its time goes so many times faster; `pictures` a real second are drawn. */
const hastenTime = ({ times, pictures }: { times: number; pictures: number }): void => {
  const [started, startedDate] = [performance.now(), Date.now()];
  const now = performance.now.bind(performance);
  const frame = window.requestAnimationFrame.bind(window);
  const timeout = window.setTimeout.bind(window);
  const fast = (): number => started + (now() - started) * times;
  performance.now = fast;
  Date.now = () => Math.round(startedDate + fast() - started);
  window.requestAnimationFrame = (act) => frame(() => act(fast()));
  if (pictures > 0) {
    window.requestAnimationFrame = (act) => timeout(() => act(fast()), 1000 / pictures);
    window.cancelAnimationFrame = window.clearTimeout;
  }
  window.setTimeout = ((act: TimerHandler, wait = 0, ...rest: unknown[]) =>
    timeout(act, wait / times, ...rest)) as typeof window.setTimeout;
  // Without an audio device the game counts by its own clock, which is the one that was hastened.
  Reflect.deleteProperty(window, 'AudioContext');
  Reflect.deleteProperty(window, 'webkitAudioContext');
};

export interface VisitorParts {
  readonly address: string;
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  /** Times faster than life; 1 leaves the page's clock and its audio alone. */
  readonly hasten?: number;
  /** Pictures drawn in a real second of a hastened page; as many as the screen shows, if absent. */
  readonly pictures?: number;
  /** Runs in the page before anything of the game does. */
  readonly prepare?: () => void;
}

/** What the page asks for right now. */
export interface Asking {
  readonly screen: string;
  readonly caption: string;
  readonly options: readonly string[];
  readonly notes: number;
  readonly napkin: boolean;
  readonly hold: boolean;
  readonly ending: string | null;
}

/** How one kind of visitor does what the story asks. */
export interface Hands {
  advance(page: Page): Promise<void>;
  choose(page: Page, option: string, number: number): Promise<void>;
  playNote(page: Page, key: number): Promise<void>;
  draw(page: Page): Promise<void>;
  press(page: Page): Promise<void>;
  release(page: Page): Promise<void>;
}

/** Somebody at the screen: sees only what is on the page, does only what a hand can do, and remembers every complaint. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, page errors, and requests to anywhere else. */
  readonly complaints: string[];
  asking(): Promise<Asking>;
  waitForScreen(screen: string): Promise<void>;
  /** Plays on with these hands and wishes (else each first option) until `isDone`; a held song is held to its last vignette. */
  play(
    hands: Hands,
    wishes: Wishes,
    isDone: (asking: Asking) => boolean,
    song?: 'hold' | 'let die',
  ): Promise<Asking>;
  leave(): Promise<void>;
}

let browser: Browser | null = null;

/** The one browser of a test file. */
export const openBrowser = async (): Promise<Browser> => {
  browser ??= await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  return browser;
};

export const closeBrowser = async (): Promise<void> => {
  await browser?.close();
  browser = null;
};

const readAsking = (): Asking => {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    screen: document.documentElement.dataset.screen ?? '',
    caption: document.querySelector('[data-part=caption]')?.textContent ?? '',
    options: all('[data-option]').map((option) => (option as HTMLElement).dataset.option ?? ''),
    notes: all('[data-note]').length,
    napkin: document.querySelector('[data-words=sign]') !== null,
    hold: document.querySelector('[data-part=hold]') !== null,
    ending: document.querySelector<HTMLElement>('[data-ending]')?.dataset.ending ?? null,
  };
};

/** Waits, and lets go of what was waited for: a handle would keep what has left the page alive. */
const seen = async (waiting: Promise<JSHandle>): Promise<void> => {
  await (await waiting).dispose();
};

/** How often a visitor looks again before pressing once more: a press may only have completed a caption. */
const LOOKS = 12;

export const createVisitor = async (parts: VisitorParts): Promise<Visitor> => {
  const { address, width = 960, height = 540, touch = false, hasten = 1, pictures = 0, prepare } = parts;
  const context = await (await openBrowser()).newContext({ viewport: { width, height }, hasTouch: touch });
  // What is sent into the page may have been compiled with a call that keeps the names of functions.
  await context.addInitScript({ content: 'globalThis.__name = (made) => made;' });
  if (hasten !== 1) await context.addInitScript(hastenTime, { times: hasten, pictures });
  if (prepare) await context.addInitScript(prepare);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(data|blob):/.test(url))
      complaints.push(`request: ${url}`);
  });
  await page.goto(address);
  await seen(page.waitForSelector('#page > *'));

  const asking = (): Promise<Asking> => page.evaluate(readAsking);

  /** Waits until the page asks for something else than it did, at most a little while. */
  const changed = async (before: Asking): Promise<void> => {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      if (JSON.stringify(await asking()) !== JSON.stringify(before)) return;
    }
  };

  const holdKey = async (hands: Hands, song: 'hold' | 'let die'): Promise<void> => {
    const isSong = (await page.getAttribute('[data-part=hold]', 'data-piece')) === 'song';
    await hands.press(page);
    await seen(page.waitForSelector('[data-part=hold].pressed'));
    if (isSong && song === 'hold') {
      await seen(
        page.waitForFunction(
          () => document.querySelector('[data-part=hold]')?.textContent?.includes('when you can'),
          null,
          { timeout: 120_000 },
        ),
      );
    }
    if (!isSong) {
      // A dance is held for a while; a touch of the key is a slip. The page's own (hastened) clock says how long.
      const began = await page.evaluate(() => performance.now());
      await seen(page.waitForFunction((from) => performance.now() - from > 3000, began));
    }
    await hands.release(page);
    await seen(
      page.waitForFunction(() => document.querySelector('[data-part=hold]') === null, null, {
        timeout: 30_000,
      }),
    );
  };

  return {
    page,
    context,
    complaints,
    asking,
    async waitForScreen(screen) {
      await seen(page.waitForSelector(`html[data-screen="${screen}"]`));
    },
    async play(hands, wishes, isDone, song = 'hold') {
      for (;;) {
        const now = await asking();
        if (isDone(now)) return now;
        if (now.hold) await holdKey(hands, song);
        else if (now.options.length > 0) {
          const wished =
            now.options.find((option) => Object.values(wishes).includes(option)) ?? now.options[0] ?? '';
          await hands.choose(page, wished, now.options.indexOf(wished) + 1);
        } else if (now.notes > 0) {
          for (const key of [0, 4, 2, 7, 5]) await hands.playNote(page, key);
          await seen(page.waitForFunction(() => document.querySelector('[data-note]') === null));
        } else if (now.napkin) {
          await hands.draw(page);
          await seen(page.waitForFunction(() => document.querySelector('[data-words=sign]') === null));
        } else await hands.advance(page);
        await changed(now);
      }
    },
    async leave() {
      await context.close();
    },
  };
};

const centreOf = async (page: Page, selector: string): Promise<{ x: number; y: number }> => {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not to be seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** A mouse, and nothing else. */
export const mouse: Hands = {
  advance: async (page) => {
    const { x, y } = await centreOf(page, '[data-part=picture]');
    await page.mouse.click(x, y);
  },
  choose: (page, option) => page.click(`[data-option="${option}"]`, { delay: 20 }),
  playNote: (page, key) => page.click(`[data-note="${key}"]`),
  draw: async (page) => {
    const { x, y } = await centreOf(page, '[data-part=napkin]');
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 30, { steps: 6 });
    await page.mouse.move(x + 60, y + 20, { steps: 6 });
    await page.mouse.up();
    await page.click('[data-part=done]');
  },
  press: async (page) => {
    const { x, y } = await centreOf(page, '[data-part=hold]');
    await page.mouse.move(x, y);
    await page.mouse.down();
  },
  release: (page) => page.mouse.up(),
};

/** Presses Tab until the focus is on something that fits. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${selector}.`);
};

/** A keyboard, and nothing else. */
export const keyboard: Hands = {
  advance: (page) => page.keyboard.press('Space'),
  choose: (page, _, number) => page.keyboard.press(String(number)),
  playNote: (page, key) => page.keyboard.press(String(key + 1)),
  draw: async (page) => {
    await tabTo(page, '.ready-drawing');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-part=done]');
    await page.keyboard.press('Enter');
  },
  press: (page) => page.keyboard.down('Space'),
  release: (page) => page.keyboard.up('Space'),
};

const fingers = new WeakMap<Page, CDPSession>();

/** A touch that stays down, which Playwright's own taps do not know; one session a page, or the touch would be lifted. */
const touch = async (
  page: Page,
  type: 'touchStart' | 'touchEnd',
  touchPoints: { x: number; y: number }[],
): Promise<void> => {
  const session = fingers.get(page) ?? (await page.context().newCDPSession(page));
  fingers.set(page, session);
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
};

/** A finger, and nothing else. */
export const finger: Hands = {
  advance: async (page) => {
    const { x, y } = await centreOf(page, '[data-part=picture]');
    await page.touchscreen.tap(x, y);
  },
  choose: (page, option) => page.tap(`[data-option="${option}"]`),
  playNote: (page, key) => page.tap(`[data-note="${key}"]`),
  draw: async (page) => {
    await page.locator('.ready-drawing').first().tap();
    await page.tap('[data-part=done]');
  },
  press: async (page) => {
    const { x, y } = await centreOf(page, '[data-part=hold]');
    await touch(page, 'touchStart', [{ x, y }]);
  },
  release: (page) => touch(page, 'touchEnd', []),
};
