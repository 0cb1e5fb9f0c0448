import { isMet } from './conditions';
import type { Life } from './life';
import type { Story, Vignette } from './story';
import { traceOf } from './trace';

/** The roads not taken that this life's last song shows, in the order of the story. */
export const vignettesOf = (story: Story, life: Life): readonly Vignette[] => {
  const { known } = traceOf(story, life);
  return story.montage.filter((vignette) => isMet(story, vignette.when, known));
};
