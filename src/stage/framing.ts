import type { SetManifest } from '../content/setManifest';
import { type Presence, withHeadroom } from './headroom';
import { homeView, keepInside, type View } from './pictureFrame';

/** A named framing of a set as it is shown: inside the painting, and beheading nobody; without a camera, the whole frame. */
export const framingOf = (set: SetManifest, name: string, present: readonly Presence[]): View => {
  const camera = set.cameras[name] ?? set.cameras.wide;
  if (!camera) return { ...homeView };
  const { x, y, zoom, keep } = camera;
  const view = keepInside(withHeadroom({ x, y, zoom }, present), set.size);
  return keep ? { ...view, keep } : view;
};
