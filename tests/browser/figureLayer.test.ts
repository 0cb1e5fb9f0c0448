import Phaser from 'phaser';
import { afterEach, describe, expect, it } from 'vitest';
import type { CostumeName, PoseName } from '../../src/figures/castNames';
import { createFigureLayer, type FigureLayer } from '../../src/stage/figures/figureLayer';
import type { FigureState } from '../../src/stage/figures/figureState';
import { type SitterLook, sitterLook } from '../../src/stage/figures/sitterLook';

interface Open {
  readonly game: Phaser.Game;
  /** How many things of each kind live on the graphics card, as the context itself has made and deleted them. */
  alive(): Readonly<Record<string, number>>;
  readonly layer: FigureLayer;
  draw(): void;
  colourAt(x: number, y: number): number[];
}

let game: Phaser.Game | null = null;
afterEach(() => {
  game?.destroy(true);
  game = null;
});

const kinds = [
  'Texture',
  'Buffer',
  'Framebuffer',
  'Renderbuffer',
  'VertexArray',
  'Program',
  'Shader',
] as const;

/** Counts what a context makes and deletes, from now on. */
function countIn(gl: WebGL2RenderingContext): () => Readonly<Record<string, number>> {
  const living = new Map<string, Set<unknown>>(kinds.map((kind) => [kind, new Set()]));
  const methods = gl as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const kind of kinds) {
    const create = methods[`create${kind}`]?.bind(gl);
    const remove = methods[`delete${kind}`]?.bind(gl);
    methods[`create${kind}`] = (...args) => {
      const made = create?.(...args);
      living.get(kind)?.add(made);
      return made;
    };
    methods[`delete${kind}`] = (thing) => {
      living.get(kind)?.delete(thing);
      return remove?.(thing);
    };
  }
  return () => Object.fromEntries(kinds.map((kind) => [kind, living.get(kind)?.size ?? 0]));
}

/** A small picture with a white ground and a figure layer on it. */
async function open(detail: 'low' | 'mid'): Promise<Open> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', { alpha: false, stencil: true, preserveDrawingBuffer: true });
  const alive = countIn(context as WebGL2RenderingContext);
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
    alive,
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

  it.each(['low', 'mid'] as const)(
    'leaves nothing on the graphics card over two hundred scenes (%s)',
    async (detail) => {
      const { alive, layer, draw } = await open(detail);
      const poses: readonly PoseName[] = ['stand', 'sit', 'waltz', 'kiss', 'reach'];
      const seats = [200, 500, 800].map((x) => ({ x, y: 600, scale: 1.5, depth: 2, turn: 160 }));
      const show = (i: number): void => {
        layer.setFigures([
          figure(poses[i % 5] ?? 'stand', i % 2 ? 'spring' : 'winter', { depth: 1 + (i % 3) }),
          figure('stand', 'dream', { id: 'seb', member: 'seb', with: 'mia', depth: 3 }),
        ]);
        layer.setAudience(i % 4 ? [{ id: 'house', group: 'seated', seats }] : []);
        // Drawing costs seconds here; what is made is made before it.
        if (i % 10 === 0) draw();
        layer.setFigures([]);
        layer.setAudience([]);
      };
      // The first pictures compile programs.
      for (let i = 0; i < 60; i++) show(i);
      const early = alive();
      for (let i = 60; i < 260; i++) show(i);
      expect(alive()).toEqual(early);
      expect(early.Texture).toBeGreaterThan(0);
      layer.dispose();
      const after = alive();
      for (const kind of kinds) expect(after[kind]).toBeLessThanOrEqual(early[kind] ?? 0);
    },
  );

  it('tells people in an audience apart: by height, colour and lean, never the same two side by side', () => {
    let before: SitterLook | undefined;
    const seen = new Set<string>();
    for (let seat = 0; seat < 24; seat++) {
      const look = sitterLook(seat * 37, 4, before);
      expect(look.person).not.toBe(before?.person);
      expect(look.tall).toBeGreaterThan(0.9);
      expect(look.tall).toBeLessThan(1.1);
      seen.add([look.person, look.cloth, look.hair, look.turnedOver].join(' '));
      before = look;
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});
