import { isMet, type Known } from './conditions';
import type { Life } from './life';
import type { Ending, Keep, Story, Turn } from './story';
import { textOf } from './tableau';
import { traceOf } from './trace';

/** The ending a life has reached, or null while it goes on. */
export const endingOf = (story: Story, life: Life): Ending | null => {
  const { ending } = traceOf(story, life);
  return ending === null ? null : (story.endings.get(ending) ?? null);
};

/** What an ending keeps, given what is known of the life. */
export const keptWith = (story: Story, ending: Ending, known: Known): readonly Keep[] => [
  ...new Set(ending.keeps.filter((kept) => isMet(story, kept.when, known)).map((kept) => kept.keep)),
];

/** What a life that reached this ending has kept of love, name and room. */
export const keptBy = (story: Story, ending: Ending, life: Life): readonly Keep[] =>
  keptWith(story, ending, traceOf(story, life).known);

/** The words on the ending's card for this life. */
export const cardOf = (story: Story, ending: Ending, life: Life): readonly string[] => {
  const { known } = traceOf(story, life);
  return ending.card.filter((line) => isMet(story, line.when, known)).map((line) => textOf(story, line.text));
};

/** The rest of a life if turns not met yet go as they happened, or by the first option; null if it cannot end so. */
export const lifeAhead = (story: Story, life: Life): Life | null => {
  let attempt = life;
  for (;;) {
    const trace = traceOf(story, attempt);
    if (trace.ending !== null) return attempt;
    const beat = trace.steps.at(-1)?.beat;
    if (beat?.kind === 'make') {
      attempt = { ...attempt, made: { ...attempt.made, [beat.thing]: [] } };
      continue;
    }
    if (beat?.kind !== 'choose' && beat?.kind !== 'hold') return null;
    const turn = beat.turn === undefined ? undefined : story.turns.get(beat.turn);
    const offered =
      beat.kind === 'choose' ? beat.options.filter((option) => isMet(story, option.when, trace.known)) : [];
    const option = turn?.happened ?? offered[0]?.id ?? turn?.options[0];
    if (turn === undefined || option === undefined) return null;
    attempt = { ...attempt, picks: [...attempt.picks, { turn: turn.id, option }] };
  }
};

/** The ending a life would reach so. */
const endingWith = (story: Story, life: Life): Ending | null => {
  const ahead = lifeAhead(story, life);
  return ahead === null ? null : endingOf(story, ahead);
};

/** The turns of a finished life that alone would have led to another ending; which one is not told. */
export const oneChoiceAway = (story: Story, life: Life): readonly Turn[] => {
  const reached = endingOf(story, life);
  return life.picks.flatMap((pick, index) => {
    const turn = story.turns.get(pick.turn);
    if (turn === undefined) return [];
    const leadsAway = turn.options.some((option) => {
      if (option === pick.option) return false;
      const picks = life.picks.map((other, at) => (at === index ? { turn: other.turn, option } : other));
      return isOffered(story, life, index, option) && endingWith(story, { ...life, picks }) !== reached;
    });
    return leadsAway ? [turn] : [];
  });
};

const isOffered = (story: Story, life: Life, index: number, option: string): boolean => {
  const trace = traceOf(story, life);
  const pick = life.picks[index];
  const step = trace.steps.find(
    ({ beat }) => (beat.kind === 'choose' || beat.kind === 'hold') && beat.turn === pick?.turn,
  );
  if (step?.beat.kind !== 'choose') return true;
  const known = { ...trace.known, picks: new Map([...trace.known.picks].slice(0, step.picked)) };
  return step.beat.options.some(
    (candidate) => candidate.id === option && isMet(story, candidate.when, known),
  );
};
