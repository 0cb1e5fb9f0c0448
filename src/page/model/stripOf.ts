import { dreamOf } from '../../story/conditions';
import type { Life } from '../../story/life';
import type { Story, TurnId } from '../../story/story';
import { textOf } from '../../story/tableau';
import { type Step, traceOf } from '../../story/trace';
import type { StripTurn } from './pageModel';

/** The turn a step decides, if any. */
export const turnOfStep = ({ beat }: Step): TurnId | null =>
  beat.kind === 'choose' || beat.kind === 'hold' ? (beat.turn ?? null) : null;

/** The words of the option a life took at a step; null where the option has none (the held key). */
export const chosenAt = (story: Story, life: Life, { beat }: Step): string | null => {
  if (beat.kind !== 'choose') return null;
  const pick = life.picks.find(({ turn }) => turn === beat.turn);
  const option = beat.options.find(({ id }) => id === pick?.option);
  return option === undefined ? null : textOf(story, option.text);
};

/** The turns of a life in the order they were met, each with the beat to play from. */
export const stripOf = (story: Story, life: Life): readonly StripTurn[] => {
  const { steps, known } = traceOf(story, life);
  const met = [...known.picks];
  return steps.flatMap((step) => {
    const turn = turnOfStep(step);
    const chosen = chosenAt(story, life, step);
    if (turn === null || chosen === null) return [];
    return [
      {
        beat: step.beat.id,
        name: story.turns.get(turn)?.name ?? turn,
        chosen,
        season: step.scene.season,
        dreamBefore: step.dream,
        dream: dreamOf(story, { ...known, picks: new Map(met.slice(0, step.picked + 1)) }),
      },
    ];
  });
};
