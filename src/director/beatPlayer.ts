import type { Session } from '../session/session';
import { strikesInto, type Tableau, tableauOf } from '../story/tableau';
import type { Holder } from './holder';
import {
  CARD_DELAY,
  CHOICE_GUARD,
  LONGEST_LISTENING,
  REST_GUARD,
  readingSecondsOf,
  revealSecondsOf,
  SKIP_STEP,
} from './pace';
import type { Performer } from './performer';
import type { Clock, Manner } from './ports';
import { createTimers } from './timers';

export interface BeatPlayerParts {
  readonly session: Session;
  readonly performer: Performer;
  readonly holder: Holder;
  readonly clock: Clock;
  /** Seconds until what was struck has been heard. */
  readonly secondsOwed: () => number;
  /** Everything is whole at once (screenshots). */
  readonly still: boolean;
  /** Goes on to the next beat. */
  readonly onDone: () => void;
  /** The life has come to its end; called once. */
  readonly onEnd: (tableau: Tableau) => void;
  /** The card of the ending is due. */
  readonly onCard: () => void;
}

/** Plays the beat on stage: what comes up by itself, what passes by itself, when it may be answered. */
export interface BeatPlayer {
  /** A place is on stage, or none: shows it, and plays it if the story is on screen. */
  arrive(manner: Manner): void;
  /** The story is on screen (again): what had begun is whole at once. */
  resume(): void;
  /** Something lies over the story: nothing passes by itself. */
  halt(): void;
  /** Makes the caption whole; false if it was. */
  complete(): boolean;
  /** What is on stage. */
  tableau(): Tableau | null;
  /** Whether a silence has lasted long enough to be passed by hand. */
  mayPassRest(): boolean;
}

/** Plays one beat after another of whatever life the session has on stage. */
export const createBeatPlayer = (parts: BeatPlayerParts): BeatPlayer => {
  const { session, performer, holder, clock, secondsOwed, still, onDone, onEnd, onCard } = parts;
  const timers = createTimers(clock);
  let tableau: Tableau | null = null;
  let manner: Manner = 'settle';
  let begun = false;
  let since = 0;

  const paceOf = () => {
    const { performance, preferences, shelf } = session.getState();
    const skips = performance.pace === 'skip';
    const isRead = tableau !== null && shelf.read.has(tableau.beat);
    if (skips && !isRead) session.perform({ pace: 'read' });
    return {
      skips: skips && isRead,
      passes: performance.pace === 'auto' || performance.film,
      film: performance.film,
      slowness: preferences.autoPace,
    };
  };
  const stopSkipping = () => {
    if (session.getState().performance.pace === 'skip') session.perform({ pace: 'read' });
  };
  const ready = () => session.perform({ ready: true });

  /** Goes on after a text could be read, and what sounds with it could be heard. */
  const passAfter = (seconds: number) =>
    timers.after(seconds, () => {
      const owed = Math.min(LONGEST_LISTENING, secondsOwed());
      if (owed > 0) timers.after(owed, onDone);
      else onDone();
    });

  const playLine = (text: string, isNew: boolean) => {
    const { skips, passes, slowness } = paceOf();
    if (skips) {
      ready();
      timers.after(SKIP_STEP, onDone);
      return;
    }
    const reveal = isNew && manner === 'perform' && !still ? revealSecondsOf(text) : 0;
    session.perform({ reveal, ready: reveal === 0 });
    if (reveal > 0) timers.after(reveal, ready);
    if (passes) passAfter(Math.max(reveal, readingSecondsOf(text, slowness)));
  };

  const play = (isNew: boolean) => {
    if (tableau === null) return;
    const { now } = tableau;
    const { place } = session.getState();
    const picks = place?.life.picks ?? [];
    since = clock.now();
    switch (now.kind) {
      case 'line':
        playLine(now.text, isNew);
        return;
      case 'rest':
        ready();
        timers.after(paceOf().skips ? SKIP_STEP : now.seconds, onDone);
        return;
      case 'choose': {
        stopSkipping();
        timers.after(CHOICE_GUARD, ready);
        const chosen = now.options.findIndex(({ id }) =>
          picks.some((pick) => pick.option === id && pick.turn === now.turn),
        );
        const { film, slowness } = paceOf();
        if (!film || chosen < 0) return;
        session.perform({ focus: chosen });
        const words = [now.ask ?? '', ...now.options.map((option) => option.text)].join(' ');
        passAfter(readingSecondsOf(words, slowness));
        return;
      }
      case 'make': {
        ready();
        if (paceOf().film && place?.life.made[now.thing] !== undefined) timers.after(1.5, onDone);
        else stopSkipping();
        return;
      }
      case 'hold': {
        ready();
        if (now.turn === null && paceOf().skips) {
          timers.after(SKIP_STEP, onDone);
          return;
        }
        stopSkipping();
        if (!isNew) {
          holder.thaw();
          return;
        }
        const silence = now.turn === null ? undefined : session.story.turns.get(now.turn)?.options[1];
        const letsDie = picks.some((pick) => pick.turn === now.turn && pick.option === silence);
        if (place !== null) holder.start(tableau, place.life, letsDie);
        return;
      }
      case 'end':
        ready();
        // The end may lead elsewhere at once; the card is then no longer due.
        timers.after(still ? 0 : CARD_DELAY, onCard);
        if (isNew) onEnd(tableau);
        return;
      default:
        now satisfies never;
    }
  };

  const isOnScreen = () => ['story', 'attract'].includes(session.getState().screen);
  const resume = () => {
    timers.clear();
    const isNew = !begun;
    begun = true;
    play(isNew);
  };

  return {
    arrive(by) {
      timers.clear();
      holder.stop();
      manner = by;
      begun = false;
      const { place } = session.getState();
      tableau = place === null ? null : tableauOf(session.story, place);
      session.perform({ ready: false, reveal: 0, notes: [], focus: -1 });
      if (tableau === null || place === null) return;
      performer.show(tableau, manner);
      if (manner === 'perform') performer.strike(strikesInto(session.story, place), place.life.made.phrase);
      if (isOnScreen()) resume();
    },
    resume,
    halt() {
      timers.clear();
      holder.freeze();
    },
    complete() {
      if (session.getState().performance.ready) return false;
      if (tableau?.now.kind !== 'line') return false;
      session.perform({ ready: true });
      return true;
    },
    tableau: () => tableau,
    mayPassRest: () => clock.now() - since >= REST_GUARD,
  };
};
