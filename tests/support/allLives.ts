import { furthest } from '../../src/story/explore';
import type { Life, Place } from '../../src/story/life';
import { begin, choose, optionsAt } from '../../src/story/play';
import type { Story } from '../../src/story/story';
import { traceOf } from '../../src/story/trace';

/** Every life of a cut, lived one by one without merging: for small stories only. */
export const allLives = (
  story: Story,
  cut: string,
): readonly { readonly life: Life; readonly odds: number }[] => {
  const live = (from: Place, odds: number): { life: Life; odds: number }[] => {
    const place = furthest(story, from);
    if (traceOf(story, place.life).ending !== null) return [{ life: place.life, odds }];
    const options = optionsAt(story, place);
    return options.flatMap((option) => live(choose(story, place, option), odds / options.length));
  };
  return live(begin(story, cut), 1);
};
