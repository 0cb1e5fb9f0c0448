import type { Intent } from '../director/intent';
import { isControl, isField, isGoOn } from './controls';
import { type InputParts, listen } from './inputParts';

const HOLD_KEYS: readonly string[] = [' ', 'Enter'];

const STORY_KEYS: Readonly<Record<string, Intent>> = {
  Backspace: { kind: 'back' },
  PageUp: { kind: 'back' },
  PageDown: { kind: 'advance' },
  ArrowRight: { kind: 'focus', step: 1 },
  ArrowDown: { kind: 'focus', step: 1 },
  ArrowLeft: { kind: 'focus', step: -1 },
  ArrowUp: { kind: 'focus', step: -1 },
  h: { kind: 'show', screen: 'history' },
};

const PAUSE_KEYS: readonly string[] = ['Escape', 'p'];

/** What a key means while the story is on screen, or null: digits name options and notes. */
const storyIntentOf = (key: string): Intent | null =>
  /^[1-8]$/.test(key) ? { kind: 'choose-number', number: Number(key) } : (STORY_KEYS[key] ?? null);

/**
 * Own keydown on the window: one press, one intent, however slow the frame. Repeats are ignored. Controls keep their
 * keys; a key that means nothing else still says that somebody is there.
 */
export const listenToKeyboard = ({ target, send, onDevice, isStory }: InputParts): (() => void) => {
  const down = new Set<string>();

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target: on } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isHoldKey = HOLD_KEYS.includes(key);
    const isStorys = isGoOn(on) || !isControl(on);
    if (event.repeat) {
      // A button held down by Enter would be pressed again and again.
      if (isHoldKey && !isField(on)) event.preventDefault();
      return;
    }
    if (isField(on)) {
      send(key === 'Escape' ? { kind: 'pause' } : { kind: 'wake' });
      return;
    }
    if (PAUSE_KEYS.includes(key)) {
      send({ kind: 'pause' });
      return;
    }
    if (isHoldKey) {
      if (!isStorys) {
        send({ kind: 'wake' });
        return;
      }
      event.preventDefault();
      down.add(key);
      send({ kind: 'press' });
      return;
    }
    const intent = isStory() ? storyIntentOf(key) : null;
    if (intent !== null && key !== 'h') event.preventDefault();
    send(intent ?? { kind: 'wake' });
  };

  const onKeyUp = (event: KeyboardEvent) => {
    // Firefox presses a button at keyup, whatever became of the keydown.
    if (HOLD_KEYS.includes(event.key) && isGoOn(event.target)) event.preventDefault();
    if (down.delete(event.key)) send({ kind: 'release' });
  };

  const letGo = () => {
    if (down.size > 0) send({ kind: 'release' });
    down.clear();
  };

  const stops = [
    listen<KeyboardEvent>(target, 'keydown', () => onDevice('keyboard'), { capture: true }),
    listen(target, 'keydown', onKeyDown),
    listen(target, 'keyup', onKeyUp),
    listen(target, 'blur', letGo),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
