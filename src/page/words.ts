import type { Keep, Season } from '../story/story';

/** How each season is written on a scene's card. */
export const seasonNames: Readonly<Record<Season, string>> = {
  winter: 'Winter',
  spring: 'Spring',
  summer: 'Summer',
  autumn: 'Autumn',
  later: 'Winter, five years later',
};

const keepNames: Readonly<Record<Keep, string>> = { love: 'love', name: 'name', room: 'room' };

/** What an ending kept, in words: love · name · room, or what it says instead. */
export const keptText = (card: { readonly keeps: readonly Keep[]; readonly kept: string | null }): string =>
  card.keeps.length > 0 ? card.keeps.map((keep) => keepNames[keep]).join(' · ') : (card.kept ?? '');

/** What holding does, by the piece a scene names; other pieces say only “Hold”. */
export const holdNames: Readonly<Record<string, string>> = {
  dance: 'Hold to dance',
  stars: 'Hold, and gravity lets go',
  song: 'Hold, and the song lasts',
};

const UNITS = [
  ...[
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
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number from 0 to 99 in words; above in figures. */
export const inWords = (count: number): string => {
  const small = UNITS[count];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(count / 10)];
  if (tens === undefined) return String(count);
  return count % 10 === 0 ? tens : `${tens}-${UNITS[count % 10]}`;
};
