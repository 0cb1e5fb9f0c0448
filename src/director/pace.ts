/** Reading speed the story is written for: 583 characters a minute. */
const CHARACTERS_A_SECOND = 583 / 60;
/** No line passes faster than this by itself, however short. */
const SHORTEST_LINE = 1.8;
const SECONDS_A_LETTER = 0.03;
const FADE = 0.35;

/** A choice may be taken only after its options have been on screen this long, so that a double press never chooses. */
export const CHOICE_GUARD = 0.3;
/** A silence may be passed by hand after this. */
export const REST_GUARD = 0.8;
/** Between two lines that are skipped: long enough for the picture to follow. */
export const SKIP_STEP = 0.06;
/** From the last beat to the card of its ending. */
export const CARD_DELAY = 3;
/** After the fifth note, before the story goes on. */
export const PHRASE_RING = 1.4;
/** A line that passes by itself waits so long, at the most, for a phrase or one-shot to have been heard, or a cue to begin. */
export const LONGEST_LISTENING = 6;
/** How long a sound caption stays. */
export const SOUND_CAPTION = 5;

/** Seconds in which a caption comes up letter by letter, as the page draws it. */
export const revealSecondsOf = (text: string): number => FADE + text.length * SECONDS_A_LETTER;

/** Seconds a text is given when it passes by itself; `pace` 2 gives twice as long. */
export const readingSecondsOf = (text: string, pace: number): number =>
  Math.max(SHORTEST_LINE, text.length / CHARACTERS_A_SECOND) * pace;
