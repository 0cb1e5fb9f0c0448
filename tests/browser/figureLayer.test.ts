import Phaser from 'phaser';
import { afterEach, describe, expect, it } from 'vitest';
import type { CostumeName, PoseName } from '../../src/figures/castNames';
import { createFigureLayer, type FigureLayer } from '../../src/stage/figures/figureLayer';
import type { FigureState } from '../../src/stage/figures/figureState';

interface Open {
  readonly game: Phaser.Game;
  readonly layer: FigureLayer;
  draw(): void;
  colourAt(x: number, y: number): number[];
}

let game: Phaser.Game | null = null;
afterEach(() => {
  game?.destroy(true);
  game = null;
});

/** A small picture with a white ground and a figure layer on it. */
async function open(detail: 'low' | 'mid'): Promise<Open> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', { alpha: false, stencil: true, preserveDrawingBuffer: true });
  const screen = await new Promise<Phaser.Scene>((resolve) => {
    game = new Phaser.Game({
      type: Phaser.WEBGL,
      canvas,
      ...(context ? { context: context as unknown as CanvasRenderingContext2D } : {}),
      width: 640,
      height: 268,
      backgroundColor: '#ffffff',
      banner: false,
      audio: { noAudio: true },
      scene: {
        create(this: Phaser.Scene) {
          this.cameras.main.setOrigin(0, 0).setZoom(1 / 3);
          resolve(this);
        },
      },
    });
  });
  screen.game.loop.stop();
  const layer = createFigureLayer(screen, { resolution: 1 / 3, detail });
  layer.setStyle({ still: true });
  let time = 0;
  const gl = context as WebGL2RenderingContext;
  return {
    game: screen.game,
    layer,
    draw() {
      time += 16;
      screen.game.step(time, 16);
    },
    colourAt(x, y) {
      const pixel = new Uint8Array(4);
      gl.readPixels(Math.round(x / 3), 268 - Math.round(y / 3), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return [...pixel];
    },
  };
}

const figure = (pose: PoseName, costume: CostumeName, more: Partial<FigureState> = {}): FigureState => ({
  id: 'mia',
  member: 'mia',
  pose,
  costume,
  x: 960,
  y: 740,
  scale: 3,
  turn: 0,
  depth: 5,
  ...more,
});

/** How many things of each kind the renderer keeps. */
const kept = (of: Phaser.Game): number[] => {
  const renderer = of.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  return [
    renderer.glBufferWrappers.length,
    renderer.glTextureWrappers.length,
    renderer.glFramebufferWrappers.length,
    renderer.glVAOWrappers.length,
    renderer.glProgramWrappers.length,
  ];
};

describe('the figure layer', () => {
  it.each(['low', 'mid'] as const)(
    'draws somebody where she stands, and nothing beside her (%s)',
    async (detail) => {
      const { layer, draw, colourAt } = await open(detail);
      layer.setFigures([figure('stand', 'spring')]);
      draw();
      // Her dress in the shade: dark, and more blue than red.
      const [red = 255, , blue = 0] = colourAt(960, 480);
      expect(red).toBeLessThan(60);
      expect(blue).toBeGreaterThan(red + 30);
      expect(colourAt(300, 400)).toEqual([255, 255, 255, 255]);
    },
  );

  it('says that nothing changed while everybody is still', async () => {
    const { layer, draw } = await open('low');
    layer.setFigures([figure('stand', 'spring')]);
    draw();
    expect(layer.update(1 / 60)).toBe(false);
    layer.setFigures([figure('sit', 'spring')], { seconds: 0.2 });
    expect(layer.isMoving()).toBe(true);
    expect(layer.update(0.1)).toBe(true);
    layer.settle();
    expect(layer.isMoving()).toBe(false);
  });

  it('keeps no more on the graphics card after two hundred changes than after twenty', async () => {
    const { game: running, layer, draw } = await open('low');
    const poses: readonly PoseName[] = ['stand', 'sit', 'walk', 'kiss', 'reach'];
    const costumes: readonly CostumeName[] = ['spring', 'winter', 'summer', 'audition'];
    const change = (i: number): void => {
      const pose = poses[i % 5] ?? 'stand';
      layer.setFigures([
        figure(pose, costumes[i % 4] ?? 'spring', { x: 600 + (i % 7) * 90, depth: i % 2 ? 2 : 1 }),
        figure(i % 3 ? 'stand' : 'kiss', 'dream', { id: 'seb', member: 'seb', with: 'mia', depth: 3 }),
      ]);
      draw();
    };
    for (let i = 0; i < 20; i++) change(i);
    const early = kept(running);
    for (let i = 20; i < 200; i++) change(i);
    expect(kept(running)).toEqual(early);
    layer.dispose();
  });
});
