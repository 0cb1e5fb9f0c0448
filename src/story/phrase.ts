/** Notes of a whole phrase. */
export const PHRASE_NOTES = 5;

/** Keys a phrase may be played on. */
export const PHRASE_KEYS = 8;

/** Life codes keep the time of a note to this many parts of a second; so does the life itself, and nothing changes when it is saved. */
export const TICKS_A_SECOND = 50;
