import type { Change } from '../director/change';
import type { Tableau } from '../story/tableau';

/** How one picture becomes another. */
export type Transition = 'cut' | 'dissolve' | 'dark' | 'iris' | 'page';

/** Seconds each takes from the first change to the last. */
export const transitionSeconds: Readonly<Record<Transition, number>> = {
  cut: 0,
  dissolve: 0.7,
  dark: 1.5,
  iris: 1.7,
  page: 1.3,
};

const isClose = (camera: string): boolean => /^(close|detail|hands|mirror|napkin|drawer)$/.test(camera);

/**
 * The reason decides: where paper is on one side or on both a page turns, leaving a close framing for another scene closes an iris round it, another
 * scene comes out of the dark, and a change of place inside a scene dissolves. Reduced motion always dissolves.
 */
export const transitionOf = (
  before: Tableau | null,
  after: Tableau,
  change: Change,
  reducedMotion: boolean,
): Transition => {
  if (!change.set || !before) return 'cut';
  if (reducedMotion) return 'dissolve';
  if (after.dream !== before.dream || after.dream > 0) return 'page';
  if (before.scene === after.scene) return 'dissolve';
  return isClose(before.camera) ? 'iris' : 'dark';
};
