import type { Intent } from '../director/intent';
import type { Clock, Device } from '../director/ports';

/** What every device is given. */
export interface InputParts {
  /** The window, or what stands for it in a test. */
  readonly target: EventTarget;
  readonly send: (intent: Intent) => void;
  readonly onDevice: (device: Device) => void;
  /** Whether the story itself is on screen; over menus, keys and wheel belong to the page. */
  readonly isStory: () => boolean;
}

/** What a pad needs besides. */
export interface PadParts extends InputParts {
  readonly clock: Clock;
  readonly pads: () => readonly (Gamepad | null)[];
  /** A pad in use was pulled out. */
  readonly onPulled: () => void;
  /** Whether the story asks for something to be made: the cross then moves the page's focus there too. */
  readonly isMaking: () => boolean;
  /** Over menus: moves the page's focus, and presses what has it; false where nothing has it. */
  readonly focus: FocusMover;
}

/** The page's focus, moved from outside. */
export interface FocusMover {
  move(step: 1 | -1): void;
  press(): boolean;
}

/** Listens, and returns what stops listening. */
export const listen = <Kind extends Event>(
  target: EventTarget,
  kind: string,
  act: (event: Kind) => void,
  options: AddEventListenerOptions = {},
): (() => void) => {
  const listener = act as EventListener;
  target.addEventListener(kind, listener, options);
  return () => target.removeEventListener(kind, listener, options);
};
