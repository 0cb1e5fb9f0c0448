import { describe, expect, it } from 'vitest';
import { isSamePicture } from '../../src/stage/isSamePicture';
import type { LineId } from '../../src/story/story';
import { castFor, tableauFor } from '../support/stagePage/tableauFor';

const picture = { set: 'room', cast: castFor('mia:stand:door') };

describe('two tableaux', () => {
  it('look the same where only words, music and place in the story differ', () => {
    const now = { kind: 'line', id: 'b' as LineId, who: null, name: null, text: 'Again.' } as const;
    expect(isSamePicture(tableauFor(picture), tableauFor({ ...picture, now, music: null }))).toBe(true);
  });

  it.each([
    { set: 'hall' },
    { camera: 'close' },
    { light: 'dark' },
    { dream: 2 as const },
    { season: 'spring' as const },
    { cast: castFor('mia:sit:door') },
    { made: { sign: [] } },
  ])('do not where %o', (other) => {
    expect(isSamePicture(tableauFor(picture), tableauFor({ ...picture, ...other }))).toBe(false);
  });
});
