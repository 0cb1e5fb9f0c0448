const LETTERS = 'abcdefghjkmnpqrstvwxyz';

/**
 * The id a text gets when its writer gave none: a letter-only word from its wording, so that the file says the same id
 * before and after `npm run ids` writes it down. Later edits keep what is written.
 */
export const lineIdFor = (text: string, isTaken: (id: string) => boolean): string => {
  for (let salt = 0; ; salt += 1) {
    let hash = 0x811c9dc5 ^ salt;
    for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    let id = '';
    for (let rest = hash; id.length < 5; rest = Math.floor(rest / LETTERS.length)) {
      id += LETTERS.charAt(rest % LETTERS.length);
    }
    if (!isTaken(id)) return id;
  }
};
