import type { Place } from '../story/life';
import type { SceneId, Story } from '../story/story';
import { allBeats } from '../story/structure';
import type { PaintedStage } from './paintedStage';

/**
 * The sets that may be needed next, soonest first: those the scene itself goes on to, those of the song where it is
 * held, then those in which a following scene may open.
 */
export const setsAhead = (story: Story, id: SceneId): string[] => {
  const scene = story.scenes.get(id);
  if (!scene) return [];
  const ahead = new Set<string>();
  for (const beat of allBeats(scene.beats)) {
    if (beat.kind === 'direct' && beat.change.set !== undefined) ahead.add(beat.change.set);
    if (beat.kind === 'hold' && beat.turn !== undefined) {
      for (const vignette of story.montage) ahead.add(vignette.picture.set);
    }
  }
  for (const next of scene.next) {
    const following = story.scenes.get(next.scene);
    if (following) ahead.add(following.opens.set);
  }
  ahead.delete(scene.opens.set);
  return [...ahead];
};

/** What fetching ahead follows: the story being played, and where in it. */
interface Played {
  readonly story: Story;
  subscribe(listener: (state: { readonly place: Place | null }) => void): () => void;
}

/** Lets the stage that comes fetch what lies ahead each time a scene begins, as long as the page lives. */
export const fetchAhead = (coming: Promise<PaintedStage>, played: Played): Promise<PaintedStage> => {
  let before = '';
  played.subscribe(({ place }) => {
    const [scene = ''] = place?.beat.split('/') ?? [];
    if (scene === '' || scene === before) return;
    before = scene;
    void coming.then((stage) => stage.prefetch(setsAhead(played.story, scene as SceneId)));
  });
  return coming;
};
