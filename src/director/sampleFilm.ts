import type { Made, Place } from '../story/life';
import { PHRASE_KEYS, PHRASE_NOTES } from '../story/phrase';
import { begin, choose, make, optionsAt, turnAt } from '../story/play';
import type { OptionId, Story, TurnId } from '../story/story';
import { traceOf } from '../story/trace';

/** So many beats before its end, at the latest, a sample begins. */
const LEAST_BEATS = 30;

const whole = (random: () => number, below: number): number =>
  Math.min(below - 1, Math.floor(random() * below));

/** Five notes and three strokes by nobody in particular. */
const anyThings = (random: () => number): Made => ({
  phrase: Array.from({ length: PHRASE_NOTES }, (_, at) => ({
    key: whole(random, PHRASE_KEYS),
    at: at * 0.4,
  })),
  sign: Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, (): [number, number] => [0.15 + 0.7 * random(), 0.25 + 0.5 * random()]),
  ),
});

/** Any option, but one that keeps the life going: songs are held, exits are passed. */
const anyOption = (story: Story, place: Place, random: () => number): OptionId | undefined => {
  const options = optionsAt(story, place);
  const turn = story.turns.get(turnAt(story, place) ?? ('' as TurnId));
  if (turn?.kind === 'hold') return options[0];
  if (turn?.kind === 'exit') return turn.happened;
  return options[whole(random, options.length)];
};

/** A whole life lived at random (the song held, no exit taken), at the opening of one of its scenes: what an empty lobby shows. */
export const sampleFilm = (story: Story, cut: string, random: () => number): Place => {
  let place = begin(story, cut);
  const things = anyThings(random);
  for (;;) {
    const last = traceOf(story, place.life).steps.at(-1);
    if (last === undefined || last.beat.kind === 'end') break;
    place = { life: place.life, beat: last.beat.id };
    if (last.beat.kind === 'make') {
      place = make(story, place, things);
      continue;
    }
    const option = anyOption(story, place, random);
    if (option === undefined) break;
    place = choose(story, place, option);
  }
  const { steps } = traceOf(story, place.life);
  const openings = steps.filter(
    (step, at) => step.scene !== steps[at - 1]?.scene && at < Math.max(1, steps.length - LEAST_BEATS),
  );
  const opening = openings[whole(random, openings.length)];
  return opening === undefined ? place : { life: place.life, beat: opening.beat.id };
};
