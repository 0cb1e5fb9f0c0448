import type { AudienceGroup } from '../../figures/castNames';

export type { FigureState } from '../../figures/figureState';

/** Seats filled by baked sprites: cheap, dark, breathing. */
export interface AudienceState {
  readonly id: string;
  readonly group: AudienceGroup;
  readonly seats: readonly AudienceSeat[];
  /** Colour of the light on their edges, `#rrggbb`. */
  readonly edge?: string;
  /** Multiplied over the sprites, `#rrggbb`. */
  readonly tint?: string;
}

/** One person of an audience: feet (or the floor under the chair) in picture units. */
export interface AudienceSeat {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly depth: number;
  readonly turn?: number;
}

/** A light from far away. Direction points from the figure to the light: x right, y up, z to the viewer. */
export interface FarLight {
  readonly direction: readonly [number, number, number];
  readonly colour: string;
  readonly strength: number;
}

/** A lamp in the room, picture units; `z` in picture units towards the viewer. */
export interface NearLight {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly colour: string;
  readonly strength: number;
  /** Distance at which half of the light is left, picture units. */
  readonly range: number;
}

/** The light on all figures: one soft key, one hard counter rim, a shade colour, perhaps a lamp. */
export interface FigureLight {
  readonly key: FarLight;
  readonly rim: FarLight;
  /** A second hard rim from the key's side; absent if the set has none. */
  readonly backRim?: FarLight;
  readonly lamp?: NearLight;
  /** Strength of the shade colours, about 1; 0 is black. */
  readonly ambient: number;
  /** Multiplied over everything, `#rrggbb`: night on the dream's paper. */
  readonly tint?: string;
}

/** The part of the world the camera sees: its centre in picture units, and its magnification. */
export interface FigureView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Steps of quality: low has one pass and no smoothing of edges, for software rendering. */
export type FigureDetail = 'low' | 'mid' | 'high';

/** How a change is performed; no seconds means at once. */
export interface FigureChange {
  readonly seconds?: number;
}

/** What moves by itself: memory may move on twos, the dream is fluid, `still` settles everything. */
export interface FigureStyle {
  /** 0 (memory) to 3 (dream): edges catch light, cloth becomes paper. */
  readonly dream: number;
  /** Drawings per second; 0 draws every frame, 12 is "on twos". */
  readonly drawings: number;
  /** No breath, no idles, no cycles: reduced motion. */
  readonly still: boolean;
}
