import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../chromium';
import { CHROMIUM_ARGS } from '../chromiumArgs';
import { countTextureBytes } from './countTextureBytes';
import type { StageLab } from './createLab';

/** A page by itself has a clock of 5 µs instead of 100. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A Chromium with the real stage in it, moved by hand. */
export interface OpenLab {
  readonly browser: Browser;
  readonly page: Page;
  /** Calls one of the lab's functions with what can be sent as JSON. */
  ask<Name extends keyof StageLab>(
    name: Name,
    ...args: Parameters<StageLab[Name]>
  ): Promise<Awaited<ReturnType<StageLab[Name]>>>;
  close(): Promise<void>;
}

/** Serves the stage from its sources on `port` and opens it in a window of that size. */
export const openLab = async (
  port: number,
  viewport: { readonly width: number; readonly height: number } = { width: 1300, height: 640 },
): Promise<OpenLab> => {
  const server = await createServer({
    configLoader: 'runner',
    server: { port, host: 'localhost', hmr: false, watch: null, headers: ISOLATED },
    logLevel: 'error',
  });
  await server.listen();
  let launched: Browser | null = null;
  const close = async (): Promise<void> => {
    await launched?.close();
    await server.close();
  };
  try {
    const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
    launched = browser;
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(300_000);
    page.on('pageerror', (error) => console.error(error.message));
    // What is sent into the page may have been compiled with a call that keeps the names of functions.
    await page.addInitScript({ content: 'globalThis.__name = (made) => made;' });
    await page.addInitScript(countTextureBytes);
    await page.goto(`http://localhost:${port}/scripts/stageLab/index.html`);
    await page.waitForFunction(() => 'lab' in window);
    return {
      browser,
      page,
      ask: (name, ...args) =>
        page.evaluate(
          ([key, given]) => {
            const { lab } = window as unknown as { lab: Record<string, (...args: unknown[]) => unknown> };
            return lab[key as string]?.(...(given as unknown[]));
          },
          [name, args] as const,
        ) as never,
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
};
