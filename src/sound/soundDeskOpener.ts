import type { SoundManifest } from '../content/soundManifest';
import type { DeskOpener } from '../director/lateDesk';
import { createSoundDesk } from './createSoundDesk';
import { createNoteShelf } from './noteShelf';
import { createScores } from './scores';

/** Opens the desk inside a gesture; the notes of the piano are fetched from now on. */
export const soundDeskOpener = (manifest: SoundManifest): DeskOpener => {
  const notes = typeof OfflineAudioContext === 'undefined' ? undefined : createNoteShelf(manifest);
  return { open: () => createSoundDesk(manifest, notes), scoreOf: createScores(manifest) };
};
