import type { BeatId, Dream } from '../story/story';

/** How the picture of a turn is called: the beat at which is chosen, and how far the life has gone from what happened. */
export const turnPictureName = (beat: BeatId, dream: Dream): string => `${beat}-${dream}`;
