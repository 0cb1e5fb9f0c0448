import { paintedSets } from '../../src/content/paintedSets';
import { isShownAt } from '../../src/stage/actors/setFiles';
import { bootGame } from '../../src/stage/bootGame';
import { framingOf } from '../../src/stage/framing';
import { pictureHeight, scaleAt, shownX, shownY } from '../../src/stage/pictureFrame';
import type { Tableau } from '../../src/story/tableau';
import { drain } from './drain';

/** Frames before those that are timed: layers go to the graphics card when they are first drawn. */
const WARM_UP = 20;

/** Milliseconds a frame of a bare scene, and how many images it draws. */
export interface BareTimes {
  readonly images: number;
  readonly times: readonly number[];
}

const loaded = async (url: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
};

/**
 * What Phaser alone costs: the layers that a tableau's light shows, each an image of its own texture, order and blend,
 * at the place where the camera sees it in every frame of a move from one framing to the other. No light, no figures, no
 * effects, nothing flattened; stepped and drawn `width` wide as the stage is.
 */
export const bareTimesOf = async (
  from: Tableau,
  to: Tableau,
  width: number,
  frames: number,
): Promise<BareTimes> => {
  const set = await paintedSets.manifestOf(from.set);
  const canvas = document.createElement('canvas');
  const bare = await bootGame(canvas, width);
  const levels = set?.light.cues[from.light]?.slots ?? {};
  const layers = (set?.layers ?? []).filter(
    (layer) =>
      isShownAt(layer, from.dream) && (layer.slot === undefined || (levels[layer.slot] ?? 0) > 0.004),
  );
  const blends = { normal: 0, add: 1, multiply: 2, screen: 3 };
  const images = await Promise.all(
    layers.map(async (layer) => {
      const url = paintedSets.layerUrl(layer.file);
      if (url !== null) bare.screen.textures.addImage(layer.file, await loaded(url));
      const image = bare.screen.add.image(0, 0, layer.file).setOrigin(0).setBlendMode(blends[layer.blend]);
      return image.setDepth(layer.order).setAlpha(layer.slot ? (levels[layer.slot] ?? 1) : 1);
    }),
  );
  const start = set ? framingOf(set, from.camera, []) : { x: 960, y: pictureHeight / 2, zoom: 1 };
  const end = set ? framingOf(set, to.camera, []) : start;
  const view = { ...start };
  const times = Array.from({ length: WARM_UP + frames }, (_, frame) => {
    drain(canvas);
    const begun = performance.now();
    const t = frame / (WARM_UP + frames);
    view.x = start.x + (end.x - start.x) * t;
    view.y = start.y + (end.y - start.y) * t;
    view.zoom = start.zoom + (end.zoom - start.zoom) * t;
    for (const [at, { x, y, w, h, depth }] of layers.entries()) {
      const scale = scaleAt(view, depth);
      images[at]
        ?.setPosition(shownX(x, view, depth), shownY(y, view, depth))
        .setDisplaySize(w * scale, h * scale);
    }
    bare.draw(1 / 60);
    return performance.now() - begun;
  });
  bare.dispose();
  return { images: images.length, times: times.slice(WARM_UP) };
};
