import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../src/stage/actors/audienceSeats';
import { figureStatesOf, sharedDepth } from '../../src/stage/actors/castStates';
import { emptySet } from '../../src/stage/emptySet';
import type { Role } from '../../src/story/story';

const set = {
  ...emptySet('room'),
  marks: {
    piano: { x: 1375, y: 672, scale: 2.5, turn: 132, seat: 50, order: 130 },
    door: { x: 722, y: 664, scale: 2.2, turn: 116, order: 120 },
    tables: { x: 330, y: 800, scale: 3.6, turn: 100, order: 190 },
  },
};
const plan = (cast: Record<string, Role>, orders: number[] = [60, 105]) => {
  const troubles: string[] = [];
  const states = figureStatesOf({
    set,
    cast,
    season: 'winter',
    orders,
    lift: 0,
    onTrouble: (what) => troubles.push(what),
  });
  return { states, troubles };
};

describe('the cast as figures', () => {
  it('stand on their marks, turned as the set says', () => {
    const { states } = plan({ seb: { pose: 'play-upright', at: 'piano' } });
    expect(states).toMatchObject([
      { id: 'seb', x: 1375, y: 672, scale: 2.5, turn: -132, pose: 'play-upright' },
    ]);
  });

  it('face where the scene says instead', () => {
    const { states } = plan({ mia: { pose: 'stand', at: 'door', facing: 'right' } });
    expect(states[0]?.turn).toBeLessThan(0);
  });

  it('give a couple one leader', () => {
    const { states } = plan({
      mia: { pose: 'waltz', at: 'door', with: 'seb' },
      seb: { pose: 'waltz', at: 'door', with: 'mia' },
    });
    expect(states.map((state) => state.with)).toEqual([undefined, 'mia']);
  });

  it('share an image where nothing of the set comes between them', () => {
    expect(sharedDepth(120, [60, 105, 230])).toBe(sharedDepth(190, [60, 105, 230]));
    expect(sharedDepth(100, [60, 105, 230])).not.toBe(sharedDepth(190, [60, 105, 230]));
  });

  it('stay on stage, and say so, when mark or pose is unknown', () => {
    const { states, troubles } = plan({
      seb: { pose: 'fly', at: 'moon' },
      mia: { pose: 'stand', at: 'moon' },
    });
    expect(states).toHaveLength(2);
    expect(states[0]?.x).not.toBe(states[1]?.x);
    expect(troubles).toHaveLength(3);
  });

  it('leave groups to the audience', () => {
    const cast = { guests: { pose: 'dining', at: 'tables' } };
    expect(plan(cast).states).toEqual([]);
    const [group] = audienceOf(set, cast, []);
    expect(group).toMatchObject({ id: 'guests', group: 'dining' });
    expect(group?.seats.length).toBeGreaterThan(1);
  });
});
