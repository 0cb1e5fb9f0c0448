import { CH, type Channels } from '../channels';
import type { FigureState } from '../figureState';

/** Where a figure's frame stands in the picture, and from where it is seen. */
export interface Place {
  x: number;
  y: number;
  scale: number;
  /** Camera azimuth, degrees. */
  turn: number;
  /** Camera elevation, degrees. */
  pitch: number;
  lit: number;
  alpha: number;
}

/** Where a state puts its figure. */
export const placeOf = (state: FigureState): Place => ({
  x: state.x,
  y: state.y,
  scale: state.scale,
  turn: state.turn,
  pitch: state.pitch ?? 4,
  lit: state.lit ?? 1,
  alpha: state.alpha ?? 1,
});

const RAD = Math.PI / 180;

/** The same angle within 180 degrees of another. */
export const nearestTurn = (turn: number, to: number): number => turn + 360 * Math.round((to - turn) / 360);

/** Copies a place. */
export function copyPlace(to: Place, from: Place): Place {
  to.x = from.x;
  to.y = from.y;
  to.scale = from.scale;
  to.turn = from.turn;
  to.pitch = from.pitch;
  to.lit = from.lit;
  to.alpha = from.alpha;
  return to;
}

/** A place between two. */
export function mixPlaces(out: Place, a: Place, b: Place, t: number): void {
  const at = (x: number, y: number): number => x + (y - x) * t;
  out.x = at(a.x, b.x);
  out.y = at(a.y, b.y);
  out.scale = at(a.scale, b.scale);
  out.turn = at(a.turn, b.turn);
  out.pitch = at(a.pitch, b.pitch);
  out.lit = at(a.lit, b.lit);
  out.alpha = at(a.alpha, b.alpha);
}

/** Moves what the pose says about place and facing into the place itself: the figure looks the same, alone. */
export function standAlone(c: Channels, place: Place): void {
  const cos = Math.cos(place.turn * RAD);
  const sin = Math.sin(place.turn * RAD);
  const x = c[CH.root]!;
  const z = c[CH.root + 2]!;
  place.x += place.scale * (x * cos - z * sin);
  place.y += place.scale * (x * sin + z * cos) * Math.sin(place.pitch * RAD);
  place.turn -= c[CH.yaw]!;
  c[CH.root] = 0;
  c[CH.root + 2] = 0;
  c[CH.yaw] = 0;
}

/** The reverse: the figure looks the same, but its pose is told in the frame of `group`. */
export function standIn(group: Place, c: Channels, place: Place): void {
  standAlone(c, place);
  const cos = Math.cos(group.turn * RAD);
  const sin = Math.sin(group.turn * RAD);
  const across = (place.x - group.x) / group.scale;
  const through = (place.y - group.y) / (group.scale * Math.max(0.04, Math.sin(group.pitch * RAD)));
  const deep = Math.min(Math.max(through, -60), 60);
  c[CH.root] = across * cos + deep * sin;
  c[CH.root + 2] = -across * sin + deep * cos;
  c[CH.yaw] = group.turn - place.turn;
  const { lit, alpha } = place;
  copyPlace(place, group);
  place.lit = lit;
  place.alpha = alpha;
}
