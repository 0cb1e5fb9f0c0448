import type { Layer } from '../content/soundManifest';

const WORDS: Readonly<Record<Layer, string>> = {
  piano: 'the piano',
  rhythm: 'bass and brushes',
  strings: 'the strings',
  full: 'everybody else',
};

const listed = (layers: readonly Layer[]): string => layers.map((layer) => WORDS[layer]).join(', ');

/** What a caption says when layers of the same music open or close; undefined when nothing changed. */
export const layerCaption = (before: ReadonlySet<Layer>, after: ReadonlySet<Layer>): string | undefined => {
  const joined = [...after].filter((layer) => !before.has(layer));
  const left = [...before].filter((layer) => !after.has(layer));
  if (joined.length === 0 && left.length === 0) return undefined;
  if (after.size === 1 && after.has('piano')) return 'the piano, alone';
  return joined.length > 0 ? `with ${listed(joined)}` : `without ${listed(left)}`;
};
