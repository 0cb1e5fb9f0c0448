import { describe, expect, it } from 'vitest';
import { filmedOf } from '../../scripts/flashes/filmedOf';
import { roadsOf } from '../../scripts/flashes/roadsOf';
import { DEFAULT_STORY } from '../../scripts/storyFolder';
import { type Still, stillsOf } from '../../workshop/stills/stillsOf';
import { tableauFor } from '../support/stagePage/tableauFor';
import { storyIn } from '../support/stories';

const still = (part: Parameters<typeof tableauFor>[0], scene = 'one'): Still => ({
  scene,
  name: '',
  tableau: tableauFor(part),
});
const wall = { set: 'wall' };
const story = storyIn(DEFAULT_STORY);

const takes = (...pairs: readonly (readonly [Still | null, Still])[]) =>
  pairs.map(([from, to]) => ({ from, to }));

describe('what is filmed', () => {
  it('is each look once, whoever stands in it', () => {
    const first = still({ ...wall });
    const again = still({ ...wall, cast: { seb: { at: 'door', pose: 'stand' } } }, 'two');
    expect(filmedOf([[first], [again]])).toEqual(takes([null, first]));
  });

  it.each<[string, Partial<Still['tableau']>]>([
    ['light', { light: 'neon' }],
    ['camera', { camera: 'close' }],
    ['distance from what happened', { dream: 2 }],
    ['sign', { made: { sign: [[[0.5, 0.5]]] } }],
  ])('is a picture of another %s', (_, part) => {
    const [one, other] = [still(wall), still({ ...wall, ...part }, 'two')];
    expect(filmedOf([[one], [other]])).toEqual(takes([null, one], [null, other]));
  });

  it('is every kind of way from one picture to the next, from where it leads', () => {
    const [middle, left, near] = [wall, { ...wall, camera: 'left' }, { ...wall, camera: 'near' }].map(
      (part) => still(part),
    ) as [Still, Still, Still];
    expect(filmedOf([[middle], [left], [near], [middle, left, near]])).toEqual(
      takes([null, middle], [null, left], [null, near], [middle, left]),
    );
  });
});

describe('what the lives of the story show', () => {
  const roads = roadsOf(story);

  it('leaves out no set, no light, no framing and no dream', () => {
    const looks = (of: readonly Still[]): Set<string> =>
      new Set(of.map(({ tableau: { set, light, dream, camera } }) => `${set} ${light} ${dream} ${camera}`));
    const filmed = filmedOf(roads).map(({ to }) => to);
    const missing = [...looks(stillsOf(story))].filter((look) => !looks(filmed).has(look));
    expect(missing).toEqual([]);
  });

  it('never leads from a picture to one that no life shows after it', () => {
    const pairs = new Set(
      filmedOf(roads).map(
        ({ from, to }) => `${from?.tableau.light} ${from?.tableau.camera} ${to.tableau.light}`,
      ),
    );
    expect(pairs).toContain('bus-poster stop bus-poster');
    expect(pairs).not.toContain('dawn car-interior bus-poster');
  });
});
