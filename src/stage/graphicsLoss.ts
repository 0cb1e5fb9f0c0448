import type { Clock } from '../director/ports';

/** Watches whether the graphics are there. */
export interface GraphicsLoss {
  isLost(): boolean;
  dispose(): void;
}

/** How long lost graphics are waited for, seconds. */
const PATIENCE = 6;

/** Hears of a canvas whose graphics are lost: `onBack` once they have come back, `onGone` when they do not. */
export const watchGraphics = (
  canvas: HTMLCanvasElement,
  clock: Clock,
  onBack: () => void,
  onGone: () => void,
): GraphicsLoss => {
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  let lost = false;
  let over = false;
  const whenLost = (event: Event): void => {
    event.preventDefault();
    lost = true;
    clock.after(PATIENCE, () => {
      if (lost && !over) onGone();
    });
  };
  const whenRestored = (): void => {
    clock.after(0, () => {
      lost = false;
      if (!over) onBack();
    });
  };
  canvas.addEventListener('webglcontextlost', whenLost);
  canvas.addEventListener('webglcontextrestored', whenRestored);
  return {
    // The event comes a moment after the loss.
    isLost: () => lost || context?.isContextLost() === true,
    dispose() {
      over = true;
      canvas.removeEventListener('webglcontextlost', whenLost);
      canvas.removeEventListener('webglcontextrestored', whenRestored);
    },
  };
};
