import Phaser from 'phaser';
import type { SetLayer } from '../../content/setManifest';
import { unit, waver } from '../ease';
import { homeView, scaleAt, shownX, shownY, type View } from '../pictureFrame';
import { sharpShare, softShare } from '../softness';
import { layerKey, softKey } from '../stageTextures';
import { SOFT_EDGE, type TextureShelf } from '../textureShelf';
import type { LightActor } from './lightActor';
import { type Fallen, fallen } from './paperFall';

/** A layer of a set, shown. */
export interface Plane {
  readonly layer: SetLayer;
  readonly image: Phaser.GameObjects.Image;
  /** The same out of focus, once it has been needed. */
  soft: Phaser.GameObjects.Image | null;
  readonly seed: number;
  /** Share of the layer that has come in: late ones are faded in, dream layers faded over. */
  shown: number;
  target: number;
  /** Paper that comes down: how many flats fall before it, or null for the curtain. */
  falls?: number | null;
}

const blends = {
  normal: Phaser.BlendModes.NORMAL,
  add: Phaser.BlendModes.ADD,
  multiply: Phaser.BlendModes.MULTIPLY,
  screen: Phaser.BlendModes.SCREEN,
};

const isPaper = (layer: SetLayer): boolean => (layer.dream?.[0] ?? 0) >= 2;

/** Puts a loaded layer up, so much of it come in. */
export const raisePlane = (screen: Phaser.Scene, layer: SetLayer, seed: number, shown: number): Plane => {
  const image = screen.add.image(0, 0, layerKey(layer.file));
  if (layer.sway) image.setOrigin(0.5, 0);
  // Paper stands before the memory that it was cut from.
  image.setDepth(layer.order + (isPaper(layer) ? 0.002 : 0)).setBlendMode(blends[layer.blend]);
  return { layer, image, soft: null, seed, shown, target: 1 };
};

/** Takes a plane down. */
export const strikePlane = ({ image, soft }: Plane): void => {
  image.destroy();
  soft?.destroy();
};

/** Fades a plane toward its target, `step` of the whole way; whether it was not there yet. */
export const fadePlane = (plane: Plane, step: number): boolean => {
  if (plane.shown === plane.target) return false;
  plane.shown = unit(plane.shown + (plane.target > plane.shown ? step : -step));
  return true;
};

/** Gives a plane its light, and lets what wavers and sways do so. */
export const lightPlane = ({ layer, image, seed, shown }: Plane, time: number, light: LightActor): void => {
  const wavers = layer.flicker ? 1 - layer.flicker * (0.5 + 0.5 * waver(time, seed, 1.3)) : 1;
  const level = light.levelOf(layer.slot) * wavers * shown;
  image
    .setVisible(level > 0.004)
    .setAlpha(level)
    .setTint(light.tint(layer.grade));
  if (layer.sway) image.setAngle(layer.sway.degrees * Math.sin((time / layer.sway.seconds) * 6.283 + seed));
};

/** Puts a plane where the camera sees it. */
export const placePlane = ({ layer, image }: Plane, view: Readonly<View>): void => {
  const scale = scaleAt(view, layer.depth);
  image.setDisplaySize(layer.w * scale, layer.h * scale);
  image.x = shownX(layer.x + layer.w / 2, view, layer.depth);
  image.y = shownY(layer.sway ? layer.y : layer.y + layer.h / 2, view, layer.depth);
};

/** Shows a lit plane as soft as told, 0 sharp; its level has been set as its alpha. */
export const softenPlane = (
  screen: Phaser.Scene,
  shelf: TextureShelf,
  plane: Plane,
  softness: number,
): void => {
  const { layer, image } = plane;
  if (softness < 0.02 || plane.falls !== undefined) {
    plane.soft?.setVisible(false);
    return;
  }
  if (!plane.soft) {
    shelf.soften(layer.file);
    plane.soft = screen.add.image(0, 0, softKey(layer.file)).setBlendMode(blends[layer.blend]);
    plane.soft.setDepth(image.depth + 0.001);
  }
  const { soft } = plane;
  const level = image.alpha;
  const edges = 2 * SOFT_EDGE;
  const adds = layer.blend !== 'normal';
  soft.setVisible(image.visible).setTint(image.tintTopLeft).setPosition(image.x, image.y);
  soft.setDisplaySize(
    image.displayWidth * (soft.width / (soft.width - edges)),
    image.displayHeight * (soft.height / (soft.height - edges)),
  );
  soft.setAlpha(level * softShare(softness, adds));
  image.setAlpha(level * sharpShare(softness, adds));
};

const dimmed = (tint: number, lit: number): number =>
  (Math.round((tint >> 16) * lit) << 16) |
  (Math.round(((tint >> 8) & 255) * lit) << 8) |
  Math.round((tint & 255) * lit);

const hangs: Fallen = { tall: 1, wide: 1, lit: 1 };

/** Lets a placed plane of paper come down, so many seconds after the paper began to. */
export const dropPlane = ({ layer, image, falls }: Plane, seconds: number, light: LightActor): void => {
  if (falls === undefined) return;
  const { tall, wide, lit } = fallen(falls, seconds, hangs);
  const { displayWidth, displayHeight } = image;
  image.x = homeView.x + (image.x - homeView.x) * wide;
  image.y = homeView.y + (image.y + (displayHeight * (1 - tall)) / 2 - homeView.y) * wide;
  image.setDisplaySize(displayWidth * wide, Math.max(0.01, displayHeight * tall * wide));
  image.setVisible(tall > 0.004).setTint(dimmed(light.tint(layer.grade), lit));
};
