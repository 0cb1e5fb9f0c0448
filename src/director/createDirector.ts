import type { Session } from '../session/session';
import { choose } from '../story/play';
import { createBeatPlayer } from './beatPlayer';
import type { Director } from './director';
import { createHolder } from './holder';
import type { Intent } from './intent';
import { createLives } from './lives';
import { createMenus } from './menus';
import { SOUND_CAPTION } from './pace';
import { createPerformer } from './performer';
import type { Clock, SoundDesk, Stage } from './ports';
import { createStoryIntents } from './storyIntents';
import { createTimers } from './timers';

export interface DirectorParts {
  readonly session: Session;
  readonly stage: Stage;
  readonly sound: SoundDesk;
  readonly clock: Clock;
  /** The cut a life begins in where nobody asked for another; the story's first if absent. */
  readonly cut?: string;
  /** Every animation frozen at its settled picture. */
  readonly still?: boolean;
}

const isOnStage = (screen: string): boolean => screen === 'story' || screen === 'attract';

/** A director of one stage, one sound desk and one session. It follows the session's place and owns all timing. */
export const createDirector = (parts: DirectorParts): Director => {
  const { session, stage, sound, clock, cut, still = false } = parts;
  const performer = createPerformer(stage, sound);
  const menus = createMenus(session);
  const captionTimer = createTimers(clock);
  const filmListeners = new Set<() => void>();
  const get = session.getState;
  let unlocked = false;

  const endFilm = () => {
    session.perform({ film: false, pace: 'read' });
    for (const listener of filmListeners) listener();
  };
  const showCard = () => {
    if (get().screen === 'story') menus.goTo('ending');
  };
  const lives = createLives({ session, performer, menus, sound, cut, onFilmEnd: endFilm });
  const holder = createHolder({
    session,
    performer,
    stage,
    sound,
    clock,
    onOver(outcome) {
      const { place } = get();
      const now = player.tableau()?.now;
      const turn = now?.kind === 'hold' && now.turn !== null ? session.story.turns.get(now.turn) : undefined;
      const option = turn?.options[outcome === 'silence' ? 1 : 0];
      if (place === null || turn === undefined || option === undefined) {
        lives.step();
        return;
      }
      const own = !session.isVisiting();
      if (own) session.markTaken(turn.id, option);
      lives.put(choose(session.story, place, option), 'perform', own);
    },
  });
  const player = createBeatPlayer({
    session,
    performer,
    holder,
    clock,
    secondsOwed: () => sound.secondsOwed(),
    still,
    onDone: lives.step,
    onEnd({ now }) {
      const { place, screen, performance } = get();
      if (now.kind !== 'end' || place === null) return;
      if (screen === 'story') {
        const ending = session.story.endings.get(now.ending);
        if (ending !== undefined) sound.playCoda(ending.coda);
        if (!session.isVisiting()) {
          session.find(now.ending, place);
          session.closeLife();
        }
      }
      if (performance.film) endFilm();
    },
    onCard: showCard,
  });
  const storyIntent = createStoryIntents({
    session,
    player,
    holder,
    sound,
    clock,
    onStep: lives.step,
    onDecided: (place) => lives.put(place, 'perform', true),
    onCard: showCard,
  });

  const send = (intent: Intent) => {
    if (intent.kind === 'wake') return;
    // Browsers let sound begin only within a gesture, and every intent comes from one.
    if (!unlocked) sound.unlock();
    unlocked = true;
    const { screen } = get();
    const isStory = screen === 'story';
    switch (intent.kind) {
      case 'begin':
        lives.begin(intent.cut);
        return;
      case 'continue':
        lives.goOn();
        return;
      case 'open-ending':
        lives.openEnding(intent.ending);
        return;
      case 'play-from':
        lives.playFrom(intent.beat);
        return;
      case 'watch':
        lives.watch();
        return;
      case 'show':
        if (intent.screen === 'title') lives.openTitle();
        else menus.open(intent.screen);
        return;
      case 'leave':
        lives.openTitle();
        return;
      case 'pause':
        if (isStory || screen === 'ending') menus.open('pause');
        else menus.close();
        return;
      case 'resume':
        menus.close();
        return;
      case 'pace':
        session.perform({ pace: intent.pace, film: false });
        if (isStory) player.resume();
        return;
      case 'back':
        if (isStory) lives.lookBack();
        return;
      case 'forward':
        if (isStory) lives.lookForward();
        return;
      case 'press':
      case 'advance':
        if (isStory) storyIntent(intent);
        else if (screen === 'title') lives.goOn();
        return;
      case 'note':
        if (isStory) storyIntent(intent);
        else sound.playNote(intent.key, 'piano');
        return;
      case 'release':
      case 'focus':
      case 'choose':
      case 'choose-number':
      case 'make-phrase':
      case 'make-sign':
        if (isStory) storyIntent(intent);
        return;
      default:
        intent satisfies never;
    }
  };

  const wear = () => {
    const { look, volumes } = get().preferences;
    stage.setLook({ ...look, still });
    sound.setVolumes(volumes);
  };
  const stops = [
    session.subscribe((now, before) => {
      if (now.place !== before.place) player.arrive(lives.manner());
      if (isOnStage(now.screen) !== isOnStage(before.screen)) {
        if (isOnStage(now.screen)) player.resume();
        else player.halt();
      }
      if (now.preferences !== before.preferences) wear();
    }),
    sound.onCaption((soundCaption) => {
      session.perform({ soundCaption });
      captionTimer.clear();
      captionTimer.after(SOUND_CAPTION, () => session.perform({ soundCaption: null }));
    }),
    sound.onTrouble((what) => session.notify({ what, remedy: 'The game plays on without it.' })),
  ];
  wear();
  stops.push(clock.everyFrame(() => stage.setMusic(holder.musicOver(sound.music()))));

  return {
    send,
    openTitle: lives.openTitle,
    playFilm: lives.playFilm,
    onFilmEnd(listener) {
      filmListeners.add(listener);
      return () => filmListeners.delete(listener);
    },
    isWaiting() {
      const { screen, performance } = get();
      if (screen !== 'story') return true;
      return player.tableau()?.now.kind !== 'rest' && (performance.held?.level ?? 0) === 0;
    },
    isStory: () => isOnStage(get().screen),
    isMaking: () => player.tableau()?.now.kind === 'make',
    dispose() {
      for (const stop of stops) stop();
      captionTimer.clear();
      player.halt();
      holder.stop();
    },
  };
};
