import Phaser from 'phaser';
import { hash } from '../ease';
import { pictureHeight, pictureWidth } from '../pictureFrame';
import type { Quality } from '../quality';
import { ownKey } from '../stageTextures';
import type { LightActor } from './lightActor';

/** What lies over the whole picture: vignette, the grain of memory, the paper of the dream, bloom. */
export interface FinishActor {
  setQuality(quality: Quality, still: boolean): void;
  setDream(dream: number): void;
  /** Moves the grain on twelve drawings a second. */
  update(time: number, light: LightActor): void;
}

/** Makes the actor. */
export const createFinishActor = (screen: Phaser.Scene): FinishActor => {
  const vignette = screen.add.image(0, 0, ownKey('vignette')).setOrigin(0).setDepth(9000);
  vignette.setDisplaySize(pictureWidth + 2, pictureHeight + 2);
  const tile = (key: string): Phaser.GameObjects.TileSprite =>
    screen.add.tileSprite(0, 0, pictureWidth, pictureHeight, key).setOrigin(0).setDepth(9001);
  const grain = tile(ownKey('grain')).setBlendMode(Phaser.BlendModes.SCREEN).setAlpha(0.035);
  const paper = tile(ownKey('paper')).setBlendMode(Phaser.BlendModes.MULTIPLY);
  let moving = true;
  let dream = 0;
  let on = true;

  return {
    setQuality(quality, still) {
      on = quality.grain;
      moving = !still;
      grain.setVisible(on && dream < 3);
      paper.setVisible(on && dream > 0);
    },
    setDream(next) {
      dream = next;
      grain.setVisible(on && dream < 2).setAlpha(dream === 0 ? 0.04 : 0.025);
      paper.setVisible(on && dream > 0).setAlpha(Math.min(0.75, dream * 0.32));
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
