import { describe, expect, it } from 'vitest';
import { createCastActor } from '../../src/stage/actors/castActor';
import { emptySet } from '../../src/stage/emptySet';
import type { FigureLayer } from '../../src/stage/figures/figureLayer';
import type { Role } from '../../src/story/story';
import { tableauFor } from '../support/stagePage/tableauFor';

const set = {
  ...emptySet('room'),
  marks: {
    piano: { x: 1375, y: 672, scale: 2.5, turn: 132, order: 130 },
    hall: { x: 700, y: 664, scale: 1, turn: 0, order: 120 },
  },
};

/** The actor on a layer that only writes down what it is given. */
const open = () => {
  const given: string[] = [];
  const layer = {
    setFigures: (states, change) =>
      given.push(`${states.map(({ pose }) => pose)} in ${change?.seconds ?? 0} s`),
    setAudience: (groups) => given.push(`${groups.length} groups`),
  } as Partial<FigureLayer> as FigureLayer;
  const actor = createCastActor(
    () => layer,
    () => {},
  );
  const show = (cast: Record<string, Role>, seconds: number): string[] => {
    actor.show(tableauFor({ set: 'room', cast }), set, [], seconds);
    return given.splice(0);
  };
  return { actor, show, given };
};

const seb: Role = { pose: 'stand', at: 'piano' };

describe('the cast on the figure layer', () => {
  it('is left alone where nobody does anything else', () => {
    const { show } = open();
    show({ seb, audience: { pose: 'sit', at: 'hall' } }, 0);
    expect(show({ seb, audience: { pose: 'sit', at: 'hall' } }, 1.2)).toEqual([]);
  });

  it('is given again when one of them does, and the audience is not', () => {
    const { show } = open();
    show({ seb, audience: { pose: 'sit', at: 'hall' } }, 0);
    const next = show({ seb: { ...seb, pose: 'bow' }, audience: { pose: 'sit', at: 'hall' } }, 1.2);
    expect(next).toEqual(['bow in 1.2 s']);
  });

  it('ends whatever is under way when it is to be there at once', () => {
    const { show } = open();
    show({ seb }, 1.2);
    expect(show({ seb }, 0)).toEqual(['stand in 0 s']);
  });

  it('is whole on a layer that was made anew', () => {
    const { actor, show, given } = open();
    show({ seb, audience: { pose: 'sit', at: 'hall' } }, 0);
    actor.repeat();
    expect(given).toEqual(['stand in 0 s', '1 groups']);
  });

  it('dances while the key is held, once', () => {
    const { actor, show, given } = open();
    show({ seb, mia: { pose: 'stand', at: 'hall' } }, 0);
    const held = { piece: 'dance', pressed: true, bar: 0, level: 1 } as Parameters<typeof actor.hold>[0];
    actor.hold(held);
    actor.hold(held);
    expect(given).toEqual(['waltz,waltz in 2.4 s']);
  });
});
