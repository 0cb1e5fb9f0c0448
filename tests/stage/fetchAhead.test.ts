import { describe, expect, it } from 'vitest';
import { fetchAhead, setsAhead } from '../../src/stage/fetchAhead';
import type { PaintedStage } from '../../src/stage/paintedStage';
import type { Place } from '../../src/story/life';
import type { SceneId } from '../../src/story/story';
import { storyIn } from '../support/stories';

const story = storyIn('scenes');

describe('fetching ahead', () => {
  it('names where every following scene opens, and the places a scene goes on to', () => {
    for (const scene of story.scenes.values()) {
      const ahead = setsAhead(story, scene.id);
      for (const next of scene.next) {
        const opens = story.scenes.get(next.scene)?.opens.set;
        if (opens !== scene.opens.set) expect(ahead).toContain(opens);
      }
      expect(ahead).not.toContain(scene.opens.set);
      expect(new Set(ahead).size).toBe(ahead.length);
    }
  });

  it('is asked for once in a scene', async () => {
    const asked: (readonly string[])[] = [];
    const stage = { prefetch: (sets: readonly string[]) => asked.push(sets) } as unknown as PaintedStage;
    let tell: (state: { place: Place | null }) => void = () => {};
    fetchAhead(Promise.resolve(stage), {
      story,
      subscribe(listener) {
        tell = listener;
        return () => {};
      },
    });
    const at = (beat: string) => tell({ place: { beat } as unknown as Place });
    const [first, second] = [...story.scenes.keys()];
    at(`${first}/a`);
    at(`${first}/b`);
    at(`${second}/a`);
    await Promise.resolve();
    expect(asked).toEqual([setsAhead(story, first as SceneId), setsAhead(story, second as SceneId)]);
  });
});
