import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AssetNames } from '../src/content/assetProblems';
import { readSetManifest } from '../src/content/setManifest';
import { soundManifest } from '../src/content/soundManifest';
import { castMembers, costumeNames, poseNames, propNames } from '../src/figures/castNames';
import { groupNames } from '../src/stage/actors/audienceSeats';

const SETS = 'assets/sets';
/** One-shots that no file is played for: the player's own phrase, and light. */
const OWN_STRIKES = ['phrase-piano', 'phrase-celesta', 'phrase-bass', 'light-strike'];

/** The names of everything that has been made, read from the asset manifests and the figures. */
export const readAssetNames = (): AssetNames => ({
  sets: Object.fromEntries(
    readdirSync(SETS)
      .filter((set) => existsSync(`${SETS}/${set}/manifest.json`))
      .map((set) => {
        const manifest = readSetManifest(JSON.parse(readFileSync(`${SETS}/${set}/manifest.json`, 'utf8')));
        const marks = Object.keys(manifest.marks);
        return [
          set,
          { marks, cameras: Object.keys(manifest.cameras), lights: Object.keys(manifest.light.cues) },
        ];
      }),
  ),
  cast: [...castMembers, ...groupNames],
  poses: poseNames,
  costumes: costumeNames,
  props: propNames,
  cues: Object.keys(soundManifest.cues),
  ambiences: Object.keys(soundManifest.ambiences),
  strikes: [...Object.keys(soundManifest.strikes), ...OWN_STRIKES],
});
