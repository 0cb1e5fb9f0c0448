import type { FocusMover } from './inputParts';

const FOCUSABLE = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), summary';

/** Moves the page's focus from control to control, round and round, for devices that have no Tab. */
export const createPageFocus = (page: Document): FocusMover => ({
  move(step) {
    const controls = [...page.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (control) => control.getClientRects().length > 0,
    );
    const at = controls.indexOf(page.activeElement as HTMLElement);
    const next =
      at < 0 ? (step > 0 ? 0 : controls.length - 1) : (at + step + controls.length) % controls.length;
    controls[next]?.focus();
  },
  press() {
    const { activeElement } = page;
    if (!(activeElement instanceof HTMLElement) || !activeElement.matches(FOCUSABLE)) return false;
    activeElement.click();
    return true;
  },
});
