import type { Intent } from '../director/intent';

/** How the game is used: it stands between whoever presses and the director. */
export interface Mode {
  send(intent: Intent): void;
  /** Shows the first screen; `link` is what followed `#life=`, if anything did. */
  start(link: string | null): void;
  /** Somebody's pad was pulled out. */
  losePad(): void;
  /** The page went out of sight. */
  hide(): void;
  dispose(): void;
}

/** What follows `#life=` in an address's fragment, or null. */
export const lifeInFragment = (fragment: string): string | null => {
  const [, text] = /^#life=(.+)$/.exec(fragment) ?? [];
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
