import { OFFERED_STEPS, type SoundManifest } from '../content/soundManifest';
import type { Voice } from '../director/ports';
import type { Phrase } from '../story/life';
import type { StemShelf } from './stemShelf';

/** The eight keys, on three instruments. */
export interface PhraseKeys {
  /** One key, as soon as it can be. */
  play(key: number, voice: Voice): void;
  /** A phrase with its own timing, its first note at a context time or at once. */
  playPhrase(phrase: Phrase, voice: Voice, at: number | null): void;
  prepare(voice: Voice): void;
  /** Context time at which the phrase played last has been heard. */
  heardAt(): number;
  silence(): void;
}

export interface PhraseKeysParts {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  readonly shelf: StemShelf;
  readonly notes: SoundManifest['notes'];
  readonly onMissing: () => void;
}

/** How loud each instrument is: the bass is what is left of a phrase under a chorus. */
const LEVELS: Readonly<Record<Voice, number>> = { piano: 0.8, celesta: 0.62, bass: 0.5 };
const SOON = 0.012;
/** Seconds in which the last note of a phrase is heard. */
const LAST_NOTE = 1.4;
/** A phrase with recorded timing may be asked for before its notes are decoded. */
const LEAD_IN = 0.06;

/** Keys that play the sampled notes. */
export const createPhraseKeys = ({ context, out, shelf, notes, onMissing }: PhraseKeysParts): PhraseKeys => {
  const sounding = new Set<AudioBufferSourceNode>();
  let heardAt = 0;

  const strike = (buffer: AudioBuffer, key: number, voice: Voice, at: number) => {
    const step = OFFERED_STEPS[key];
    if (step === undefined) return;
    const { spacing } = notes[voice];
    const source = context.createBufferSource();
    const level = context.createGain();
    level.gain.value = LEVELS[voice];
    source.buffer = buffer;
    source.connect(level).connect(out);
    source.onended = () => {
      sounding.delete(source);
      level.disconnect();
    };
    source.start(at, step * spacing, spacing);
    sounding.add(source);
  };

  const withNotes = async (voice: Voice, act: (buffer: AudioBuffer) => void) => {
    const { file } = notes[voice];
    const here = shelf.get(file);
    if (here) {
      act(here);
      return;
    }
    const buffer = (await shelf.load([file]))?.get(file);
    if (buffer) act(buffer);
    else onMissing();
  };

  return {
    play(key, voice) {
      void withNotes(voice, (buffer) => strike(buffer, key, voice, context.currentTime + SOON));
    },
    playPhrase(phrase, voice, at) {
      heardAt = Math.max(at ?? 0, context.currentTime + LEAD_IN) + (phrase.at(-1)?.at ?? 0) + LAST_NOTE;
      void withNotes(voice, (buffer) => {
        const first = Math.max(at ?? 0, context.currentTime + LEAD_IN);
        for (const note of phrase) strike(buffer, note.key, voice, first + note.at);
      });
    },
    prepare(voice) {
      void withNotes(voice, () => undefined);
    },
    heardAt: () => heardAt,
    silence() {
      heardAt = 0;
      for (const source of sounding) source.stop();
    },
  };
};
