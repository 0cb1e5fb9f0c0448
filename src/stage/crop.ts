import { mix } from './ease';
import { bodiesIn, crownOf, HALF_WIDTH, type Presence } from './headroom';
import { pictureHeight, pictureWidth, scaleAt, shownX, type View } from './pictureFrame';

/** What is shown of the frame from left to right, in picture units; its whole height always is. */
export interface Crop {
  x: number;
  width: number;
}

/** The whole frame. */
export const wholeFrame: Readonly<Crop> = { x: 0, width: pictureWidth };

/** Room beside who stands outermost, picture units. */
const AIR = 44;
/** Who sits has knees and an instrument: times as wide as who stands. */
const SEATED = 1.5;
/** How much the crop is drawn to the people rather than to what the camera looks at, 0…1. */
const DRAWN = 0.65;
/** Whose crown is lower than this, as a share of the frame's height below its middle, is hardly in the picture. */
const LOW = 0.3;

/** The share of the frame's width that a picture of this aspect (width by height) shows at the frame's own height. */
export const shareOf = (aspect: number): number => Math.min(1, (pictureHeight * aspect) / pictureWidth);

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * The part of a framing for a picture that is less wide than the frame: as narrow as the picture wants it, but never so
 * narrow that somebody who is in the frame is not, or what the camera wants to keep; then it is wider than the picture,
 * which keeps black above and below.
 */
export const cropOf = (view: View, present: readonly Presence[], aspect: number): Crop => {
  const least = pictureWidth * shareOf(aspect);
  if (least > pictureWidth - 1) return { ...wholeFrame };
  const bodies = bodiesIn(view, present);
  const spans = bodies.map(({ x, scale, seat }) => {
    const half = HALF_WIDTH * (seat === null ? 1 : SEATED) * scale * scaleAt(view, 1);
    const middle = shownX(x, view, 1);
    return [middle - half, middle + half] as const;
  });
  const { keep } = view;
  if (keep) spans.push([shownX(keep[0], view, 1), shownX(keep[1], view, 1)]);
  if (spans.length === 0) return { x: (pictureWidth - least) / 2, width: least };
  const low = within(Math.min(...spans.map(([left]) => left)) - AIR, 0, pictureWidth);
  const high = within(Math.max(...spans.map(([, right]) => right)) + AIR, 0, pictureWidth);
  const width = Math.max(least, high - low);
  // A head at the lower edge is kept, but it is not what the picture is of.
  const isOfThem =
    keep !== undefined || bodies.some((body) => crownOf(body) < view.y + (pictureHeight / view.zoom) * LOW);
  const centre = mix(pictureWidth / 2, (low + high) / 2, isOfThem ? DRAWN : 0);
  const kept = within(centre - width / 2, high - width, low);
  return { x: within(kept, 0, pictureWidth - width), width };
};
