import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../assets/turns/manifest.json';
import { DEFAULT_STORY } from '../../scripts/storyFolder';
import { turnPictureUrl } from '../../src/content/turnPictureUrl';
import type { BeatId } from '../../src/story/story';
import { turnStillsOf } from '../../workshop/stills/turnStillsOf';
import { storyIn } from '../support/stories';

const names = turnStillsOf(storyIn(DEFAULT_STORY)).map(({ name }) => name);

describe('the small pictures of turns', () => {
  it('are there for every moment at which is chosen, at every distance from what happened, and for no other', () => {
    expect([...manifest].sort()).toEqual([...names].sort());
  });

  it('are files, one each', () => {
    const files = readdirSync('assets/turns', { recursive: true, encoding: 'utf8' });
    const drawn = files.filter((file) => file.endsWith('.webp')).map((file) => file.replace('.webp', ''));
    expect(drawn.sort()).toEqual([...names].sort());
  });

  it('have the address of the nearest distance that was drawn; a turn of another story has none', () => {
    const turn = 'lay-by/choose-paris' as BeatId;
    expect(turnPictureUrl(turn, 1)).toMatch(/turns\/lay-by\/choose-paris-1\.webp$/);
    expect(turnPictureUrl(turn, 3)).toMatch(/turns\/lay-by\/choose-paris-2\.webp$/);
    expect(turnPictureUrl('elsewhere/turn' as BeatId, 0)).toBeNull();
  });
});
