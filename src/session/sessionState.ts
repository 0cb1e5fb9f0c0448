import type { Phrase, Place } from '../story/life';
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
  /** It has gone on long enough and only waits to be let go: the song has shown its last vignette, a dance its steps. */
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
  readonly read: ReadonlySet<BeatId>;
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
  /** Seconds in which the caption now shown becomes whole; 0 where it is at once. */
  readonly reveal: number;
  readonly pace: 'read' | 'auto' | 'skip';
  /** A whole life is being shown: it also holds, and chooses what that life chose, by itself. */
  readonly film: boolean;
  readonly held: Held | null;
  /** The notes of the phrase pressed so far. */
  readonly notes: Phrase;
  /** The vignette of the song now on stage, and its caption. */
  readonly vignette: string | null;
  readonly vignetteCaption: string | null;
  readonly soundCaption: string | null;
  /** Whole seconds left in the idle dialog. */
  readonly countdown: number | null;
  /** Which option has the keyboard's, pad's or switch's focus; -1 while it is on the question. */
  readonly focus: number;
}

export type Device = 'keyboard' | 'mouse' | 'touch' | 'pad' | 'switch';

export interface SessionState {
  readonly screen: Screen;
  /** The screen under pause, history, settings … */
  readonly behind: Screen;
  /** The place on stage: of the life being played, or of one only looked at. */
  readonly place: Place | null;
  /** The place that `continue` goes on from; differs from `place` while another life is looked at. */
  readonly kept: Place | null;
  readonly shelf: Shelf;
  readonly preferences: Preferences;
  readonly performance: Performance;
  readonly notice: Notice | null;
  /** The device last used: prompts show it. */
  readonly device: Device;
}

/** Nobody is doing anything. */
export const restingPerformance: Performance = {
  ready: false,
  reveal: 0,
  pace: 'read',
  film: false,
  held: null,
  notes: [],
  vignette: null,
  vignetteCaption: null,
  soundCaption: null,
  countdown: null,
  focus: -1,
};
