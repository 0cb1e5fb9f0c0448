import type { Session } from '../session/session';
import type { Note, Place } from '../story/life';
import { PHRASE_NOTES, TICKS_A_SECOND } from '../story/phrase';
import { choose, make } from '../story/play';
import type { OptionId } from '../story/story';
import type { BeatPlayer } from './beatPlayer';
import type { Holder } from './holder';
import type { Intent } from './intent';
import { PHRASE_RING } from './pace';
import type { Clock, SoundDesk } from './ports';
import { createTimers } from './timers';

export interface StoryIntentsParts {
  readonly session: Session;
  readonly player: BeatPlayer;
  readonly holder: Holder;
  readonly sound: SoundDesk;
  readonly clock: Clock;
  /** Goes on to the next beat. */
  readonly onStep: () => void;
  /** The player has decided something: the life is theirs now. */
  readonly onDecided: (place: Place) => void;
  readonly onCard: () => void;
}

/** What an intent means while the story is on screen; those it does not know are ignored. */
export const createStoryIntents = (parts: StoryIntentsParts): ((intent: Intent) => void) => {
  const { session, player, holder, sound, clock, onStep, onDecided, onCard } = parts;
  const timers = createTimers(clock);
  let firstNoteAt = 0;

  const takeOver = () => {
    const { film } = session.getState().performance;
    if (film) session.perform({ film: false, pace: 'read' });
  };

  const chooseOption = (option: OptionId | undefined) => {
    const { place, performance } = session.getState();
    const now = player.tableau()?.now;
    if (place === null || now?.kind !== 'choose' || !performance.ready || option === undefined) return;
    if (!now.options.some((offered) => offered.id === option)) return;
    takeOver();
    session.markTaken(now.turn, option);
    session.markRead(place.beat);
    onDecided(choose(session.story, place, option));
  };

  const makeThing = (made: Place['life']['made']) => {
    timers.clear();
    const { place } = session.getState();
    const now = player.tableau()?.now;
    if (place === null || now?.kind !== 'make') return;
    if ((made[now.thing]?.length ?? 0) === 0) return;
    takeOver();
    session.markRead(place.beat);
    onDecided(make(session.story, place, made));
  };

  const playNote = (key: number) => {
    const now = player.tableau()?.now;
    const { notes } = session.getState().performance;
    if (now?.kind !== 'make' || now.thing !== 'phrase' || notes.length >= PHRASE_NOTES) return;
    sound.playNote(key, 'piano');
    if (notes.length === 0) firstNoteAt = clock.now();
    const at = Math.round((clock.now() - firstNoteAt) * TICKS_A_SECOND) / TICKS_A_SECOND;
    const played: readonly Note[] = [...notes, { key, at }];
    session.perform({ notes: played });
    if (played.length === PHRASE_NOTES) timers.after(PHRASE_RING, () => makeThing({ phrase: played }));
  };

  const goOn = (mayHold: boolean) => {
    const now = player.tableau()?.now;
    const { performance, device } = session.getState();
    switch (now?.kind) {
      case 'line':
        if (performance.pace === 'skip') session.perform({ pace: 'read' });
        if (!player.complete()) onStep();
        return;
      case 'rest':
        if (player.mayPassRest()) onStep();
        return;
      case 'choose': {
        // A press of the pointer beside the options must not take one.
        if (device === 'mouse' || device === 'touch') return;
        if (performance.focus < 0) session.perform({ focus: 0 });
        else chooseOption(now.options[performance.focus]?.id);
        return;
      }
      case 'hold':
        if (!mayHold) return;
        takeOver();
        holder.toggle();
        return;
      case 'end':
        onCard();
        return;
      default:
        return;
    }
  };

  const moveFocus = (step: 1 | -1) => {
    const now = player.tableau()?.now;
    if (now?.kind !== 'choose') return;
    const { focus } = session.getState().performance;
    const count = now.options.length;
    session.perform({ focus: focus < 0 ? (step > 0 ? 0 : count - 1) : (focus + step + count) % count });
  };

  return (intent) => {
    const now = player.tableau()?.now;
    const { preferences } = session.getState();
    switch (intent.kind) {
      case 'advance':
        goOn(true);
        return;
      case 'press':
        if (now?.kind !== 'hold') goOn(false);
        else if (preferences.holdToggles) goOn(true);
        else {
          takeOver();
          holder.press();
        }
        return;
      case 'release':
        if (!preferences.holdToggles) holder.release();
        return;
      case 'focus':
        moveFocus(intent.step);
        return;
      case 'choose':
        chooseOption(intent.option);
        return;
      case 'choose-number':
        if (now?.kind === 'choose') chooseOption(now.options[intent.number - 1]?.id);
        else playNote(intent.number - 1);
        return;
      case 'note':
        playNote(intent.key);
        return;
      case 'make-phrase':
        makeThing({ phrase: intent.phrase });
        return;
      case 'make-sign':
        makeThing({ sign: intent.sign });
        return;
      default:
        return;
    }
  };
};
