import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../scripts/chromium';
import { CHROMIUM_ARGS } from '../scripts/chromiumArgs';
import { contactSheets } from '../src/viewer/sheets';
import { strips } from '../src/viewer/strips';

/**
 * Writes a PNG of every contact sheet and every strip into `contact-sheets/`, as the graphics card draws them.
 * Names given on the command line choose among them: `npm run contact-sheet -- mia-1 waltz`.
 */
const out = 'contact-sheets';
const wanted = process.argv.slice(2);
const pages = [
  ...[...contactSheets.keys()].map((name) => ({ name, query: `sheet=${name}&still` })),
  ...[...strips.keys()].map((name) => ({ name: `strip-${name}`, query: `strip=${name}` })),
].filter(({ name }) => wanted.length === 0 || wanted.includes(name));

await mkdir(out, { recursive: true });
const server = await createServer({ server: { port: 5193, host: 'localhost' }, logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1920, height: 804 } });
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => console.error(error.message));
  for (const { name, query } of pages) {
    await page.goto(`http://localhost:5193/viewer.html?${query}`);
    await page.waitForSelector('html[data-ready=yes]', { timeout: 120_000, state: 'attached' });
    await page.screenshot({ path: join(out, `${name}.png`) });
    console.log(join(out, `${name}.png`));
  }
} finally {
  await browser.close();
  await server.close();
}
