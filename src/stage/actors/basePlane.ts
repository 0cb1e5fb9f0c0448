import type Phaser from 'phaser';
import type { SetLayer } from '../../content/setManifest';
import { overscan, pictureHeight, pictureWidth, scaleAt, shownX, shownY, type View } from '../pictureFrame';
import { ownKey } from '../stageTextures';

/** A lit layer of a set. */
export interface LitPlane {
  readonly layer: SetLayer;
  readonly image: Phaser.GameObjects.Image;
}

/** The farthest planes of a set as one picture, for machines that draw without a graphics card. */
export interface BasePlane {
  /**
   * Takes the place of planes that lie behind everything else, all of one depth, and have looked the same for two
   * frames; `planes` in drawing order. Call after they have been lit.
   */
  stand(planes: readonly LitPlane[], view: Readonly<View>): void;
  /** The planes are drawn one by one again, and anew as one when they next stand still. */
  release(): void;
}

/** Points of the flattened picture to a picture unit. */
const DENSITY = 0.5;
const [LEFT, TOP] = [-overscan, -Math.round((overscan * pictureHeight) / pictureWidth)];
const [WIDE, TALL] = [pictureWidth - 2 * LEFT, pictureHeight - 2 * TOP];
const FEWEST = 3;

/** Makes the base plane over `back`, what is behind all layers. Its texture is made once, when it is first needed, and kept. */
export const createBasePlane = (screen: Phaser.Scene, back: Phaser.GameObjects.Image): BasePlane => {
  let texture: Phaser.Textures.DynamicTexture | null = null;
  let base: Phaser.GameObjects.Image | null = null;
  let isFlat = false;
  let looks: number[] = [];

  const isAsBefore = (planes: readonly LitPlane[]): boolean => {
    let same = looks.length === planes.length * 2;
    planes.forEach(({ image }, at) => {
      const [alpha, tint] = [image.visible ? image.alpha : 0, image.tintTopLeft];
      if (looks[at * 2] !== alpha || looks[at * 2 + 1] !== tint) same = false;
      looks[at * 2] = alpha;
      looks[at * 2 + 1] = tint;
    });
    looks.length = planes.length * 2;
    return same;
  };
  const drawAs = (image: Phaser.GameObjects.Image, x: number, y: number, w: number, h: number): void => {
    const { x: beforeX, y: beforeY, displayWidth, displayHeight } = image;
    image.setPosition(x, y).setDisplaySize(w, h);
    texture?.draw(image).render();
    image.setPosition(beforeX, beforeY).setDisplaySize(displayWidth, displayHeight);
  };
  const flatten = (planes: readonly LitPlane[]): void => {
    if (!texture) {
      texture = screen.textures.addDynamicTexture(ownKey('base'), WIDE * DENSITY, TALL * DENSITY);
      texture?.camera.setOrigin(0, 0).setZoom(DENSITY).setScroll(LEFT, TOP);
      base = screen.add.image(0, 0, ownKey('base')).setOrigin(0).setDepth(-900);
    }
    texture?.clear();
    drawAs(back, LEFT, TOP, WIDE, TALL);
    for (const { layer, image } of planes) {
      if (image.visible) drawAs(image, layer.x + layer.w / 2, layer.y + layer.h / 2, layer.w, layer.h);
    }
    isFlat = true;
  };
  const release = (): void => {
    isFlat = false;
    looks = [];
    base?.setVisible(false);
    back.setVisible(true);
  };

  return {
    stand(planes, view) {
      const [first] = planes;
      if (!first || planes.length < FEWEST) {
        if (isFlat) release();
        return;
      }
      if (!isAsBefore(planes)) {
        isFlat = false;
        base?.setVisible(false);
        back.setVisible(true);
        return;
      }
      if (!isFlat) flatten(planes);
      const { depth } = first.layer;
      const scale = scaleAt(view, depth);
      base?.setVisible(true).setPosition(shownX(LEFT, view, depth), shownY(TOP, view, depth));
      base?.setDisplaySize(WIDE * scale, TALL * scale);
      back.setVisible(false);
      for (const { image } of planes) image.setVisible(false);
    },
    release,
  };
};
