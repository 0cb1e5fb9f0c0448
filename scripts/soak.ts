import { parseArgs } from 'node:util';
import { build } from 'vite';
import { seededRandom } from '../src/director/seededRandom';
import { lineOf } from '../src/story/diagnostics';
import type { Story } from '../src/story/story';
import { closeBrowser, createVisitor } from '../tests/support/visitor';
import { serveGame } from './serveGame';
import { type Alive, countResources } from './soak/countResources';
import { quickHands } from './soak/quickHands';
import { slopeOf } from './soak/slopeOf';
import { DEFAULT_STORY, readStoryFolder } from './storyFolder';

const HELP = `npm run soak [-- --plays N --lives N --seed N --hasten N]
Plays whole lives one after another in one page of the built game, by keyboard and a hastened clock, one picture to each
press of a key and the lowest quality, and counts after each what is alive: textures, buffers and frames on the graphics
card, listeners, elements, bytes of the heap.
After the first tenth of the lives (six at least) all but the heap must stay as they are, and the heap must not rise.
A place, a costume or a stretch of code met for the first time is kept: in a short run let few lives come round again.
  --plays   how many lives (500)
  --lives   how many different ones, in turn (each its own)
  --seed    which lives (1)
  --hasten  how many times faster than life the page's clock runs (64)`;

const { values } = parseArgs({
  options: {
    plays: { type: 'string', default: '500' },
    lives: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    hasten: { type: 'string', default: '64' },
    help: { type: 'boolean', default: false },
  },
});

interface Count extends Alive {
  readonly elements: number;
  readonly heap: number;
}
const flat = ['textures', 'buffers', 'framebuffers', 'listeners', 'elements'] as const;

/** Seconds of the page's clock after which the title rests, and nobody is still on the way out. */
const REST = 24;

/** Pictures drawn in a real second; the player presses a key once for each. */
const PICTURES = 16;

/** What somebody wants of a life: options, and whether the song is held to its end. */
interface Wanted {
  readonly wishes: Record<string, string>;
  readonly song: 'hold' | 'let die';
}

const wishesOf = (story: Story, random: () => number): Record<string, string> =>
  Object.fromEntries(
    [...story.turns.values()].map(({ id, options }) => [
      id,
      options[Math.floor(random() * options.length)] ?? '',
    ]),
  );

const soak = async (story: Story, plays: number): Promise<boolean> => {
  await build({
    configLoader: 'runner',
    logLevel: 'error',
    build: { outDir: '.cache/soak', emptyOutDir: true },
  });
  const game = await serveGame({ folder: '.cache/soak' });
  const random = seededRandom(Number(values.seed));
  try {
    const guest = await createVisitor({
      address: `${game.address}?cut=short`,
      width: 640,
      height: 480,
      hasten: Number(values.hasten),
      pictures: PICTURES,
      prepare: countResources,
    });
    const session = await guest.context.newCDPSession(guest.page);
    await session.send('Performance.enable');
    const countNow = async (): Promise<Count> => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
      const alive = await guest.page.evaluate(() => (window as unknown as { alive: Alive }).alive);
      return {
        ...alive,
        elements: await guest.page.evaluate(() => document.querySelectorAll('*').length),
        heap: metric('JSHeapUsedSize'),
      };
    };
    const counts: Count[] = [];
    const lives = Array.from(
      { length: Math.min(plays, Number(values.lives)) },
      (): Wanted => ({ song: random() < 0.2 ? 'let die' : 'hold', wishes: wishesOf(story, random) }),
    );
    await guest.page.keyboard.press('Space');
    for (let play = 0; play < plays; play += 1) {
      const { wishes = {}, song } = lives[play % lives.length] ?? {};
      const end = await guest.play(quickHands, wishes, ({ ending }) => ending !== null, song);
      await guest.page.click('[data-part=leave]');
      await guest.waitForScreen('title');
      const began = await guest.page.evaluate(() => performance.now());
      const rested = await guest.page.waitForFunction(
        ([from, rest]) => performance.now() - (from ?? 0) > (rest ?? 0),
        [began, REST * 1000],
      );
      await rested.dispose();
      const now = await countNow();
      counts.push(now);
      console.log(
        `${String(play + 1).padStart(4)} ${(end.ending ?? '').padEnd(22)} ${flat.map((kind) => `${kind} ${now[kind]}`).join(', ')}, layers ${now.layers}, heap ${(now.heap / 1e6).toFixed(1)} MB`,
      );
      await guest.page.click('[data-part=begin]');
      await guest.waitForScreen('story');
    }
    await guest.leave();
    return verdict(counts, guest.complaints);
  } finally {
    await closeBrowser();
    await game.close();
  }
};

const verdict = (counts: readonly Count[], complaints: readonly string[]): boolean => {
  const settled = counts.slice(Math.max(6, Math.ceil(counts.length / 10)));
  let isFlat = complaints.length === 0;
  for (const kind of flat) {
    const seen = settled.map((count) => count[kind]);
    const [least, most] = [Math.min(...seen), Math.max(...seen)];
    if (least !== most) isFlat = false;
    console.log(
      `${least === most ? 'flat  ' : 'MOVES '} ${kind}: ${least === most ? least : `${least}…${most}`}`,
    );
  }
  const { slope, noise } = slopeOf(settled.map(({ heap }) => heap / 1000));
  const rises = slope > noise;
  console.log(`${rises ? 'RISES ' : 'level '} heap: ${slope.toFixed(1)} ± ${noise.toFixed(1)} kB a life`);
  for (const complaint of new Set(complaints)) console.log(`said   ${complaint}`);
  return isFlat && !rises;
};

if (values.help) console.log(HELP);
else {
  const read = readStoryFolder(DEFAULT_STORY);
  if ('diagnostics' in read) throw new Error(read.diagnostics.map(lineOf).join('\n'));
  if (!(await soak(read.story, Number(values.plays)))) process.exitCode = 1;
}
