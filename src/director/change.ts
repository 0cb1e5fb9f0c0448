import type { CastId } from '../story/story';
import type { Tableau } from '../story/tableau';

/** The difference between two tableaux, in the words of a stage. */
export interface Change {
  readonly set: boolean;
  readonly camera: boolean;
  readonly light: boolean;
  readonly dream: boolean;
  readonly music: boolean;
  readonly ambience: boolean;
  readonly entered: readonly CastId[];
  readonly left: readonly CastId[];
  /** Still there, but posed, placed, clothed or turned otherwise. */
  readonly moved: readonly CastId[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Compares what is shown with what was; without a tableau before, everything is new. */
export const changeOf = (before: Tableau | null, after: Tableau): Change => {
  const castBefore = before?.cast ?? {};
  const names = Object.keys(after.cast);
  return {
    set: before?.set !== after.set,
    camera: before?.camera !== after.camera,
    light: before?.light !== after.light,
    dream: before?.dream !== after.dream,
    music: !same(before?.music, after.music),
    ambience: !same(before?.ambience, after.ambience),
    entered: names.filter((name) => !(name in castBefore)),
    left: Object.keys(castBefore).filter((name) => !(name in after.cast)),
    moved: names.filter((name) => name in castBefore && !same(castBefore[name], after.cast[name])),
  };
};
