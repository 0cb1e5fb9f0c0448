import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/director/change';
import type { Manner } from '../../src/director/ports';
import type { StageLook } from '../../src/session/preferences';
import { atOnce, passageTo } from '../../src/stage/passage';
import type { Tableau } from '../../src/story/tableau';
import { tableauFor } from '../support/stagePage/tableauFor';

const plain: StageLook = { reducedMotion: false, reducedFlashes: false, quality: 'low', still: false };
const before = tableauFor({ set: 'wall' });
const secondsTo = (camera: string): number => (camera === 'far' ? 2 : 0);

const passage = (
  part: Partial<Tableau>,
  look: Partial<StageLook> = {},
  from: Tableau = before,
  manner: Manner = 'perform',
) => {
  const after = { ...from, ...part };
  const staging = { manner, change: changeOf(from, after) };
  return passageTo(after, staging, { ...plain, ...look }, from.dream, secondsTo);
};

describe('the passage from one picture of a place to the next', () => {
  it('is at once where nothing is performed', () => {
    const still = { pace: atOnce, performs: false, isCut: false, turns: false };
    expect(passage({ light: 'dim' }, {}, before, 'settle')).toEqual(still);
    expect(passage({ light: 'dim' }, { still: true })).toEqual(still);
  });

  it('is a move of the camera, or a cut where the camera had better not move', () => {
    expect(passage({ camera: 'far' })).toMatchObject({ isCut: false, pace: { camera: 2 } });
    expect(passage({ camera: 'near' })).toMatchObject({ isCut: true, turns: false, pace: atOnce });
  });

  it('has no move of camera or people for who wants less motion', () => {
    expect(passage({ camera: 'far' }, { reducedMotion: true }).isCut).toBe(true);
    expect(passage({ light: 'dim' }, { reducedMotion: true }).pace).toMatchObject({ cast: 0, light: 1.4 });
  });

  it('turns a page into a dream, and lets the paper fall at its end', () => {
    expect(passage({ dream: 2 })).toMatchObject({ turns: true, isCut: true });
    const dreamed = { ...before, dream: 3 as const };
    expect(passage({ dream: 0 }, {}, dreamed)).toMatchObject({
      turns: false,
      pace: { falls: true, dream: 2 },
    });
    expect(passage({ dream: 0 }, { reducedMotion: true }, dreamed).pace.falls).toBe(false);
  });
});
