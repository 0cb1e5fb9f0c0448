import { lifeInFragment } from './address';
import type { Mode } from './mode';

/** Starts a mode in a window: links open, now and when one is followed later; a hidden page waits. */
export const startIn = (view: Window, mode: Mode): void => {
  const openLink = () => {
    const { hash, pathname, search } = view.location;
    const link = lifeInFragment(hash);
    if (link === null) return;
    // A reload should go on with what was played since, not open the link once more.
    view.history.replaceState(null, '', pathname + search);
    mode.openLink(link);
  };
  mode.start();
  openLink();
  view.addEventListener('hashchange', openLink);
  view.document.addEventListener('visibilitychange', () => view.document.hidden && mode.hide());
};
