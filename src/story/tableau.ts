import type { Made, Place } from './life';
import { optionsAt, stepOf } from './play';
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
import type { Step } from './trace';

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

/** The words of a message. Throws a RangeError for one the story does not have. */
export const textOf = (story: Story, id: LineId): string => {
  const text = story.messages.get(id);
  if (text === undefined) throw new RangeError(`The story has no text "${id}".`);
  return text;
};

const nowOf = (story: Story, place: Place, { beat }: Step): Now => {
  switch (beat.kind) {
    case 'line':
      return {
        kind: 'line',
        id: beat.text,
        who: beat.who,
        name: beat.who === null ? null : (story.names[beat.who] ?? beat.who),
        text: textOf(story, beat.text),
      };
    case 'rest':
      return { kind: 'rest', seconds: beat.seconds };
    case 'choose': {
      const offered = optionsAt(story, place);
      return {
        kind: 'choose',
        turn: beat.turn,
        hinge: story.turns.get(beat.turn)?.kind === 'hinge',
        ask: beat.ask === undefined ? null : textOf(story, beat.ask),
        options: beat.options
          .filter((option) => offered.includes(option.id))
          .map((option) => ({ id: option.id, text: textOf(story, option.text) })),
      };
    }
    case 'make':
      return { kind: 'make', thing: beat.thing };
    case 'hold':
      return { kind: 'hold', piece: beat.piece, turn: beat.turn ?? null };
    case 'end':
      return { kind: 'end', ending: beat.ending };
    default:
      return beat satisfies never;
  }
};

/** Everything that can be seen, heard and read at a place: a pure function of the story and the place. */
export const tableauOf = (story: Story, place: Place): Tableau => {
  const step = stepOf(story, place);
  return {
    ...step.picture,
    scene: step.scene.id,
    season: step.scene.season,
    placeName: step.scene.place === null ? null : textOf(story, step.scene.place),
    beat: step.beat.id,
    dream: step.picture.awake === true ? 0 : step.dream,
    now: nowOf(story, place, step),
    made: place.life.made,
  };
};

/** The one-shots on the way to a place from the beat before it; struck only when performed. */
export const strikesInto = (story: Story, place: Place): readonly string[] => stepOf(story, place).strikes;
