import type Phaser from 'phaser';
import type { SetLayer, SetManifest } from '../../content/setManifest';
import { redraw } from '../ownTextures';
import { pictureHeight, pictureWidth, type View } from '../pictureFrame';
import { softnessOf } from '../softness';
import { ownKey } from '../stageTextures';
import type { TextureShelf } from '../textureShelf';
import { createBasePlane } from './basePlane';
import type { LightActor } from './lightActor';
import { fallSeconds } from './paperFall';
import {
  dropPlane,
  fadePlane,
  lightPlane,
  type Plane,
  placePlane,
  raisePlane,
  softenPlane,
  strikePlane,
} from './plane';
import { filesOf, isShownAt } from './setFiles';

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
  let fresh = true;
  let focus: number | null = null;
  let flattenBelow: number | null = null;
  let farthest: readonly Plane[] | null = null;
  const base = createBasePlane(screen, flat);

  const raise = (layer: SetLayer, shown: number): void => {
    if (planes.some((plane) => plane.layer === layer)) return;
    planes.push(raisePlane(screen, layer, planes.length, shown));
    farthest = null;
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
    planes.forEach(strikePlane);
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
    strikePlane(plane);
    planes.splice(planes.indexOf(plane), 1);
    farthest = null;
    base.release();
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
        const { layer } = plane;
        if (fadePlane(plane, seconds / fade)) {
          fading = true;
          if (plane.shown === 0 && plane.target === 0) {
            drop(plane);
            continue;
          }
        }
        lightPlane(plane, time, light);
        if (place || fading) placePlane(plane, view);
        const isSharp = focus === null || layer.sway !== undefined;
        softenPlane(screen, shelf, plane, isSharp ? 0 : softnessOf(layer.depth, focus ?? 1, view.zoom));
        if (fallAt !== null) dropPlane(plane, fallAt, light);
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
