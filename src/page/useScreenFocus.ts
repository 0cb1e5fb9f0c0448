import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Screen } from '../session/sessionState';

/**
 * Puts the focus where a screen begins, and back where it was when a screen is returned to.
 * The control is remembered by its id, since the element itself is gone in between. The very first screen takes no focus: nobody has asked for it yet.
 */
export const useScreenFocus = (screen: Screen): void => {
  const remembered = useRef(new Map<Screen, string>());
  const first = useRef(true);
  useLayoutEffect(() => {
    const opening = first.current;
    first.current = false;
    const id = remembered.current.get(screen);
    const returned = id === undefined ? null : document.getElementById(id);
    const target = returned ?? document.querySelector<HTMLElement>('[data-autofocus]');
    if (!opening && target !== null && !target.contains(document.activeElement))
      target.focus({ preventScroll: true });
    const remember = (event: FocusEvent) => {
      const { target: focused } = event;
      if (focused instanceof HTMLElement && focused.id !== '') remembered.current.set(screen, focused.id);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [screen]);
};
