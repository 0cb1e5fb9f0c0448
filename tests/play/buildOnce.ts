import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { type ServedGame, serveGame } from '../../scripts/serveGame';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built game is served. */
    game: string;
    /** Where the same game is served with the tiny second story. */
    tinyGame: string;
  }
}

const buildWith = async (story: string, outDir: string): Promise<ServedGame> => {
  const before = process.env.STORY;
  process.env.STORY = story;
  await build({ configLoader: 'runner', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  if (before === undefined) delete process.env.STORY;
  else process.env.STORY = before;
  return serveGame({ folder: outDir });
};

/** Builds and serves the game once for all tests that play it from outside: with its own story, and with the tiny one. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const game = await buildWith('scenes', '.cache/dist');
  const tiny = await buildWith('tests/stories/tiny', '.cache/dist-tiny');
  project.provide('game', game.address);
  project.provide('tinyGame', tiny.address);
  return async () => {
    await game.close();
    await tiny.close();
  };
};
