import type Phaser from 'phaser';
import { layerTrouble } from './layerTrouble';
import type { SetAssets } from './setAssets';
import { layerKey, softKey } from './stageTextures';

/** Loaded layers, kept until their room is needed. */
export interface TextureShelf {
  /** Loads a layer unless it is there; false when it is missing or broken. */
  load(file: string): Promise<boolean>;
  isLoaded(file: string): boolean;
  /** Makes a loaded layer's small picture out of focus unless it is there; it goes when the layer goes. */
  soften(file: string): void;
  /** Marks the layers that must not be unloaded. */
  keep(files: readonly string[]): void;
  bytes(): number;
  dispose(): void;
}

/** Points of a layer to one of its picture out of focus, each way. */
const SOFT_DENSITY = 5;
/** Room round it for what spreads, in its own points. */
export const SOFT_EDGE = 4;

/** Makes the shelf; `limit` in bytes on the graphics card, the layers in use excepted. */
export const createTextureShelf = (
  screen: Phaser.Scene,
  assets: SetAssets,
  limit: number,
  onTrouble: (what: string) => void,
): TextureShelf => {
  const sizes = new Map<string, number>();
  const loading = new Map<string, Promise<boolean>>();
  const broken = new Set<string>();
  const softened = new Set<string>();
  let kept: ReadonlySet<string> = new Set();
  let total = 0;
  let gone = false;

  const unload = (file: string): void => {
    total -= sizes.get(file) ?? 0;
    sizes.delete(file);
    screen.textures.remove(layerKey(file));
    if (softened.delete(file)) screen.textures.remove(softKey(file));
  };
  const makeRoom = (): void => {
    for (const file of sizes.keys()) {
      if (total <= limit) return;
      if (!kept.has(file)) unload(file);
    }
  };
  const touch = (file: string): void => {
    const size = sizes.get(file);
    if (size === undefined) return;
    sizes.delete(file);
    sizes.set(file, size);
  };
  const fetchLayer = async (file: string): Promise<boolean> => {
    const url = assets.layerUrl(file);
    if (url === null) throw new Error('it is missing');
    const image = new Image();
    image.src = url;
    await image.decode();
    if (gone) return false;
    screen.textures.addImage(layerKey(file), image);
    const size = image.naturalWidth * image.naturalHeight * 4;
    sizes.set(file, size);
    total += size;
    makeRoom();
    return true;
  };

  return {
    load(file) {
      if (sizes.has(file)) {
        touch(file);
        return Promise.resolve(true);
      }
      const under = loading.get(file);
      if (under) return under;
      const attempt = fetchLayer(file)
        .catch((cause: unknown) => {
          if (!broken.has(file) && !gone) onTrouble(layerTrouble(file, cause));
          broken.add(file);
          return false;
        })
        .finally(() => loading.delete(file));
      loading.set(file, attempt);
      return attempt;
    },
    isLoaded: (file) => sizes.has(file),
    soften(file) {
      if (softened.has(file) || !sizes.has(file)) return;
      softened.add(file);
      const image = screen.textures.get(layerKey(file)).getSourceImage() as HTMLImageElement;
      const width = Math.ceil(image.naturalWidth / SOFT_DENSITY) + 2 * SOFT_EDGE;
      const height = Math.ceil(image.naturalHeight / SOFT_DENSITY) + 2 * SOFT_EDGE;
      const soft = screen.textures.createCanvas(softKey(file), width, height);
      if (!soft) return;
      soft.context.filter = `blur(${SOFT_EDGE / 2.5}px)`;
      soft.context.drawImage(image, SOFT_EDGE, SOFT_EDGE, width - 2 * SOFT_EDGE, height - 2 * SOFT_EDGE);
      soft.refresh();
    },
    keep(files) {
      kept = new Set(files);
      for (const file of files) touch(file);
      makeRoom();
    },
    bytes: () => total,
    dispose() {
      gone = true;
      for (const file of [...sizes.keys()]) unload(file);
    },
  };
};
