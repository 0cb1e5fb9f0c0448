import type { Clock } from '../director/ports';

/** Something that was not as it should be. */
export interface Entry {
  /** Seconds since the page was opened, when it was last so. */
  readonly at: number;
  /** `picture`, `sound` or `page`. */
  readonly room: string;
  readonly what: string;
  readonly times: number;
}

/** What an operator may want to know of a run; kept while the page is open, and never shown unasked. */
export interface OperatorLog {
  /** The ear of one room. */
  hear(room: string): (what: string) => void;
  /** The last things heard, oldest first; what is heard again moves to the end. */
  entries(): readonly Entry[];
  /** All of it as lines of text; empty where there is nothing to tell. */
  report(): string;
  dispose(): void;
}

const MOST = 80;

const lineOf = ({ at, room, what, times }: Entry): string =>
  `${Math.floor(at / 60)}:${String(Math.floor(at % 60)).padStart(2, '0')} ${room}: ${what}${times > 1 ? ` (${times} times)` : ''}`;

/** A log that also hears the errors nobody caught on `target` (the window). */
export const createOperatorLog = (clock: Clock, target: EventTarget): OperatorLog => {
  const opened = clock.now();
  const kept = new Map<string, Entry>();
  const note = (room: string, what: string): void => {
    const key = `${room} ${what}`;
    const times = (kept.get(key)?.times ?? 0) + 1;
    kept.delete(key);
    kept.set(key, { at: clock.now() - opened, room, what, times });
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  };
  const onError = (event: Event): void => {
    const { message, reason } = event as Event & { message?: string; reason?: unknown };
    note('page', message ?? (reason instanceof Error ? reason.message : String(reason)));
  };
  const kinds = ['error', 'unhandledrejection'];
  for (const kind of kinds) target.addEventListener(kind, onError);
  const entries = (): readonly Entry[] => [...kept.values()];
  return {
    hear: (room) => (what) => note(room, what),
    entries,
    report: () => entries().map(lineOf).join('\n'),
    dispose() {
      for (const kind of kinds) target.removeEventListener(kind, onError);
    },
  };
};
