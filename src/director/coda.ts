import { endingOf, lifeAhead } from '../story/ending';
import type { Place } from '../story/life';
import { choose } from '../story/play';
import type { OptionId, Story } from '../story/story';
import { traceOf } from '../story/trace';

/**
 * The coda in which a held song closes if it is left by this option: that of the ending ahead, or null where other music
 * comes before it.
 */
export const codaAfter = (story: Story, place: Place, option: OptionId): string | null => {
  const left = choose(story, place, option);
  const ahead = lifeAhead(story, left.life);
  if (ahead === null) return null;
  const { steps } = traceOf(story, ahead);
  const song = steps.find((step) => step.beat.id === place.beat)?.picture.music?.cue;
  const after = steps.slice(steps.findIndex((step) => step.beat.id === left.beat));
  const isLast = after.every(({ picture }) => picture.music === null || picture.music.cue === song);
  return isLast ? (endingOf(story, ahead)?.coda ?? null) : null;
};
