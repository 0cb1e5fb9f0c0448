import type { CueSound, Layer } from '../content/soundManifest';
import type { Music } from '../story/story';

const ORDER: readonly Layer[] = ['piano', 'rhythm', 'strings', 'full'];

/** The layers of a cue that sound: those the scene names, else as many as `dream` opens, else all; never none. */
export const openLayers = (
  cue: CueSound,
  music: Pick<Music, 'layers'>,
  dream: number,
): ReadonlySet<Layer> => {
  const all = cue.stems.map((stem) => stem.layer);
  const named = all.filter((layer) => music.layers?.includes(layer));
  if (named.length > 0) return new Set(named);
  if (cue.opens === 'all' || music.layers !== undefined) return new Set(all);
  return new Set(all.filter((layer) => ORDER.indexOf(layer) <= dream));
};
