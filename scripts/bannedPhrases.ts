import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where the hashes of word sequences stand that may not appear; the phrases themselves are not in this repository. */
const HASHES = new URL('../tests/scenes/banned-phrases.json', import.meta.url);
const LENGTHS = [3, 4, 5, 6];

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '');

/** The first 12 hexadecimal digits of the SHA-256 of a word sequence. */
export const phraseHash = (phrase: string): string =>
  createHash('sha256').update(wordsOf(phrase).join(' ')).digest('hex').slice(0, 12);

/** The word sequences of a text that may not appear in this story. */
export const bannedIn = (text: string, banned: ReadonlySet<string> = readBanned()): readonly string[] => {
  const words = wordsOf(text);
  return words.flatMap((_, from) =>
    LENGTHS.map((length) => words.slice(from, from + length).join(' ')).filter(
      (phrase, index) => words.length >= from + (LENGTHS[index] ?? 0) && banned.has(phraseHash(phrase)),
    ),
  );
};

export const readBanned = (): ReadonlySet<string> =>
  new Set(JSON.parse(readFileSync(HASHES, 'utf8')) as string[]);
