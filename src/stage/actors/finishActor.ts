import Phaser from 'phaser';
import type { Crop } from '../crop';
import { hash } from '../ease';
import { pictureHeight, pictureWidth } from '../pictureFrame';
import type { Quality } from '../quality';
import { ownKey } from '../stageTextures';
import type { LightActor } from './lightActor';

/** What lies over the whole picture: vignette, the grain of memory, the paper of the dream, bloom. */
export interface FinishActor {
  /** `width` of the drawing in device pixels: bloom reaches as far at any size. */
  setQuality(quality: Quality, width: number, still: boolean): void;
  setDream(dream: number): void;
  /** What is shown of the frame: the edges that sink are those of the picture. */
  frame(crop: Readonly<Crop>): void;
  /** Moves the grain on twelve drawings a second. */
  update(time: number, light: LightActor): void;
}

/** Twice source times target: half grey changes nothing, so grain both lightens and darkens. */
const addGrainBlend = (screen: Phaser.Scene): number => {
  const renderer = screen.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  const { gl } = renderer;
  renderer.addBlendMode([gl.DST_COLOR, gl.SRC_COLOR], gl.FUNC_ADD);
  return renderer.blendModes.length - 1;
};

/** The page's own black, above and below a part of the frame that is wider than the picture. */
const BLACK = 0x05060e;
const BAR = 804;

/** Makes the actor. */
export const createFinishActor = (screen: Phaser.Scene): FinishActor => {
  const camera = screen.cameras.main;
  const vignette = screen.add.image(0, 0, ownKey('vignette')).setOrigin(0).setDepth(9000);
  vignette.setDisplaySize(pictureWidth, pictureHeight).setBlendMode(Phaser.BlendModes.MULTIPLY);
  for (const y of [-BAR, pictureHeight]) {
    screen.add.rectangle(0, y, pictureWidth, BAR, BLACK).setOrigin(0).setDepth(9002);
  }
  const grained = addGrainBlend(screen);
  const tile = (key: string): Phaser.GameObjects.TileSprite =>
    screen.add
      .tileSprite(0, 0, pictureWidth, pictureHeight, key)
      .setOrigin(0)
      .setDepth(9001)
      .setBlendMode(grained);
  const grain = tile(ownKey('grain'));
  const paper = tile(ownKey('paper'));
  let bloom: Phaser.Filters.ParallelFilters | null = null;
  let moving = true;
  let dream = 0;
  let on = true;

  const choose = (): void => {
    grain.setVisible(on && dream < 2);
    paper.setVisible(on && dream >= 2);
  };
  let bloomWidth = 0;
  const setBloom = (wanted: boolean, width: number): void => {
    const next = wanted ? width : 0;
    if (next === bloomWidth) return;
    bloomWidth = next;
    bloom?.destroy();
    bloom = null;
    if (!wanted) return;
    const [made] = Phaser.Actions.AddEffectBloom(camera, {
      threshold: 0.42,
      blurRadius: Math.max(1, (3 * width) / pictureWidth),
      blurSteps: 5,
      blendAmount: 0.4,
      blendMode: Phaser.BlendModes.SCREEN,
    });
    bloom = made?.parallelFilters ?? null;
  };

  return {
    setQuality(quality, width, still) {
      on = quality.grain;
      moving = !still;
      choose();
      setBloom(quality.bloom, width);
    },
    setDream(next) {
      dream = next;
      choose();
    },
    frame(crop) {
      vignette.setX(crop.x).setDisplaySize(crop.width, pictureHeight);
    },
    update(time, light) {
      const { amount, tint } = light.vignette();
      vignette.setAlpha(amount).setTint(tint);
      if (!moving || !on) return;
      const drawing = Math.floor(time * 12);
      grain.setTilePosition(hash(drawing, 1) * 256, hash(drawing, 2) * 256);
    },
  };
};
