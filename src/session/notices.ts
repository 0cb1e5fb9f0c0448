import type { Notice } from './sessionState';

/** The browser keeps nothing for this page. */
export const nothingIsKept: Notice = {
  what: 'This browser keeps nothing for this page.',
  remedy: 'The game goes on; when the page is closed, it forgets.',
};

/** A write failed: no room, or no longer allowed. */
export const storageFull: Notice = {
  what: 'There is no room left to keep your place.',
  remedy: 'The game goes on. Free some of the browser’s storage, or copy the code in the settings.',
};

/** Something kept could not be read. */
export const damaged = (problem: string): Notice => ({
  what: `Something kept here is damaged: ${problem}.`,
  remedy: 'It was put aside untouched; the game goes on from the last whole save.',
});

/** The story changed between two visits. */
export const moved: Notice = {
  what: 'The story has changed since you were here.',
  remedy: 'You go on at the furthest moment that still exists.',
};

/** A life's link cannot be opened. */
export const badLink = (problem: string): Notice => ({
  what: problem,
  remedy: 'Nothing of yours has changed. Ask for the link once more, whole.',
});

/** An exported code cannot be read. */
export const badCode = (problem: string): Notice => ({
  what: `This code cannot be used: ${problem}.`,
  remedy: 'Nothing of yours has changed. Copy the whole code and try again.',
});
