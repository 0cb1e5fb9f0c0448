import { musicUrl } from '../content/soundFiles';
import type { SoundManifest } from '../content/soundManifest';
import { createStemShelf, type StemShelf } from './stemShelf';

/** Rate of the offline context that decodes; buffers play in any other. */
const RATE = 48_000;

/**
 * The notes of the phrase, the piano's fetched and decoded at once: before any gesture, so that the player's first press
 * is heard as it is made.
 */
export const createNoteShelf = ({ notes }: SoundManifest): StemShelf => {
  const shelf = createStemShelf({ context: new OfflineAudioContext(2, 1, RATE), urlOf: musicUrl });
  void shelf.load([notes.piano.file]);
  return shelf;
};
