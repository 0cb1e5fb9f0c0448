import type Phaser from 'phaser';
import { createFigureLayer, type FigureLayer, type FigureLayerOptions } from './figures/figureLayer';
import type { AudienceState, FigureLight, FigureState, FigureStyle, FigureView } from './figures/figureState';

/** A figure layer with a finer double that takes its place while the picture rests. */
export interface FigurePair extends FigureLayer {
  setResting(resting: boolean): void;
}

interface Cast {
  readonly layer: FigureLayer;
  readonly images: Set<Phaser.GameObjects.GameObject>;
}

/** Makes the pair; without `resting` options there is no double. */
export const createFigurePair = (
  screen: Phaser.Scene,
  moving: FigureLayerOptions,
  resting: FigureLayerOptions | null,
): FigurePair => {
  const camera = screen.cameras.main;
  let isResting = false;
  let figures: readonly FigureState[] = [];
  let audience: readonly AudienceState[] = [];
  let light: FigureLight | null = null;
  let view: FigureView = { x: 960, y: 402, zoom: 1 };
  let style: Partial<FigureStyle> = {};

  const reveal = (image: Phaser.GameObjects.GameObject, visible: boolean): void => {
    image.cameraFilter = visible ? image.cameraFilter & ~camera.id : image.cameraFilter | camera.id;
  };
  const open = (options: FigureLayerOptions, isDouble: boolean): Cast => {
    const images = new Set<Phaser.GameObjects.GameObject>();
    const layer = createFigureLayer(screen, {
      ...options,
      adopt(image) {
        // The part of the frame that is shown is chosen by scrolling: all that is drawn scrolls.
        image.setScrollFactor(1);
        images.add(image);
        image.once('destroy', () => images.delete(image));
        reveal(image, isResting === isDouble);
      },
    });
    return { layer, images };
  };
  const first = open(moving, false);
  let double: Cast | null = null;
  const { layer } = first;

  const bringIn = ({ layer: fine }: Cast): void => {
    fine.setStyle({ ...style, still: true });
    if (light) fine.setLight(light);
    fine.setView(view);
    fine.setFigures(figures);
    fine.setAudience(audience);
    fine.settle();
    fine.update(0);
  };

  return {
    setFigures(next, change) {
      figures = next;
      layer.setFigures(next, change);
    },
    setAudience(next) {
      audience = next;
      layer.setAudience(next);
    },
    setLight(next) {
      light = next;
      layer.setLight(next);
    },
    setView(next) {
      view = { x: next.x, y: next.y, zoom: next.zoom };
      layer.setView(next);
    },
    setStyle(next) {
      style = { ...style, ...next };
      layer.setStyle(next);
    },
    setDetail: (detail) => layer.setDetail(detail),
    update: (seconds, music) => layer.update(seconds, music),
    settle: () => layer.settle(),
    isMoving: () => layer.isMoving(),
    setResting(next) {
      if (next === isResting || !resting) return;
      isResting = next;
      // There is a double only where no graphics card draws: smoothed edges would cost it twice the rest.
      double ??= open({ ...resting, samples: 1 }, true);
      if (next) bringIn(double);
      for (const image of first.images) reveal(image, !next);
      for (const image of double.images) reveal(image, next);
    },
    dispose() {
      layer.dispose();
      double?.layer.dispose();
    },
  };
};
