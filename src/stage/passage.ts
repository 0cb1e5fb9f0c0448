import type { Staging } from '../director/ports';
import type { StageLook } from '../session/preferences';
import type { Tableau } from '../story/tableau';

/** Which parts of a picture are reached as a film would, and how long each takes (seconds; 0 is at once). */
export interface Pace {
  readonly camera: number;
  readonly light: number;
  readonly cast: number;
  readonly dream: number;
  /** Whether paper that goes comes down like scenery, instead of fading. */
  readonly falls: boolean;
}

/** Everything at once. */
export const atOnce: Pace = { camera: 0, light: 0, cast: 0, dream: 0, falls: false };

/** How a place is shown otherwise than before. */
export interface Passage {
  readonly pace: Pace;
  /** Whether the way there is seen at all. */
  readonly performs: boolean;
  /** Everything at once, behind the old picture that goes by a dissolve or, where `turns`, as a page. */
  readonly isCut: boolean;
  readonly turns: boolean;
}

/**
 * The passage to a tableau of the set that is shown at the dream `shownDream`; `secondsTo` tells how long a move of the
 * camera takes, 0 for one that had better be a cut. Who wants less motion sees everything dissolve.
 */
export const passageTo = (
  tableau: Tableau,
  { manner, change }: Staging,
  look: StageLook,
  shownDream: number,
  secondsTo: (camera: string) => number,
): Passage => {
  const performs = manner === 'perform' && !look.still;
  if (manner === 'settle' || look.still) return { pace: atOnce, performs, isCut: false, turns: false };
  const camera = change.camera && !look.reducedMotion ? secondsTo(tableau.camera) : 0;
  const falls = change.dream && shownDream >= 2 && tableau.dream === 0 && !look.reducedMotion;
  const turns = performs && change.dream && !falls;
  const isCut = performs && (turns || (change.camera && camera === 0));
  const pace = { camera, light: 1.4, cast: look.reducedMotion ? 0 : 1.2, dream: falls ? 2 : 0, falls };
  return { pace: isCut ? atOnce : pace, performs, isCut, turns };
};
