/** What a note is in the texture: decides balance, lead over the beat and noise. */
export type Voice = 'melody' | 'inner' | 'bass' | 'fill' | 'drum' | 'sustained';

/** One note as an arranger hands it to the player: quarter notes, MIDI pitch, weight 0…1. */
export interface Played {
  beat: number;
  length: number;
  pitch: number;
  weight: number;
  voice: Voice;
  channel: number;
  /** Milliseconds off its place: rolls, grace notes, slow bows. */
  shift?: number;
  /** Not swung. */
  straight?: boolean;
  /** Seconds it hangs over into the next. */
  overlap?: number;
}

/** A pedal, swell or volume change: MIDI controller number and value at a beat. */
export interface Control {
  beat: number;
  channel: number;
  controller: number;
  value: number;
  shift?: number;
}

/** A SoundFont preset on a MIDI channel, its volume and place (0 left … 127 right). */
export interface Instrument {
  channel: number;
  bank: number;
  preset: number;
  volume: number;
  pan: number;
}

/** What one stem's players play. */
export interface Part {
  instruments: readonly Instrument[];
  notes: Played[];
  controls: Control[];
}

/** Several parts as one; their channels must not collide unless they share the instrument. */
export function together(...parts: readonly Part[]): Part {
  const instruments = new Map(parts.flatMap((part) => part.instruments).map((each) => [each.channel, each]));
  return {
    instruments: [...instruments.values()],
    notes: parts.flatMap((part) => part.notes),
    controls: parts.flatMap((part) => part.controls),
  };
}
