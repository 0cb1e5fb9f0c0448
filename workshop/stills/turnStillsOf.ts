import { turnPictureName } from '../../src/content/turnPictureName';
import type { Story } from '../../src/story/story';
import { type Tableau, tableauOf } from '../../src/story/tableau';
import { traceOf } from '../../src/story/trace';
import { livesOf } from './livesOf';

/** The picture in which something was chosen. */
export interface TurnStill {
  /** File below `assets/turns/` without ending. */
  readonly name: string;
  readonly tableau: Tableau;
}

/** Every picture in which a story lets choose, once for every distance the life may have gone from what happened. */
export const turnStillsOf = (story: Story): readonly TurnStill[] => {
  const found = new Map<string, TurnStill>();
  for (const life of livesOf(story)) {
    for (const { beat, dream } of traceOf(story, life).steps) {
      if (beat.kind !== 'choose') continue;
      const name = turnPictureName(beat.id, dream);
      if (!found.has(name)) found.set(name, { name, tableau: tableauOf(story, { life, beat: beat.id }) });
    }
  }
  return [...found.values()];
};
