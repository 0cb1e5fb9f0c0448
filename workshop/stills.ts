import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { type OpenLab, openLab } from '../scripts/stageLab/openLab';
import { DEFAULT_STORY, readStoryFolder } from '../scripts/storyFolder';
import { lineOf } from '../src/story/diagnostics';
import type { Story } from '../src/story/story';
import type { Tableau } from '../src/story/tableau';
import { miniatureOf } from './stills/miniatureOf';
import { pinName, pinnedOf } from './stills/pinned';
import { type Frame, type SheetLook, sheetPage } from './stills/sheetPage';
import { type Still, stillsOf } from './stills/stillsOf';
import { turnStillsOf } from './stills/turnStillsOf';

const HELP = `npm run stills [-- SCENE … --phone --first --pin --turns --list]
Plays to every picture of the named scenes (all, if none; "montage" is the song) and writes into stills/:
SCENE/NAME.png, each 1920 x 804, and contact sheets SHEET-N.png and SHEET-N-grey.png.
  --phone   as a telephone held upright shows it, 390 wide, instead
  --first   only the first picture of each scene
  --pin     draws nothing, but writes the likenesses that the tests compare with
  --turns   draws what was on stage at every turn instead, small, as the endings' cards show it: into assets/turns
  --list    names the pictures and what they should show, and draws nothing`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    phone: { type: 'boolean', default: false },
    first: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
    turns: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const PORT = 5194;
const PINS = 'tests/support/likenesses.json';
const TURNS = 'assets/turns';
const out = 'stills';
/** A telephone held upright shows the picture as the game's own page does: 4 : 3. */
const size = values.phone ? { width: 390, height: 292.5 } : { width: 1920, height: 804 };
const sheetName = positionals.length > 0 ? positionals.join('-').slice(0, 80) : 'sheet';
const sheetLook = values.phone
  ? { columns: 5, width: 390, perSheet: 40 }
  : { columns: 4, width: 480, perSheet: 24 };

const storyTold = (): Story => {
  const read = readStoryFolder(process.env.STORY ?? DEFAULT_STORY);
  if ('diagnostics' in read) throw new Error(read.diagnostics.map(lineOf).join('\n'));
  return read.story;
};

const wanted = (): readonly Still[] => {
  const all = stillsOf(storyTold());
  const unknown = positionals.filter((scene) => !all.some((still) => still.scene === scene));
  if (unknown.length > 0) throw new Error(`No scene is called ${unknown.join(', ')}.`);
  return all
    .filter(({ scene }) => positionals.length === 0 || positionals.includes(scene))
    .filter(
      ({ scene }, at, kept) => !values.first || kept.findIndex((other) => other.scene === scene) === at,
    );
};

const folderOf = (scene: string): string => join(out, `${scene}${values.phone ? '-phone' : ''}`);

/** Shows a tableau at rest. */
const settle = async (lab: OpenLab, name: string, tableau: Tableau): Promise<void> => {
  for (const trouble of await lab.ask('show', tableau, 'settle')) console.log(`  ${name}: ${trouble}`);
  await lab.ask('pass', 1.5, 2);
};

const photograph = async (lab: OpenLab, still: Still): Promise<Frame> => {
  const { scene, name, tableau } = still;
  await settle(lab, `${scene}/${name}`, tableau);
  const file = join(folderOf(scene), `${name}.png`);
  await mkdir(folderOf(scene), { recursive: true });
  const png = await lab.page.locator('#picture').screenshot({ path: file });
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

const draw = async (stills: readonly Still[]): Promise<void> => {
  const lab = await openLab(PORT, { width: size.width, height: 844 });
  try {
    await lab.ask('open', size.width, { quality: 'high', still: true }, size.width / size.height);
    const frames: Frame[] = [];
    // Pictures that are not shown any more would be looked at as if they were.
    for (const { scene } of values.first ? [] : stills)
      await rm(folderOf(scene), { recursive: true, force: true });
    for (const still of stills) frames.push(await photograph(lab, still));
    await lab.ask('dispose');
    const { columns, width, perSheet } = sheetLook;
    for (let from = 0; from < frames.length; from += perSheet) {
      const part = frames.slice(from, from + perSheet);
      const file = join(out, `${sheetName}${values.phone ? '-phone' : ''}-${from / perSheet + 1}`);
      await writeSheet(lab.browser, `${file}.png`, part, { columns, width, grey: false });
      if (!values.phone)
        await writeSheet(lab.browser, `${file}-grey.png`, part, { columns, width, grey: true });
    }
  } finally {
    await lab.close();
  }
};

const pin = async (stills: readonly Still[]): Promise<void> => {
  const lab = await openLab(PORT);
  try {
    await lab.ask('open', 640, { quality: 'low', still: true });
    const pins: Record<string, string> = {};
    for (const still of pinnedOf(stills)) {
      await settle(lab, pinName(still), still.tableau);
      pins[pinName(still)] = await lab.ask('likeness');
    }
    await writeFile(PINS, `${JSON.stringify(pins, null, 2)}\n`);
    console.log(`${PINS}: ${Object.keys(pins).length} likenesses`);
  } finally {
    await lab.close();
  }
};

const drawTurns = async (story: Story): Promise<void> => {
  const lab = await openLab(PORT, { width: 960, height: 420 });
  const drawn = new Map<string, Buffer>();
  try {
    await lab.ask('open', 960, { quality: 'high', still: true });
    for (const { name, tableau } of turnStillsOf(story)) {
      await settle(lab, name, tableau);
      drawn.set(name, await miniatureOf(lab.page, await lab.page.locator('#picture').screenshot()));
    }
  } finally {
    await lab.close();
  }
  // Those of turns that are gone go too; the old ones stay until all are drawn.
  await rm(TURNS, { recursive: true, force: true });
  for (const [name, webp] of drawn) {
    const file = join(TURNS, `${name}.webp`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, webp);
  }
  await writeFile(join(TURNS, 'manifest.json'), `${JSON.stringify([...drawn.keys()].sort(), null, 2)}\n`);
  console.log(`${TURNS}: ${drawn.size} pictures`);
};

if (values.help) console.log(HELP);
else if (values.turns) await drawTurns(storyTold());
else {
  const stills = wanted();
  if (values.list)
    for (const { scene, name, tableau } of stills) console.log(`${scene}/${name}: ${tableau.describe ?? ''}`);
  else await (values.pin ? pin(stills) : draw(stills));
}
