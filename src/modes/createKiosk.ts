import type { Director } from '../director/director';
import type { Intent } from '../director/intent';
import type { Clock } from '../director/ports';
import type { Session } from '../session/session';
import type { Screen } from '../session/sessionState';
import type { Place } from '../story/life';
import type { Mode } from './mode';

/** How long a kiosk waits, in seconds. */
export interface Waits {
  /** Without input, before it asks whether anybody is there. */
  readonly idle: number;
  /** From asking to wiping. */
  readonly countdown: number;
  /** With a key held down and nothing else: a bag on the keyboard. */
  readonly held: number;
  /** How long it shows itself before the title. */
  readonly attract: number;
  /** How long the title stays before it shows itself again. */
  readonly title: number;
}

/** The waits of a lobby. */
export const lobbyWaits: Waits = { idle: 45, countdown: 30, held: 90, attract: 75, title: 20 };

/** No tick counts for more than this (seconds). */
const LONGEST_TICK = 3;
/** What a tick may come early, in seconds. */
const SLACK = 0.05;

export interface KioskParts {
  readonly session: Session;
  readonly director: Director;
  readonly clock: Clock;
  /** A life to show to an empty lobby; another one each time. */
  readonly sample: (turn: number) => Place;
  readonly waits?: Waits;
}

/** A public machine: shows itself, asks who has gone quiet, and forgets everybody but the endings found. */
export const createKiosk = ({ session, director, clock, sample, waits = lobbyWaits }: KioskParts): Mode => {
  let turn = 0;
  let quiet = 0;
  let shown = 0;
  let left = 0;
  let tickedAt = clock.now();
  let asked: { readonly screen: Screen; readonly behind: Screen } | null = null;
  let stopTicking: (() => void) | null = null;
  const get = session.getState;

  const attract = () => {
    asked = null;
    quiet = 0;
    shown = 0;
    session.wipe();
    director.playFilm(sample(turn), 'attract');
    turn += 1;
  };
  const openTitle = () => {
    quiet = 0;
    director.openTitle();
  };
  const ask = () => {
    const { screen, behind } = get();
    asked = { screen, behind };
    left = waits.countdown;
    session.perform({ countdown: left });
    session.show('idle', screen);
  };
  const stay = () => {
    if (asked === null) return;
    const { screen, behind } = asked;
    asked = null;
    session.perform({ countdown: null });
    session.show(screen, behind);
  };
  const letGo = () => {
    quiet = 0;
    director.send({ kind: get().preferences.holdToggles ? 'press' : 'release' });
  };

  /** So many seconds in which somebody may be there. */
  const waitOn = (seconds: number) => {
    const { screen, performance } = get();
    const { held, vignette } = performance;
    if (held?.pressed) {
      // The song takes its time; only once it waits to be let go does the kiosk wait too.
      quiet = vignette !== null && !held.vamp ? 0 : quiet + seconds;
      if (quiet >= waits.held - SLACK) letGo();
      return;
    }
    if (director.isWaiting()) quiet += seconds;
    if (screen === 'title' && quiet >= waits.title - SLACK) attract();
    else if (quiet >= waits.idle - SLACK) ask();
  };

  const tick = () => {
    stopTicking = clock.after(1, tick);
    // A slow machine ticks late; one that slept has not waited for anybody.
    const seconds = Math.min(LONGEST_TICK, clock.now() - tickedAt);
    tickedAt = clock.now();
    const { screen } = get();
    if (screen === 'attract') {
      shown += seconds;
      if (shown >= waits.attract - SLACK) openTitle();
    } else if (screen === 'idle') {
      left -= seconds;
      if (left > SLACK) session.perform({ countdown: Math.ceil(left - SLACK) });
      else attract();
    } else waitOn(seconds);
  };

  const send = (intent: Intent) => {
    quiet = 0;
    const { screen } = get();
    if (screen === 'attract') {
      if (intent.kind === 'release') return;
      session.wipe();
      director.send(intent.kind === 'begin' ? intent : { kind: 'begin' });
    } else if (screen === 'idle') {
      if (intent.kind === 'leave') attract();
      else if (intent.kind !== 'release') stay();
    } else {
      director.send(intent);
      // Whoever leaves takes everything along: the title belongs to whoever comes next.
      if (screen !== 'title' && get().screen === 'title') {
        session.wipe();
        openTitle();
      }
    }
  };

  const stopFilms = director.onFilmEnd(() => {
    if (get().screen === 'attract') openTitle();
  });

  return {
    send,
    start() {
      attract();
      tickedAt = clock.now();
      stopTicking = clock.after(1, tick);
    },
    openLink() {},
    losePad() {
      if (get().screen === 'story') director.send({ kind: 'pause' });
      session.notify({
        what: 'The controller is gone.',
        remedy: 'Touch the screen or press a key to go on.',
      });
    },
    hide() {},
    dispose() {
      stopTicking?.();
      stopFilms();
    },
  };
};
