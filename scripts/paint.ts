import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { readSetManifest } from '../src/content/setManifest.ts';
import type { Look, Workshop } from '../workshop/sets/page.ts';
import { findChromium } from './chromium.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    look: { type: 'string', multiple: true, default: [] },
    only: { type: 'boolean', default: false },
    plans: { type: 'boolean', default: false },
    grey: { type: 'boolean', default: false },
    width: { type: 'string', default: '1440' },
  },
});

const root = path.resolve(import.meta.dirname, '..');

const script = async (): Promise<string> => {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(root, 'workshop/sets/page.ts'), formats: ['iife'], name: 'painted' },
    },
  });
  const chunk = [result]
    .flat()
    .flatMap((r) => ('output' in r ? r.output : []))
    .find((c) => c.type === 'chunk');
  if (!chunk) throw new Error('The painters could not be bundled.');
  return chunk.code;
};

const looksOf = (words: readonly string[]): Look[] =>
  words.map((word) => {
    const [cue = 'full', dream = '0', camera = 'wide', marks = ''] = word.split(':');
    const standing = marks.split('+').filter(Boolean);
    return {
      cue,
      dream: Number(dream),
      camera,
      marks: standing,
      grey: values.grey,
      width: Number(values.width),
    };
  });

const renewPlan = async (id: string, plan: unknown): Promise<void> => {
  const file = path.join(root, 'assets/sets', id, 'manifest.json');
  if (!existsSync(file)) return;
  const { layers } = readSetManifest(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, `${JSON.stringify(readSetManifest({ ...(plan as object), layers }), null, 1)}\n`);
};

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.addScriptTag({ content: await script() });
  type Global = { workshop: Workshop };
  const all = await page.evaluate(() => (globalThis as unknown as Global).workshop.ids());
  for (const id of positionals.length ? positionals : all) {
    const started = performance.now();
    if (values.plans) {
      await renewPlan(
        id,
        await page.evaluate((set) => (globalThis as unknown as Global).workshop.plan(set), id),
      );
      continue;
    }
    if (!values.only) {
      const { plan, layers } = await page.evaluate(
        (set) => (globalThis as unknown as Global).workshop.paint(set),
        id,
      );
      const folder = path.join(root, 'assets/sets', id);
      await mkdir(folder, { recursive: true });
      for (const old of await readdir(folder)) await rm(path.join(folder, old));
      const manifest = readSetManifest({ ...(plan as object), layers: layers.map((l) => l.layer) });
      let bytes = 0;
      for (const { layer, webp } of layers) {
        const picture = Buffer.from(webp, 'base64');
        const file = path.join(root, 'assets/sets', layer.file);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, picture);
        if (layer.file.startsWith(`${id}/`)) bytes += picture.length;
      }
      await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
      console.log(
        `${id}: ${layers.length} layers, ${Math.round(bytes / 1000)} kB, ${Math.round(performance.now() - started)} ms`,
      );
    }
    for (const look of looksOf(values.look)) {
      const png = await page.evaluate(([set, l]) => (globalThis as unknown as Global).workshop.look(set, l), [
        id,
        look,
      ] as const);
      if (!png) continue;
      const previews = path.join(root, 'workshop/sets/previews');
      await mkdir(previews, { recursive: true });
      await writeFile(
        path.join(previews, `${id}-${look.cue}-${look.dream}-${look.camera}.png`),
        Buffer.from(png, 'base64'),
      );
    }
  }
} finally {
  await browser.close();
}
