import type { Made, Place } from './life';
import type {
  BeatId,
  CastId,
  Dream,
  EndingId,
  LineId,
  OptionId,
  Picture,
  SceneId,
  Season,
  Story,
  Thing,
  TurnId,
} from './story';

/** What a beat asks of the player, with its words resolved. */
export type Now =
  | {
      readonly kind: 'line';
      readonly id: LineId;
      readonly who: CastId | null;
      readonly name: string | null;
      readonly text: string;
    }
  | { readonly kind: 'rest'; readonly seconds: number }
  | {
      readonly kind: 'choose';
      readonly turn: TurnId;
      readonly hinge: boolean;
      readonly ask: string | null;
      readonly options: readonly { readonly id: OptionId; readonly text: string }[];
    }
  | { readonly kind: 'make'; readonly thing: Thing }
  | { readonly kind: 'hold'; readonly piece: string; readonly turn: TurnId | null }
  | { readonly kind: 'end'; readonly ending: EndingId };

/** The still picture, sound and words of a place: everything shown at rest. */
export interface Tableau extends Picture {
  readonly scene: SceneId;
  readonly season: Season;
  /** The scene's card; the page shows it at the scene's first beat. */
  readonly placeName: string | null;
  readonly beat: BeatId;
  readonly dream: Dream;
  readonly now: Now;
  readonly made: Made;
}

export type TableauOf = (story: Story, place: Place) => Tableau;
