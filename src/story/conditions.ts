import type { Condition, Dream, EndingId, OptionId, Story, TurnId } from './story';

/** What a condition may ask of a life: its cut, its shelf, and the turns met so far. */
export interface Known {
  readonly cut: string;
  readonly shelf: readonly EndingId[];
  readonly picks: ReadonlyMap<TurnId, OptionId>;
}

/** The number of hinges turned away from what happened. */
export const dreamOf = (story: Story, known: Known): Dream => {
  let dream = 0;
  for (const turn of story.turns.values()) {
    if (turn.kind !== 'hinge') continue;
    const picked = known.picks.get(turn.id);
    if (picked !== undefined && picked !== turn.happened) dream += 1;
  }
  return Math.min(dream, 3) as Dream;
};

/** Whether a condition holds. A turn not met counts as what happened; where nobody knows what happened, as no option. */
export const isMet = (story: Story, condition: Condition | undefined, known: Known): boolean => {
  if (condition === undefined) return true;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => isMet(story, part, known));
    case 'any':
      return condition.of.some((part) => isMet(story, part, known));
    case 'not':
      return !isMet(story, condition.of, known);
    case 'picked': {
      const option = known.picks.get(condition.turn) ?? story.turns.get(condition.turn)?.happened;
      return option !== undefined && condition.options.includes(option);
    }
    case 'met':
      return known.picks.has(condition.turn);
    case 'found':
      return known.shelf.includes(condition.ending);
    case 'cut':
      return known.cut === condition.cut;
    case 'dream':
      return dreamOf(story, known) === condition.dream;
    default:
      return condition satisfies never;
  }
};

/** Every turn a condition looks at; `dream` looks at all hinges. */
export const turnsIn = (story: Story, condition: Condition | undefined): readonly TurnId[] => {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => turnsIn(story, part));
    case 'not':
      return turnsIn(story, condition.of);
    case 'picked':
    case 'met':
      return [condition.turn];
    case 'dream':
      return [...story.turns.values()].filter((turn) => turn.kind === 'hinge').map((turn) => turn.id);
    case 'found':
    case 'cut':
      return [];
    default:
      return condition satisfies never;
  }
};
