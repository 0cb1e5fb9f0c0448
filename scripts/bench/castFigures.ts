import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { serveGame } from '../serveGame';
import { type Figure, medianOf } from './measure';

/** What one look at the couple that dances by itself gives. */
interface Danced {
  /** Milliseconds of one figure, each the mean of some frames. */
  readonly times: readonly number[];
  /** Bytes made in a frame of both, each the mean of many frames. */
  readonly bytes: readonly number[];
}

interface CastWindow {
  dance(rounds: number, framesARound: number, measured: number): Danced;
  beginCast(): void;
}

const ROUNDS = 40;
const FRAMES_A_ROUND = 15;
const FRAMES_MEASURED = 400;

/** The living cast: JS of one figure, of two couples and 24 in an audience, and what a frame leaves to be collected. */
export const castFigures = async (
  browser: Browser,
  framesAt: (address: string, begin: () => void) => Promise<readonly number[]>,
  bareFrames: readonly number[],
): Promise<readonly Figure[]> => {
  await build({
    configFile: false,
    root: 'scripts/bench/castScene',
    logLevel: 'error',
    build: { outDir: '../../../.cache/cast', emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const served = await serveGame({ folder: '.cache/cast' });
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    const alone = await page.evaluate(
      ([rounds, framesARound, measured]) =>
        (window as unknown as CastWindow).dance(rounds, framesARound, measured),
      [ROUNDS, FRAMES_A_ROUND, FRAMES_MEASURED] as const,
    );
    await page.close();
    const frames = await framesAt(served.address, () => (window as unknown as CastWindow).beginCast());
    const sorted = [...frames].sort((a, b) => a - b);
    return [
      {
        area: 'cast',
        what: 'JS of one dancing figure a frame, middle detail, median',
        measured: medianOf(alone.times),
        unit: 'ms',
        budget: 1,
      },
      {
        area: 'cast',
        what: 'left to be collected by a frame of a dancing couple',
        measured: Math.max(0, medianOf(alone.bytes)),
        unit: 'bytes',
        budget: 640,
      },
      {
        area: 'cast',
        what: 'two couples and an audience of 24, JS a frame, median',
        measured: medianOf(frames),
        unit: 'ms',
        budget: 4,
      },
      {
        area: 'cast',
        what: 'the same, 99th percentile',
        measured: sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 0,
        unit: 'ms',
        budget: 8,
      },
      {
        area: 'cast',
        what: 'the same beside the bare scene, median',
        measured: medianOf(frames) / medianOf(bareFrames),
        unit: '×',
      },
    ];
  } finally {
    await served.close();
  }
};
