import type { CastMember, CostumeName, HairName, PoseName, PropName } from './castNames';

/** Where and how one figure should stand: a plain value, compared with the one before. */
export interface FigureState {
  /** Stays the same for as long as this is the same person on the stage; often the member's own name. */
  readonly id: string;
  readonly member: CastMember;
  readonly pose: PoseName;
  readonly costume?: CostumeName;
  readonly hair?: HairName;
  /** Id of the partner of a couple pose; the partner follows this figure's place whatever his own state says. */
  readonly with?: string;
  /** Feet (for a couple the point between them), picture units: 1920 × 804, origin top left. */
  readonly x: number;
  readonly y: number;
  /** Picture units per centimetre: 2.0–2.4 for a mid shot, 5–6 for a foreground figure. */
  readonly scale: number;
  /** Camera azimuth in degrees: 0 faces us, 90 faces the picture's left, −90 its right, 180 shows the back. */
  readonly turn: number;
  /** Camera elevation in degrees; 4 if absent. */
  readonly pitch?: number;
  /** Replaces the thing the pose would hold; 'none' empties the hand. */
  readonly hold?: PropName | 'none';
  /** Depth of the image that shows the figure; figures of one depth share an image and hide each other truly. */
  readonly depth: number;
  /** 1 stands on the picture's plane, less moves less with the view. */
  readonly parallax?: number;
  /** How much of the light reaches this figure, 0 (silhouette) to 1 (default). */
  readonly lit?: number;
  /** 0 (gone) to 1 (default). */
  readonly alpha?: number;
}
