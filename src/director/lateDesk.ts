import type { Tableau } from '../story/tableau';
import { changeOf } from './change';
import type { Score, SoundDesk, Volumes } from './ports';

type Listeners = Set<(text: string) => void>;

const listenIn = (listeners: Listeners) => (listener: (text: string) => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** A desk not opened yet, and what can be read of its music before. */
export interface DeskOpener {
  open(): SoundDesk;
  scoreOf(cue: string): Score | null;
}

/**
 * A sound desk that is opened at the first gesture, as browsers want it: until then nothing sounds and nothing is
 * loaded, and then what should be sounding begins.
 */
export const createLateDesk = ({ open, scoreOf }: DeskOpener): SoundDesk => {
  let desk: SoundDesk | null = null;
  let tableau: Tableau | null = null;
  let isTitle = false;
  /** The desk is open and has not heard yet what should be sounding. */
  let isOwed = false;
  let volumes: Volumes | null = null;
  const captions: Listeners = new Set();
  const troubles: Listeners = new Set();

  const begin = () => {
    desk = open();
    desk.onCaption((caption) => {
      for (const listener of captions) listener(caption);
    });
    desk.onTrouble((what) => {
      for (const listener of troubles) listener(what);
    });
    if (volumes !== null) desk.setVolumes(volumes);
    desk.unlock();
    // The gesture itself may lead on from the title: what it leads to is shown by then, and the title is never heard.
    isOwed = true;
    queueMicrotask(payOwed);
  };
  const payOwed = () => {
    if (!isOwed) return;
    isOwed = false;
    if (isTitle) desk?.showTitle();
    else if (tableau !== null) desk?.show(tableau, { manner: 'settle', change: changeOf(null, tableau) });
  };

  return {
    unlock() {
      if (desk === null) begin();
      else desk.unlock();
    },
    show(next, staging) {
      const isFirst = isOwed;
      [tableau, isTitle, isOwed] = [next, false, false];
      desk?.show(next, isFirst ? { ...staging, change: changeOf(null, next) } : staging);
    },
    showTitle() {
      [tableau, isTitle, isOwed] = [null, true, false];
      desk?.showTitle();
    },
    silence() {
      [tableau, isTitle, isOwed] = [null, false, false];
      desk?.silence();
    },
    setVolumes(next) {
      volumes = next;
      desk?.setVolumes(next);
    },
    strike: (cue) => desk?.strike(cue),
    playNote: (key, voice) => desk?.playNote(key, voice),
    playPhrase: (phrase, voice) => desk?.playPhrase(phrase, voice),
    hold: (held) => desk?.hold(held),
    songBar: () => desk?.songBar() ?? null,
    music: () => desk?.music() ?? null,
    secondsOwed: () => desk?.secondsOwed() ?? 0,
    scoreOf,
    prepareCodas: (cues) => desk?.prepareCodas(cues),
    playCoda: (cue) => desk?.playCoda(cue),
    onCaption: listenIn(captions),
    onTrouble: listenIn(troubles),
    dispose: () => desk?.dispose(),
  };
};
