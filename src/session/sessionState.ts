import type { Place } from '../story/life';
import type { BeatId, EndingId } from '../story/story';
import type { Preferences } from './preferences';

/** The one verb: a key held down. */
export interface Held {
  /** `dance`, `stars`, `song` … as named by the scene. */
  readonly piece: string;
  readonly pressed: boolean;
  /** 1 while held; sinks to 0 in four seconds when let go. */
  readonly level: number;
  /** Bars held so far. */
  readonly bar: number;
  /** The song has shown its last vignette and waits to be let go. */
  readonly vamp: boolean;
}

export type Screen =
  | 'title'
  | 'story'
  | 'pause'
  | 'history'
  | 'ending'
  | 'octave'
  | 'settings'
  | 'about'
  | 'attract'
  | 'idle'
  | 'operator'
  | 'problem';

/** What stays when a life is over. */
export interface Shelf {
  /** In the order they were found. */
  readonly endings: readonly EndingId[];
  /** How the ending was last reached, so that its key can open it again. */
  readonly lives: Readonly<Record<EndingId, Place>>;
  /** Beats read before: what skipping may run over. */
  readonly read: readonly BeatId[];
  /** `turn/option` taken before. */
  readonly taken: readonly string[];
}

/** Something the player must be told once, in words; never a reason to stop. */
export interface Notice {
  readonly what: string;
  /** What was done about it, or can be. */
  readonly remedy: string;
}

/** What the director is doing; never saved. */
export interface Performance {
  /** The caption is whole and the options have been on screen long enough to be chosen. */
  readonly ready: boolean;
  readonly pace: 'read' | 'auto' | 'skip';
  readonly held: Held | null;
  /** The vignette of the song now on stage, and its caption. */
  readonly vignette: string | null;
  readonly vignetteCaption: string | null;
  readonly soundCaption: string | null;
  /** Seconds left in the idle dialog. */
  readonly countdown: number | null;
  /** Which option has the keyboard's, pad's or switch's focus. */
  readonly focus: number;
}

export interface SessionState {
  readonly screen: Screen;
  /** The screen under pause, history, settings … */
  readonly behind: Screen;
  readonly place: Place | null;
  readonly shelf: Shelf;
  readonly preferences: Preferences;
  readonly performance: Performance;
  readonly notice: Notice | null;
  /** The device last used: prompts show it. */
  readonly device: 'keyboard' | 'mouse' | 'touch' | 'pad' | 'switch';
}
