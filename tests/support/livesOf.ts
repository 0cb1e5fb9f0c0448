import { furthest } from '../../src/story/explore';
import type { Life, Place } from '../../src/story/life';
import { begin, choose, turnAt } from '../../src/story/play';
import type { EndingId, OptionId, Story } from '../../src/story/story';
import { traceOf } from '../../src/story/trace';

/** Options by turn; turns that are not named go as they happened, else by their first option. */
export type Wishes = Readonly<Record<string, string>>;

/** The furthest place of a life that picks as wished; stops at `until` if that turn comes. */
export const placeOf = (
  story: Story,
  wishes: Wishes = {},
  { cut = 'feature', shelf = [], until }: { cut?: string; shelf?: readonly string[]; until?: string } = {},
): Place => {
  let place = furthest(story, begin(story, cut, shelf as EndingId[]));
  for (;;) {
    const turn = turnAt(story, place);
    if (traceOf(story, place.life).ending !== null || turn === null || turn === until) return place;
    const declared = story.turns.get(turn);
    const option = wishes[turn] ?? declared?.happened ?? declared?.options[0];
    place = furthest(story, choose(story, place, option as OptionId));
  }
};

export const lifeOf = (
  story: Story,
  wishes: Wishes = {},
  options: Parameters<typeof placeOf>[2] = {},
): Life => placeOf(story, wishes, options).life;

/** The words of every line a life has passed. */
export const wordsOf = (story: Story, life: Life): readonly string[] =>
  traceOf(story, life).steps.flatMap(({ beat }) =>
    beat.kind === 'line' ? [story.messages.get(beat.text) ?? ''] : [],
  );
