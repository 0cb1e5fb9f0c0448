import type { Preferences } from '../../session/preferences';
import type { Notice, Screen, SessionState } from '../../session/sessionState';
import type { Phrase, Sign } from '../../story/life';
import type { BeatId, Dream, EndingId, Keep, OptionId, Season } from '../../story/story';

/** One key of the octave, in the order of the keyboard. */
export interface OctaveKey {
  readonly ending: EndingId;
  /** As the story writes it: `C`, `D♯`, `C′` … */
  readonly key: string;
  readonly black: boolean;
  readonly found: boolean;
  /** Only told once found. */
  readonly title: string | null;
}

/** What was said or chosen at one resting beat, for the history. */
export interface HistoryEntry {
  readonly beat: BeatId;
  readonly scene: string;
  /** Card of the scene, where this is its first entry. */
  readonly card: SceneCard | null;
  readonly kind: 'line' | 'choice' | 'made' | 'held';
  readonly name: string | null;
  readonly text: string;
  readonly here: boolean;
}

/** Season and place, shown as a scene opens. */
export interface SceneCard {
  readonly season: Season;
  readonly place: string;
}

/** One option of a choice as it stands on the page. */
interface OptionView {
  readonly id: OptionId;
  readonly text: string;
  /** Chosen in some life before; marked, never dimmed. */
  readonly taken: boolean;
}

/** What the words below the picture are doing. */
export type Words =
  | { readonly kind: 'caption'; readonly name: string | null; readonly text: string }
  | { readonly kind: 'rest' }
  | {
      readonly kind: 'choice';
      readonly ask: string | null;
      readonly hinge: boolean;
      readonly options: readonly OptionView[];
      readonly focus: number;
      /** The drawing whose back lies face up while this is chosen; null: none. */
      readonly back: Sign | null;
    }
  /** Eight keys, and the notes pressed so far. */
  | { readonly kind: 'phrase'; readonly notes: Phrase }
  | { readonly kind: 'sign' }
  | {
      readonly kind: 'hold';
      readonly piece: string;
      readonly pressed: boolean;
      /** From 1, held, to 0, silence. */
      readonly level: number;
      /** It has been held at least once and is sinking. */
      readonly sinking: boolean;
      readonly vamp: boolean;
      readonly caption: string | null;
      readonly toggles: boolean;
    };

/** The story as it stands at a place. */
export interface StoryView {
  readonly kind: 'story';
  readonly beat: BeatId;
  readonly season: Season;
  readonly dream: Dream;
  readonly card: SceneCard | null;
  /** One sentence for the picture. */
  readonly describe: string;
  readonly showDescribe: boolean;
  readonly soundCaption: string | null;
  /** The caption is whole, the options may be chosen. */
  readonly whole: boolean;
  /** Seconds in which the caption becomes whole. */
  readonly reveal: number;
  readonly canGoBack: boolean;
  readonly pace: SessionState['performance']['pace'];
  readonly words: Words;
}

/** One turn of a finished life in the strip under the ending. */
export interface StripTurn {
  readonly beat: BeatId;
  readonly name: string;
  readonly chosen: string;
  readonly season: Season;
  /** How far the life was from what happened when it came here … */
  readonly dreamBefore: Dream;
  /** … and when it had chosen. */
  readonly dream: Dream;
}

/** The card of an ending. */
export interface EndingView {
  readonly kind: 'ending';
  readonly storyTitle: string;
  readonly ending: EndingId;
  readonly key: string;
  readonly title: string;
  readonly keeps: readonly Keep[];
  /** Said instead of love, name, room. */
  readonly kept: string | null;
  readonly card: readonly string[];
  readonly sign: Sign | null;
  readonly strip: readonly StripTurn[];
  /** Moments that alone would have led elsewhere. */
  readonly oneChoiceAway: readonly { readonly name: string; readonly beat: BeatId }[];
  /** Offered first of all: the moment to go back to. */
  readonly again: { readonly name: string; readonly beat: BeatId } | null;
  readonly code: string;
  /** What follows `#life=` in a link. */
  readonly link: string;
}

/** What one screen shows. */
export type View =
  | {
      readonly kind: 'title';
      readonly storyTitle: string;
      readonly keys: readonly OctaveKey[];
      readonly found: number;
      readonly canContinue: boolean;
    }
  | StoryView
  | EndingView
  | { readonly kind: 'pause'; readonly pace: SessionState['performance']['pace'] }
  | { readonly kind: 'history'; readonly entries: readonly HistoryEntry[] }
  | { readonly kind: 'octave'; readonly keys: readonly OctaveKey[]; readonly found: number }
  | { readonly kind: 'settings' }
  | { readonly kind: 'about'; readonly storyTitle: string }
  | { readonly kind: 'idle'; readonly countdown: number; readonly under: View | null }
  | { readonly kind: 'attract'; readonly story: StoryView | null; readonly storyTitle: string }
  | { readonly kind: 'none' };

/** Everything the page draws: a pure function of the session and the story. */
export interface PageModel {
  readonly screen: Screen;
  readonly view: View;
  readonly preferences: Preferences;
  readonly notice: Notice | null;
  readonly device: SessionState['device'];
}
