import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../chromium';
import { CHROMIUM_ARGS } from '../chromiumArgs';
import { serveGame } from '../serveGame';
import { castFigures } from './castFigures';
import { type Figure, medianOf } from './measure';

const FRAMES = 120;
const SLOW_LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 2e6 / 8 };

/** Runs in the page before anything else: keeps how long this thread works in each frame. */
const countFrames = (): void => {
  const times: number[] = [];
  const frame = window.requestAnimationFrame.bind(window);
  let inFrame = 0;
  let current = -1;
  window.requestAnimationFrame = (act) =>
    frame((now) => {
      const started = performance.now();
      act(now);
      const spent = performance.now() - started;
      if (now === current) inFrame += spent;
      else {
        if (current >= 0) times.push(inFrame);
        [current, inFrame] = [now, spent];
      }
    });
  Object.assign(window, { frameTimes: times });
};

interface Come {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Bytes over the wire so far. */
  bytes(): number;
}

const come = async (browser: Browser, address: string, isSlow = false): Promise<Come> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await context.addInitScript(countFrames);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (isSlow) {
    await session.send('Network.emulateNetworkConditions', SLOW_LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(address);
  return { context, page, bytes: () => bytes };
};

const framesOf = async (page: Page, clear: boolean): Promise<readonly number[]> => {
  await page.evaluate((isCleared) => {
    const { frameTimes } = window as unknown as { frameTimes: number[] };
    if (isCleared) frameTimes.length = 0;
  }, clear);
  await page.waitForFunction(
    (wanted) => (window as unknown as { frameTimes: number[] }).frameTimes.length >= wanted,
    FRAMES,
    { timeout: 120_000 },
  );
  return page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes.slice());
};

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

const toFirstCaption = async (page: Page): Promise<number> => {
  const started = performance.now();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector('[data-part=caption]')?.textContent, null, {
    timeout: 60_000,
  });
  return (performance.now() - started) / 1000;
};

/** Start-up, bytes and frames of the built game in a real Chromium, beside a bare Phaser scene in the same run. */
export const pageFigures = async (): Promise<readonly Figure[]> => {
  await build({
    configLoader: 'runner',
    logLevel: 'error',
    build: { outDir: '.cache/dist', emptyOutDir: true },
  });
  await build({
    configFile: false,
    root: 'scripts/bench/bareScene',
    logLevel: 'error',
    build: { outDir: '../../../.cache/bare', emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const game = await serveGame({ folder: '.cache/dist' });
  const bare = await serveGame({ folder: '.cache/bare' });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  try {
    const started = performance.now();
    const guest = await come(browser, game.address);
    await guest.page.waitForSelector('html[data-screen=title] [data-part=begin]');
    const title = (performance.now() - started) / 1000;
    const titleBytes = guest.bytes();
    const caption = await toFirstCaption(guest.page);
    while ((await guest.page.$('[data-option]')) === null)
      await guest.page.keyboard.press('Space', { delay: 30 });
    const choiceBytes = guest.bytes();
    const frames = await framesOf(guest.page, true);
    const heap = await guest.page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    await guest.context.close();

    const alone = await come(browser, bare.address);
    const bareFrames = await framesOf(alone.page, false);
    await alone.context.close();

    const cast = await castFigures(
      browser,
      async (address, begin) => {
        const house = await come(browser, address);
        await house.page.evaluate(begin);
        // The first frames compile what the others run.
        await framesOf(house.page, true);
        const frames = await framesOf(house.page, true);
        await house.context.close();
        return frames;
      },
      bareFrames,
    );

    const slow = await come(browser, game.address, true);
    await slow.page.waitForSelector('html[data-screen=title] [data-part=begin]', { timeout: 60_000 });
    const slowCaption = await toFirstCaption(slow.page);
    await slow.context.close();

    return [
      {
        area: 'download',
        what: 'over the wire when the title can be played',
        measured: titleBytes / 1000,
        unit: 'kB',
        budget: 900,
      },
      {
        area: 'download',
        what: 'over the wire at the first choice',
        measured: choiceBytes / 1000,
        unit: 'kB',
        budget: 3000,
      },
      { area: 'start', what: 'title, local, cold cache', measured: title, unit: 's', budget: 1.5 },
      { area: 'start', what: 'first caption after the first press', measured: caption, unit: 's', budget: 1 },
      {
        area: 'start',
        what: 'the same at 10 Mbit/s and a processor 4 × slower',
        measured: slowCaption,
        unit: 's',
        budget: 5,
      },
      {
        area: 'stage',
        what: 'work of the main thread a frame, median',
        measured: medianOf(frames),
        unit: 'ms',
        budget: 4,
      },
      {
        area: 'stage',
        what: 'the same, 99th percentile',
        measured: percentile(frames, 0.99),
        unit: 'ms',
        budget: 8,
      },
      {
        area: 'stage',
        what: 'a bare Phaser scene with 24 images, median',
        measured: medianOf(bareFrames),
        unit: 'ms',
      },
      {
        area: 'stage',
        what: 'ours beside the bare scene',
        measured: medianOf(frames) / medianOf(bareFrames),
        unit: '×',
        budget: 2.5,
      },
      ...cast,
      { area: 'memory', what: 'JS heap at the first choice', measured: heap / 1e6, unit: 'MB', budget: 150 },
    ];
  } finally {
    await browser.close();
    await game.close();
    await bare.close();
  }
};
