import type { StageGame } from './bootGame';
import { shareOf } from './crop';
import { pictureHeight, pictureWidth } from './pictureFrame';
import { drawingWidth, type Quality } from './quality';

/** How the drawing fills its box. */
export interface Fitting {
  /** Reads the box's shape anew; whether the picture's has changed. */
  measure(): boolean;
  /** The picture's width by its height: that of the whole frame, or of the part of it that an upright box shows. */
  aspect(): number;
  /** Draws so wide as the step allows, finer once the picture rests. */
  fit(quality: Quality, resting: boolean): void;
  /** Device pixels of the figures' own pictures of the whole frame. */
  figureWidth(quality: Quality): number;
}

const frameAspect = pictureWidth / pictureHeight;
/** Figures get no finer than this, however large the screen, device pixels. */
const FINEST = 1920;

/** Fits a stage into a box. */
export const createFitting = (box: HTMLElement, stage: StageGame): Fitting => {
  let aspect = frameAspect;
  return {
    measure() {
      const shape = box.clientHeight > 0 ? box.clientWidth / box.clientHeight : frameAspect;
      const next = shape > frameAspect * 0.97 ? frameAspect : shape;
      const isOther = next !== aspect;
      aspect = next;
      return isOther;
    },
    aspect: () => aspect,
    fit(quality, resting) {
      const limit = Math.round((resting ? quality.restWidth : quality.width) * shareOf(aspect));
      stage.resize(drawingWidth(box.clientWidth || 640, window.devicePixelRatio || 1, limit), aspect);
    },
    figureWidth: (quality) => Math.min(FINEST, quality.figureWidth ?? stage.width() / shareOf(aspect)),
  };
};
