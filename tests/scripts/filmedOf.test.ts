import { describe, expect, it } from 'vitest';
import { filmedOf } from '../../scripts/flashes/filmedOf';
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
const ourStills = stillsOf(storyIn(DEFAULT_STORY));

describe('what is filmed', () => {
  it('is each look once, whoever stands in it', () => {
    const first = still({ ...wall });
    const again = still({ ...wall, cast: { seb: { at: 'door', pose: 'stand' } } }, 'two');
    expect(filmedOf([first, again])).toEqual([first]);
  });

  it.each<[string, Partial<Still['tableau']>]>([
    ['light', { light: 'neon' }],
    ['camera', { camera: 'close' }],
    ['distance from what happened', { dream: 2 }],
    ['sign', { made: { sign: [[[0.5, 0.5]]] } }],
  ])('is a picture of another %s', (_, part) => {
    const stills = [still(wall), still({ ...wall, ...part }, 'two')];
    expect(filmedOf(stills)).toEqual(stills);
  });

  it('is every kind of way from one picture to the next, from where it leads', () => {
    const seen = [
      still(wall),
      still({ set: 'yard' }, 'two'),
      still({ set: 'wall', camera: 'left' }, 'three'),
    ];
    const cut = [still(wall, 'four'), still({ ...wall, camera: 'left' }, 'four')];
    expect(filmedOf([...seen, ...cut])).toEqual([...seen, ...cut]);
    const same = [still(wall, 'five'), still({ ...wall, camera: 'left' }, 'five')];
    expect(filmedOf([...seen, ...cut, ...same])).toEqual([...seen, ...cut]);
  });

  it('leaves out no set, no light and no dream of the story', () => {
    const looks = (of: readonly Still[]): Set<string> =>
      new Set(of.map(({ tableau: { set, light, dream, camera } }) => `${set} ${light} ${dream} ${camera}`));
    const filmed = filmedOf(ourStills);
    expect(looks(filmed)).toEqual(looks(ourStills));
    expect(filmed.length).toBeLessThan(ourStills.length);
  });
});
