import type { Sound } from '../render/sound.ts';

/** A sound of the game as it is made: `loop` goes round without a seam, otherwise it is struck once. */
export interface SoundSheet {
  id: string;
  caption: string;
  loop: boolean;
  /** Loudness in LUFS it is brought to: how near it is. */
  lufs: number;
  make: () => Sound;
}
