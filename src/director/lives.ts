import type { Session } from '../session/session';
import type { Place } from '../story/life';
import { advance, begin, indexOf, rewind } from '../story/play';
import type { BeatId, EndingId } from '../story/story';
import { tableauOf } from '../story/tableau';
import { type Step, traceOf } from '../story/trace';
import type { Menus } from './menus';
import type { Performer } from './performer';
import type { Manner, SoundDesk } from './ports';

export interface LivesParts {
  readonly session: Session;
  readonly performer: Performer;
  readonly menus: Menus;
  readonly sound: SoundDesk;
  /** The cut a life begins in where nobody asked for another. */
  readonly cut: string | undefined;
  /** A film can go no further. */
  readonly onFilmEnd: () => void;
}

/** Which life is on stage, and where in it. */
export interface Lives {
  /** How the place now arriving is to be shown. */
  manner(): Manner;
  /** Brings a place on stage: the player's own, which is kept, or one only looked at. */
  put(place: Place, manner: Manner, own: boolean): void;
  /** Goes on to the next beat of whatever life is on stage. */
  step(): void;
  openTitle(): void;
  begin(cut?: string): void;
  /** Goes on with the life that was kept, or begins one. */
  goOn(): void;
  playFrom(beat: BeatId): void;
  playFilm(place: Place, screen: 'story' | 'attract'): void;
  /** The life on stage once more, from its first beat, as a film. */
  watch(): void;
  lookBack(): void;
  lookForward(): void;
  openEnding(ending: EndingId): void;
}

/** A silence would only pass again by itself: going back never stops there. */
const isStop = ({ beat }: Step): boolean => beat.kind !== 'rest';

/** The lives of one session, brought on stage. */
export const createLives = (parts: LivesParts): Lives => {
  const { session, performer, menus, sound, cut, onFilmEnd } = parts;
  const get = session.getState;
  let manner: Manner = 'settle';

  const cutOf = (wanted?: string): string => {
    const { cuts } = session.story;
    return [wanted, cut, cuts[0]].find((one) => one !== undefined && cuts.includes(one)) ?? '';
  };
  const put = (place: Place, by: Manner, own: boolean) => {
    manner = by;
    if (own) session.moveTo(place);
    else session.visit(place);
    manner = 'settle';
  };
  const enter = (place: Place, by: Manner) => {
    performer.forget();
    session.perform({ film: false, pace: 'read' });
    put(place, by, true);
    menus.goTo('story');
  };
  const beginLife = (wanted?: string) => {
    sound.playNote(0, 'piano');
    enter(begin(session.story, cutOf(wanted), get().shelf.endings), 'perform');
  };
  const playFilm = (place: Place, screen: 'story' | 'attract') => {
    performer.forget();
    session.perform({ film: true, pace: 'auto' });
    put(place, 'settle', false);
    menus.goTo(screen);
  };

  return {
    manner: () => manner,
    put,
    step() {
      const { place, performance } = get();
      if (place === null) return;
      const own = !session.isVisiting();
      if (own) session.markRead(place.beat);
      const next = advance(session.story, place);
      if (next !== place) put(next, performance.pace === 'skip' ? 'settle' : 'perform', own);
      else if (performance.film) onFilmEnd();
    },
    openTitle() {
      session.leaveStage();
      session.perform({ film: false, pace: 'read', soundCaption: null });
      menus.goTo('title');
      performer.showTitle(tableauOf(session.story, begin(session.story, cutOf())));
    },
    begin: beginLife,
    goOn() {
      const { kept } = get();
      if (kept === null) beginLife();
      else enter(kept, 'settle');
    },
    playFrom(beat) {
      const { place } = get();
      if (place === null || !traceOf(session.story, place.life).steps.some((step) => step.beat.id === beat))
        return;
      enter(rewind(session.story, place, beat), 'settle');
    },
    playFilm,
    watch() {
      const { place } = get();
      const first = place === null ? undefined : traceOf(session.story, place.life).steps[0];
      if (place !== null && first !== undefined) {
        playFilm({ life: place.life, beat: first.beat.id }, 'story');
      }
    },
    lookBack() {
      const { place } = get();
      if (place === null) return;
      const before = traceOf(session.story, place.life)
        .steps.slice(0, indexOf(session.story, place))
        .findLast(isStop);
      if (before === undefined) return;
      session.perform({ film: false, pace: 'read' });
      put(rewind(session.story, place, before.beat.id), 'settle', !session.isVisiting());
    },
    lookForward() {
      const { place, shelf } = get();
      if (place === null || !shelf.read.has(place.beat)) return;
      const next = traceOf(session.story, place.life)
        .steps.slice(indexOf(session.story, place) + 1)
        .find(isStop);
      if (next !== undefined) {
        put(rewind(session.story, place, next.beat.id), 'settle', !session.isVisiting());
      }
    },
    openEnding(ending) {
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
      const found = session.story.endings.get(ending);
      if (found !== undefined) sound.playCoda(found.coda);
      menus.goTo('ending');
    },
  };
};
