import type { Intent } from '../director/intent';
import type { Clock, Device } from '../director/ports';
import { listenToPads } from './gamepad';
import { listenToKeyboard } from './keyboard';
import { createPageFocus } from './pageFocus';
import { listenToPointer } from './pointer';

export interface InputSetup {
  readonly clock: Clock;
  readonly send: (intent: Intent) => void;
  readonly onDevice: (device: Device) => void;
  /** A pad in use was pulled out. */
  readonly onPulled: () => void;
  /** Whether the story itself is on screen. */
  readonly isStory: () => boolean;
  /** Whether the story asks for something to be made. */
  readonly isMaking: () => boolean;
}

/** Everything a player can press in a window, told as intents. The returned function lets go of it all. */
export const createInput = (view: Window, setup: InputSetup): (() => void) => {
  const parts = { ...setup, target: view };
  const pads = { pads: () => view.navigator.getGamepads(), focus: createPageFocus(view.document) };
  const stops = [listenToKeyboard(parts), listenToPointer(parts), listenToPads({ ...parts, ...pads })];
  return () => {
    for (const stop of stops) stop();
  };
};
