import type { Session } from '../session/session';
import type { Place } from '../story/life';
import { advance, begin, choose, indexOf, rewind } from '../story/play';
import { tableauOf } from '../story/tableau';
import { traceOf } from '../story/trace';
import { createBeatPlayer } from './beatPlayer';
import type { Director } from './director';
import { createHolder } from './holder';
import type { Intent } from './intent';
import { createMenus } from './menus';
import { SOUND_CAPTION } from './pace';
import { createPerformer } from './performer';
import type { Clock, Manner, SoundDesk, Stage } from './ports';
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

/** Whether going back may stop here: a silence would only pass again by itself. */
const isStop = (kind: string): boolean => kind !== 'rest';

/** A director of one stage, one sound desk and one session. It follows the session's place and owns all timing. */
export const createDirector = (parts: DirectorParts): Director => {
  const { session, stage, sound, clock, still = false } = parts;
  const performer = createPerformer(stage, sound);
  const menus = createMenus(session);
  const captionTimer = createTimers(clock);
  const filmListeners = new Set<() => void>();
  let manner: Manner = 'settle';
  const get = session.getState;
  const cutOf = (wanted?: string) =>
    [wanted, parts.cut].find((cut) => cut !== undefined && session.story.cuts.includes(cut)) ??
    session.story.cuts[0] ??
    '';

  /** Brings a place on stage: the player's own, which is kept, or one only looked at. */
  const put = (place: Place, by: Manner, own: boolean) => {
    manner = by;
    if (own) session.moveTo(place);
    else session.visit(place);
    manner = 'settle';
  };

  const step = () => {
    const { place, performance } = get();
    if (place === null) return;
    if (!session.isVisiting()) session.markRead(place.beat);
    const next = advance(session.story, place);
    if (next !== place) put(next, performance.pace === 'skip' ? 'settle' : 'perform', !session.isVisiting());
    else if (performance.film) endFilm();
  };

  const endFilm = () => {
    session.perform({ film: false, pace: 'read' });
    for (const listener of filmListeners) listener();
  };

  const showCard = () => {
    if (get().screen === 'story') menus.goTo('ending');
  };

  const holder = createHolder({
    session,
    performer,
    stage,
    sound,
    clock,
    onOver(outcome) {
      const { place } = get();
      const now = player.tableau()?.now;
      if (place === null || now?.kind !== 'hold') return;
      const option = session.story.turns.get(now.turn ?? ('' as never))?.options[
        outcome === 'silence' ? 1 : 0
      ];
      if (now.turn === null || option === undefined) {
        step();
        return;
      }
      const own = !session.isVisiting();
      if (own) session.markTaken(now.turn, option);
      put(choose(session.story, place, option), 'perform', own);
    },
  });
  const player = createBeatPlayer({
    session,
    performer,
    holder,
    clock,
    still,
    onDone: step,
    onEnd({ now }) {
      const { place, screen, performance } = get();
      if (now.kind !== 'end' || place === null) return;
      if (performance.film) endFilm();
      if (screen === 'attract') return;
      const ending = session.story.endings.get(now.ending);
      if (ending !== undefined) sound.playCoda(ending.coda);
      if (!session.isVisiting()) session.find(now.ending, place);
    },
    onCard: showCard,
  });
  const storyIntent = createStoryIntents({
    session,
    player,
    holder,
    sound,
    clock,
    onStep: step,
    onDecided: (place) => put(place, 'perform', true),
    onCard: showCard,
  });

  const openTitle = () => {
    session.leaveStage();
    session.perform({ film: false, pace: 'read', soundCaption: null });
    menus.goTo('title');
    performer.showTitle(tableauOf(session.story, begin(session.story, cutOf())));
  };

  const enter = (place: Place, by: Manner, own: boolean) => {
    performer.forget();
    session.perform({ film: false, pace: 'read' });
    put(place, by, own);
    menus.goTo('story');
  };

  const playFilm = (place: Place, screen: 'story' | 'attract') => {
    performer.forget();
    session.perform({ film: true, pace: 'auto' });
    put(place, 'settle', false);
    menus.goTo(screen);
  };

  const beginLife = (cut?: string) => {
    sound.unlock();
    sound.playNote(0, 'piano');
    enter(begin(session.story, cutOf(cut), get().shelf.endings), 'perform', true);
  };

  const continueLife = () => {
    const { kept } = get();
    if (kept === null) {
      beginLife();
      return;
    }
    sound.unlock();
    enter(kept, 'settle', true);
  };

  const lookBack = () => {
    const { place } = get();
    if (place === null) return;
    const steps = traceOf(session.story, place.life).steps.slice(0, indexOf(session.story, place));
    const before = steps.findLast(({ beat }) => isStop(beat.kind));
    if (before === undefined) return;
    session.perform({ film: false, pace: 'read' });
    put(rewind(session.story, place, before.beat.id), 'settle', !session.isVisiting());
  };

  const lookForward = () => {
    const { place, shelf } = get();
    if (place === null || !shelf.read.has(place.beat)) return;
    const steps = traceOf(session.story, place.life).steps.slice(indexOf(session.story, place) + 1);
    const next = steps.find(({ beat }) => isStop(beat.kind));
    if (next !== undefined) put({ life: place.life, beat: next.beat.id }, 'settle', !session.isVisiting());
  };

  const leave = () => {
    const { place } = get();
    const isOver = place !== null && player.tableau()?.now.kind === 'end';
    if (isOver && !session.isVisiting()) session.closeLife();
    openTitle();
  };

  const openEnding = (ending: Extract<Intent, { kind: 'open-ending' }>['ending']) => {
    const place = get().shelf.lives[ending];
    if (place === undefined) {
      session.notify({
        what: 'The life behind this key is no longer known.',
        remedy: 'The key stays lit; the next life that ends here opens it again.',
      });
      return;
    }
    performer.forget();
    put(place, 'settle', false);
    sound.unlock();
    const found = session.story.endings.get(ending);
    if (found !== undefined) sound.playCoda(found.coda);
    menus.goTo('ending');
  };

  const send = (intent: Intent) => {
    const { screen, place } = get();
    switch (intent.kind) {
      case 'begin':
        beginLife(intent.cut);
        return;
      case 'continue':
        continueLife();
        return;
      case 'open-ending':
        openEnding(intent.ending);
        return;
      case 'play-from':
        if (
          place === null ||
          !traceOf(session.story, place.life).steps.some((s) => s.beat.id === intent.beat)
        )
          return;
        enter(rewind(session.story, place, intent.beat), 'settle', true);
        return;
      case 'watch': {
        const first = place && traceOf(session.story, place.life).steps[0];
        if (place && first) playFilm({ life: place.life, beat: first.beat.id }, 'story');
        return;
      }
      case 'show':
        if (intent.screen === 'title') leave();
        else menus.open(intent.screen);
        return;
      case 'pause':
        if (screen === 'story' || screen === 'ending') menus.open('pause');
        else menus.close();
        return;
      case 'resume':
        menus.close();
        return;
      case 'leave':
        leave();
        return;
      case 'pace':
        session.perform({ pace: intent.pace, film: false });
        if (screen === 'story') player.resume();
        return;
      case 'back':
        if (screen === 'story') lookBack();
        else menus.close();
        return;
      case 'forward':
        if (screen === 'story') lookForward();
        return;
      default:
        if (screen === 'story') storyIntent(intent);
        else if (screen === 'title' && (intent.kind === 'press' || intent.kind === 'advance')) continueLife();
        else if (intent.kind === 'note') sound.playNote(intent.key, 'piano');
    }
  };

  const isOnStage = (screen: string) => screen === 'story' || screen === 'attract';
  const stops = [
    session.subscribe((now, before) => {
      if (now.place !== before.place) player.arrive(manner);
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
  const wear = () => {
    const { look, volumes } = get().preferences;
    stage.setLook({ ...look, still });
    sound.setVolumes(volumes);
  };
  wear();

  return {
    send,
    openTitle,
    playFilm,
    onFilmEnd(listener) {
      filmListeners.add(listener);
      return () => filmListeners.delete(listener);
    },
    isWaiting() {
      const now = player.tableau()?.now;
      const { screen, performance } = get();
      if (screen !== 'story') return true;
      return now?.kind !== 'rest' && (performance.held?.level ?? 0) === 0;
    },
    dispose() {
      for (const stop of stops) stop();
      captionTimer.clear();
      player.halt();
      holder.stop();
    },
  };
};
