import type { SetManifest } from '../content/setManifest';

/** Where the stage finds painted sets; given by the composition root. */
export interface SetAssets {
  /** The manifest of a set, or null when there is none. */
  manifestOf(set: string): Promise<SetManifest | null>;
  /** Address of a layer's file (`restaurant/back.webp`), or null when it was not shipped. */
  layerUrl(file: string): string | null;
}
