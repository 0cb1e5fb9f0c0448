import type { SoundManifest } from '../content/soundManifest';
import type { SoundDesk } from '../director/ports';
import { createSoundDesk } from './createSoundDesk';
import { createNoteShelf } from './noteShelf';

/** Opens the desk when it is called, inside a gesture; the notes of the piano are fetched from now on. */
export const soundDeskOpener = (manifest: SoundManifest): (() => SoundDesk) => {
  const notes = typeof OfflineAudioContext === 'undefined' ? undefined : createNoteShelf(manifest);
  return () => createSoundDesk(manifest, notes);
};
