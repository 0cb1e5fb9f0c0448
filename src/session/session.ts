import type { Place } from '../story/life';
import type { BeatId, EndingId, OptionId, Story, TurnId } from '../story/story';
import type { Preferences } from './preferences';
import type { Device, Notice, Performance, Screen, SessionState } from './sessionState';

/** The one store, and the only ways to change it. What must outlive the page is kept at once. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: (state: SessionState, before: SessionState) => void): () => void;
  readonly story: Story;
  /** Another reading of the same story (a scene file was edited): every place is carried over by its ids. */
  replaceStory(story: Story): void;
  /** The life being played is here now; kept at once. */
  moveTo(place: Place): void;
  /** Looks at another life without touching the one being played. */
  visit(place: Place): void;
  /** Whether the life on stage is only looked at. */
  isVisiting(): boolean;
  /** Nothing is on stage any more; the life being played can be continued. */
  leaveStage(): void;
  /** The life being played is over or given up: there is nothing to continue. */
  closeLife(): void;
  show(screen: Screen, behind?: Screen): void;
  perform(part: Partial<Performance>): void;
  find(ending: EndingId, place: Place): void;
  markRead(beat: BeatId): void;
  markTaken(turn: TurnId, option: OptionId): void;
  prefer(part: Partial<Preferences>): void;
  useDevice(device: Device): void;
  notify(notice: Notice | null): void;
  /** The place a life's link begins at, its whole life known; a spoilt link is a Notice and null. */
  openLink(text: string): Place | null;
  exportCode(): string;
  /** Adds what a code holds to what is here; a spoilt code is a Notice and changes nothing. */
  importCode(code: string): boolean;
  /** Forgets everything, kept or not, but a lobby's octave. */
  wipe(): void;
}
