import type { Clock, Stage } from '../director/ports';
import type { StageLook } from '../session/preferences';
import type { FrameTimes } from './frameTimes';
import type { SetAssets } from './setAssets';

/** What the composition root gives the stage. */
export interface StageOptions {
  /** The element that holds the picture; it gets a canvas of 2.39 : 1. */
  readonly parent: HTMLElement;
  readonly assets: SetAssets;
  readonly look: StageLook;
  /** Time; the browser's frames if absent. */
  readonly clock?: Clock;
  /** Hears once of each thing that is not shown as it should be. */
  readonly onTrouble?: (what: string) => void;
}

/** The stage with what only its owner needs. */
export interface PaintedStage extends Stage {
  /** Loads what the next scenes need, in the background. */
  prefetch(sets: readonly string[]): void;
  /** Resolves when the tableau last shown is on stage with all the layers it could load. */
  whenShown(): Promise<void>;
  /** Main-thread time of the last frames. */
  readonly frameTimes: FrameTimes;
  /** Bytes of set layers on the graphics card. */
  textureBytes(): number;
}
