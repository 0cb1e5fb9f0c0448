/** One strike of the tune. */
export interface Strike {
  /** Quarter notes from where the piece begins. */
  readonly beat: number;
  /** MIDI number. */
  readonly pitch: number;
}

/** What sounds, for whoever plays it or dances to it. */
export interface FigureMusic {
  /** Where it is now, quarter notes. */
  readonly beat: number;
  /** Quarter notes of a bar: it begins on every whole number of these. */
  readonly beatsPerBar: number;
  /** The tune around now, in order of its beats. */
  readonly onsets: readonly Strike[];
}

/** When something moves: seconds of its owner's own time, quarter notes of the music or of his own tempo. */
export interface Moment {
  clock: number;
  beat: number;
  /** Everybody's own number: what moves by chance moves otherwise in each. */
  seed: number;
  /** What sounds, if anything does. */
  music: FigureMusic | undefined;
}
