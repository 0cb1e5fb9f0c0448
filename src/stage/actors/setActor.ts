import Phaser from 'phaser';
import type { SetLayer, SetManifest } from '../../content/setManifest';
import { unit, waver } from '../ease';
import { redraw } from '../ownTextures';
import { pictureHeight, pictureWidth, scaleAt, shownX, shownY, type View } from '../pictureFrame';
import { layerKey, ownKey } from '../stageTextures';
import type { TextureShelf } from '../textureShelf';
import type { LightActor } from './lightActor';
import { filesOf, isShownAt } from './setFiles';

interface Plane {
  readonly layer: SetLayer;
  readonly image: Phaser.GameObjects.Image;
  readonly seed: number;
  /** Share of the layer that has come in: late ones are faded in, dream layers faded over. */
  shown: number;
  target: number;
}

const blends = {
  normal: Phaser.BlendModes.NORMAL,
  add: Phaser.BlendModes.ADD,
  multiply: Phaser.BlendModes.MULTIPLY,
  screen: Phaser.BlendModes.SCREEN,
};

/** The painted place. */
export interface SetActor {
  /** Takes the old set down and puts the new one up with whatever layers are loaded. */
  build(set: SetManifest, dream: number): void;
  /** Material changes, place does not: fades from the layers of one dream to those of another. */
  setDream(dream: number, seconds: number): void;
  /** Moves layers to where the camera sees them and lights them; true while something fades by itself. */
  update(seconds: number, time: number, view: Readonly<View>, light: LightActor, placed: boolean): boolean;
  settle(): void;
  /** Orders at which the set hides figures. */
  orders(): readonly number[];
  clear(): void;
}

/** Makes the actor. */
export const createSetActor = (screen: Phaser.Scene, shelf: TextureShelf): SetActor => {
  const flat = screen.add.image(0, 0, ownKey('flat')).setOrigin(0).setDepth(-1000);
  flat.setDisplaySize(pictureWidth, pictureHeight);
  let planes: Plane[] = [];
  let set: SetManifest | null = null;
  let dream = 0;
  let fade = 0.5;
  let fresh = true;

  const raise = (layer: SetLayer, shown: number): void => {
    if (planes.some((plane) => plane.layer === layer)) return;
    const image = screen.add.image(0, 0, layerKey(layer.file));
    if (layer.sway) image.setOrigin(0.5, 0);
    image.setDepth(layer.order).setBlendMode(blends[layer.blend]);
    planes.push({ layer, image, seed: planes.length, shown, target: 1 });
    fresh = true;
  };
  const call = (layer: SetLayer, shown: number): void => {
    const forSet = set;
    if (shelf.isLoaded(layer.file)) raise(layer, shown);
    else {
      void shelf.load(layer.file).then((isThere) => {
        if (isThere && set === forSet && isShownAt(layer, dream)) raise(layer, 0);
      });
    }
  };
  const clear = (): void => {
    for (const plane of planes) plane.image.destroy();
    planes = [];
  };
  const drop = (plane: Plane): void => {
    plane.image.destroy();
    planes.splice(planes.indexOf(plane), 1);
  };

  return {
    build(next, atDream) {
      clear();
      set = next;
      dream = atDream;
      const stops = next.flat;
      redraw(screen, 'flat', (pen, width, height) => {
        const fill = pen.createLinearGradient(0, 0, 0, height);
        for (const stop of stops) fill.addColorStop(stop.at, stop.colour);
        pen.fillStyle = fill;
        pen.fillRect(0, 0, width, height);
      });
      shelf.keep(filesOf(next, atDream));
      for (const layer of next.layers) if (isShownAt(layer, atDream)) call(layer, 1);
    },
    setDream(next, seconds) {
      if (!set) return;
      dream = next;
      fade = Math.max(0.01, seconds);
      shelf.keep(filesOf(set, next));
      for (const plane of planes) plane.target = isShownAt(plane.layer, next) ? 1 : 0;
      for (const layer of set.layers) if (isShownAt(layer, next)) call(layer, seconds > 0 ? 0 : 1);
    },
    update(seconds, time, view, light, placed) {
      let fading = false;
      const place = placed || fresh;
      fresh = false;
      for (let index = planes.length - 1; index >= 0; index -= 1) {
        const plane = planes[index];
        if (!plane) continue;
        const { layer, image } = plane;
        if (plane.shown !== plane.target) {
          fading = true;
          const step = seconds / fade;
          plane.shown = unit(plane.shown + (plane.target > plane.shown ? step : -step));
          if (plane.shown === 0 && plane.target === 0) {
            drop(plane);
            continue;
          }
        }
        const wavers = layer.flicker ? 1 - layer.flicker * (0.5 + 0.5 * waver(time, plane.seed, 1.3)) : 1;
        const level = light.levelOf(layer.slot) * wavers * plane.shown;
        image
          .setVisible(level > 0.004)
          .setAlpha(level)
          .setTint(light.tint(layer.grade));
        if (layer.sway) {
          image.setAngle(layer.sway.degrees * Math.sin((time / layer.sway.seconds) * 6.283 + plane.seed));
        }
        if (!place && !fading) continue;
        const scale = scaleAt(view, layer.depth);
        image.setDisplaySize(layer.w * scale, layer.h * scale);
        image.x = shownX(layer.x + layer.w / 2, view, layer.depth);
        image.y = shownY(layer.sway ? layer.y : layer.y + layer.h / 2, view, layer.depth);
      }
      return fading || place;
    },
    settle() {
      for (const plane of [...planes]) {
        plane.shown = plane.target;
        if (plane.shown === 0) drop(plane);
      }
    },
    // Of all layers the picture will have, also those still on their way: else figures would stand before them for good.
    orders: () => (set?.layers ?? []).filter((layer) => isShownAt(layer, dream)).map((layer) => layer.order),
    clear,
  };
};
