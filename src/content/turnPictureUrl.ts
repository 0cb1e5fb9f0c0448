import * as v from 'valibot';
import manifestJson from '../../assets/turns/manifest.json';
import type { BeatId, Dream } from '../story/story';
import { turnPictureName } from './turnPictureName';

const names: ReadonlySet<string> = new Set(v.parse(v.array(v.string()), manifestJson));

/** Address of the small picture of a turn, of the nearest distance there is one of; null for a story that has none. */
export const turnPictureUrl = (beat: BeatId, dream: Dream): string | null => {
  const nearest = ([0, 1, 2, 3] as const)
    .filter((other) => names.has(turnPictureName(beat, other)))
    .sort((a, b) => Math.abs(a - dream) - Math.abs(b - dream))[0];
  return nearest === undefined
    ? null
    : `${import.meta.env.BASE_URL}turns/${turnPictureName(beat, nearest)}.webp`;
};
