import type { Director } from '../director/director';
import type { Session } from '../session/session';
import type { Mode } from './mode';

/** Somebody's own machine: the title first, or the life of a link. */
export const createHome = ({ session, director }: { session: Session; director: Director }): Mode => {
  const pause = () => {
    if (session.getState().screen === 'story') director.send({ kind: 'pause' });
  };
  return {
    send: director.send,
    start: director.openTitle,
    openLink(text) {
      const place = session.openLink(text);
      if (place !== null) director.playFilm(place, 'story');
    },
    losePad() {
      pause();
      session.notify({
        what: 'The controller is gone.',
        remedy: 'Plug it in again, or go on with anything else.',
      });
    },
    hide: pause,
    dispose() {},
  };
};
