import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAssetNames } from '../../scripts/assetNames';
import { assetProblems } from '../../src/content/assetProblems';
import { lawProblems } from '../../src/content/lawProblems';
import { CATALOGUE, lineOf, nearestOf } from '../../src/story/diagnostics';
import { overlaidStory } from '../support/overlaidStory';

const BROKEN = 'tests/stories/broken';
const fixtures = readdirSync(BROKEN).sort();
/** The tiny story with only its sets known: what else it names is not what these fixtures are about. */
const names = {
  ...readAssetNames(),
  sets: {
    apartment: {
      marks: ['table-left'],
      cameras: ['wide', 'close', 'left', 'right', 'two', 'detail'],
      lights: ['day', 'dim', 'candles'],
    },
  },
};

const messagesOf = (folder: string): readonly string[] => {
  const read = overlaidStory(folder);
  const diagnostics =
    'story' in read ? [...lawProblems(read), ...assetProblems(read, names)] : read.diagnostics;
  return diagnostics.map(lineOf);
};

describe('a broken story', () => {
  it.each(fixtures)('%s: says which file, which line, what is wrong and what to do', (fixture) => {
    const expected = readFileSync(join(BROKEN, fixture, 'expected.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(messagesOf(join(BROKEN, fixture))).toEqual(expected);
  });

  it('has a fixture for every diagnostic of the catalogue', () => {
    const missing = Object.keys(CATALOGUE).filter(
      (code) => !fixtures.some((fixture) => fixture.startsWith(code)),
    );
    expect(missing).toEqual([]);
  });

  it('is the only one that is complained about: the tiny story itself has nothing wrong', () => {
    expect(messagesOf('tests/stories/tiny')).toEqual([]);
  });
});

describe('the nearest name', () => {
  it('is offered when it is near, and nothing when none is', () => {
    expect(nearestOf('concrt', ['concert', 'dinner'])).toBe(' Did you mean "concert"?');
    expect(nearestOf('zzzzzz', ['concert', 'dinner'])).toBe('');
  });
});
