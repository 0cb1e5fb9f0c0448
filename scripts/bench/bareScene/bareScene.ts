import Phaser from 'phaser';
import { openPlainGame } from '../plainGame';

/** As many moving images as a set of the game has layers: what Phaser alone costs. */
const IMAGES = 24;

class BareScreen extends Phaser.Scene {
  private readonly images: Phaser.GameObjects.Image[] = [];

  create(): void {
    const texture = this.textures.createCanvas('patch', 640, 268);
    texture?.context.fillRect(0, 0, 640, 268);
    texture?.refresh();
    for (let image = 0; image < IMAGES; image += 1) {
      this.images.push(this.add.image(320, 134, 'patch').setAlpha(0.2));
    }
  }

  override update(time: number): void {
    for (const [index, image] of this.images.entries()) image.x = 320 + Math.sin(time / 900 + index) * 12;
  }
}

openPlainGame(BareScreen);
