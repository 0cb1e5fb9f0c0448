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

/** The graphics of a stage, to be lost and brought back. */
const graphicsOf = ({ box, clock, stage: shown }: StageFixture) => {
  const canvas = box.querySelector('canvas') as HTMLCanvasElement;
  const loser = contextOf(box).getExtension('WEBGL_lose_context');
  return {
    async lose(): Promise<void> {
      const lost = heard(canvas, 'webglcontextlost');
      loser?.loseContext();
      await lost;
    },
    async comeBack(): Promise<void> {
      // Not in the breath in which they were lost: the browser would refuse.
      await new Promise(requestAnimationFrame);
      const restored = heard(canvas, 'webglcontextrestored');
      loser?.restoreContext();
      await restored;
      clock.pass(0.1);
      await shown.whenShown();
    },
  };
};

const refuseWebGl = (): void => {
  const real = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...args: unknown[]
  ) {
    return String(args[0]).startsWith('webgl') ? null : Reflect.apply(real, this, args);
  } as never);
};

describe('when the graphics card stops', () => {
  it('the picture comes back as it was', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    stage = await openStage();
    await stage.show({ set: 'room', dream: 2 });
    stage.clock.pass(1);
    const before = stage.pixels();
    const graphics = graphicsOf(stage);
    await graphics.lose();
    stage.clock.pass(1);
    await graphics.comeBack();
    stage.clock.pass(1);
    expect(stage.pixels()).toEqual(before);
  });

  it('for good, pictures are drawn flat and the next tableau is shown', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    stage = await openStage();
    await stage.show({ set: 'room' });
    await graphicsOf(stage).lose();
    stage.clock.pass(7);
    expect(stage.stage.qualityInUse()).toBe('flat');
    await stage.show({ set: 'room', light: 'dark' });
    expect(stage.colourAt(300, 400)).toEqual([255, 0, 0]);
    expect(stage.troubles.join()).toContain('flat');
  });
});

describe('when the graphics card stops in the middle of a transition', () => {
  const darkRoom = { set: 'room-2', light: 'dark', cast: { seb: { pose: 'stand', at: 'middle' } } };
  const veilOf = (box: HTMLElement): HTMLElement => box.querySelector('canvas ~ div') as HTMLElement;

  it.each([
    ['that is under way, the picture it led to comes', 0.5],
    ['that has only begun, the picture it led to comes', 0],
  ])('%s', async (_, seconds) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const wanted = await openStage();
    await wanted.show(darkRoom);
    wanted.clock.pass(1);
    const there = wanted.pixels();
    wanted.dispose();
    stage = await openStage();
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    const graphics = graphicsOf(stage);
    const arrived = stage.show(darkRoom, 'perform');
    stage.clock.pass(seconds);
    await graphics.lose();
    await arrived;
    stage.clock.pass(1);
    await graphics.comeBack();
    stage.clock.pass(2);
    expect(veilOf(stage.box).style.display).toBe('none');
    expect(stage.pixels()).toEqual(there);
    expect(stage.troubles).toEqual([]);
  });

  it('and another place is shown meanwhile, that one comes', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    stage = await openStage();
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    const graphics = graphicsOf(stage);
    await stage.show(darkRoom, 'perform');
    stage.clock.pass(0.5);
    await graphics.lose();
    await stage.show({ set: 'room-3', dream: 2 }, 'perform');
    stage.clock.pass(1);
    await graphics.comeBack();
    stage.clock.pass(3);
    expect(veilOf(stage.box).style.display).toBe('none');
    expect(stage.colourAt(900, 60)).toEqual([255, 255, 255]);
    expect(stage.colourAt(1500, 300)).toEqual([0, 255, 255]);
  });

  it('for good, the picture it led to is drawn flat, with nothing before it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    stage = await openStage();
    await stage.show({ set: 'room' });
    stage.clock.pass(1);
    await stage.show(darkRoom, 'perform');
    stage.clock.pass(0.5);
    await graphicsOf(stage).lose();
    stage.clock.pass(7);
    await stage.stage.whenShown();
    expect(stage.stage.qualityInUse()).toBe('flat');
    expect(stage.box.querySelectorAll('canvas')).toHaveLength(1);
    expect(stage.colourAt(300, 400)).toEqual([255, 0, 0]);
    expect(stage.colourAt(1500, 300)).toEqual([0, 0, 255]);
  });
});

describe('without WebGL', () => {
  it('pictures are drawn flat, and it is said', async () => {
    refuseWebGl();
    stage = await openStage();
    await stage.show({ set: 'room', cast: { mia: { pose: 'stand', at: 'middle' } } });
    expect(stage.stage.qualityInUse()).toBe('flat');
    expect(stage.troubles).toHaveLength(1);
    expect(stage.colourAt(300, 400)).toEqual([255, 0, 0]);
    expect(stage.colourAt(700, 600)).toEqual([0, 0, 255]);
  });
});

describe('a stage that draws flat', () => {
  it('tells what is missing or broken, once each, and shows the rest', async () => {
    refuseWebGl();
    stage = await openStage(roomAssets(['red']));
    for (const set of ['room', 'attic', 'room']) await stage.show({ set });
    expect(stage.troubles.slice(1)).toEqual([
      expect.stringContaining('room/red.webp'),
      expect.stringContaining('attic'),
    ]);
    expect(stage.colourAt(300, 400)).toEqual([0, 0, 255]);
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
