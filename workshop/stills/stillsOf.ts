import { tableauOfVignette } from '../../src/director/song';
import { furthest } from '../../src/story/explore';
import type { Life, Place } from '../../src/story/life';
import { begin, choose, optionsAt, turnAt } from '../../src/story/play';
import type { BeatId, Dream, OptionId, Picture, Story, TurnId } from '../../src/story/story';
import { type Tableau, tableauOf } from '../../src/story/tableau';
import { traceOf } from '../../src/story/trace';

/** One picture of the game at rest. */
export interface Still {
  /** Where it is shown: the scene, or `montage` for what the song shows. */
  readonly scene: string;
  /** Number in the scene, beat (or vignette), and how far the life is from what happened. */
  readonly name: string;
  readonly tableau: Tableau;
}

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

/** For every way the hinges can go: one life as it happened, and one for every other option of every other turn. */
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

const keyOf = ({ set, camera, light, cast }: Picture): string => JSON.stringify([set, camera, light, cast]);

/** Every vignette as the song dreams it, and as a memory. */
const vignetteStills = (story: Story, song: Tableau): readonly Still[] =>
  story.montage.flatMap((vignette) =>
    ([3, 0] as const).map((dream) => ({
      scene: 'montage',
      name: `${vignette.id}-${dream}`,
      tableau: tableauOfVignette(song, vignette, dream),
    })),
  );

/**
 * Every picture a story can show at rest, in the order of its scenes: each once as the life nearest to what happened
 * shows it, the first of a scene also at every other distance; then the song's vignettes, dreamed and remembered.
 */
export const stillsOf = (story: Story): readonly Still[] => {
  const found = new Map<string, Still & { readonly at: number }>();
  let song: Tableau | null = null;
  const shelf = [...story.endings.keys()];
  for (const wishes of wishesOf(story)) {
    for (const cut of story.cuts) {
      const life = lifeOf(story, cut, shelf, wishes);
      const openings = new Set<string>();
      traceOf(story, life).steps.forEach((step, at) => {
        const { scene, dream, beat } = step;
        const opens = !openings.has(scene.id);
        openings.add(scene.id);
        const key = `${scene.id} ${keyOf(step.picture)}${opens ? ` ${dream}` : ''}`;
        if (found.has(key)) return;
        const tableau = tableauOf(story, { life, beat: beat.id as BeatId });
        if (tableau.now.kind === 'hold' && tableau.now.turn !== null) song ??= tableau;
        found.set(key, { scene: scene.id, name: nameOf(beat.id, dream), tableau, at });
      });
    }
  }
  const order = [...story.scenes.keys()].map(String);
  const stills = order.flatMap((scene) =>
    [...found.values()]
      .filter((still) => still.scene === scene)
      .sort((a, b) => a.at - b.at)
      .map(
        ({ name, tableau }, at): Still => ({
          scene,
          name: `${String(at + 1).padStart(2, '0')}-${name}`,
          tableau,
        }),
      ),
  );
  return song === null ? stills : [...stills, ...vignetteStills(story, song)];
};

const nameOf = (beat: BeatId, dream: Dream): string => `${beat.slice(beat.indexOf('/') + 1)}-${dream}`;
