import type * as v from 'valibot';
import { seal, unseal } from './envelope';
import { savedAll } from './savedShapes';

/** Everything a player has, as one text of URL-safe letters to copy and to keep. */
export const exportCodeOf = (everything: v.InferOutput<typeof savedAll>): string => {
  const bytes = new TextEncoder().encode(seal(everything));
  // Letter by letter: a call takes only so many arguments, and many drawings have more bytes.
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
};

/** What such a text holds, or what is wrong with it in words. */
export const readExportCode = (code: string): ReturnType<typeof unseal<typeof savedAll>> => {
  let text: string;
  try {
    const letters = code.replaceAll(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    text = new TextDecoder().decode(bytes);
  } catch {
    return { problem: 'it is not such a code' };
  }
  return unseal(text, savedAll);
};
