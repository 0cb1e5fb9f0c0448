import type { SetLayer, SetManifest } from '../../content/setManifest';

/** Whether a layer (or effect) belongs to a step of the dream. */
export const isShownAt = (part: Pick<SetLayer, 'dream'>, dream: number): boolean =>
  !part.dream || (dream >= part.dream[0] && dream <= part.dream[1]);

/** The layers a set needs at a step of the dream. */
export const filesOf = (set: SetManifest, dream: number): string[] =>
  set.layers.filter((layer) => isShownAt(layer, dream)).map((layer) => layer.file);
