import type { Intent } from '../director/intent';

/** How the game is used: it stands between whoever presses and the director. */
export interface Mode {
  send(intent: Intent): void;
  /** Shows the first screen. */
  start(): void;
  /** Opens the life of a link: what followed `#life=`. */
  openLink(text: string): void;
  /** Somebody's pad was pulled out. */
  losePad(): void;
  /** The page went out of sight. */
  hide(): void;
  dispose(): void;
}
