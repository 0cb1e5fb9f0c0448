import Phaser from 'phaser';
import { type Crop, wholeFrame } from './crop';
import { pictureHeight, pictureWidth } from './pictureFrame';

/** A running game without a loop of its own: the stage steps it. */
export interface StageGame {
  readonly game: Phaser.Game;
  readonly screen: Phaser.Scene;
  /** Whether the machine draws without a graphics card. */
  readonly renderer: string;
  /** Updates and draws one frame. */
  draw(seconds: number): void;
  /** Sets the drawing's width in device pixels; its height follows from the aspect (width by height). */
  resize(width: number, aspect: number): void;
  /** Shows this part of the frame, in the middle between black where it is wider than the drawing. */
  frame(crop: Readonly<Crop>): void;
  width(): number;
  dispose(): void;
}

const rendererName = (context: WebGLRenderingContext | WebGL2RenderingContext): string => {
  const info = context.getExtension('WEBGL_debug_renderer_info');
  return String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER));
};

/** The one screen: it only holds what actors put on it. */
class StageScreen extends Phaser.Scene {
  constructor(private readonly whenReady: (screen: Phaser.Scene) => void) {
    super('stage');
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.whenReady(this);
  }
}

/** Boots Phaser on the canvas, silent and without input; rejects where there is no WebGL. */
export const bootGame = async (canvas: HTMLCanvasElement, firstWidth: number): Promise<StageGame> => {
  const attributes: WebGLContextAttributes = {
    alpha: false,
    depth: false,
    stencil: true,
    antialias: false,
    premultipliedAlpha: true,
    powerPreference: 'high-performance',
  };
  const context = canvas.getContext('webgl2', attributes) ?? canvas.getContext('webgl', attributes);
  if (!context) throw new Error('This browser offers no WebGL.');
  let width = firstWidth;
  let aspect = pictureWidth / pictureHeight;
  const height = (): number => Math.round(width / aspect);
  let announce: (screen: Phaser.Scene) => void = () => {};
  const created = new Promise<Phaser.Scene>((resolve) => {
    announce = resolve;
  });
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    canvas,
    context: context as CanvasRenderingContext2D & WebGLRenderingContext,
    width,
    height: height(),
    backgroundColor: '#050308',
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    antialiasGL: false,
    maxTextures: 1,
    scale: { mode: Phaser.Scale.NONE, expandParent: false },
    scene: [],
    callbacks: { postBoot: (booted) => booted.loop.stop() },
  });
  game.scene.add('stage', new StageScreen(announce), true);
  game.events.once(Phaser.Core.Events.READY, () => {
    game.loop.stop();
    game.step(0, 0);
  });
  const screen = await created;
  game.loop.stop();
  let shown: Readonly<Crop> = wholeFrame;
  const aim = (): void => {
    const [tall, fine] = [shown.width / aspect, width / shown.width];
    screen.cameras.main.setZoom(fine).setScroll(shown.x, Math.min(0, (pictureHeight - tall) / 2));
  };
  const fit = (): void => {
    aim();
    canvas.style.width = '100%';
    canvas.style.height = '100%';
  };
  fit();
  let time = 0;
  return {
    game,
    screen,
    renderer: rendererName(context),
    draw(seconds) {
      time += seconds * 1000;
      game.step(time, seconds * 1000);
    },
    resize(nextWidth, nextAspect) {
      if (nextWidth === width && nextAspect === aspect) return;
      width = nextWidth;
      aspect = nextAspect;
      game.scale.resize(width, height());
      fit();
    },
    frame(crop) {
      shown = crop;
      aim();
    },
    width: () => width,
    dispose() {
      game.destroy(true);
      game.step(time, 0);
    },
  };
};
