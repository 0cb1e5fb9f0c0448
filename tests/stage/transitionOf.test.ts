import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/director/change';
import { transitionOf } from '../../src/stage/transitionOf';
import type { SceneId } from '../../src/story/story';
import { tableauFor } from '../support/stagePage/tableauFor';

const way = (
  before: Parameters<typeof tableauFor>[0],
  after: Parameters<typeof tableauFor>[0],
  reduced = false,
): string => {
  const [from, to] = [tableauFor(before), tableauFor(after)];
  return transitionOf(from, to, changeOf(from, to), reduced);
};

describe('the way from one picture to another', () => {
  it('is the dark between scenes', () => {
    expect(way({ set: 'pool' }, { set: 'cinema' })).toBe('dark');
  });
  it('dissolves inside a scene', () => {
    const scene = 'cinema' as SceneId;
    expect(way({ set: 'dinner-table', scene }, { set: 'cinema', scene })).toBe('dissolve');
  });
  it('turns a page where both pictures are of paper', () => {
    expect(way({ set: 'pool', dream: 1 }, { set: 'cinema', dream: 2 })).toBe('page');
  });
  it('turns a page where memory becomes paper, or paper memory again', () => {
    expect(way({ set: 'pool' }, { set: 'cinema', dream: 3 })).toBe('page');
    expect(way({ set: 'pool', dream: 3 }, { set: 'cinema' })).toBe('page');
  });
  it('closes an iris round a close framing', () => {
    expect(way({ set: 'pool', camera: 'close' }, { set: 'cinema' })).toBe('iris');
  });
  it('only ever dissolves with reduced motion', () => {
    expect(way({ set: 'pool', dream: 2 }, { set: 'cinema', dream: 2 }, true)).toBe('dissolve');
  });
  it('is none while the place stays', () => {
    expect(way({ set: 'pool' }, { set: 'pool', camera: 'close' })).toBe('cut');
  });
});
