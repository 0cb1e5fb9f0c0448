import type { CueSound } from '../content/soundManifest';

/** How many cues after the one that sounds are fetched while it plays. */
const AHEAD = 3;

/** Files of the cues that follow one in the manifest, which lists them in the order of the story. */
export const filesSoonHeard = (cues: Readonly<Record<string, CueSound>>, id: string): string[] => {
  const ids = Object.keys(cues);
  const next = ids.slice(ids.indexOf(id) + 1).slice(0, AHEAD);
  return [...new Set(next.flatMap((each) => cues[each]?.stems.map((stem) => stem.file) ?? []))];
};
