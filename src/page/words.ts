import type { Keep, Season } from '../story/story';

/** How each season is written on a scene's card. */
export const seasonNames: Readonly<Record<Season, string>> = {
  winter: 'Winter',
  spring: 'Spring',
  summer: 'Summer',
  autumn: 'Autumn',
  later: 'Winter, five years later',
};

/** The three things a life can keep. */
export const keepNames: Readonly<Record<Keep, string>> = { love: 'love', name: 'name', room: 'room' };

/** What holding does, by the piece a scene names; other pieces say only “Hold”. */
export const holdNames: Readonly<Record<string, string>> = {
  dance: 'Hold to dance',
  stars: 'Hold, and gravity lets go',
  song: 'Hold, and the song lasts',
};

/** Small cardinal numbers in words; above twelve in figures. */
export const inWords = (count: number): string =>
  [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
  ][count] ?? String(count);
