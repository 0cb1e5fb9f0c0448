import { furthest } from '../../src/story/explore';
import type { Life, Place } from '../../src/story/life';
import { begin, choose, optionsAt, turnAt } from '../../src/story/play';
import type { OptionId, Story, TurnId } from '../../src/story/story';
import { traceOf } from '../../src/story/trace';

type Wishes = ReadonlyMap<TurnId, OptionId>;

/** What is drawn as the sign where a life has drawn one: a wave under a line. */
const MADE = {
  phrase: [0, 2, 4, 3, 6].map((key, at) => ({ key, at: at * 0.5 })),
  sign: [
    [
      [0.2, 0.35],
      [0.8, 0.3],
    ],
    Array.from({ length: 24 }, (_, n) => [0.15 + n * 0.03, 0.62 + 0.13 * Math.sin(n * 0.8)] as const),
  ],
} satisfies Life['made'];

/** Lives a life that picks as wished where that is offered, else what happened, else what is offered first. */
const lifeOf = (story: Story, cut: string, shelf: Life['shelf'], wishes: Wishes): Life => {
  let place: Place = furthest(story, begin(story, cut, shelf));
  for (;;) {
    const turn = turnAt(story, place);
    if (turn === null || traceOf(story, place.life).ending !== null) break;
    const offered = optionsAt(story, place);
    const happened = story.turns.get(turn)?.happened;
    const wanted = [wishes.get(turn), happened].find((option) => option && offered.includes(option));
    place = furthest(story, choose(story, place, wanted ?? (offered[0] as OptionId)));
  }
  return { ...place.life, made: MADE };
};

/** For every way the hinges can go: what happened otherwise, and every other option of every other turn. */
const wishesOf = (story: Story): readonly Wishes[] => {
  const turns = [...story.turns.values()];
  const roads = turns
    .filter((turn) => turn.kind === 'hinge')
    .reduce<readonly Wishes[]>(
      (ways, hinge) =>
        ways.flatMap((way) => hinge.options.map((option) => new Map([...way, [hinge.id, option]]))),
      [new Map()],
    );
  const strays = turns
    .filter((turn) => turn.kind !== 'hinge')
    .flatMap((turn) => turn.options.map((option) => [turn.id, option] as const));
  return roads.flatMap((road) => [
    road,
    ...strays.map(([turn, option]) => new Map([...road, [turn, option]])),
  ]);
};

/** Lives that together show every picture of a story: for every way the hinges can go one life as it happened otherwise, and one for every other option of every other turn; in every cut. */
export const livesOf = (story: Story): readonly Life[] => {
  const shelf = [...story.endings.keys()];
  return wishesOf(story).flatMap((wishes) => story.cuts.map((cut) => lifeOf(story, cut, shelf, wishes)));
};
