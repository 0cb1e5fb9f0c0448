import type { Session } from '../session/session';
import type { Screen } from '../session/sessionState';

/** The screens that lie over others, one on another, and are taken away one by one. */
export interface Menus {
  open(screen: Screen): void;
  /** Takes the uppermost away; false where none lies over anything. */
  close(): boolean;
  /** Shows a screen with nothing over it. */
  goTo(screen: Screen): void;
}

/** Menus over whatever screen the session shows. */
export const createMenus = (session: Session): Menus => {
  let under: Screen[] = [];
  const rootOf = (current: Screen): Screen => under[0] ?? current;
  return {
    open(screen) {
      const current = session.getState().screen;
      if (current === screen) return;
      const at = under.indexOf(screen);
      under = at < 0 ? [...under, current] : under.slice(0, at);
      session.show(screen, rootOf(screen));
    },
    close() {
      const screen = under.pop();
      if (screen === undefined) return false;
      session.show(screen, rootOf(screen));
      return true;
    },
    goTo(screen) {
      under = [];
      session.show(screen, screen);
    },
  };
};
