import type { Intent } from '../director/intent';
import { listen, type PadParts } from './inputParts';

/** Buttons of the standard mapping. */
const A = 0;
const B = 1;
const Y = 3;
const LEFT_SHOULDER = 4;
const RIGHT_SHOULDER = 5;
const START = 9;
const [UP, DOWN, LEFT, RIGHT] = [12, 13, 14, 15];
/** How far a stick is pushed before it counts. */
const PUSHED = 0.6;

const STORY_BUTTONS: Readonly<Record<number, Intent>> = {
  [Y]: { kind: 'show', screen: 'history' },
  [LEFT_SHOULDER]: { kind: 'back' },
  [RIGHT_SHOULDER]: { kind: 'forward' },
};

const stepOf = (button: number): 1 | -1 | null =>
  button === UP || button === LEFT ? -1 : button === DOWN || button === RIGHT ? 1 : null;

/** The buttons now down, the left stick counted as the cross. */
const buttonsDown = (pad: Gamepad): ReadonlySet<number> => {
  const [x = 0, y = 0] = pad.axes;
  const down = new Set(pad.buttons.flatMap((button, index) => (button.pressed ? [index] : [])));
  if (x <= -PUSHED) down.add(LEFT);
  if (x >= PUSHED) down.add(RIGHT);
  if (y <= -PUSHED) down.add(UP);
  if (y >= PUSHED) down.add(DOWN);
  return down;
};

const NONE: ReadonlySet<number> = new Set();

/** Every pad plugged in, read once a frame and only while there is one. A pad pulled out in use is told. */
export const listenToPads = (parts: PadParts): (() => void) => {
  const { target, send, onDevice, isStory, clock, pads, onPulled, isMaking, focus } = parts;
  const before = new Map<number, ReadonlySet<number>>();
  const used = new Set<number>();
  let holding = false;
  let stopFrames: (() => void) | null = null;

  const press = (button: number) => {
    onDevice('pad');
    const step = stepOf(button);
    const storys = isStory() ? STORY_BUTTONS[button] : undefined;
    if (button === B || button === START) send({ kind: 'pause' });
    else if (storys !== undefined) send(storys);
    else if (isStory() && !isMaking()) {
      holding ||= button === A;
      if (button === A) send({ kind: 'press' });
      else send(step === null ? { kind: 'wake' } : { kind: 'focus', step });
    } else {
      send({ kind: 'wake' });
      if (step !== null) focus.move(step);
      else if (button === A && !focus.press()) send({ kind: 'press' });
    }
  };
  const release = () => {
    if (holding) send({ kind: 'release' });
    holding = false;
  };

  const read = () => {
    for (const pad of pads()) {
      if (pad === null) continue;
      const was = before.get(pad.index) ?? NONE;
      const down = buttonsDown(pad);
      before.set(pad.index, down);
      for (const button of down) {
        if (was.has(button)) continue;
        used.add(pad.index);
        press(button);
      }
      if (was.has(A) && !down.has(A)) release();
    }
  };
  const start = () => {
    stopFrames ??= clock.everyFrame(read);
  };

  const stops = [
    listen(target, 'gamepadconnected', start),
    listen<GamepadEvent>(target, 'gamepaddisconnected', ({ gamepad }) => {
      before.delete(gamepad.index);
      if (used.delete(gamepad.index)) {
        release();
        onPulled();
      }
      if (pads().every((pad) => pad === null)) {
        stopFrames?.();
        stopFrames = null;
      }
    }),
  ];
  if (pads().some((pad) => pad !== null)) start();
  return () => {
    for (const stop of stops) stop();
    stopFrames?.();
  };
};
