import { listenToPads } from './gamepad';
import type { PadParts } from './inputParts';
import { listenToKeyboard } from './keyboard';
import { listenToPointer } from './pointer';

/** Everything a player can press, told as intents. The returned function lets go of it all. */
export const createInput = (parts: PadParts): (() => void) => {
  const stops = [listenToKeyboard(parts), listenToPointer(parts), listenToPads(parts)];
  return () => {
    for (const stop of stops) stop();
  };
};
