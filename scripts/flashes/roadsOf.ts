import type { BeatId, Story } from '../../src/story/story';
import { tableauOf } from '../../src/story/tableau';
import { traceOf } from '../../src/story/trace';
import { livesOf } from '../../workshop/stills/livesOf';
import { type Still, stillsOf } from '../../workshop/stills/stillsOf';

/**
 * What lives show, each scene of each as the pictures that follow one another in it: only what a player can see is a
 * way from one picture to another. Pictures that differ in who is there alone are one. The song's pictures come last.
 */
export const roadsOf = (story: Story): readonly (readonly Still[])[] => {
  const shown = new Map<string, Still>();
  const roads = new Map<string, readonly Still[]>();
  for (const life of livesOf(story)) {
    const byScene = new Map<string, Still[]>();
    for (const { scene, picture, dream, beat } of traceOf(story, life).steps) {
      const key = JSON.stringify([scene.id, picture.set, picture.camera, picture.light, dream]);
      const still = shown.get(key) ?? {
        scene: scene.id,
        name: `${beat.id.slice(beat.id.indexOf('/') + 1)}-${dream}`,
        tableau: tableauOf(story, { life, beat: beat.id as BeatId }),
      };
      shown.set(key, still);
      const road = byScene.get(scene.id) ?? [];
      if (road.at(-1) !== still) byScene.set(scene.id, [...road, still]);
    }
    for (const road of byScene.values())
      roads.set(road.map(({ scene, name }) => `${scene} ${name}`).join(), road);
  }
  return [...roads.values(), stillsOf(story).filter(({ scene }) => scene === 'montage')];
};
