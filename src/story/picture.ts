import type { CastId, Patch, Picture, Role } from './story';

/** Who goes to another mark leaves behind which way they faced, whom they held and what was in their hand there. */
const movedTo = (old: Role | undefined, change: Partial<Role>): Partial<Role> => {
  if (old === undefined || change.at === undefined || change.at === old.at) return { ...old, ...change };
  const { facing: _facing, going: _going, with: _with, hold: _hold, ...stays } = old;
  return { ...stays, ...change };
};

/** The picture after a change: named slots merge, `null` clears, what is not named stays. */
export const patched = (picture: Picture, patch: Patch): Picture => {
  const cast: Record<CastId, Role> = { ...picture.cast };
  for (const [name, change] of Object.entries(patch.cast ?? {})) {
    if (change === null) delete cast[name];
    else cast[name] = movedTo(cast[name], change) as Role;
  }
  const awake = patch.awake ?? picture.awake;
  return {
    set: patch.set ?? picture.set,
    camera: patch.camera ?? picture.camera,
    light: patch.light ?? picture.light,
    cast: patch.cast === undefined ? picture.cast : cast,
    music: patch.music === undefined ? picture.music : patch.music,
    ambience: patch.ambience ?? picture.ambience,
    ...(awake === true && { awake }),
    describe: patch.describe ?? picture.describe,
  };
};
