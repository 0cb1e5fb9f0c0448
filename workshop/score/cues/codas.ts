import { oneMoreSong, setList, theWindow, unfinished, walkOnBy } from './blackCodas.ts';
import type { CueSheet } from './cueSheet.ts';
import { landedCoda } from './landedCoda.ts';
import { WHITE_CODAS, whiteCoda } from './whiteCodas.ts';

/** Thirteen codas by ending. */
export function codas(): readonly (() => CueSheet)[] {
  return [
    ...WHITE_CODAS.map((plan) => () => whiteCoda(plan)),
    landedCoda,
    setList,
    walkOnBy,
    theWindow,
    unfinished,
    oneMoreSong,
  ];
}

/** Ids of the codas, in the order of {@link codas}. */
export const CODA_IDS: readonly string[] = [
  ...WHITE_CODAS.map((plan) => plan.ending),
  'while-the-song-lasts',
  'the-set-list',
  'walk-on-by',
  'the-window',
  'unfinished',
  'one-more-song',
].map((ending) => `coda-${ending}`);
