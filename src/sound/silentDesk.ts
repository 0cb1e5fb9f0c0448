import type { Score, SoundDesk } from '../director/ports';

const nothing = () => undefined;

/** A desk for a machine without sound: says so once, and the game plays on. */
export const createSilentDesk = (trouble: string, scoreOf: (cue: string) => Score | null): SoundDesk => {
  let isTold = false;
  return {
    unlock: nothing,
    show: nothing,
    strike: nothing,
    playNote: nothing,
    playPhrase: nothing,
    hold: nothing,
    songBar: () => null,
    music: () => null,
    secondsOwed: () => 0,
    scoreOf,
    prepareCodas: nothing,
    playCoda: nothing,
    setVolumes: nothing,
    showTitle: nothing,
    silence: nothing,
    onCaption: () => nothing,
    onTrouble(listener) {
      if (!isTold) listener(trouble);
      isTold = true;
      return nothing;
    },
    dispose: nothing,
  };
};
