import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLab, type StageLab } from '../../scripts/stageLab/createLab';
import { loadStory } from '../../src/content/loadStory';
import type { Tableau } from '../../src/story/tableau';
import { type Likeness, likenessIn, unlikeness } from '../../workshop/stills/likeness';
import { pinName, pinnedOf } from '../../workshop/stills/pinned';
import { stillsOf } from '../../workshop/stills/stillsOf';
import likenesses from '../support/likenesses.json';

/**
 * Steps of 255 by which another machine's rasteriser may differ. What is wrong with a picture differs by far more, as the
 * last tests show; after a picture was changed on purpose and looked at, `npm run stills -- --pin` writes them anew.
 */
const ROUGHLY = { mean: 2, worst: 14 };

const loaded = await loadStory();
if (!('story' in loaded)) throw new Error('The story is broken.');
const pinned = pinnedOf(stillsOf(loaded.story));
const pins: Readonly<Record<string, string>> = likenesses;

let box: HTMLElement;
let lab: StageLab;
beforeAll(async () => {
  box = document.createElement('div');
  document.body.append(box);
  lab = createLab(box);
  await lab.open(640, { quality: 'low', still: true });
});
afterAll(() => {
  lab.dispose();
  box.remove();
});

const pictured = async (tableau: Tableau): Promise<Likeness> => {
  expect(await lab.show(tableau, 'settle')).toEqual([]);
  lab.pass(1.5, 2);
  return likenessIn(lab.likeness());
};
const isLike = (one: Likeness, other: Likeness): boolean => {
  const { mean, worst } = unlikeness(one, other);
  return mean <= ROUGHLY.mean && worst <= ROUGHLY.worst;
};

it('pins no picture that is not shown any more, and misses none', () => {
  expect(Object.keys(pins).sort()).toEqual(pinned.map(pinName).sort());
});

describe('the picture', () => {
  it.each(pinned.map((still) => [pinName(still), still.tableau] as const))(
    'of %s is as it was looked at',
    async (name, tableau) => {
      const { mean, worst } = unlikeness(await pictured(tableau), likenessIn(pins[name] ?? ''));
      expect(mean).toBeLessThanOrEqual(ROUGHLY.mean);
      expect(worst).toBeLessThanOrEqual(ROUGHLY.worst);
    },
  );
});

describe('a picture is told from one', () => {
  const tableau = pinned.find(({ tableau: shown }) => Object.keys(shown.cast).length > 1)?.tableau as Tableau;
  const [[who, role] = [], [, other] = []] = Object.entries(tableau.cast);

  it('in which somebody is missing', async () => {
    const whole = await pictured(tableau);
    const { [who ?? '']: _gone, ...rest } = tableau.cast;
    expect(isLike(await pictured({ ...tableau, cast: rest }), whole)).toBe(false);
  });

  it('in which somebody stands elsewhere', async () => {
    const whole = await pictured(tableau);
    const moved = { ...role, at: other?.at } as NonNullable<typeof role>;
    expect(isLike(await pictured({ ...tableau, cast: { ...tableau.cast, [who ?? '']: moved } }), whole)).toBe(
      false,
    );
  });

  it.each([
    ['light', { light: 'dim' }],
    ['light', { light: 'one-lamp' }],
    ['distance from what happened', { dream: 3 as const }],
  ])('in another %s', async (_, change) => {
    const inside = pinned.find(({ scene }) => scene === 'restaurant')?.tableau as Tableau;
    const whole = await pictured(inside);
    expect(isLike(await pictured({ ...inside, ...change }), whole)).toBe(false);
  });
});
