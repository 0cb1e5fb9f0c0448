import type { Made, Note, Phrase, Sign } from './life';
import { PHRASE_KEYS, PHRASE_NOTES, TICKS_A_SECOND } from './phrase';
import { thinned } from './sign';

/** Points are kept to a 255th of the napkin. */
const GRID = 255;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const toLetters = (bytes: readonly number[]): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const count = Math.min(3, bytes.length - at) + 1;
    for (let letter = 0; letter < count; letter += 1)
      text += LETTERS.charAt((bits >> (18 - 6 * letter)) & 63);
  }
  return text;
};

const toBytes = (text: string): number[] | null => {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const group = [...text.slice(at, at + 4)].map((letter) => LETTERS.indexOf(letter));
    if (group.includes(-1) || group.length === 1) return null;
    const [a = 0, b = 0, c = 0, d = 0] = group;
    const bits = (a << 18) | (b << 12) | (c << 6) | d;
    for (let byte = 0; byte < group.length - 1; byte += 1) bytes.push((bits >> (16 - 8 * byte)) & 255);
  }
  return bytes;
};

const phraseText = (phrase: Phrase): string =>
  toLetters(
    phrase.flatMap((note) => {
      const ticks = Math.min(65535, Math.round(note.at * TICKS_A_SECOND));
      return [note.key & 7, ticks >> 8, ticks & 255];
    }),
  );

const readPhrase = (text: string): Phrase | null => {
  const bytes = toBytes(text);
  if (bytes === null || bytes.length % 3 !== 0 || bytes.length > 3 * PHRASE_NOTES) return null;
  const notes: Note[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [key = 0, high = 0, low = 0] = bytes.slice(at, at + 3);
    if (key >= PHRASE_KEYS) return null;
    notes.push({ key, at: ((high << 8) | low) / TICKS_A_SECOND });
  }
  return notes;
};

const toGrid = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * GRID);

const signText = (sign: Sign): string =>
  toLetters(
    thinned(sign).flatMap((stroke) => [
      stroke.length >> 8,
      stroke.length & 255,
      ...stroke.flatMap(([x, y]) => [toGrid(x), toGrid(y)]),
    ]),
  );

const readSign = (text: string): Sign | null => {
  const bytes = toBytes(text);
  if (bytes === null) return null;
  const strokes: [number, number][][] = [];
  let at = 0;
  while (at < bytes.length) {
    const count = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    const end = at + 2 + count * 2;
    if (count === 0 || end > bytes.length) return null;
    const stroke: [number, number][] = [];
    for (let point = at + 2; point < end; point += 2) {
      stroke.push([(bytes[point] ?? 0) / GRID, (bytes[point + 1] ?? 0) / GRID]);
    }
    strokes.push(stroke);
    at = end;
  }
  return strokes;
};

/** What a life made, as URL-safe texts: phrase first, then sign; an empty text stands for a thing not made. */
export const madeTextOf = (made: Made): readonly string[] => {
  if (made.phrase === undefined && made.sign === undefined) return [];
  const texts = [made.phrase === undefined ? '' : phraseText(made.phrase)];
  if (made.sign !== undefined) texts.push(signText(made.sign));
  return texts;
};

/** What was made, from such texts; null if they are damaged. */
export const madeOf = (texts: readonly string[]): Made | null => {
  const [phraseLetters = '', signLetters = '', ...rest] = texts;
  if (rest.length > 0) return null;
  const phrase = phraseLetters === '' ? undefined : readPhrase(phraseLetters);
  const sign = signLetters === '' ? undefined : readSign(signLetters);
  if (phrase === null || sign === null) return null;
  return { ...(phrase && { phrase }), ...(sign && { sign }) };
};
