import type { Phrase } from '../story/life';
import type { Tableau } from '../story/tableau';
import { changeOf } from './change';
import type { Manner, SoundDesk, Stage, Voice } from './ports';

/** Strikes that play the player's own phrase. */
const PHRASE_VOICES: Readonly<Record<string, Voice>> = {
  'phrase-piano': 'piano',
  'phrase-celesta': 'celesta',
  'phrase-bass': 'bass',
};

/** Brings tableaux on stage and into the room, always as the difference to what is there. */
export interface Performer {
  show(tableau: Tableau, manner: Manner): void;
  /** One-shots, in order; only what is performed is struck. */
  strike(cues: readonly string[], phrase: Phrase | undefined): void;
  /** The picture behind the title, with the title's own music. */
  showTitle(tableau: Tableau): void;
  /** What is shown next is shown whole. */
  forget(): void;
}

/** A performer for one stage and one sound desk. */
export const createPerformer = (stage: Stage, sound: SoundDesk): Performer => {
  let shown: Tableau | null = null;
  return {
    show(tableau, manner) {
      const staging = { manner, change: changeOf(shown, tableau) };
      shown = tableau;
      stage.show(tableau, staging);
      sound.show(tableau, staging);
    },
    strike(cues, phrase) {
      for (const cue of cues) {
        const voice = PHRASE_VOICES[cue];
        if (voice === undefined) {
          stage.strike(cue);
          sound.strike(cue);
        } else if (phrase !== undefined && phrase.length > 0) sound.playPhrase(phrase, voice);
      }
    },
    showTitle(tableau) {
      stage.show(tableau, { manner: 'settle', change: changeOf(shown, tableau) });
      sound.showTitle();
      shown = null;
    },
    forget() {
      shown = null;
    },
  };
};
