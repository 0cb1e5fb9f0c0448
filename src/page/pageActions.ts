import type { Intent } from '../director/intent';
import type { Preferences } from '../session/preferences';
import type { BeatId, Dream } from '../story/story';

/** What the page can ask for; everything about the story is an intent. */
export interface PageActions {
  send(intent: Intent): void;
  prefer(change: Partial<Preferences>): void;
  /** Takes the notice away. */
  notify(notice: null): void;
  /** The step of picture quality in use, in a word; empty: nothing is drawn yet. */
  qualityInUse(): string;
  /** What was not shown or sounded as it should be, a line each; empty: nothing. */
  report(): string;
  /** Everything kept, as a text to take along. */
  exportCode(): string;
  /** Adds what such a text holds; false (and a notice) where it is spoilt. */
  importCode(code: string): boolean;
}

/** How this page is set up; fixed while it is open. */
export interface PageSetting {
  /** Public machine: large targets, no links out. */
  readonly kiosk: boolean;
  /** Every animation frozen at its end. */
  readonly still: boolean;
  /** Address that a life's link begins with, without a fragment. */
  readonly address: string;
  /** Address of a small picture of what was on stage when a turn came; null where there is none. */
  turnPictureUrl(beat: BeatId, dream: Dream): string | null;
}
