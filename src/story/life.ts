import type { BeatId, EndingId, OptionId, TurnId } from './story';

export interface Pick {
  readonly turn: TurnId;
  readonly option: OptionId;
}

/** One of the player's five notes: which of the eight keys, and when after the first (seconds). */
export interface Note {
  readonly key: number;
  readonly at: number;
}
export type Phrase = readonly Note[];

/** A stroke of the sign: points in 0…1 of the napkin's width and height. */
export type Stroke = readonly (readonly [x: number, y: number])[];
export type Sign = readonly Stroke[];

export interface Made {
  readonly phrase?: Phrase;
  readonly sign?: Sign;
}

/** Everything a player decided; what is shown follows from it. */
export interface Life {
  readonly cut: string;
  /** Endings found before this life began. */
  readonly shelf: readonly EndingId[];
  readonly picks: readonly Pick[];
  readonly made: Made;
}

/** A life and how far it has been read: all that is saved. */
export interface Place {
  readonly life: Life;
  readonly beat: BeatId;
}
