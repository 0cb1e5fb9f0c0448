/** Width of the frame in picture units. */
export const pictureWidth = 1920;
/** Height of the frame in picture units. */
export const pictureHeight = 804;
/** How far layers are painted beyond the frame, picture units. */
export const overscan = 77;

/** What the camera sees: the point of the figures' plane in the middle of the frame, and its magnification. */
export interface View {
  x: number;
  y: number;
  zoom: number;
  /** From where to where on the figures' plane a narrow picture shows besides the people in it. */
  keep?: readonly [number, number];
}

/** The whole home frame. */
export const homeView: Readonly<View> = { x: pictureWidth / 2, y: pictureHeight / 2, zoom: 1 };

/** Magnification of a plane: far ones grow less when the camera comes closer. */
export const scaleAt = (view: Readonly<View>, depth: number): number => 1 + (view.zoom - 1) * depth;

/** Where a painted point is shown, by the parallax law of the set manifest. */
export const shownX = (x: number, view: Readonly<View>, depth: number): number =>
  homeView.x + (x - homeView.x - (view.x - homeView.x) * depth) * scaleAt(view, depth);

/** See {@link shownX}. */
export const shownY = (y: number, view: Readonly<View>, depth: number): number =>
  homeView.y + (y - homeView.y - (view.y - homeView.y) * depth) * scaleAt(view, depth);

const within = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/** Keeps a camera inside what was painted; a framing wider than the painting is centred on it. */
export const keepInside = (view: Readonly<View>, size: readonly [number, number]): View => {
  const zoom = Math.max(view.zoom, pictureWidth / (size[0] + 2 * overscan));
  const halfWidth = pictureWidth / 2 / zoom;
  const halfHeight = pictureHeight / 2 / zoom;
  const margin = overscan * 0.9;
  return {
    x: within(view.x, halfWidth - margin, size[0] + margin - halfWidth),
    y: within(view.y, halfHeight - margin / 2, size[1] + margin / 2 - halfHeight),
    zoom,
  };
};
