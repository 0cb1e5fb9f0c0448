import { fittedLife } from '../story/fittedLife';
import type { Pick, Place } from '../story/life';
import { madeOf, madeTextOf } from '../story/madeCode';
import { indexOf } from '../story/play';
import type { EndingId, OptionId, Story, TurnId } from '../story/story';
import { traceOf } from '../story/trace';
import type { SavedPlace } from './savedShapes';

/** How many beats back a save remembers the way, for the day its own beat is gone. */
const TRAIL_LENGTH = 24;

/** A place in the plain strings of a save. */
export const savedPlaceOf = ({ life, beat }: Place): SavedPlace => ({
  cut: life.cut,
  shelf: [...life.shelf],
  picks: life.picks.map(({ turn, option }): [string, string] => [turn, option]),
  made: [...madeTextOf(life.made)],
  beat,
});

/** The beats passed before a place, latest first. */
export const trailOf = (story: Story, place: Place): string[] => {
  const at = indexOf(story, place);
  const steps = traceOf(story, place.life).steps.slice(Math.max(0, at - TRAIL_LENGTH), at);
  return steps.map((step) => `${step.beat.id}`).reverse();
};

export interface Restored {
  readonly place: Place;
  /** Something of it no longer exists in this story and was left out or moved. */
  readonly mended: boolean;
}

/** A saved place vouched for by a story: what no longer exists is left out, the beat is the furthest that still does. */
export const restorePlace = (story: Story, saved: SavedPlace, trail: readonly string[] = []): Restored => {
  const made = madeOf(saved.made);
  const cut = story.cuts.includes(saved.cut) ? saved.cut : (story.cuts[0] ?? '');
  const shelf = saved.shelf.filter((ending): ending is EndingId => story.endings.has(ending as EndingId));
  const picks = saved.picks.flatMap(([turn, option]): Pick[] => {
    const known = story.turns.get(turn as TurnId);
    const offered = known?.options.includes(option as OptionId) ?? false;
    return offered ? [{ turn: turn as TurnId, option: option as OptionId }] : [];
  });
  const life = fittedLife(story, cut, shelf, picks, made ?? {});
  const { steps } = traceOf(story, life);
  const reached = new Map(steps.map((step) => [`${step.beat.id}`, step.beat.id]));
  const scene = `${saved.beat.split('/')[0]}/`;
  const beat =
    [saved.beat, ...trail].map((candidate) => reached.get(candidate)).find((found) => found !== undefined) ??
    [...reached.values()].find((id) => id.startsWith(scene)) ??
    steps[0]?.beat.id;
  if (beat === undefined) throw new RangeError(`"${story.id}" has no beat to rest at.`);
  const whole =
    made !== null &&
    cut === saved.cut &&
    life.picks.length === saved.picks.length &&
    shelf.length === saved.shelf.length;
  return { place: { life, beat }, mended: !whole || beat !== saved.beat };
};
