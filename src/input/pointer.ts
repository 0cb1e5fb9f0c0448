import { isControl, isScrolling } from './controls';
import { type InputParts, listen } from './inputParts';

/** A wheel's or trackpad's movement ends with so long a pause (milliseconds); each movement is one beat. */
const WHEEL_PAUSE = 180;
/** Somebody who draws or drags says so this often (milliseconds). */
const WAKE_EVERY = 1000;

/** Finger, pen and mouse: a press anywhere but on a control is the one key; the wheel goes back and forward. */
export const listenToPointer = ({ target, send, onDevice, isStory }: InputParts): (() => void) => {
  let held: number | null = null;
  let wheelAt = Number.NEGATIVE_INFINITY;
  let wokenAt = Number.NEGATIVE_INFINITY;

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    if (isControl(event.target)) {
      wokenAt = event.timeStamp;
      return;
    }
    held = event.pointerId;
    send({ kind: 'press' });
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== held) return;
    held = null;
    send({ kind: 'release' });
  };
  const onMove = (event: PointerEvent) => {
    if (event.buttons === 0 || event.timeStamp - wokenAt < WAKE_EVERY) return;
    wokenAt = event.timeStamp;
    send({ kind: 'wake' });
  };
  const onWheel = (event: WheelEvent) => {
    const begins = event.timeStamp - wheelAt > WHEEL_PAUSE;
    wheelAt = event.timeStamp;
    if (event.ctrlKey || event.deltaY === 0 || !begins) return;
    if (!isStory() || isScrolling(event.target)) send({ kind: 'wake' });
    else send({ kind: event.deltaY < 0 ? 'back' : 'forward' });
  };
  const letGo = () => {
    if (held !== null) send({ kind: 'release' });
    held = null;
  };

  const stops = [
    listen<PointerEvent>(
      target,
      'pointerdown',
      ({ pointerType }) => onDevice(pointerType === 'mouse' ? 'mouse' : 'touch'),
      { capture: true },
    ),
    listen(target, 'pointerdown', onDown),
    listen(target, 'pointerup', onUp),
    listen(target, 'pointercancel', onUp),
    listen(target, 'pointermove', onMove, { passive: true }),
    listen(target, 'wheel', onWheel, { passive: true }),
    // A finger that holds the picture would otherwise open a menu over it.
    listen(target, 'contextmenu', (event) => held !== null && event.preventDefault()),
    listen(target, 'blur', letGo),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
