/** What answers presses and keys by itself; everything else belongs to the story. */
const CONTROLS =
  'button, a[href], input, textarea, select, label, summary, [role="slider"], [data-part="napkin"], [contenteditable]';
const FIELDS = 'input, textarea, select, [contenteditable]';

const closest = (target: EventTarget | null, selector: string): Element | null =>
  target !== null && 'closest' in target ? (target as Element).closest(selector) : null;

/** Whether an event happened on something that answers by itself. */
export const isControl = (target: EventTarget | null): boolean => closest(target, CONTROLS) !== null;

/** Whether keys are typed into what an event happened on. */
export const isField = (target: EventTarget | null): boolean => closest(target, FIELDS) !== null;

/** The one button that only goes on: it answers like the key itself, so that holding it down goes on once. */
export const isGoOn = (target: EventTarget | null): boolean => closest(target, '[data-part="more"]') !== null;

/** Whether what lies under the pointer can be scrolled by a wheel. */
export const isScrolling = (target: EventTarget | null): boolean => {
  for (let at = closest(target, '*'); at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY))
      return true;
  }
  return false;
};
