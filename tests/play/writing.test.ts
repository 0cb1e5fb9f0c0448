import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { closeBrowser, createVisitor, keyboard, openBrowser, type Visitor } from '../support/visitor';

const folders: string[] = [];
let server: ViteDevServer | null = null;
let visitor: Visitor | null = null;

/** A copy of the tiny story that a writer may spoil, with the files of a broken one laid over it. */
const storyFolder = (broken?: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  folders.push(folder);
  cpSync('tests/stories/tiny', folder, { recursive: true });
  if (broken !== undefined) cpSync(`tests/stories/broken/${broken}`, folder, { recursive: true });
  return folder;
};

const withStory = async <Result>(folder: string, act: () => Promise<Result>): Promise<Result> => {
  const before = process.env.STORY;
  process.env.STORY = folder;
  try {
    return await act();
  } finally {
    if (before === undefined) delete process.env.STORY;
    else process.env.STORY = before;
  }
};

const develop = async (folder: string): Promise<Visitor> => {
  server = await withStory(folder, () =>
    createServer({ configLoader: 'runner', logLevel: 'silent', server: { port: 0, strictPort: false } }),
  );
  await server.listen();
  visitor = await createVisitor({ address: server.resolvedUrls?.local[0] ?? '' });
  return visitor;
};

afterEach(async () => {
  await visitor?.leave();
  await server?.close();
  [visitor, server] = [null, null];
});
afterAll(async () => {
  await closeBrowser();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a broken story', () => {
  it('fails the build with the file, the line and the remedy', async () => {
    const folder = storyFolder('unknown-scene');
    const outDir = join(folder, 'dist');
    const failing = withStory(folder, () =>
      build({ configLoader: 'runner', logLevel: 'silent', build: { outDir } }),
    );
    await expect(failing).rejects.toThrow(
      /sink\.yaml:20:5 unknown-scene: "evenign" is not a scene\. Did you mean "evening"\?/,
    );
  });

  it('shows the problem page while developing, and the game once it is mended', async () => {
    const folder = storyFolder('unknown-scene');
    const writer = await develop(folder);
    await writer.waitForScreen('problem');
    const text = await writer.page.textContent('[data-part=problem]');
    expect(text).toMatch(/sink\.yaml.*20/s);
    expect(text).toContain('"evenign" is not a scene.');
    cpSync('tests/stories/tiny/sink.yaml', join(folder, 'sink.yaml'));
    await writer.waitForScreen('title');
  });
});

describe('a saved scene file', () => {
  it('changes the running game in place, at the same beat', async () => {
    const folder = storyFolder();
    const writer = await develop(folder);
    await writer.page.click('[data-part=begin]');
    await writer.waitForScreen('story');
    await writer.play(keyboard, {}, (asking) => asking.caption.includes('rosehip'));
    const file = join(folder, 'kitchen.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('It only knows $tea.', 'It has never heard of $tea.'),
    );
    await writer.page.waitForFunction(() =>
      document.querySelector('[data-part=caption]')?.textContent?.includes('never heard of rosehip'),
    );
    expect((await writer.asking()).screen).toBe('story');
  });
});

describe('a story that cannot be loaded', () => {
  it('is told on the problem page instead of a blank screen', async () => {
    const context = await (await openBrowser()).newContext();
    const page = await context.newPage();
    await page.route(/virtual_story/, (route) => route.abort());
    await page.goto(inject('game'));
    await page.waitForSelector('html[data-screen=problem]');
    expect(await page.textContent('[data-part=problem]')).toContain('The story could not be loaded.');
    await context.close();
  });
});
