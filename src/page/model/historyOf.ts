import type { Place } from '../../story/life';
import { indexOf } from '../../story/play';
import type { Story } from '../../story/story';
import { textOf } from '../../story/tableau';
import { type Step, traceOf } from '../../story/trace';
import { holdNames } from '../words';
import { cardOfStep } from './cardAt';
import type { HistoryEntry } from './pageModel';
import { chosenAt } from './stripOf';

const MADE = { phrase: 'Five notes.', sign: 'The sign is drawn.' } as const;

const saidAt = (
  story: Story,
  place: Place,
  step: Step,
): Pick<HistoryEntry, 'kind' | 'name' | 'text'> | null => {
  const { beat } = step;
  switch (beat.kind) {
    case 'line':
      return {
        kind: 'line',
        name: beat.who === null ? null : (story.names[beat.who] ?? beat.who),
        text: textOf(story, beat.text),
      };
    case 'choose': {
      const chosen = chosenAt(story, place.life, step);
      return chosen === null ? null : { kind: 'choice', name: null, text: chosen };
    }
    case 'make':
      return { kind: 'made', name: null, text: MADE[beat.thing] };
    case 'hold':
      return { kind: 'held', name: null, text: `${holdNames[beat.piece] ?? 'Hold'}.` };
    default:
      return null;
  }
};

/** Everything said and chosen up to a place, oldest first. */
export const historyOf = (story: Story, place: Place): readonly HistoryEntry[] => {
  const { steps } = traceOf(story, place.life);
  const here = indexOf(story, place);
  const entries: HistoryEntry[] = [];
  let shown: Step | undefined;
  for (const [at, step] of steps.slice(0, here + 1).entries()) {
    const said = saidAt(story, place, step);
    if (said === null) continue;
    const card = cardOfStep(story, step, shown);
    entries.push({ beat: step.beat.id, scene: step.scene.id, card, here: at === here, ...said });
    shown = step;
  }
  return entries;
};
