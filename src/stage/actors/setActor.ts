import Phaser from 'phaser';
import type { SetLayer, SetManifest } from '../../content/setManifest';
import { unit, waver } from '../ease';
import { redraw } from '../ownTextures';
import { homeView, pictureHeight, pictureWidth, scaleAt, shownX, shownY, type View } from '../pictureFrame';
import { sharpShare, softnessOf, softShare } from '../softness';
import { layerKey, ownKey, softKey } from '../stageTextures';
import { SOFT_EDGE, type TextureShelf } from '../textureShelf';
import { createBasePlane } from './basePlane';
import type { LightActor } from './lightActor';
import { type Fallen, fallen, fallSeconds } from './paperFall';
import { filesOf, isShownAt } from './setFiles';

interface Plane {
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

/** The painted place. */
export interface SetActor {
  /** Takes the old set down and puts the new one up with whatever layers are loaded. */
  build(set: SetManifest, dream: number): void;
  /** Material changes, place does not: fades from the layers of one dream to those of another. */
  setDream(dream: number, seconds: number): void;
  /** The dream is over: memory stands behind the paper, and the paper comes down. */
  letFall(dream: number): void;
  isFalling(): boolean;
  /** Moves layers to where the camera sees them and lights them; true while something fades by itself. */
  update(seconds: number, time: number, view: Readonly<View>, light: LightActor, placed: boolean): boolean;
  settle(): void;
  /** Whether planes that stand still behind this order are drawn as one; null draws each. */
  setFlattening(below: number | null): void;
  /** The depth that is sharp, or null where everything is. */
  setFocus(depth: number | null): void;
  /** Orders at which the set hides figures. */
  orders(): readonly number[];
  clear(): void;
}

/** From this order on paper is a curtain that goes up, below it a flat that falls. */
const CURTAIN = 280;

const isPaper = (layer: SetLayer): boolean => (layer.dream?.[0] ?? 0) >= 2;

const dimmed = (tint: number, lit: number): number =>
  (Math.round((tint >> 16) * lit) << 16) |
  (Math.round(((tint >> 8) & 255) * lit) << 8) |
  Math.round((tint & 255) * lit);

/** Planes of one depth that nothing but each other lies behind, in drawing order. */
const farthestOf = (planes: readonly Plane[], below: number): readonly Plane[] => {
  const inOrder = [...planes].sort((a, b) => a.image.depth - b.image.depth);
  const end = inOrder.findIndex(
    ({ layer }) =>
      layer.order >= below || layer.sway !== undefined || layer.depth !== inOrder[0]?.layer.depth,
  );
  return end < 0 ? inOrder : inOrder.slice(0, end);
};

/** Makes the actor. */
export const createSetActor = (screen: Phaser.Scene, shelf: TextureShelf): SetActor => {
  const flat = screen.add.image(0, 0, ownKey('flat')).setOrigin(0).setDepth(-1000);
  flat.setDisplaySize(pictureWidth, pictureHeight);
  let planes: Plane[] = [];
  let set: SetManifest | null = null;
  let dream = 0;
  let fade = 0.5;
  /** Seconds since the paper began to come down. */
  let fallAt: number | null = null;
  let fallLasts = 0;
  let waiting = 0;
  const hangs: Fallen = { tall: 1, wide: 1, lit: 1 };
  let fresh = true;
  let focus: number | null = null;
  let flattenBelow: number | null = null;
  let farthest: readonly Plane[] | null = null;
  const base = createBasePlane(screen, flat);

  const raise = (layer: SetLayer, shown: number): void => {
    if (planes.some((plane) => plane.layer === layer)) return;
    const image = screen.add.image(0, 0, layerKey(layer.file));
    if (layer.sway) image.setOrigin(0.5, 0);
    // Paper stands before the memory that it was cut from.
    const paper = isPaper(layer) ? 0.002 : 0;
    image.setDepth(layer.order + paper).setBlendMode(blends[layer.blend]);
    farthest = null;
    planes.push({ layer, image, soft: null, seed: planes.length, shown, target: 1 });
    fresh = true;
  };
  const call = (layer: SetLayer, shown: number): void => {
    const forSet = set;
    if (shelf.isLoaded(layer.file)) raise(layer, shown);
    else {
      waiting += 1;
      void shelf.load(layer.file).then((isThere) => {
        waiting -= 1;
        if (isThere && set === forSet && isShownAt(layer, dream)) raise(layer, fallAt === null ? 0 : 1);
      });
    }
  };
  const clear = (): void => {
    for (const plane of planes) {
      plane.image.destroy();
      plane.soft?.destroy();
    }
    planes = [];
    farthest = null;
    base.release();
  };
  const endFall = (): void => {
    fallAt = null;
    for (const plane of [...planes]) if (plane.falls !== undefined) drop(plane);
    fresh = true;
  };
  const drop = (plane: Plane): void => {
    plane.image.destroy();
    plane.soft?.destroy();
    planes.splice(planes.indexOf(plane), 1);
    farthest = null;
    base.release();
  };

  /** Shows a plane as soft as told; its level has been set as its alpha. */
  const soften = (plane: Plane, softness: number): void => {
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

  return {
    build(next, atDream) {
      clear();
      fallAt = null;
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
    letFall(next) {
      if (!set) return;
      this.setDream(next, 0);
      const going = planes.filter((plane) => plane.target === 0);
      const flats = going
        .filter((plane) => plane.layer.order < CURTAIN)
        .sort((a, b) => b.layer.order - a.layer.order);
      for (const plane of going) {
        const rank = flats.indexOf(plane);
        plane.falls = rank < 0 ? null : rank;
        plane.shown = plane.target = 1;
      }
      fallAt = 0;
      fallLasts = fallSeconds(flats.length);
    },
    isFalling: () => fallAt !== null,
    setFlattening(below) {
      if (below === flattenBelow) return;
      flattenBelow = below;
      farthest = null;
      base.release();
      fresh = true;
    },
    setFocus(depth) {
      focus = depth;
    },
    update(seconds, time, view, light, placed) {
      let fading = false;
      if (fallAt !== null && waiting === 0) fallAt += seconds;
      if (fallAt !== null && fallAt > fallLasts) endFall();
      const place = placed || fresh || fallAt !== null;
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
        const scale = scaleAt(view, layer.depth);
        if (place || fading) {
          image.setDisplaySize(layer.w * scale, layer.h * scale);
          image.x = shownX(layer.x + layer.w / 2, view, layer.depth);
          image.y = shownY(layer.sway ? layer.y : layer.y + layer.h / 2, view, layer.depth);
        }
        soften(plane, focus === null || layer.sway ? 0 : softnessOf(layer.depth, focus, view.zoom));
        if (plane.falls === undefined || fallAt === null) continue;
        const { tall, wide, lit } = fallen(plane.falls, fallAt, hangs);
        const high = layer.h * scale;
        image.x = homeView.x + (image.x - homeView.x) * wide;
        image.y = homeView.y + (image.y + (high * (1 - tall)) / 2 - homeView.y) * wide;
        image.setDisplaySize(layer.w * scale * wide, Math.max(0.01, high * tall * wide));
        image.setVisible(tall > 0.004).setTint(dimmed(light.tint(layer.grade), lit));
      }
      if (flattenBelow !== null && fallAt === null) {
        farthest ??= farthestOf(planes, flattenBelow);
        base.stand(farthest, view);
      }
      return fading || place;
    },
    settle() {
      if (fallAt !== null) endFall();
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
