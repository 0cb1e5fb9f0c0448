import Phaser from 'phaser';

/** A game as Phaser makes it, with its own loop and one screen. */
export const openPlainGame = (screen: typeof Phaser.Scene): Phaser.Game =>
  new Phaser.Game({
    type: Phaser.WEBGL,
    parent: 'stage',
    width: 640,
    height: 268,
    audio: { noAudio: true },
    banner: false,
    scene: screen,
  });
