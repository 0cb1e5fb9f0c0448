import type { Place } from '../../story/life';
import { indexOf } from '../../story/play';
import type { Story } from '../../story/story';
import { textOf } from '../../story/tableau';
import { type Step, traceOf } from '../../story/trace';
import type { SceneCard } from './pageModel';

/** The card of a step's scene if the step is the scene's first, else null. */
export const cardOfStep = (story: Story, step: Step, before: Step | undefined): SceneCard | null =>
  before?.scene.id === step.scene.id || step.scene.place === null
    ? null
    : { season: step.scene.season, place: textOf(story, step.scene.place) };

/** The season and place to show at a place: only where a scene opens. */
export const cardAt = (story: Story, place: Place): SceneCard | null => {
  const { steps } = traceOf(story, place.life);
  const at = indexOf(story, place);
  const step = steps[at];
  return step === undefined ? null : cardOfStep(story, step, steps[at - 1]);
};
