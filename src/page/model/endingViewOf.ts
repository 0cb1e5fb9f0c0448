import { cardOf, endingOf, keptBy, oneChoiceAway } from '../../story/ending';
import type { Place } from '../../story/life';
import { lifeCodeOf, linkOf } from '../../story/lifeCode';
import type { BeatId, Story, TurnId } from '../../story/story';
import { textOf } from '../../story/tableau';
import { traceOf } from '../../story/trace';
import type { EndingView } from './pageModel';
import { stripOf, turnOfStep } from './stripOf';

/** The card of the ending a life has reached, or null while it goes on. */
export const endingViewOf = (story: Story, place: Place): EndingView | null => {
  const { life } = place;
  const ending = endingOf(story, life);
  if (ending === null) return null;
  const beats = new Map<TurnId, BeatId>();
  for (const step of traceOf(story, life).steps) {
    const turn = turnOfStep(step);
    if (turn !== null) beats.set(turn, step.beat.id);
  }
  const momentOf = (turn: TurnId) => {
    const beat = beats.get(turn);
    return beat === undefined ? [] : [{ name: story.turns.get(turn)?.name ?? turn, beat }];
  };
  const keeps = keptBy(story, ending, life);
  return {
    kind: 'ending',
    storyTitle: story.title,
    ending: ending.id,
    key: ending.key,
    title: textOf(story, ending.title),
    keeps,
    kept: keeps.length > 0 || ending.kept === null ? null : textOf(story, ending.kept),
    card: cardOf(story, ending, life),
    sign: life.made.sign ?? null,
    strip: stripOf(story, life),
    oneChoiceAway: oneChoiceAway(story, life).flatMap((turn) => momentOf(turn.id)),
    again: ending.again === null ? null : (momentOf(ending.again)[0] ?? null),
    code: lifeCodeOf(story, life),
    link: linkOf(story, life),
  };
};
