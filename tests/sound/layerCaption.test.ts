import { expect, test } from 'vitest';
import type { Layer } from '../../src/content/soundManifest';
import { layerCaption } from '../../src/sound/layerCaption';

const layers = (...names: readonly Layer[]) => new Set(names);

test('a caption says who comes in and who falls silent', () => {
  expect(layerCaption(layers('piano'), layers('piano', 'rhythm', 'strings'))).toBe(
    'with bass and brushes, the strings',
  );
  expect(layerCaption(layers('piano', 'rhythm', 'full'), layers('piano', 'rhythm'))).toBe(
    'without everybody else',
  );
  expect(layerCaption(layers('piano', 'rhythm', 'strings', 'full'), layers('piano'))).toBe(
    'the piano, alone',
  );
  expect(layerCaption(layers('piano'), layers('piano'))).toBeUndefined();
});
