import { pictureHeight, pictureWidth, type View } from './pictureFrame';

/** Somebody who may be in the frame: picture units on the figures' plane. */
export interface Presence {
  readonly x: number;
  /** The soles, or the floor under the seat. */
  readonly y: number;
  /** Picture units per centimetre. */
  readonly scale: number;
  /** Height of the seat in centimetres, or null for who stands. */
  readonly seat: number | null;
}

/** Centimetres from the soles to the crown, hat and all, of somebody who stands. */
const STANDING = 188;
/** Centimetres from the seat to the crown. */
const SITTING = 94;
/** Centimetres from the soles to the hips. */
const HIPS = 92;
/** Half a body's width in centimetres. */
export const HALF_WIDTH = 24;
/** Air above a head, as a share of the frame's height. */
const AIR = 0.05;
/** What a framing looks at ends here, as a share of the frame's height below its middle. */
const SUBJECT = 0.25;

/** The height of a head's crown in the picture. */
export const crownOf = ({ y, scale, seat }: Presence): number =>
  y - (seat === null ? STANDING : seat + SITTING) * scale;

const hipsOf = ({ y, scale, seat }: Presence): number => y - (seat ?? HIPS) * scale;

/** Who is in a framing with more than the feet. */
export const bodiesIn = (view: View, present: readonly Presence[]): readonly Presence[] => {
  const height = pictureHeight / view.zoom;
  const halfWidth = pictureWidth / view.zoom / 2;
  const [top, bottom] = [view.y - height / 2, view.y + height / 2];
  return present.filter((presence) => {
    const reach = halfWidth + HALF_WIDTH * presence.scale;
    const hips = hipsOf(presence);
    return Math.abs(presence.x - view.x) < reach && hips > top && crownOf(presence) < bottom;
  });
};

/**
 * A framing that beheads nobody: where a body is in the frame and its head is not, the camera looks higher, and farther
 * off if it must to keep what it looked at.
 */
export const withHeadroom = (view: View, present: readonly Presence[]): View => {
  const height = pictureHeight / view.zoom;
  const crown = Math.min(...bodiesIn(view, present).map(crownOf)) - height * AIR;
  if (crown >= view.y - height / 2) return view;
  const needed = Math.max(height, view.y + height * SUBJECT - crown);
  return { x: view.x, y: crown + needed / 2, zoom: Math.min(view.zoom, pictureHeight / needed) };
};
