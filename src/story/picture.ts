import type { CastId, Patch, Picture, Role } from './story';

/** The picture after a change: named slots merge, `null` clears, what is not named stays. */
export const patched = (picture: Picture, patch: Patch): Picture => {
  const cast: Record<CastId, Role> = { ...picture.cast };
  for (const [name, change] of Object.entries(patch.cast ?? {})) {
    if (change === null) delete cast[name];
    else cast[name] = { ...cast[name], ...change } as Role;
  }
  return {
    set: patch.set ?? picture.set,
    camera: patch.camera ?? picture.camera,
    light: patch.light ?? picture.light,
    cast: patch.cast === undefined ? picture.cast : cast,
    music: patch.music === undefined ? picture.music : patch.music,
    ambience: patch.ambience ?? picture.ambience,
    describe: patch.describe ?? picture.describe,
  };
};
