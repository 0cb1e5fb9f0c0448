import type { SetLayer, SetLightCue, SetManifest } from '../content/setManifest';
import type { StageLook } from '../session/preferences';
import type { Tableau } from '../story/tableau';
import { figureStatesOf, presencesOf } from './actors/castStates';
import { isShownAt } from './actors/setFiles';
import { createFrameTimes } from './frameTimes';
import { framingOf } from './framing';
import { layerTrouble } from './layerTrouble';
import type { PaintedStage } from './paintedStage';
import { pictureHeight, pictureWidth, scaleAt, shownX, shownY, type View } from './pictureFrame';
import { readSet } from './readSet';
import type { SetAssets } from './setAssets';

const blends: Readonly<Record<SetLayer['blend'], GlobalCompositeOperation>> = {
  normal: 'source-over',
  add: 'lighter',
  multiply: 'multiply',
  screen: 'screen',
};

interface FlatParts {
  readonly canvas: HTMLCanvasElement;
  readonly assets: SetAssets;
  readonly look: StageLook;
  readonly onTrouble: (what: string) => void;
}

/** The layer with a colour multiplied onto it; its own alpha stays. */
const graded = (image: HTMLImageElement, colour: string): HTMLCanvasElement => {
  const copy = document.createElement('canvas');
  copy.width = Math.max(1, Math.round(image.naturalWidth / 2));
  copy.height = Math.max(1, Math.round(image.naturalHeight / 2));
  const pen = copy.getContext('2d');
  if (!pen) return copy;
  pen.drawImage(image, 0, 0, copy.width, copy.height);
  pen.globalCompositeOperation = 'multiply';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, copy.width, copy.height);
  pen.globalCompositeOperation = 'destination-in';
  pen.drawImage(image, 0, 0, copy.width, copy.height);
  return copy;
};

/** The stage without WebGL: every tableau once, by Canvas 2D, with plain silhouettes; nothing moves. */
export const createFlatStage = (parts: FlatParts): PaintedStage => {
  const { canvas, assets, onTrouble } = parts;
  const images = new Map<string, Promise<HTMLImageElement | null>>();
  const times = createFrameTimes(1);
  let shown = 0;
  let arrival: Promise<void> = Promise.resolve();
  canvas.width = 1280;
  canvas.height = Math.round((1280 * pictureHeight) / pictureWidth);

  const imageOf = (file: string): Promise<HTMLImageElement | null> => {
    const load = async (): Promise<HTMLImageElement> => {
      const url = assets.layerUrl(file);
      if (url === null) throw new Error('it is missing');
      const image = new Image();
      image.src = url;
      await image.decode();
      return image;
    };
    const none = (cause: unknown): null => {
      onTrouble(layerTrouble(file, cause));
      return null;
    };
    const known = images.get(file) ?? load().catch(none);
    if (images.size > 24) images.clear();
    images.set(file, known);
    return known;
  };
  const paintBack = (pen: CanvasRenderingContext2D, set: SetManifest): void => {
    const fill = pen.createLinearGradient(0, 0, 0, pictureHeight);
    for (const stop of set.flat) fill.addColorStop(stop.at, stop.colour);
    pen.fillStyle = fill;
    pen.fillRect(0, 0, pictureWidth, pictureHeight);
  };
  const paintLayer = (
    pen: CanvasRenderingContext2D,
    layer: SetLayer,
    image: HTMLImageElement,
    view: View,
    cue: SetLightCue | undefined,
  ): void => {
    const level = layer.slot ? (cue?.slots[layer.slot] ?? 0) : 1;
    if (level <= 0) return;
    const scale = scaleAt(view, layer.depth);
    const grade = layer.grade === 'none' ? null : layer.grade === 'light' ? cue?.grade : cue?.paperGrade;
    pen.globalAlpha = level;
    pen.globalCompositeOperation = blends[layer.blend];
    const x = shownX(layer.x, view, layer.depth);
    const y = shownY(layer.y, view, layer.depth);
    pen.drawImage(grade ? graded(image, grade) : image, x, y, layer.w * scale, layer.h * scale);
    pen.globalAlpha = 1;
    pen.globalCompositeOperation = 'source-over';
  };
  const paintFigures = (
    pen: CanvasRenderingContext2D,
    set: SetManifest,
    tableau: Tableau,
    view: View,
  ): void => {
    for (const state of figureStatesOf({
      set,
      cast: tableau.cast,
      season: tableau.season,
      orders: [],
      lift: 0,
      onTrouble,
    })) {
      const tall = 172 * state.scale * view.zoom * (state.pose.startsWith('sit') ? 0.76 : 1);
      const x = shownX(state.x, view, 1);
      const y = shownY(state.y, view, 1);
      pen.fillStyle = '#0d0e2a';
      pen.beginPath();
      pen.ellipse(x, y - tall * 0.42, tall * 0.12, tall * 0.42, 0, 0, 7);
      pen.ellipse(x, y - tall * 0.92, tall * 0.06, tall * 0.08, 0, 0, 7);
      pen.fill();
    }
  };
  const paint = async (tableau: Tableau): Promise<void> => {
    shown += 1;
    const mine = shown;
    const set = await readSet(assets, tableau.set, onTrouble);
    const layers = set.layers.filter((layer) => isShownAt(layer, tableau.dream));
    const pictures = await Promise.all(layers.map((layer) => imageOf(layer.file)));
    const pen = canvas.getContext('2d');
    if (mine !== shown || !pen) return;
    const view = framingOf(set, tableau.camera, presencesOf(set, tableau.cast));
    const cue = set.light.cues[tableau.light] ?? Object.values(set.light.cues)[0];
    pen.setTransform(canvas.width / pictureWidth, 0, 0, canvas.width / pictureWidth, 0, 0);
    paintBack(pen, set);
    let peopled = false;
    const order = layers.map((layer, index) => ({ layer, image: pictures[index] ?? null }));
    for (const { layer, image } of order.sort((a, b) => a.layer.order - b.layer.order)) {
      if (!peopled && layer.order >= 150) {
        paintFigures(pen, set, tableau, view);
        peopled = true;
      }
      if (image) paintLayer(pen, layer, image, view, cue);
    }
    if (!peopled) paintFigures(pen, set, tableau, view);
  };

  return {
    show(tableau) {
      arrival = paint(tableau);
    },
    strike() {},
    hold() {},
    settle() {},
    setLook() {},
    qualityInUse: () => 'flat',
    prefetch() {},
    setMusic() {},
    whenShown: () => arrival,
    frameTimes: times,
    textureBytes: () => 0,
    dispose() {
      shown += 1;
      canvas.remove();
    },
  };
};
