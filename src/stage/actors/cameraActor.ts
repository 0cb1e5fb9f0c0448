import type { SetManifest } from '../../content/setManifest';
import { type Crop, cropOf, wholeFrame } from '../crop';
import { easeInOut, easeOut, mix } from '../ease';
import { framingOf } from '../framing';
import type { Presence } from '../headroom';
import { homeView, type View } from '../pictureFrame';

/** Where we look from. */
export interface CameraActor {
  readonly view: Readonly<View>;
  /** What is shown of it from left to right. */
  readonly crop: Readonly<Crop>;
  /** The picture's width by its height; the framing in force is cropped anew at once. */
  setAspect(aspect: number): void;
  /** A new set: the framing holds at once. */
  enter(set: SetManifest, camera: string, present: readonly Presence[]): void;
  /** Another framing of the same set, or the same one with other people in it. */
  move(camera: string, seconds: number, present: readonly Presence[]): void;
  /** How long a move to the framing should take, seconds; 0 says it had better be a cut. */
  secondsTo(camera: string): number;
  /** Whether the camera may creep closer while it rests. */
  setCreeping(creeping: boolean): void;
  /** The depth that is sharp; framings that name none look at the figures. */
  focus(): number;
  update(seconds: number): boolean;
  settle(): void;
  isMoving(): boolean;
}

const creep = 0.035;
const creepSeconds = 26;

/** Makes the actor; `onTrouble` hears of framings that a set lacks. */
export const createCameraActor = (onTrouble: (what: string) => void): CameraActor => {
  const view: View = { ...homeView };
  const crop: Crop = { ...wholeFrame };
  let aspect = Number.POSITIVE_INFINITY;
  let cropFrom: Crop = { ...wholeFrame };
  let cropTo: Crop = { ...wholeFrame };
  let set: SetManifest | null = null;
  let from: View = { ...homeView };
  let to: View = { ...homeView };
  let focus = 1;
  let focusFrom = 1;
  let focusTo = 1;
  let at = 1;
  let span = 0;
  let creeping = false;
  let crept = 0;
  let dirty = true;
  let around: readonly Presence[] = [];

  const framing = (name: string): View => {
    if (!set) return { ...homeView };
    if (!set.cameras[name]) onTrouble(`The set ${set.id} has no camera "${name}".`);
    return framingOf(set, name, around);
  };
  const aim = (name: string): void => {
    to = framing(name);
    cropTo = cropOf(to, around, aspect);
    focusTo = set?.cameras[name]?.focus ?? 1;
    crept = 0;
    dirty = true;
  };
  const cut = (x: number, width: number): void => {
    crop.x = x;
    crop.width = width;
  };
  const place = (x: number, y: number, zoom: number): void => {
    view.x = x;
    view.y = y;
    view.zoom = zoom;
  };

  return {
    view,
    crop,
    setAspect(next) {
      if (next === aspect) return;
      aspect = next;
      cropTo = cropOf(to, around, aspect);
      // Also what the camera comes from: a crop for another shape would leave bars until it has arrived.
      cropFrom = at < 1 ? cropOf(from, around, aspect) : cropTo;
      const t = easeInOut(at);
      cut(mix(cropFrom.x, cropTo.x, t), mix(cropFrom.width, cropTo.width, t));
      dirty = true;
    },
    enter(next, camera, present) {
      set = next;
      around = present;
      aim(camera);
      at = 1;
      place(to.x, to.y, to.zoom);
      cut(cropTo.x, cropTo.width);
      focus = focusTo;
    },
    move(camera, seconds, present) {
      around = present;
      const next = framing(camera);
      const cropped = cropOf(next, around, aspect);
      const stays = next.x === to.x && next.y === to.y && next.zoom === to.zoom;
      if (stays && cropped.x === cropTo.x && cropped.width === cropTo.width) return;
      from = { ...view };
      cropFrom = { ...crop };
      focusFrom = focus;
      aim(camera);
      at = 0;
      span = seconds;
      if (seconds <= 0) this.settle();
    },
    secondsTo(camera) {
      const next = framing(camera);
      const far = Math.hypot(next.x - view.x, next.y - view.y) / 1920;
      const closer = Math.abs(Math.log2(next.zoom / view.zoom));
      if (far < 0.9 && closer > 1.15) return 0;
      return Math.min(5, 1.4 + far * 1.6 + closer * 1.1);
    },
    setCreeping(value) {
      creeping = value;
    },
    focus: () => focus,
    update(seconds) {
      const moved = dirty;
      dirty = false;
      if (at < 1) {
        at = span > 0 ? Math.min(1, at + seconds / span) : 1;
        const t = easeInOut(at);
        const zoom = from.zoom * (to.zoom / from.zoom) ** t;
        place(mix(from.x, to.x, t), mix(from.y, to.y, t), zoom);
        focus = mix(focusFrom, focusTo, t);
        cut(mix(cropFrom.x, cropTo.x, t), mix(cropFrom.width, cropTo.width, t));
        return true;
      }
      if (!creeping || crept >= 1) return moved;
      crept = Math.min(1, crept + seconds / creepSeconds);
      place(to.x, to.y, to.zoom * (1 + creep * easeOut(crept)));
      return true;
    },
    settle() {
      at = 1;
      crept = creeping ? crept : 0;
      place(to.x, to.y, to.zoom * (1 + creep * easeOut(crept)));
      cut(cropTo.x, cropTo.width);
      focus = focusTo;
      dirty = true;
    },
    isMoving: () => at < 1,
  };
};
