import type { RawPatch, RawPicture } from './schema';
import type { CastId, Music, Patch, Picture, Role } from './story';

const NOTHING: readonly string[] = [];

/** Optional keys of a checked role are absent, not undefined: the schema never makes an undefined one. */
const roleOf = (raw: object): Role => raw as Role;

const musicOf = (raw: RawPicture['music']): Music | null => {
  if (raw === 'none') return null;
  return raw.layers === undefined ? { cue: raw.cue } : { cue: raw.cue, layers: raw.layers };
};

export const pictureOf = (raw: RawPicture, describe: string): Picture => ({
  set: raw.set,
  camera: raw.camera,
  light: raw.light,
  cast: Object.fromEntries(Object.entries(raw.cast).map(([name, role]) => [name, roleOf(role)])),
  music: musicOf(raw.music),
  ambience: raw.ambience === 'none' ? NOTHING : raw.ambience,
  ...(raw.awake && { awake: true }),
  describe,
});

export const patchOf = (raw: RawPatch, describe: string | undefined): Patch => {
  const cast: Record<CastId, Partial<Role> | null> = {};
  for (const [name, role] of Object.entries(raw.cast ?? {}))
    cast[name] = role === 'none' ? null : roleOf(role);
  return {
    ...(raw.set !== undefined && { set: raw.set }),
    ...(raw.camera !== undefined && { camera: raw.camera }),
    ...(raw.light !== undefined && { light: raw.light }),
    ...(raw.cast !== undefined && { cast }),
    ...(raw.music !== undefined && { music: musicOf(raw.music) }),
    ...(raw.ambience !== undefined && { ambience: raw.ambience === 'none' ? NOTHING : raw.ambience }),
    ...(raw.awake !== undefined && { awake: raw.awake }),
    ...(describe !== undefined && { describe }),
  };
};
