import type { SoundDesk } from './ports';

const nothing = (): void => {};

/** A sound desk of a machine that makes no sound; the song is then counted by the director's clock. */
export const silentDesk: SoundDesk = {
  unlock: nothing,
  show: nothing,
  strike: nothing,
  playNote: nothing,
  playPhrase: nothing,
  hold: nothing,
  songBar: () => null,
  playCoda: nothing,
  setVolumes: nothing,
  showTitle: nothing,
  silence: nothing,
  onCaption: () => nothing,
  onTrouble: () => nothing,
  dispose: nothing,
};
