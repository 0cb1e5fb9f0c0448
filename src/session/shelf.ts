import type { Place } from '../story/life';
import type { BeatId, EndingId, OptionId, Story, TurnId } from '../story/story';
import { beatsMarked, readMarksOf } from './readMarks';
import { restorePlace, savedPlaceOf } from './restorePlace';
import type { SavedShelf } from './savedShapes';
import type { Shelf } from './sessionState';

/** Before anything is found. */
export const emptyShelf: Shelf = { endings: [], lives: {}, read: new Set(), taken: [] };

/** The shelf with an ending lit; its latest life is the one its key opens. */
export const withEnding = (shelf: Shelf, ending: EndingId, place: Place): Shelf => ({
  ...shelf,
  endings: shelf.endings.includes(ending) ? shelf.endings : [...shelf.endings, ending],
  lives: { ...shelf.lives, [ending]: place },
});

/** The shelf with a beat read; the same object if it was read before. */
export const withRead = (shelf: Shelf, beat: BeatId): Shelf =>
  shelf.read.has(beat) ? shelf : { ...shelf, read: new Set(shelf.read).add(beat) };

/** How the shelf names an option taken. */
export const takenKey = (turn: TurnId, option: OptionId): string => `${turn}/${option}`;

/** The shelf with an option taken; the same object if it was taken before. */
export const withTaken = (shelf: Shelf, turn: TurnId, option: OptionId): Shelf => {
  const key = takenKey(turn, option);
  return shelf.taken.includes(key) ? shelf : { ...shelf, taken: [...shelf.taken, key] };
};

/** The shelf in the plain strings of a save. */
export const savedShelfOf = (shelf: Shelf): SavedShelf => ({
  endings: [...shelf.endings],
  lives: Object.fromEntries(Object.entries(shelf.lives).map(([id, place]) => [id, savedPlaceOf(place)])),
  taken: [...shelf.taken],
  read: readMarksOf(shelf.read),
});

/** A saved shelf vouched for by a story: endings it no longer has are left out. */
export const restoreShelf = (story: Story, saved: SavedShelf): Shelf => {
  const isKnown = (ending: string): ending is EndingId => story.endings.has(ending as EndingId);
  return {
    endings: saved.endings.filter(isKnown),
    lives: Object.fromEntries(
      Object.entries(saved.lives)
        .filter(([ending]) => isKnown(ending))
        .map(([ending, place]) => [ending, restorePlace(story, place).place]),
    ),
    taken: saved.taken,
    read: beatsMarked(story, saved.read),
  };
};

/** Two shelves as one: what either found, the first's lives before the second's. */
export const mergedShelves = (first: Shelf, second: Shelf): Shelf => ({
  endings: [...new Set([...first.endings, ...second.endings])],
  lives: { ...second.lives, ...first.lives },
  taken: [...new Set([...first.taken, ...second.taken])],
  read: new Set([...first.read, ...second.read]),
});
