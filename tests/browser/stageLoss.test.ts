import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStage, roomAssets, type StageFixture } from '../support/stageFixture';

let stage: StageFixture | null = null;
afterEach(() => {
  stage?.dispose();
  stage = null;
  vi.restoreAllMocks();
});

const contextOf = (box: HTMLElement): WebGL2RenderingContext =>
  box.querySelector('canvas')?.getContext('webgl2') as WebGL2RenderingContext;

const heard = (target: EventTarget, event: string): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));

describe('when the graphics card stops', () => {
  it('the picture comes back as it was', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    stage = await openStage();
    await stage.show({ set: 'room', dream: 2 });
    stage.clock.pass(1);
    const before = stage.pixels();
    const canvas = stage.box.querySelector('canvas') as HTMLCanvasElement;
    const loser = contextOf(stage.box).getExtension('WEBGL_lose_context');
    const lost = heard(canvas, 'webglcontextlost');
    loser?.loseContext();
    await lost;
    await new Promise(requestAnimationFrame);
    stage.clock.pass(1);
    const restored = heard(canvas, 'webglcontextrestored');
    loser?.restoreContext();
    await restored;
    stage.clock.pass(0.1);
    await stage.stage.whenShown();
    stage.clock.pass(1);
    expect(stage.pixels()).toEqual(before);
  });

  it('for good, pictures are drawn flat and the next tableau is shown', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    stage = await openStage();
    await stage.show({ set: 'room' });
    const canvas = stage.box.querySelector('canvas') as HTMLCanvasElement;
    const lost = heard(canvas, 'webglcontextlost');
    contextOf(stage.box).getExtension('WEBGL_lose_context')?.loseContext();
    await lost;
    stage.clock.pass(7);
    expect(stage.stage.qualityInUse()).toBe('flat');
    await stage.show({ set: 'room', light: 'dark' });
    expect(stage.colourAt(300, 400)).toEqual([255, 0, 0]);
    expect(stage.troubles.join()).toContain('flat');
  });
});

describe('without WebGL', () => {
  it('pictures are drawn flat, and it is said', async () => {
    const real = HTMLCanvasElement.prototype.getContext;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
      this: HTMLCanvasElement,
      ...args: unknown[]
    ) {
      return String(args[0]).startsWith('webgl') ? null : Reflect.apply(real, this, args);
    } as never);
    stage = await openStage();
    await stage.show({ set: 'room', cast: { mia: { pose: 'stand', at: 'middle' } } });
    expect(stage.stage.qualityInUse()).toBe('flat');
    expect(stage.troubles).toHaveLength(1);
    expect(stage.colourAt(300, 400)).toEqual([255, 0, 0]);
    expect(stage.colourAt(700, 600)).toEqual([0, 0, 255]);
  });
});

describe('over many scenes', () => {
  it('no texture, frame callback or element is left behind', async () => {
    stage = await openStage(roomAssets());
    const gl = contextOf(stage.box);
    const made = vi.spyOn(gl, 'createTexture');
    const freed = vi.spyOn(gl, 'deleteTexture');
    const round = async (): Promise<number> => {
      for (const set of ['room', 'room-2', 'room-3']) {
        await stage?.show({ set, dream: 2, cast: { seb: { pose: 'stand', at: 'middle' } } }, 'perform');
        stage?.clock.pass(3);
        await stage?.show({ set, dream: 0, light: 'dark' }, 'perform');
        stage?.clock.pass(3);
      }
      return made.mock.calls.length - freed.mock.calls.length;
    };
    const settled = await round();
    for (let life = 0; life < 3; life += 1) expect(await round()).toBe(settled);
    expect(stage.box.querySelectorAll('*').length).toBeLessThan(8);
    expect(stage.clock.owned()).toBe(1);
  });
});
