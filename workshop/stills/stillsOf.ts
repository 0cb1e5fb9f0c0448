import { tableauOfVignette } from '../../src/director/song';
import type { BeatId, Dream, Picture, Story } from '../../src/story/story';
import { type Tableau, tableauOf } from '../../src/story/tableau';
import { traceOf } from '../../src/story/trace';
import { livesOf } from './livesOf';

/** One picture of the game at rest. */
export interface Still {
  /** Where it is shown: the scene, or `montage` for what the song shows. */
  readonly scene: string;
  /** Number in the scene, beat (or vignette), and how far the life is from what happened. */
  readonly name: string;
  readonly tableau: Tableau;
}

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
  for (const life of livesOf(story)) {
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
