import { isMet } from './conditions';
import type { Life, Made, Place } from './life';
import { thinned } from './sign';
import type { BeatId, EndingId, OptionId, Story, TurnId } from './story';
import { extendTrace, type Step, stepIndexOf, type Trace, traceOf } from './trace';

/** A new life at its first resting beat. Throws a RangeError for a cut the story does not have. */
export const begin = (story: Story, cut: string, shelf: readonly EndingId[] = []): Place => {
  if (!story.cuts.includes(cut)) throw new RangeError(`"${cut}" is not a cut of "${story.id}".`);
  const life: Life = { cut, shelf, picks: [], made: {} };
  return { life, beat: stepAt(traceOf(story, life), 0).beat.id };
};

const stepAt = (trace: Trace, index: number): Step => {
  const step = trace.steps[index];
  if (step === undefined) throw new RangeError('The life does not reach so far.');
  return step;
};

/** How many steps into its life a place is. Throws a RangeError if the life does not pass its beat. */
export const indexOf = (story: Story, place: Place): number => {
  const index = stepIndexOf(traceOf(story, place.life), place.beat);
  if (index === undefined) throw new RangeError(`This life does not pass "${place.beat}".`);
  return index;
};

/** The step a place stands at. */
export const stepOf = (story: Story, place: Place): Step =>
  stepAt(traceOf(story, place.life), indexOf(story, place));

/** The next resting beat; the same place where a choice, a thing to make or the end is waiting. */
export const advance = (story: Story, place: Place): Place => {
  const next = traceOf(story, place.life).steps[indexOf(story, place) + 1];
  return next === undefined ? place : { life: place.life, beat: next.beat.id };
};

/** One resting beat back, to the very first; the life keeps what it decided later, so `advance` goes forward again. */
export const back = (story: Story, place: Place): Place => {
  const index = indexOf(story, place);
  return index === 0
    ? place
    : { life: place.life, beat: stepAt(traceOf(story, place.life), index - 1).beat.id };
};

/** The same life, looked at from an earlier (or later) beat of its road. */
export const rewind = (story: Story, place: Place, beat: BeatId): Place => {
  const there = { life: place.life, beat };
  indexOf(story, there);
  return there;
};

/** The turn that waits (or waited) at a place, if any. */
export const turnAt = (story: Story, place: Place): TurnId | null => {
  const { beat } = stepOf(story, place);
  return beat.kind === 'choose' ? beat.turn : beat.kind === 'hold' ? (beat.turn ?? null) : null;
};

/** The options that are offered at a place; none where nothing is chosen. */
export const optionsAt = (story: Story, place: Place): readonly OptionId[] => {
  const { beat, picked } = stepOf(story, place);
  if (beat.kind === 'hold' && beat.turn !== undefined) return story.turns.get(beat.turn)?.options ?? [];
  if (beat.kind !== 'choose') return [];
  const known = traceOf(story, place.life).known;
  const earlier = { ...known, picks: new Map([...known.picks].slice(0, picked)) };
  return beat.options.filter((option) => isMet(story, option.when, earlier)).map((option) => option.id);
};

/** Everything made before a step: what a life that turns there keeps. */
const madeBefore = (trace: Trace, index: number, made: Made): Made => {
  const kept: Made = {};
  for (const { beat } of trace.steps.slice(0, index)) {
    if (beat.kind === 'make' && made[beat.thing] !== undefined) {
      Object.assign(kept, { [beat.thing]: made[beat.thing] });
    }
  }
  return kept;
};

/** The place right after an answer: the step behind the answered one. */
const onwards = (story: Story, place: Place, index: number, life: Life): Place => {
  const wasLast = index === traceOf(story, place.life).steps.length - 1;
  const trace = wasLast ? extendTrace(story, place.life, life) : traceOf(story, life);
  return { life, beat: stepAt(trace, index + 1).beat.id };
};

/**
 * Decides the turn at a place and goes on. Choosing at an earlier place drops everything decided or made later;
 * choosing the same again keeps it. Throws a RangeError if the option is not offered there.
 */
export const choose = (story: Story, place: Place, option: OptionId): Place => {
  const turn = turnAt(story, place);
  if (turn === null || !optionsAt(story, place).includes(option)) {
    throw new RangeError(`"${option}" is not offered at "${place.beat}".`);
  }
  const index = indexOf(story, place);
  const trace = traceOf(story, place.life);
  if (trace.known.picks.get(turn) === option) return advance(story, place);
  const { picked } = stepAt(trace, index);
  const life: Life = {
    ...place.life,
    picks: [...place.life.picks.slice(0, picked), { turn, option }],
    made: madeBefore(trace, index, place.life.made),
  };
  return onwards(story, place, index, life);
};

/** Gives the life a thing the player made, at the beat that asks for it, and goes on. Throws a RangeError elsewhere. */
export const make = (story: Story, place: Place, made: Made): Place => {
  const { beat } = stepOf(story, place);
  if (beat.kind !== 'make' || made[beat.thing] === undefined) {
    throw new RangeError(`Nothing of that kind is made at "${place.beat}".`);
  }
  const thing = beat.thing === 'sign' ? { sign: thinned(made.sign ?? []) } : { phrase: made.phrase ?? [] };
  const life: Life = { ...place.life, made: { ...place.life.made, ...thing } };
  return onwards(story, place, indexOf(story, place), life);
};
