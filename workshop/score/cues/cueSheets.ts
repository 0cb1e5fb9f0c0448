import { at } from '../at.ts';
import { CODA_IDS, codas } from './codas.ts';
import type { CueSheet } from './cueSheet.ts';
import { song } from './song.ts';
import { ownSong, phraseBed, title, wallpaper } from './winter.ts';

/** Every cue of the game by id, written out only when asked for. */
export function cueSheets(): Map<string, () => CueSheet> {
  const sheets: [string, () => CueSheet][] = [
    ['title', title],
    ['wallpaper', wallpaper],
    ['phrase-bed', phraseBed],
    ['own-song', ownSong],
    ['song', () => song],
    ...codas().map((sheet, i): [string, () => CueSheet] => [at(CODA_IDS, i), sheet]),
  ];
  return new Map(sheets);
}
