/** Keys that open tools, other pages or dialogs of the browser. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  'F1',
  'F3',
  'F5',
  'F6',
  'F7',
  'F10',
  'F11',
  'F12',
  'ContextMenu',
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
]);
/** Everything that leads out of the game or changes how the page is shown. */
const FORBIDDEN_EVENTS = [
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragover',
  'drop',
  'gesturestart',
  'copy',
  'cut',
];

/** The operator's own key: the only one with Ctrl and Alt that is let through. */
const isOperators = ({ ctrlKey, altKey, key }: KeyboardEvent): boolean =>
  ctrlKey && altKey && key.toLowerCase() === 'o';

const isForbiddenKey = (event: KeyboardEvent): boolean =>
  !isOperators(event) && (FORBIDDEN_KEYS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey);

/** Whether a link leads off this page. */
const leadsOut = (target: EventTarget | null): boolean => {
  const link = target !== null && 'closest' in target ? (target as Element).closest('a[href]') : null;
  return link !== null && !(link.getAttribute('href') ?? '').startsWith('#');
};

/** Takes from a public machine what could lead out of the game. The returned function gives it back. */
export const lockDown = (target: EventTarget): (() => void) => {
  const stops: (() => void)[] = [];
  const forbid = (kind: string, isForbidden: (event: Event) => boolean) => {
    const listener = (event: Event) => {
      if (isForbidden(event)) event.preventDefault();
    };
    target.addEventListener(kind, listener, { capture: true, passive: false });
    stops.push(() => target.removeEventListener(kind, listener, { capture: true }));
  };
  for (const kind of FORBIDDEN_EVENTS) forbid(kind, () => true);
  forbid('keydown', (event) => isForbiddenKey(event as KeyboardEvent));
  forbid('wheel', (event) => (event as WheelEvent).ctrlKey);
  forbid('touchmove', (event) => (event as TouchEvent).touches.length > 1);
  forbid('click', (event) => leadsOut(event.target));
  forbid('auxclick', () => true);
  return () => {
    for (const stop of stops) stop();
  };
};
