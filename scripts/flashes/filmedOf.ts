import { changeOf } from '../../src/director/change';
import { transitionOf } from '../../src/stage/transitionOf';
import type { Tableau } from '../../src/story/tableau';
import type { Still } from '../../workshop/stills/stillsOf';

/** What of a picture can flash: the place, how far it is dreamed, its light, how near it is, and whether a sign hangs. */
const lookOf = ({ set, dream, light, camera, made }: Tableau): string =>
  JSON.stringify([set, dream, light, camera, made.sign !== undefined]);

/** How the stage gets from one picture to the next. */
const wayOf = (before: Tableau, after: Tableau): string => {
  const change = changeOf(before, after);
  if (change.set) return transitionOf(before, after, change, false);
  const ways = [
    change.light && 'light',
    change.camera && 'camera',
    change.dream && `dream to ${after.dream}`,
  ];
  return `in place: ${ways.filter(Boolean).join(', ')}`;
};

/** One picture to film, and the one it follows, where it follows any. */
export interface Take {
  readonly from: Still | null;
  readonly to: Still;
}

/**
 * What must be filmed so that whatever can flash is seen: every distinct look once, and every kind of way from one
 * picture to the next once, each as it comes about on one of the roads (pictures that follow one another in a scene).
 */
export const filmedOf = (roads: readonly (readonly Still[])[]): readonly Take[] => {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;
  return roads.flatMap((road) =>
    road
      .map((to, at): Take => ({ from: road[at - 1] ?? null, to }))
      .filter(({ from, to }) => {
        const isNewLook = isNew(lookOf(to.tableau));
        const isNewWay = from !== null && isNew(wayOf(from.tableau, to.tableau));
        return isNewLook || isNewWay;
      }),
  );
};
