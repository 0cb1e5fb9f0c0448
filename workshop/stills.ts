import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../scripts/chromium';
import { CHROMIUM_ARGS } from '../scripts/chromiumArgs';
import { DEFAULT_STORY, readStoryFolder } from '../scripts/storyFolder';
import { lineOf } from '../src/story/diagnostics';
import type { StillsPage } from './stills/page';
import { pinName, pinnedOf } from './stills/pinned';
import { type Frame, type SheetLook, sheetPage } from './stills/sheetPage';
import { type Still, stillsOf } from './stills/stillsOf';

const HELP = `npm run stills [-- SCENE … --phone --first --pin --list]
Plays to every picture of the named scenes (all, if none; "montage" is the song) and writes into stills/:
SCENE/NAME.png, each 1920 x 804, and contact sheets SHEET-N.png and SHEET-N-grey.png.
  --phone   as a telephone held upright shows it, 390 wide, instead
  --first   only the first picture of each scene
  --pin     draws nothing, but writes the likenesses that the tests compare with
  --list    names the pictures and what they should show, and draws nothing`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    phone: { type: 'boolean', default: false },
    first: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const PORT = 5194;
const PINS = 'tests/support/likenesses.json';
const out = 'stills';
const size = values.phone ? { width: 390, height: 844 } : { width: 1920, height: 804 };
const sheetName = positionals.length > 0 ? positionals.join('-').slice(0, 80) : 'sheet';
const sheetLook = values.phone
  ? { columns: 5, width: 390, perSheet: 40 }
  : { columns: 4, width: 480, perSheet: 24 };

const wanted = (): readonly Still[] => {
  const read = readStoryFolder(process.env.STORY ?? DEFAULT_STORY);
  if ('diagnostics' in read) throw new Error(read.diagnostics.map(lineOf).join('\n'));
  const all = stillsOf(read.story);
  const unknown = positionals.filter((scene) => !all.some((still) => still.scene === scene));
  if (unknown.length > 0) throw new Error(`No scene is called ${unknown.join(', ')}.`);
  return all
    .filter(({ scene }) => positionals.length === 0 || positionals.includes(scene))
    .filter(
      ({ scene }, at, kept) => !values.first || kept.findIndex((other) => other.scene === scene) === at,
    );
};

const folderOf = (scene: string): string => join(out, `${scene}${values.phone ? '-phone' : ''}`);

const photograph = async (page: Page, { scene, name, tableau }: Still): Promise<Frame> => {
  const troubles = await page.evaluate(
    (shown) => (window as unknown as StillsPage).stills.show(shown),
    tableau,
  );
  for (const trouble of troubles) console.log(`  ${scene}/${name}: ${trouble}`);
  const file = join(folderOf(scene), `${name}.png`);
  await mkdir(folderOf(scene), { recursive: true });
  const picture = page.locator('#picture');
  const png = await picture.screenshot({ path: file });
  console.log(file);
  return { label: `${scene}/${name}`, source: `data:image/png;base64,${png.toString('base64')}` };
};

const writeSheet = async (
  browser: Browser,
  file: string,
  frames: readonly Frame[],
  look: SheetLook,
): Promise<void> => {
  const page = await browser.newPage({
    viewport: { width: look.columns * (look.width + 8) + 8, height: 600 },
  });
  await page.setContent(sheetPage(frames, look), { waitUntil: 'load' });
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  console.log(file);
};

/** The page with the stage on it, in a window of that size. */
const withPage = async (
  query: string,
  act: (page: Page, browser: Browser) => Promise<void>,
): Promise<void> => {
  const server = await createServer({
    server: { port: PORT, host: 'localhost', hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: query === '' ? size : { width: 640, height: 268 } });
    page.setDefaultTimeout(120_000);
    page.on('pageerror', (error) => console.error(error.message));
    const address = server.resolvedUrls?.local[0] ?? `http://localhost:${PORT}/`;
    await page.goto(`${address}workshop/stills/page.html${query}`);
    await page.waitForFunction(() => 'stills' in window);
    await act(page, browser);
  } finally {
    await browser.close();
    await server.close();
  }
};

const draw = (stills: readonly Still[]): Promise<void> =>
  withPage('', async (page, browser) => {
    const frames: Frame[] = [];
    // Pictures that are not shown any more would be looked at as if they were.
    for (const { scene } of values.first ? [] : stills)
      await rm(folderOf(scene), { recursive: true, force: true });
    for (const still of stills) frames.push(await photograph(page, still));
    await page.close();
    const { columns, width, perSheet } = sheetLook;
    for (let from = 0; from < frames.length; from += perSheet) {
      const part = frames.slice(from, from + perSheet);
      const file = join(out, `${sheetName}${values.phone ? '-phone' : ''}-${from / perSheet + 1}`);
      await writeSheet(browser, `${file}.png`, part, { columns, width, grey: false });
      if (!values.phone) await writeSheet(browser, `${file}-grey.png`, part, { columns, width, grey: true });
    }
  });

const pin = (stills: readonly Still[]): Promise<void> =>
  withPage('?quality=low', async (page) => {
    const pins: Record<string, string> = {};
    for (const still of pinnedOf(stills)) {
      pins[pinName(still)] = await page.evaluate(
        (shown) => (window as unknown as StillsPage).stills.likenessOf(shown),
        still.tableau,
      );
    }
    await writeFile(PINS, `${JSON.stringify(pins, null, 2)}\n`);
    console.log(`${PINS}: ${Object.keys(pins).length} likenesses`);
  });

if (values.help) console.log(HELP);
else {
  const stills = wanted();
  if (values.list)
    for (const { scene, name, tableau } of stills) console.log(`${scene}/${name}: ${tableau.describe ?? ''}`);
  else await (values.pin ? pin(stills) : draw(stills));
}
