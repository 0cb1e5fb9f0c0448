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

/**
 * The stills that must be filmed so that whatever can flash is seen: every distinct look once, and every way from one
 * picture to the next once, with the picture it leads from. In their order.
 */
export const filmedOf = (stills: readonly Still[]): readonly Still[] => {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;
  const filmed = new Set<Still>();
  stills.forEach((still, at) => {
    const before = stills[at - 1];
    if (isNew(lookOf(still.tableau))) filmed.add(still);
    if (!before || before.scene !== still.scene || !isNew(wayOf(before.tableau, still.tableau))) return;
    filmed.add(before).add(still);
  });
  return stills.filter((still) => filmed.has(still));
};
