import { at } from '../at.ts';
import { audition, layBy, nevada, quarrel, theatre } from './autumn.ts';
import { cinemaOrgan, muzak } from './cinema.ts';
import { CODA_IDS, codas } from './codas.ts';
import { concert } from './concert.ts';
import type { CueSheet } from './cueSheet.ts';
import { club, fiveYears } from './later.ts';
import { number } from './number.ts';
import { song } from './song.ts';
import { overlook, planetarium } from './spring.ts';
import { apartment, offer, smallRoom } from './summer.ts';
import { ownSong, phraseBed, title, wallpaper } from './winter.ts';

/** Every cue of the game by id, in the order of the story, written out only when asked for. */
export function cueSheets(): Map<string, () => CueSheet> {
  const sheets: [string, () => CueSheet][] = [
    ['title', title],
    ['wallpaper', wallpaper],
    ['phrase-bed', phraseBed],
    ['own-song', ownSong],
    ['overlook', overlook],
    ['muzak', muzak],
    ['cinema-organ', cinemaOrgan],
    ['planetarium', planetarium],
    ['apartment', apartment],
    ['offer', offer],
    ['concert', concert],
    ['small-room', smallRoom],
    ['quarrel', quarrel],
    ['theatre', theatre],
    ['nevada', nevada],
    ['audition', audition],
    ['lay-by', layBy],
    ['number', number],
    ['five-years', fiveYears],
    ['club', club],
    ['song', () => song],
    ...codas().map((sheet, i): [string, () => CueSheet] => [at(CODA_IDS, i), sheet]),
  ];
  return new Map(sheets);
}
