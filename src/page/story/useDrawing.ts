import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Sign, Stroke } from '../../story/life';

/** Nearer than this to the last point (in parts of the paper) a new one says nothing. */
const LEAST_STEP = 0.006;
/** More would only slow the pen. */
const MOST_POINTS = 2000;

/** Lets a pointer draw on an element: each stroke grows while it is drawn. One finger at a time. */
export const useDrawing = (
  paper: RefObject<HTMLElement | null>,
  change: (edit: (sign: Sign) => Sign) => void,
): void => {
  useLayoutEffect(() => {
    const element = paper.current;
    if (element === null) return;
    let pointer: number | null = null;
    let points = 0;

    const pointOf = (event: PointerEvent): readonly [number, number] => {
      const box = element.getBoundingClientRect();
      return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    };
    const begin = (event: PointerEvent) => {
      if (pointer !== null || event.button !== 0) return;
      event.preventDefault();
      pointer = event.pointerId;
      points = 1;
      element.setPointerCapture(event.pointerId);
      change((sign) => [...sign, [pointOf(event)]]);
    };
    const extend = (event: PointerEvent) => {
      if (event.pointerId !== pointer || points >= MOST_POINTS) return;
      const coalesced = event.getCoalescedEvents?.() ?? [];
      const fresh = (coalesced.length > 0 ? coalesced : [event]).map(pointOf);
      points += fresh.length;
      change((sign) => {
        const stroke: (readonly [number, number])[] = [...(sign.at(-1) ?? [])];
        for (const point of fresh) {
          const last = stroke.at(-1);
          const step = last === undefined ? 1 : Math.hypot(point[0] - last[0], point[1] - last[1]);
          if (step >= LEAST_STEP) stroke.push(point);
        }
        return [...sign.slice(0, -1), stroke satisfies Stroke];
      });
    };
    const end = (event: PointerEvent) => {
      if (event.pointerId === pointer) pointer = null;
    };

    element.addEventListener('pointerdown', begin);
    element.addEventListener('pointermove', extend);
    element.addEventListener('pointerup', end);
    element.addEventListener('pointercancel', end);
    return () => {
      element.removeEventListener('pointerdown', begin);
      element.removeEventListener('pointermove', extend);
      element.removeEventListener('pointerup', end);
      element.removeEventListener('pointercancel', end);
    };
  }, [paper, change]);
};
