import { fittedLife } from './fittedLife';
import type { Life, Made, Pick } from './life';
import { madeOf, madeTextOf } from './madeCode';
import type { Story } from './story';

/** Crockford's base 32: no I, L, O, U; safe in a URL and when read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CHECK_LENGTH = 2;
const CUTS = 4n;
const SHELVES = 1n << 16n;
/** Each codebook entry is one digit: 0 not met, 1…3 the option. */
const CHOICES = 4n;

const toText = (value: bigint): string => {
  let text = '';
  for (let rest = value; rest > 0n || text === ''; rest /= 32n)
    text = ALPHABET.charAt(Number(rest % 32n)) + text;
  return text;
};

const toValue = (text: string): bigint | null => {
  let value = 0n;
  for (const letter of text) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return null;
    value = value * 32n + BigInt(digit);
  }
  return value;
};

/** Two letters (10 bits of FNV-1a) over the story's id and the payload: a mistyped code is found 1023 times in 1024. */
const checkOf = (storyId: string, payload: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of `${storyId}:${payload}`) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  }
  const folded = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & 1023;
  return ALPHABET.charAt(folded >> 5) + ALPHABET.charAt(folded & 31);
};

/** The choices of a life in at most 16 letters, without what was drawn and played. */
export const lifeCodeOf = (story: Story, life: Life): string => {
  const picked = new Map(life.picks.map((pick) => [pick.turn, pick.option]));
  let value = 0n;
  for (const entry of [...story.codebook].reverse()) {
    const option = picked.get(entry.turn);
    const digit = option === undefined ? 0 : entry.options.indexOf(option) + 1;
    value = value * CHOICES + BigInt(digit);
  }
  let shelf = 0n;
  for (const [index, ending] of story.codebookEndings.entries()) {
    if (life.shelf.includes(ending)) shelf |= 1n << BigInt(index);
  }
  value = (value * SHELVES + shelf) * CUTS + BigInt(story.cuts.indexOf(life.cut));
  const payload = toText(value);
  return payload + checkOf(story.id, payload);
};

export type ReadLife = { readonly life: Life } | { readonly problem: string };

/** The life behind a code, or what is wrong with it in one sentence. */
export const readLifeCode = (story: Story, code: string, made: Made = {}): ReadLife => {
  const text = code
    .trim()
    .toLowerCase()
    .replaceAll(/[il]/g, '1')
    .replaceAll('o', '0')
    .replaceAll(/[\s-]/g, '');
  if (text.length <= CHECK_LENGTH) return { problem: `"${code}" is too short to be a life.` };
  const payload = text.slice(0, -CHECK_LENGTH);
  let value = toValue(payload);
  if (value === null) return { problem: `"${code}" holds a letter that no life has.` };
  if (checkOf(story.id, payload) !== text.slice(-CHECK_LENGTH)) {
    return { problem: `"${code}" is not a life of this story: a letter is missing or wrong.` };
  }
  const cut = story.cuts[Number(value % CUTS)];
  value /= CUTS;
  const shelf = story.codebookEndings.filter((_, index) => ((value as bigint) >> BigInt(index)) & 1n);
  value /= SHELVES;
  if (cut === undefined) return { problem: `"${code}" belongs to a cut this story no longer has.` };
  const picks: Pick[] = [];
  for (const entry of story.codebook) {
    const digit = Number(value % CHOICES);
    value /= CHOICES;
    const option = entry.options[digit - 1];
    if (digit > 0 && option === undefined)
      return { problem: `"${code}" chooses something this story does not offer.` };
    if (option !== undefined) picks.push({ turn: entry.turn, option });
  }
  if (value > 0n) return { problem: `"${code}" comes from a newer version of this story.` };
  return { life: fittedLife(story, cut, shelf, picks, made) };
};

/** A life as the end of a link: its code, then what was played and drawn. */
export const linkOf = (story: Story, life: Life): string =>
  [lifeCodeOf(story, life), ...madeTextOf(life.made)].join('.');

/** The life behind a link's end; a spoilt drawing or phrase is a problem too, so that nothing is lost unsaid. */
export const readLink = (story: Story, text: string): ReadLife => {
  const [code = '', ...things] = text.split('.');
  const made = madeOf(things);
  return made === null
    ? { problem: 'What was drawn or played in this link is damaged.' }
    : readLifeCode(story, code, made);
};
