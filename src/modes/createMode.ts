import type { Director } from '../director/director';
import type { Clock } from '../director/ports';
import { sampleFilm } from '../director/sampleFilm';
import { seededRandom } from '../director/seededRandom';
import type { Session } from '../session/session';
import { createHome } from './createHome';
import { createKiosk } from './createKiosk';
import { lockDown } from './lockDown';
import type { Mode } from './mode';

export interface ModeParts {
  /** A public machine. */
  readonly kiosk: boolean;
  /** Fixes what is otherwise random. */
  readonly seed: number | null;
  readonly session: Session;
  readonly director: Director;
  readonly clock: Clock;
  /** What a public machine is locked down on. */
  readonly target: EventTarget;
}

/** The mode an address asks for. */
export const createMode = ({ kiosk, seed, session, director, clock, target }: ModeParts): Mode => {
  if (!kiosk) return createHome({ session, director });
  const first = seed ?? Date.now();
  const unlock = lockDown(target);
  const machine = createKiosk({
    session,
    director,
    clock,
    sample: (turn) => sampleFilm(session.story, session.story.cuts[0] ?? '', seededRandom(first + turn)),
  });
  return {
    ...machine,
    dispose() {
      unlock();
      machine.dispose();
    },
  };
};
